import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { BellPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { ReminderForm, type NewReminder } from '../../../../components/reminder-form.tsx';
import { ReminderRow } from '../../../../components/reminder-row.tsx';
import { Button } from '../../../../components/ui/button.tsx';
import { Card } from '../../../../components/ui/card.tsx';
import { useToasts } from '../../../../components/ui/toast.tsx';
import {
  addReminder,
  deleteReminder,
  doneReminder,
  listOpenReminders,
  snoozeReminder,
} from '../../../../utils/reminders/store.ts';
import { tell } from '../../tell.ts';

/** All open reminders, the soonest first, and a form for a new one. */
export function Reminders({ now }: { now: number }) {
  const { t } = useTranslation();
  const toast = useToasts();
  const [adding, setAdding] = useState(false);
  const reminders = useLiveQuery(() => listOpenReminders());

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
      {adding && <ReminderForm now={now} onAdd={add} onCancel={() => setAdding(false)} />}
      {reminders?.length === 0 && !adding && (
        <p className="pb-1 text-sm text-muted">{t('day:reminder.none')}</p>
      )}
      <ul className="divide-y divide-line">
        {reminders?.map((reminder) => (
          <ReminderRow
            key={reminder.uuid}
            reminder={reminder}
            now={now}
            actions={{
              snooze: (uuid, at) => void change(() => snoozeReminder(uuid, at)),
              done: (uuid) => void change(() => doneReminder(uuid, Date.now())),
              remove: (uuid) => void change(() => deleteReminder(uuid)),
              open: (url) => void browser.tabs.create({ url }),
            }}
          />
        ))}
      </ul>
    </Card>
  );
}
