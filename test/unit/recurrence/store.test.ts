import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { reconcilePlan } from '../../../utils/plan/reconcile.ts';
import { planItem as shape } from '../../../utils/plan/schema.ts';
import { deletePlan, planItem, savePlan, skipPlan } from '../../../utils/plan/store.ts';
import { remindOfDrafts } from '../../../utils/recurrence/reminding.ts';
import { timeOfRun, uuidOfRun } from '../../../utils/recurrence/rules.ts';
import {
  changeFollowing,
  makeAllRuns,
  saveRecurrence,
  stopRecurrence,
  takeBackStop,
} from '../../../utils/recurrence/store.ts';
import { addCommunity, aDraft, aSeenPost, day, minute } from '../plan/made-up-plan.ts';
import { now } from '../readings/made-up.ts';
import { bringBack, dieAfter } from '../db/crash.ts';
import { aRule } from './made-up-rule.ts';

// The made-up day is the 21st of November 2026; the first run is four days later.
beforeEach(async () => {
  bringBack();
  await Promise.all(db.tables.map((table) => table.clear()));
  await addCommunity('-7');
});

async function kept(over: Parameters<typeof aRule>[0] = {}) {
  const answer = await saveRecurrence(aRule(over), now);
  if (!('saved' in answer)) throw new Error(`A rival: ${answer.rival.text}`);
  return answer.saved;
}
const items = async () =>
  (await db.plan.orderBy('dueAt').toArray()).map(({ text, state, repeats }) => [
    repeats?.run,
    state,
    text.slice(0, 4),
  ]);
const manyTexts = Array.from({ length: 12 }, (_, n) => `Пост ${n} про хлеб номер ${n}`);

describe('saving', () => {
  it('makes the runs of 60 days, each with its own text and record', async () => {
    const rule = await kept({ texts: manyTexts });
    const all = await db.plan.orderBy('dueAt').toArray();
    expect(all).toHaveLength(9);
    for (const [run, item] of all.entries()) {
      expect(shape.parse(item)).toMatchObject({
        uuid: uuidOfRun(rule.uuid, run),
        text: manyTexts[run],
        dueAt: timeOfRun(rule, run),
        state: 'planned',
        repeats: { rule: rule.uuid, run },
        journal: [{ cause: 'by-repeat' }],
      });
    }
    expect(rule.madeTo).toBe(9);
  });

  it('makes drafts when every variant went out a short time ago', async () => {
    await kept();
    expect((await items()).slice(0, 5)).toEqual([
      [0, 'planned', 'Меню'],
      [1, 'planned', 'Что '],
      [2, 'planned', 'Неде'],
      [3, 'draft', 'Меню'],
      [4, 'draft', 'Что '],
    ]);
    expect(
      (await db.plan.get(uuidOfRun((await db.recurrences.toArray())[0]?.uuid ?? '', 3)))?.journal,
    ).toMatchObject([{ cause: 'repeat-needs-text' }]);
  });

  it('makes drafts to be written when that was asked for', async () => {
    await kept({ make: 'drafts', texts: ['Итоги недели: '] });
    expect(new Set((await items()).map(([, state]) => state))).toEqual(new Set(['draft']));
  });

  it.each([
    ['a first run in the past', { day: '2026-11-20' }, 'past'],
    ['a day that is none', { day: '2026-11-31' }, 'past'],
    ['a zone that is none', { zone: 'Europe/Nowhere' }, 'no-zone'],
    ['an empty variant', { texts: ['Хлеб', ' '] }, 'empty'],
    ['equal variants', { texts: ['Свежий хлеб', 'свежий ХЛЕБ'] }, 'alike'],
    ['a picture that is not there', { media: ['f00'] }, 'no-media'],
  ])('refuses %s', async (_, over, key) => {
    await expect(saveRecurrence(aRule(over), now)).rejects.toMatchObject({ key });
    expect([await db.recurrences.count(), await db.plan.count()]).toEqual([0, 0]);
  });

  it('refuses a variant that is on the wall already, and shows it', async () => {
    await db.posts.put(aSeenPost('-7_1', { text: 'Что печём на этой неделе' }));
    expect(await saveRecurrence(aRule(), now)).toMatchObject({ rival: { kind: 'posted' } });
    expect([await db.recurrences.count(), await db.plan.count()]).toEqual([0, 0]);
  });

  it('keeps a gap from what is planned', async () => {
    const first = timeOfRun(aRule(), 0) ?? 0;
    await savePlan(aDraft({ dueAt: first - 30 * minute }), now);
    const rule = await kept({ gap: 60 });
    expect((await planItem(uuidOfRun(rule.uuid, 0)))?.dueAt).toBe(first + 30 * minute);
    // The rule itself does not drift.
    expect((await planItem(uuidOfRun(rule.uuid, 1)))?.dueAt).toBe(first + 7 * day);
  });
});

