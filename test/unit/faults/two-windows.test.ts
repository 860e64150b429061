import { beforeEach, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { emptyBrief } from '../../../utils/briefs/rules.ts';
import { briefOf, keepBrief } from '../../../utils/briefs/store.ts';
import { bothLists, bothTexts, ChangedMeanwhile } from '../../../utils/meanwhile.ts';
import { changeNote, writeNote } from '../../../utils/people/store.ts';
import { savePlan } from '../../../utils/plan/store.ts';
import { saveTemplate } from '../../../utils/templates/store.ts';
import { aTemplate } from '../templates/made-up.ts';

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

const meanwhile = async (save: Promise<unknown>): Promise<unknown> => {
  const error: unknown = await save.catch((e: unknown) => e);
  expect(error).toBeInstanceOf(ChangedMeanwhile);
  return (error as ChangedMeanwhile<unknown>).saved;
};

it('the second to save a template is told, sees both, and nothing is overwritten', async () => {
  const taken = aTemplate();
  await db.templates.add(taken);
  const { uuid, updatedAt: was } = taken;
  const first = await saveTemplate({ ...taken, body: 'Первое окно' }, was + 10, uuid, was);
  const mine = { ...taken, body: 'Второе окно' };
  const error: unknown = await saveTemplate(mine, was + 20, uuid, was).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(ChangedMeanwhile);
  expect((error as ChangedMeanwhile<unknown>).saved).toEqual(first);
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

const now = Date.parse('2026-11-20T09:00:00Z');
const post = {
  ...{ network: 'vk', community: 'vk:1', text: 'Ржаной хлеб', media: [] },
  ...{ dueAt: now + 3_600_000, zone: 'UTC' },
};
const saved = async (...save: Parameters<typeof savePlan>) => {
  const answer = await savePlan(...save);
  if ('rival' in answer) throw new Error('A rival.');
  return answer.saved;
};
const texts = async () => (await db.plan.toArray()).map(({ text }) => text).sort();

it('the second to save a planned post is told, sees both, and nothing is overwritten', async () => {
  const taken = await saved(post, now);
  const { uuid } = taken;
  const first = await saved({ ...post, text: 'Первое окно' }, now + 1, { uuid, was: taken });
  const mine = { ...post, text: 'Второе окно' };
  expect(await meanwhile(savePlan(mine, now + 2, { uuid, was: taken }))).toEqual(first);
  expect(await texts()).toEqual(['Первое окно']);
  await saved(mine, now + 3, { uuid, was: first });
  expect(await texts()).toEqual(['Второе окно']);
});

it('a time alone is a change of a planned post too; what the background notes is none', async () => {
  const taken = await saved(post, now);
  const { uuid } = taken;
  await db.plan.update(uuid, { updatedAt: now + 5, note: 'из таблицы', state: 'due' });
  const later = await saved({ ...post, text: 'Ржаной' }, now + 1, { uuid, was: taken });
  await saved({ ...post, text: 'Ржаной', dueAt: post.dueAt + 60_000 }, now + 2, { uuid });
  await meanwhile(savePlan(post, now + 3, { uuid, was: later }));
});

it('the second to write a note sees the first, and both are kept where nobody can be asked', async () => {
  await writeNote('vk:5', 'Ржаной', now, '');
  await writeNote('vk:5', 'Ржаной по пятницам', now + 1, 'Ржаной');
  expect(await meanwhile(writeNote('vk:5', 'Просит сдачу', now + 2, 'Ржаной'))).toBe(
    'Ржаной по пятницам',
  );
  // A tag is no other note.
  await changeNote('vk:5', { tags: ['опт'] }, now + 3);
  await writeNote('vk:5', 'Просит сдачу', now + 4, 'Ржаной', true);
  expect(await db.personNotes.toArray()).toMatchObject([
    { note: 'Ржаной по пятницам\n\nПросит сдачу', tags: ['опт'] },
  ]);
});

it('of a brief the same field is asked about, and other fields are kept beside each other', async () => {
  const taken = { ...emptyBrief, ...(await keepBrief('vk:1', { tone: 'Просто' }, now)) };
  const first = await keepBrief('vk:1', { tone: 'Тепло' }, now + 1, taken);
  await keepBrief('vk:1', { tasks: 'Заказы' }, now + 2, taken);
  const theirs = await meanwhile(keepBrief('vk:1', { tone: 'Строго' }, now + 3, taken));
  expect(theirs).toMatchObject({ tone: 'Тепло', tasks: 'Заказы' });
  await keepBrief('vk:1', { tone: 'Строго' }, now + 4, first);
  expect(await briefOf('vk:1')).toMatchObject({ tone: 'Строго', tasks: 'Заказы' });
});

it('both are said once', () => {
  expect(bothTexts('Хлеб', 'Хлеб и соль')).toBe('Хлеб и соль');
  expect(bothTexts('Хлеб', 'Соль')).toBe('Хлеб\n\nСоль');
  expect(bothLists(['#хлеб', '#соль'], ['#соль', '#мука'])).toEqual(['#хлеб', '#соль', '#мука']);
});
