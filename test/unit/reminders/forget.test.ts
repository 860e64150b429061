import { beforeEach, expect, it } from 'vitest';
import { checkRow } from '../../../utils/backup/tables.ts';
import { forgetCommunity } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';
import { forgetPerson } from '../../../utils/people/store.ts';
import type { ReminderAbout } from '../../../utils/reminders/schema.ts';
import { addReminder } from '../../../utils/reminders/store.ts';
import { addCommunity, aSeenPost, bakery } from '../plan/made-up-plan.ts';
import { now } from '../readings/made-up.ts';

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

const own = (text: string, about?: ReminderAbout) =>
  addReminder(
    { kind: 'own', text, at: now, repeat: 'no', comment: null, url: null, about: about ?? null },
    now,
  );
const left = async () => (await db.reminders.toArray()).map(({ text }) => text).sort();

it('a forgotten person leaves no reminder of them', async () => {
  await own('Анна', { kind: 'person', key: 'vk:5' });
  await own('Иван', { kind: 'person', key: 'vk:6' });
  await own('само по себе');
  await forgetPerson('vk:5');
  expect(await left()).toEqual(['Иван', 'само по себе']);
});

it('a forgotten community leaves none of its posts', async () => {
  await addCommunity('-7');
  await db.posts.put(aSeenPost('-7_1'));
  await own('её пост', { kind: 'post', key: 'vk:-7_1' });
  await own('другой пост', { kind: 'post', key: 'vk:-8_1' });
  expect(await forgetCommunity(bakery)).toEqual({ forgotten: true });
  expect(await left()).toEqual(['другой пост']);
});

it('a kept file holds all of a reminder, also one of an earlier version', async () => {
  const { uuid } = await own('всё', { kind: 'plan', key: crypto.randomUUID() });
  const row = { ...(await db.reminders.get(uuid)), repeat: 'monthly', urgent: true, lead: 5 };
  expect(checkRow('reminders', row)).toEqual({ fits: true, row });
  const later = ['about', 'setAt', 'urgent', 'lead'];
  const old = Object.fromEntries(Object.entries(row).filter(([field]) => !later.includes(field)));
  expect(Object.keys(old)).toHaveLength(Object.keys(row).length - later.length);
  expect(checkRow('reminders', old)).toMatchObject({ fits: true });
  expect(checkRow('reminders', { ...row, about: { kind: 'thing', key: 'x' } })).toEqual({
    fits: false,
    field: 'about.kind',
  });
});
