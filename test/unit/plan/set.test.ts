import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { equalInSet, setTimes } from '../../../utils/plan/set-rules.ts';
import { savePlanSet } from '../../../utils/plan/set.ts';
import { savePlan } from '../../../utils/plan/store.ts';
import { now } from '../readings/made-up.ts';
import { addCommunity, aDraft, aSeenPost } from './made-up-plan.ts';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await addCommunity('-7');
  await addCommunity('-8');
});
const three = () => [
  aDraft({ text: 'Хлеб с тмином' }),
  aDraft({ text: 'Кофе с корицей', community: 'vk:-8' }),
  aDraft({ text: 'Хлеб с тмином', community: 'ok:5', network: 'ok' }),
];

describe('a set', () => {
  it('is kept at once, as items that belong together', async () => {
    const answer = await savePlanSet(three(), now);
    if (!('saved' in answer)) throw new Error('Refused.');
    const [a, b, c] = await db.plan.toArray();
    expect(a?.set).toMatch(/^[0-9a-f-]{36}$/u);
    expect([b?.set, c?.set]).toEqual([a?.set, a?.set]);
  });

  it('of one is no set', async () => {
    await savePlanSet(three().slice(0, 1), now);
    expect((await db.plan.toArray())[0]?.set).toBeNull();
  });

  it('is refused as a whole, with every rival by its place', async () => {
    await db.posts.put(aSeenPost('-7_1', { text: 'Кофе с корицей' }));
    const [a, b] = three();
    if (!a || !b) throw new Error('Two.');
    const answer = await savePlanSet(
      [a, b, { ...a, community: 'vk:-8', text: 'хлеб с тмином!' }],
      now,
    );
    expect(answer).toMatchObject({
      rivals: [
        { place: 1, rival: { kind: 'posted' } },
        { place: 2, rival: { kind: 'planned', community: 'vk:-7' } },
      ],
    });
    expect(await db.plan.count()).toBe(0);
  });

  it('says which draft cannot be kept', async () => {
    const [a] = three();
    if (!a) throw new Error('One.');
    await expect(savePlanSet([a, { ...a, text: '' }], now)).rejects.toMatchObject({
      key: 'empty',
      place: 1,
    });
    expect(await db.plan.count()).toBe(0);
  });

  it('stays together when one of it is changed apart', async () => {
    const answer = await savePlanSet(three(), now);
    if (!('saved' in answer)) throw new Error('Refused.');
    const [first] = answer.saved;
    await savePlan(aDraft({ text: 'Другой хлеб' }), now, { uuid: first?.uuid ?? '' });
    const all = await db.plan.toArray();
    expect(new Set(all.map(({ set }) => set)).size).toBe(1);
    expect(all.map(({ text }) => text).sort()).toContain('Другой хлеб');
  });
});

it('equal texts are named by the first, in one network only', () => {
  expect(
    equalInSet([
      { network: 'vk', text: 'Хлеб' },
      { network: 'ok', text: 'Хлеб' },
      { network: 'vk', text: 'хлеб!' },
      { network: 'vk', text: '' },
      { network: 'vk', text: '' },
    ]),
  ).toEqual([null, null, 0, null, null]);
});

describe('the times of a set', () => {
  const clock = { day: '2026-11-25', time: '10:00', second: false };
  const zones = ['Europe/Moscow', 'Asia/Almaty', 'America/New_York'];
  const iso = (times: (number | null)[]) =>
    times.map((at) => (at === null ? null : new Date(at).toISOString().slice(11, 16)));

  it('are one clock time, by each community’s own clock', () => {
    expect(iso(setTimes({ kind: 'same' }, clock, zones, []))).toEqual(['07:00', '05:00', '15:00']);
  });
  it('are steps after the first', () => {
    const steps = { kind: 'steps', minutes: 20 } as const;
    expect(iso(setTimes(steps, clock, zones, []))).toEqual(['07:00', '07:20', '07:40']);
  });
  it('are free times, and unknown while they are looked for', () => {
    expect(setTimes({ kind: 'free' }, clock, zones, [now, null])).toEqual([now, null, null]);
  });
  it('are none without a day', () => {
    expect(setTimes({ kind: 'same' }, { ...clock, day: '' }, zones, [])).toEqual([
      null,
      null,
      null,
    ]);
    const steps = { kind: 'steps', minutes: 20 } as const;
    expect(setTimes(steps, { ...clock, time: '' }, zones, [])).toEqual([null, null, null]);
  });
});