describe('making ahead', () => {
  it('goes on with time, and does nothing a second time', async () => {
    const rule = await kept({ texts: manyTexts });
    expect(await makeAllRuns(now)).toBe(false);
    expect(await makeAllRuns(now + 7 * day)).toBe(true);
    expect(await makeAllRuns(now + 7 * day)).toBe(false);
    expect(await db.plan.count()).toBe(10);
    // A mark that fell back (a file of another computer) makes no run twice.
    await db.recurrences.update(rule.uuid, { madeTo: 0 });
    await makeAllRuns(now + 7 * day);
    expect(await db.plan.count()).toBe(10);
  });

  it('does not make a deleted run anew', async () => {
    const rule = await kept({ texts: manyTexts });
    await deletePlan(uuidOfRun(rule.uuid, 2));
    await makeAllRuns(now + day);
    expect(await planItem(uuidOfRun(rule.uuid, 2))).toBeUndefined();
  });

  it('makes each run once, wherever the worker is killed', async () => {
    await kept({ texts: manyTexts });
    await kept({ texts: manyTexts.map((text) => `${text}!! второй ряд`), time: '18:00' });
    const later = now + 21 * day;
    let deaths = 0;
    for (let calls = 0; calls < 400; calls++) {
      dieAfter(calls);
      const done = await makeAllRuns(later).then(
        () => true,
        () => false,
      );
      bringBack();
      if (!done) deaths += 1;
      else break;
    }
    expect(deaths).toBeGreaterThan(5);
    const all = await db.plan.toArray();
    const runs = all.map(({ repeats }) => `${repeats?.rule}:${repeats?.run}`);
    expect(new Set(runs).size).toBe(runs.length);
    expect(runs).toHaveLength(23);
  });

  it('tells missed runs as missed, in one notice, and sends none', async () => {
    const rule = await kept({ texts: manyTexts });
    const late = (timeOfRun(rule, 8) ?? 0) + 15 * day;
    await makeAllRuns(late);
    const steps = await reconcilePlan(late);
    expect(new Set(steps.map(({ to }) => to))).toEqual(new Set(['missed']));
    const past = await db.plan.filter(({ dueAt }) => dueAt <= late).toArray();
    expect(past.length).toBe(11);
    expect(past.every(({ state }) => state === 'missed' || state === 'draft')).toBe(true);
    expect(await db.facts.where('name').startsWith('notice:').primaryKeys()).toEqual([
      'notice:missed',
    ]);
  });
});

describe('stopping', () => {
  it('takes away what lies ahead and leaves what the person changed', async () => {
    const rule = await kept({ texts: manyTexts });
    const uuid = uuidOfRun(rule.uuid, 5);
    await savePlan(aDraft({ text: 'Своё', dueAt: timeOfRun(rule, 5) ?? 0 }), now, { uuid });
    await skipPlan(uuidOfRun(rule.uuid, 6), now);
    const stopped = await stopRecurrence(rule.uuid, 3, now);
    expect(stopped).toMatchObject({ kept: 1 });
    expect((await items()).map(([run]) => run)).toEqual([0, 1, 2, 5, 6]);
    await makeAllRuns(now + 40 * day);
    expect(await db.plan.count()).toBe(5);
    await takeBackStop(stopped);
    expect((await items()).map(([run]) => run)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await db.recurrences.get(rule.uuid)).toEqual(rule);
  });

  it('leaves what is past: it is told, not taken away', async () => {
    const rule = await kept({ texts: manyTexts });
    const later = (timeOfRun(rule, 1) ?? 0) + day;
    await reconcilePlan(later);
    await stopRecurrence(rule.uuid, 0, later);
    expect((await items()).map(([run, state]) => [run, state])).toEqual([
      [0, 'missed'],
      [1, 'missed'],
    ]);
  });

  it('of a rule that is gone is refused', async () => {
    await expect(stopRecurrence(crypto.randomUUID(), 0, now)).rejects.toMatchObject({
      key: 'gone',
    });
  });
});

it('this and the following change together, and that can be taken back', async () => {
  const rule = await kept({ texts: manyTexts });
  const draft = aRule({ day: '2026-12-10', time: '19:00', texts: manyTexts.slice(2) });
  const changed = await changeFollowing(rule.uuid, 2, draft, now);
  const old = await db.plan.filter(({ repeats }) => repeats?.rule === rule.uuid).toArray();
  expect(old.map(({ repeats }) => repeats?.run).sort()).toEqual([0, 1]);
  expect(await planItem(uuidOfRun(changed.added.uuid, 0))).toMatchObject({
    text: manyTexts[2],
    state: 'planned',
  });
  await takeBackStop(changed.stopped, changed.added);
  expect(await db.recurrences.toArray()).toEqual([rule]);
  expect(await db.plan.count()).toBe(9);
});

it('a change that cannot be kept leaves everything as it was', async () => {
  const rule = await kept({ texts: manyTexts });
  const bad = aRule({ texts: ['Хлеб', 'хлеб!'] });
  await expect(changeFollowing(rule.uuid, 2, bad, now)).rejects.toMatchObject({ key: 'alike' });
  expect(await db.recurrences.toArray()).toEqual([rule]);
  expect(await db.plan.count()).toBe(9);
});

describe('drafts that nobody wrote', () => {
  const say = ({ text }: { text: string }) => `Дописать: ${text}`;
  it('are reminded of a day ahead, once, and no more when they are written', async () => {
    const rule = await kept({ make: 'drafts', texts: ['Итоги недели'] });
    const first = timeOfRun(rule, 0) ?? 0;
    expect(await remindOfDrafts(first - 2 * day, say)).toBe(false);
    expect(await remindOfDrafts(first - day, say)).toBe(true);
    expect(await remindOfDrafts(first - day, say)).toBe(false);
    const uuid = uuidOfRun(rule.uuid, 0);
    expect(await db.reminders.toArray()).toMatchObject([
      { uuid, at: first - day, text: 'Дописать: Итоги недели' },
    ]);
    // Deleted by the person: it does not come back.
    await db.reminders.clear();
    expect(await remindOfDrafts(first, say)).toBe(false);
    const second = timeOfRun(rule, 1) ?? 0;
    await remindOfDrafts(second - day, say);
    const written = { uuid: uuidOfRun(rule.uuid, 1) };
    await savePlan(aDraft({ text: 'Написано', dueAt: second }), second - day, written);
    expect(await remindOfDrafts(second - day, say)).toBe(true);
    expect(await db.reminders.count()).toBe(0);
  });
});
