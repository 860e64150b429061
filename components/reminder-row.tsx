import { AlarmClock, Check, ExternalLink, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Reminder } from '../utils/reminders/schema.ts';
import { inMinutes, tomorrowAt } from '../utils/reminders/moments.ts';
import { ownZone, whenWords } from './day-words.ts';
import { Badge } from './ui/badge.tsx';
import { IconButton } from './ui/icon-button.tsx';
import { Menu } from './ui/menu.tsx';

/** What a list shows of a reminder. */
export type ReminderLine = Pick<Reminder, 'uuid' | 'kind' | 'text' | 'at' | 'url'> & {
  repeat?: Reminder['repeat'];
};

export interface ReminderActions {
  snooze: (uuid: string, at: number) => void;
  done: (uuid: string) => void;
  /** Without it there is no bin: the popup is for the day, not for tidying. */
  remove?: (uuid: string) => void;
  open: (url: string) => void;
}

interface ReminderRowProps {
  reminder: ReminderLine;
  now: number;
  actions: ReminderActions;
}

const ownWords = { checklist: 'day:reminder.checklist', backup: 'day:reminder.backup' } as const;

const repeatWords: Record<Exclude<Reminder['repeat'], 'no'>, string> = {
  daily: 'day:repeat.daily',
  weekdays: 'day:repeat.weekdays',
  weekly: 'day:repeat.weekly',
};

/** Where a file with everything is saved; the browser takes it as a page of ours. */
const dataPage = '/dashboard.html#data';

/** One reminder: what, when, and the two things one does with it: done, or later. */
export function ReminderRow({ reminder, now, actions }: ReminderRowProps) {
  const { t, i18n } = useTranslation();
  const { uuid, url, repeat = 'no', kind } = reminder;
  const zone = ownZone();
  const isDue = reminder.at <= now;
  const text =
    kind === 'checklist' || kind === 'backup'
      ? t(ownWords[kind])
      : kind === 'delete-post'
        ? t('calendar:until.reminder', { text: reminder.text || t('day:withoutText') })
        : reminder.text;
  const snooze = (label: string, at: number) => ({
    label,
    icon: <AlarmClock />,
    run: () => actions.snooze(uuid, at),
  });
  const { remove } = actions;
  const link = kind === 'backup' ? dataPage : url;
  return (
    <li data-reminder={uuid} className="flex items-start gap-1 py-1.5">
      <IconButton
        label={t('day:reminder.done', { text })}
        className="-ml-1.5 group/done"
        icon={
          <span className="inline-flex size-4.5 items-center justify-center rounded-full border-2 border-line-strong text-transparent group-hover/done:border-good group-hover/done:text-good">
            <Check className="size-3" strokeWidth={3} />
          </span>
        }
        onClick={() => actions.done(uuid)}
      />
      <div className="min-w-0 flex-1 pt-1">
        {link ? (
          <button
            type="button"
            className="max-w-full text-left hover:underline"
            onClick={() => actions.open(link)}
          >
            {text}
            {/* A word joiner keeps the icon on the last word's line. */}
            <span className="whitespace-nowrap">
              {'\u2060'}
              <ExternalLink className="ml-1 inline size-3.5 text-muted" aria-hidden="true" />
            </span>
          </button>
        ) : (
          <p>{text}</p>
        )}
        <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm">
          <span className={`tabular-nums ${isDue ? 'font-medium text-warn' : 'text-muted'}`}>
            {whenWords(reminder.at, zone, now, i18n.language, t)}
          </span>
          {repeat !== 'no' && <Badge>{t(repeatWords[repeat])}</Badge>}
        </p>
      </div>
      <Menu
        label={t('day:reminder.snooze', { text })}
        icon={<AlarmClock />}
        actions={[
          snooze(t('day:snooze.minutes', { count: 5 }), inMinutes(5, now)),
          snooze(t('day:snooze.minutes', { count: 15 }), inMinutes(15, now)),
          snooze(t('day:snooze.hour'), inMinutes(60, now)),
          snooze(t('day:snooze.tomorrow'), tomorrowAt('10:00', now, zone)),
        ]}
      />
      {remove && kind !== 'checklist' && kind !== 'backup' && (
        <IconButton
          label={t('day:reminder.delete', { text })}
          icon={<Trash2 />}
          onClick={() => remove(uuid)}
        />
      )}
    </li>
  );
}
