import { db } from '../db.ts';
import type { PlanItem } from '../plan/schema.ts';
import { remindMs, runsUntil, uuidOfRun } from './rules.ts';
import { ownZone } from '../text/day-in.ts';

/**
 * A run that is still a draft a day before its time is reminded of: a draft alone has no time that
 * counts, and it would pass in silence. The reminder has the item's uuid, so there is one for each;
 * written with the rule's mark in one transaction. True: something changed. `say`: its words.
 */
export async function remindOfDrafts(
  now: number,
  say: (item: PlanItem) => string,
): Promise<boolean> {
  let changed = false;
  for (const { uuid } of await db.recurrences.toArray()) {
    changed =
      (await db.transaction('rw', db.recurrences, db.plan, db.reminders, async () => {
        const rule = await db.recurrences.get(uuid);
        if (!rule) return false;
        const { runs } = runsUntil(rule, rule.remindedTo, now + remindMs);
        const due = runs.filter(({ run }) => run < rule.madeTo);
        const last = due.at(-1);
        if (!last) return false;
        for (const { run, at } of due) {
          const item = await db.plan.get(uuidOfRun(uuid, run));
          if (item?.state === 'draft') await remind(item, Math.max(now, at - remindMs), say(item));
        }
        await db.recurrences.put({ ...rule, remindedTo: last.run + 1 });
        return true;
      })) || changed;
  }
  return (await dropWritten()) || changed;
}

async function remind(item: PlanItem, at: number, text: string): Promise<void> {
  const about = { kind: 'own', repeat: 'no', comment: null, url: null } as const;
  await db.reminders.put({
    ...about,
    uuid: item.uuid,
    text: [...text].slice(0, 300).join(''),
    at,
    since: at,
    zone: ownZone(),
    shownAt: null,
    doneAt: null,
  });
}

/** What was written meanwhile needs no reminder. */
function dropWritten(): Promise<boolean> {
  return db.transaction('rw', db.plan, db.reminders, async () => {
    const open = await db.reminders.filter(({ doneAt }) => doneAt === null).toArray();
    const items = await db.plan.bulkGet(open.map(({ uuid }) => uuid));
    const done = items.filter((item) => item !== undefined && item.state !== 'draft');
    await db.reminders.bulkDelete(done.map((item) => item?.uuid ?? ''));
    return done.length > 0;
  });
}
