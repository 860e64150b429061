import { beforeEach, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { deletePlan, movePlan, restorePlan, skipPlan } from '../../../utils/plan/store.ts';
import { keepPlanReminders } from '../../../utils/reminders/by-plan.ts';
import {
  addReminder,
  reminderBy,
  ringing,
  snoozeReminder,
} from '../../../utils/reminders/store.ts';
import { aDraft, addCommunity, minute } from '../plan/made-up-plan.ts';
import { savePlan } from '../../../utils/plan/store.ts';
import { now } from '../readings/made-up.ts';

const hour = 60 * minute;
const day = 24 * hour;
const dueAt = now + day;

async function planned(lead: number | null) {
  const answer = await savePlan(aDraft({ text: 'Ржаной с тмином', dueAt }), now);
  if (!('saved' in answer)) throw new Error('A rival.');
  const item = answer.saved;
  const about = { kind: 'plan', key: item.uuid } as const;
  const base = { kind: 'own', repeat: 'no', comment: null, url: null } as const;
  const at = dueAt - (lead ?? -hour);
  const reminder = await addReminder({ ...base, text: 'Фото', at, about, lead }, now);
  const rings = async (when: number) => {
    await keepPlanReminders(when);
    return (await ringing(when)).map(({ text }) => text);
  };
  const of = () => reminderBy(reminder.uuid);
  return { item, uuid: reminder.uuid, rings, of };
}

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await addCommunity('-7');
});

it('an hour before a post rings an hour before it, also when the post was moved', async () => {
  const { item, rings, of } = await planned(hour);
  expect(await rings(dueAt - hour - 1)).toEqual([]);
  await movePlan(item.uuid, dueAt + day, now);
  expect(await rings(dueAt - hour)).toEqual([]);
  expect(await of()).toMatchObject({ at: dueAt + day - hour, since: dueAt + day - hour });
  expect(await rings(dueAt + day - hour)).toEqual(['Фото']);
});

it('a snooze stays while the post stays where it is', async () => {
  const { item, uuid, rings, of } = await planned(hour);
  await snoozeReminder(uuid, dueAt - 5 * minute, now);
  await rings(dueAt - hour);
  expect((await of())?.at).toBe(dueAt - 5 * minute);
  await movePlan(item.uuid, dueAt + hour, now);
  await rings(dueAt - hour);
  expect((await of())?.at).toBe(dueAt);
});

it('of a post that was skipped or deleted does not ring; until then that can be taken back', async () => {
  const { item, rings, of } = await planned(hour);
  await deletePlan(item.uuid);
  await rings(now + minute);
  expect((await of())?.doneAt).toBeNull();
  await restorePlan(item);
  await skipPlan(item.uuid, now);
  expect(await rings(dueAt - hour)).toEqual([]);
  expect((await of())?.doneAt).toBe(dueAt - hour);
});

it('at a time of its own rings whatever became of the post', async () => {
  const { item, rings, of } = await planned(null);
  await movePlan(item.uuid, dueAt + 5 * day, now);
  await skipPlan(item.uuid, now);
  expect(await rings(dueAt + hour)).toEqual(['Фото']);
  expect((await of())?.doneAt).toBeNull();
});
