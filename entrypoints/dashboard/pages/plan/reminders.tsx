import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { BellPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { whenWords } from '../../../../components/day-words.ts';
import { DoneReminders } from '../../../../components/done-reminders.tsx';
import { ReminderForm, type NewReminder } from '../../../../components/reminder-form.tsx';
import { ReminderRow, type ReminderActions } from '../../../../components/reminder-row.tsx';
import { Button } from '../../../../components/ui/button.tsx';
import { Card } from '../../../../components/ui/card.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import {
  addReminder,
  deleteReminder,
  finishReminder,
  listDoneReminders,
  listOpenReminders,
  reminderBy,
  reopenReminder,
  restoreReminder,
  snoozeReminder,
} from '../../../../utils/reminders/store.ts';
import { tell } from '../../tell.ts';
import { useHasQuiet } from '../../use-has-quiet.ts';
import { ownZone } from '../../../../utils/text/day-in.ts';

/** All open reminders, the soonest first, a form for a new one, and what was done lately. */
export function Reminders({ now }: { now: number }) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const reminders = useLiveQuery(() => listOpenReminders());
  const done = useLiveQuery(() => listDoneReminders());
  const quiet = useHasQuiet();
  const { change, actions } = useReminderActions(now);

  async function add(reminder: NewReminder): Promise<boolean> {
    const kept = await change(() =>
      addReminder({ ...reminder, kind: 'own', comment: null, url: null }),
    );
    if (kept) setAdding(false);
    return kept;
  }

  return (
    <Card aria-label={t('day:reminders')} className="px-4 py-3">
      <header className="flex min-h-8 items-center justify-between gap-2">
        <h2 className="text-lg font-semibold">{t('day:reminders')}</h2>
        {!adding && (
          <Button
            size="small"
            kind="quiet"
            className="-mr-2"
            icon={<BellPlus />}
            onClick={() => setAdding(true)}
          >
            {t('day:reminder.add')}
          </Button>
        )}
      </header>
      {adding && (
        <div className="border-b border-line pb-4">
          <ReminderForm now={now} quiet={quiet} onAdd={add} onCancel={() => setAdding(false)} />
        </div>
      )}
      {reminders?.length === 0 && !adding && (
        <p className="pb-1 text-sm text-muted">{t('day:reminder.none')}</p>
      )}
      <ul className="divide-y divide-line">
        {reminders?.map((reminder) => (
          <ReminderRow key={reminder.uuid} reminder={reminder} now={now} actions={actions} />
        ))}
      </ul>
      <DoneReminders
        done={done ?? []}
        now={now}
        onReopen={(uuid) => void change(() => reopenReminder(uuid, Date.now()))}
      />
    </Card>
  );
}

/** What can be done with a reminder here; done and deleted ones can be taken back at once. */
function useReminderActions(now: number) {
  const { t, i18n } = useTranslation();
  const toast = useToasts();

  /** Runs a change and tells of it; false: it was not kept, and that was said. */
  async function change(run: () => Promise<unknown>): Promise<boolean> {
    try {
      await run();
      tell('reminders');
      return true;
    } catch {
      toast({ text: t('day:notChanged') });
      return false;
    }
  }
  const undoable = (text: string, back: () => Promise<void>) =>
    toast({ text, action: { label: t('common:undo'), run: () => void change(back) } });

  const actions: ReminderActions = {
    snooze: (uuid, at) =>
      void change(() => snoozeReminder(uuid, at)).then((kept) => {
        const when = whenWords(at, ownZone(), now, i18n.language, t);
        if (kept) toast({ text: t('reminders:snoozed', { when }) });
      }),
    done: (uuid) =>
      void change(async () => {
        const back = await finishReminder(uuid, Date.now());
        if (back) undoable(t('reminders:done'), back);
      }),
    remove: (uuid) =>
      void change(async () => {
        const known = await reminderBy(uuid);
        await deleteReminder(uuid);
        if (known) undoable(t('reminders:deleted'), () => restoreReminder(known));
      }),
    open: (url) => void browser.tabs.create({ url }),
  };
  return { change, actions };
}
