import { beforeEach, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { ChangedMeanwhile, saveTemplate } from '../../../utils/templates/store.ts';
import { aTemplate } from '../templates/made-up.ts';

beforeEach(() => db.templates.clear());

it('the second to save a template is told, sees both, and nothing is overwritten', async () => {
  const taken = aTemplate();
  await db.templates.add(taken);
  const { uuid, updatedAt: was } = taken;
  const first = await saveTemplate({ ...taken, body: 'Первое окно' }, was + 10, uuid, was);
  const mine = { ...taken, body: 'Второе окно' };
  const error: unknown = await saveTemplate(mine, was + 20, uuid, was).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(ChangedMeanwhile);
  expect((error as ChangedMeanwhile).saved).toEqual(first);
  expect(await db.templates.toArray()).toEqual([first]);
  // The person has seen both and decides for theirs.
  await saveTemplate(mine, was + 30, uuid, first.updatedAt);
  expect((await db.templates.get(uuid))?.body).toBe('Второе окно');
});

it('one that was deleted meanwhile is kept as a new one', async () => {
  const taken = aTemplate();
  await db.templates.add(taken);
  await db.templates.delete(taken.uuid);
  const kept = await saveTemplate(taken, taken.updatedAt + 1, taken.uuid, taken.updatedAt);
  expect(await db.templates.toArray()).toEqual([kept]);
});

it('saved twice in one window it is changed by nobody else', async () => {
  const taken = aTemplate();
  await db.templates.add(taken);
  const { uuid } = taken;
  const once = await saveTemplate(taken, taken.updatedAt + 1, uuid, taken.updatedAt);
  await expect(saveTemplate(taken, once.updatedAt + 1, uuid, once.updatedAt)).resolves.toBeTruthy();
});
