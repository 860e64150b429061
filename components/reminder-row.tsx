import { AlarmClock, BellRing, Check, ExternalLink, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { snoozeMoments } from '../utils/reminders/moments.ts';
import { placeOf } from '../utils/reminders/rules.ts';
import type { Reminder } from '../utils/reminders/schema.ts';
import { whenWords } from './day-words.ts';
import { reminderText, repeatWords } from './reminder-words.ts';
import { snoozeName } from './snooze-words.ts';
import { Badge } from './ui/badge.tsx';
import { IconButton } from './ui/icon-button.tsx';
import { Menu } from './ui/menu.tsx';
import { ownZone } from '../utils/text/day-in.ts';

/** What a list shows of a reminder. */
export type ReminderLine = Pick<Reminder, 'uuid' | 'kind' | 'text' | 'at' | 'url'> &
  Partial<Pick<Reminder, 'repeat' | 'about' | 'urgent' | 'since' | 'zone'>>;

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

/** One reminder: what, when, and the two things one does with it: done, or later. */
export function ReminderRow({ reminder, now, actions }: ReminderRowProps) {
  const { t, i18n } = useTranslation();
  const { uuid, kind } = reminder;
  const zone = ownZone();
  const isDue = reminder.at <= now;
  const text = reminderText(reminder, t, now);
  const { remove } = actions;
  const repeats = repeatWords(reminder, t);
  return (
    <li data-reminder={uuid} className="flex items-start gap-1 py-1.5">
      <DoneButton label={t('day:reminder.done', { text })} onDone={() => actions.done(uuid)} />
      <div className="min-w-0 flex-1 pt-1">
        <ReminderPlace reminder={reminder} now={now} onOpen={actions.open} />
        <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm">
          <span className={`tabular-nums ${isDue ? 'font-medium text-warn' : 'text-muted'}`}>
            {whenWords(reminder.at, zone, now, i18n.language, t)}
          </span>
          {repeats && <Badge>{repeats}</Badge>}
          {reminder.urgent && (
            <span className="inline-flex text-muted" title={t('reminders:urgent')}>
              <BellRing className="size-3.5" aria-hidden="true" />
              <span className="sr-only">{t('reminders:urgent')}</span>
            </span>
          )}
        </p>
      </div>
      <Menu
        label={t('day:reminder.snooze', { text })}
        icon={<AlarmClock />}
        actions={snoozeMoments(now, zone).map(({ id, at }) => ({
          label: snoozeName(id, t),
          icon: <AlarmClock />,
          run: () => actions.snooze(uuid, at),
        }))}
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

/** A ring that fills when it is pressed. */
export function DoneButton({ label, onDone }: { label: string; onDone: () => void }) {
  return (
    <IconButton
      label={label}
      className="-ml-1.5 group/done"
      icon={
        <span className="inline-flex size-4.5 items-center justify-center rounded-full border-2 border-line-strong text-transparent group-hover/done:border-good group-hover/done:text-good">
          <Check className="size-3" strokeWidth={3} />
        </span>
      }
      onClick={onDone}
    />
  );
}

interface PlaceProps {
  reminder: ReminderLine;
  now: number;
  onOpen: (url: string) => void;
}

/** Its words; they lead to what it speaks of, where it speaks of something. */
export function ReminderPlace({ reminder, now, onOpen }: PlaceProps) {
  const { t } = useTranslation();
  const text = reminderText(reminder, t, now);
  const place = placeOf(reminder);
  if (!place) return <p>{text}</p>;
  return (
    <button
      type="button"
      className="max-w-full text-left hover:underline"
      onClick={() => onOpen(place)}
    >
      {text}
      {/* A word joiner keeps the icon on the last word's line. */}
      <span className="whitespace-nowrap">
        {'\u2060'}
        <ExternalLink className="ml-1 inline size-3.5 text-muted" aria-hidden="true" />
      </span>
    </button>
  );
}
