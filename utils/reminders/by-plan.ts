import { Dexie } from 'dexie';
import { db } from '../db.ts';
import { isOpen } from '../plan/rules.ts';

const { minKey, maxKey } = Dexie;

/**
 * Reminders *an hour before the post* follow the post when it is moved. When it is out, skipped or
 * gone at their time they are done without ringing; until then a deletion may be taken back.
 */
export function keepPlanReminders(now: number): Promise<void> {
  return db.transaction('rw', db.reminders, db.plan, async () => {
    const tied = await db.reminders
      .where('[about.kind+about.key]')
      .between(['plan', minKey], ['plan', maxKey])
      .filter(({ doneAt, lead }) => doneAt === null && typeof lead === 'number')
      .toArray();
    for (const reminder of tied) {
      const item = reminder.about && (await db.plan.get(reminder.about.key));
      if (!item || !isOpen(item)) {
        if (reminder.at <= now) await db.reminders.put({ ...reminder, doneAt: now });
        continue;
      }
      const at = item.dueAt - (reminder.lead ?? 0);
      // `since` is what follows the post: a snooze moved `at` alone, and stays.
      if (at === reminder.since) continue;
      const { zone } = item;
      await db.reminders.put({ ...reminder, at, since: at, zone, shownAt: null, setAt: now });
    }
  });
}
