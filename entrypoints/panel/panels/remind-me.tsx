import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { AlarmClock, CalendarClock, Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { whenWords } from '../../../components/day-words.ts';
import { snoozeName } from '../../../components/snooze-words.ts';
import { IconButton } from '../../../components/ui/icon-button.tsx';
import { Menu } from '../../../components/ui/menu.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { WhenForm } from '../../../components/when-form.tsx';
import { ask } from '../../../utils/messages.ts';
import { nextFullHour } from '../../../utils/plan/when.ts';
import { inMinutes, nextAt, snoozeMoments, tomorrowAt } from '../../../utils/reminders/moments.ts';
import type { Reminder } from '../../../utils/reminders/schema.ts';
import {
  addReminder,
  commentReminder,
  deleteReminder,
  finishReminder,
  reminderAbout,
  snoozeReminder,
  type ReminderDraft,
} from '../../../utils/reminders/store.ts';
import type { Matter } from '../matter.ts';
import { ownZone } from '../../../utils/text/day-in.ts';

/** What a panel's reminder is of. */
export type RemindOf = Pick<ReminderDraft, 'kind' | 'text' | 'comment' | 'about' | 'url'>;

const known = ({ comment, about }: RemindOf) =>
  comment !== null ? commentReminder(comment) : about ? reminderAbout(about) : undefined;

/** Reminds of answering this comment or dialogue. */
export function useRemindMe(comment: Matter | null | undefined, now: number) {
  const { t } = useTranslation();
  const of: RemindOf | null =
    comment && !comment.ours
      ? {
          kind: 'comment',
          text: t('day:remind.text', { name: comment.name || t('common:nameless') }),
          comment: comment.key,
          url: comment.url,
        }
      : null;
  return useRemind(of, now);
}

/** Offers the usual moments; says when it is already set, and what can be done with that. */
export function useRemind(of: RemindOf | null, now: number) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const [picking, setPicking] = useState(false);
  const key = of && (of.comment ?? of.about?.key);
  const set = useLiveQuery(async () => (of ? ((await known(of)) ?? null) : null), [key]);
  const zone = ownZone();
  const said = (at: number) => whenWords(at, zone, now, i18n.language, t);

  async function change(run: () => Promise<unknown>) {
    try {
      await run();
      await changed();
    } catch {
      toast({ text: t('day:notChanged') });
    }
  }
  async function remind(at: number) {
    setPicking(false);
    if (!of) return;
    await change(async () => {
      // One comment, one reminder: another moment takes the place of the one before.
      const before = await known(of);
      await addReminder({ ...of, at, repeat: 'no' });
      if (before) await deleteReminder(before.uuid);
    });
  }

  const moment = (label: string, at: number) => ({
    label,
    icon: <AlarmClock />,
    run: () => void remind(at),
  });
  const afternoon = nextAt('15:00', now, zone);
  const morning = tomorrowAt('10:00', now, zone);
  const menu = of && (
    <Menu
      label={t('day:remind.me')}
      icon={<AlarmClock />}
      actions={[
        moment(t('day:remind.hour'), inMinutes(60, now)),
        // «Сегодня, 15:00» while that is to come, else tomorrow's.
        moment(said(afternoon), afternoon),
        moment(said(morning), morning),
        { label: t('day:remind.pick'), icon: <CalendarClock />, run: () => setPicking(true) },
      ]}
    />
  );
  const form = picking && (
    <WhenForm
      at={nextFullHour(now)}
      zone={zone}
      now={now}
      submit={t('day:remind.do')}
      onPick={(at) => void remind(at)}
      onCancel={() => setPicking(false)}
    />
  );
  const note = set && !picking && (
    <SetNote
      reminder={set}
      now={now}
      words={t('day:remind.isSet', { when: said(set.at) })}
      onSnooze={(at) => void change(() => snoozeReminder(set.uuid, at))}
      onDone={() => void change(() => finishReminder(set.uuid, Date.now()))}
      onRemove={() => void change(() => deleteReminder(set.uuid))}
    />
  );
  return { menu, above: form || note };
}

interface SetNoteProps {
  reminder: Reminder;
  now: number;
  words: string;
  onSnooze: (at: number) => void;
  onDone: () => void;
  onRemove: () => void;
}

/** When it rings; one that has rung can be put off or done with right here. */
function SetNote({ reminder, now, words, onSnooze, onDone, onRemove }: SetNoteProps) {
  const { t } = useTranslation();
  const { text } = reminder;
  const rings = reminder.at <= now;
  return (
    <div
      className={`flex items-center gap-1.5 rounded-md py-1 pr-1 pl-3 text-sm ${rings ? 'bg-warn-soft text-warn' : 'bg-accent-soft text-accent'}`}
    >
      <AlarmClock className="size-4 shrink-0" aria-hidden="true" />
      <p className="min-w-0 flex-1 py-1">{words}</p>
      {rings ? (
        <>
          <Menu
            label={t('day:reminder.snooze', { text })}
            icon={<AlarmClock />}
            actions={snoozeMoments(now, ownZone()).map(({ id, at }) => ({
              label: snoozeName(id, t),
              icon: <AlarmClock />,
              run: () => onSnooze(at),
            }))}
          />
          <IconButton label={t('day:reminder.done', { text })} icon={<Check />} onClick={onDone} />
        </>
      ) : (
        <button
          type="button"
          className="px-2 font-medium underline underline-offset-2 hover:no-underline"
          onClick={onRemove}
        >
          {t('day:remind.unset')}
        </button>
      )}
    </div>
  );
}

async function changed() {
  await ask('ui.changed', { what: 'reminders' }).catch(() => undefined);
}
