import { describe, expect, it } from 'vitest';
import {
  daysOf,
  ghostsOn,
  instantFor,
  periodCounts,
  rangeOfDays,
  verdictOn,
} from '../../../utils/plan/calendar.ts';
import { lanesOf, oddHours } from '../../../utils/plan/lanes.ts';
import type { PlanItem } from '../../../utils/plan/schema.ts';
import { clockAt, instantAt } from '../../../utils/text/zone.ts';
import { aDraft } from './made-up-plan.ts';

const hour = 3_600_000;
const anItem = (over: Partial<PlanItem> = {}): PlanItem => ({
  ...aDraft(),
  uuid: crypto.randomUUID(),
  updatedAt: 0,
  updatedBy: 'test',
  state: 'planned',
  livePost: null,
  liveUrl: null,
  journal: [],
  ...over,
});
const at = (iso: string) => Date.parse(iso);

describe('the days of a view', () => {
  it('are whole weeks of a month, a week by the language’s first day, or one', () => {
    const month = daysOf('month', '2026-11-21', 1);
    expect([month[0], month.at(-1), month.length]).toEqual(['2026-10-26', '2026-12-06', 42]);
    expect(daysOf('week', '2026-11-22', 1)[0]).toBe('2026-11-16');
    expect(daysOf('week', '2026-11-22', 0)).toEqual([
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
    ]);
    expect(daysOf('day', '2026-11-22', 1)).toEqual(['2026-11-22']);
  });

  it.each(['Pacific/Kiritimati', 'Etc/GMT+12', 'Europe/Moscow', 'America/New_York'])(
    'lie within their range in %s',
    (zone) => {
      const { from, to } = rangeOfDays('2026-11-01', '2026-11-30');
      expect(instantAt({ day: '2026-11-01', minutes: 0 }, zone)).toBeGreaterThanOrEqual(from);
      expect(instantAt({ day: '2026-11-30', minutes: 1439 }, zone)).toBeLessThan(to);
    },
  );
});

describe('where something is put', () => {
  it.each([
    ['Europe/Moscow', '2026-03-28T16:00Z', '2026-03-29'],
    ['Europe/Chisinau', '2026-03-28T17:00Z', '2026-03-29'],
    ['Europe/Chisinau', '2026-10-24T16:00Z', '2026-10-25'],
    ['Asia/Almaty', '2024-02-29T13:00Z', '2024-03-01'],
    ['Asia/Kuala_Lumpur', '2026-03-28T11:00Z', '2026-03-29'],
    ['America/New_York', '2026-03-08T00:00Z', '2026-03-08'],
    ['America/New_York', '2026-10-31T23:00Z', '2026-11-01'],
  ])('its clock time stays over a change of clocks in %s', (zone, from, day) => {
    const item = { dueAt: at(from), zone };
    const moved = instantFor(item, { day, minutes: null });
    expect(clockAt(moved ?? 0, zone)).toMatchObject({ day, time: clockAt(item.dueAt, zone).time });
  });

  it.each([
    // Newer tables let Chisinau change an hour later from 2022 on.
    ['Europe/Chisinau', '2021-03-28', 2 * 60 + 15],
    ['America/New_York', '2026-03-08', 2 * 60],
  ])('a time that clocks jump over in %s is none', (zone, day, minutes) => {
    expect(instantFor({ dueAt: 0, zone }, { day, minutes })).toBeNull();
  });

  it.each([
    ['Europe/Chisinau', '2021-10-31', 2 * 60 + 30],
    ['America/New_York', '2026-11-01', 90],
    ['Asia/Almaty', '2024-02-29', 23 * 60 + 30],
  ])('a time that comes twice in %s is its first coming, or where it is already', (...one) => {
    const [zone, day, minutes] = one;
    const first = instantAt({ day, minutes }, zone);
    const second = first + hour;
    expect(clockAt(second, zone)).toMatchObject({ day, minutes });
    expect(instantFor({ dueAt: 0, zone }, { day, minutes })).toBe(first);
    expect(instantFor({ dueAt: second, zone }, { day, minutes })).toBe(second);
  });
});

describe('a move', () => {
  const now = at('2026-11-23T07:00Z');
  const item = anItem({ dueAt: at('2026-11-24T15:00Z') });
  const other = anItem({ dueAt: at('2026-11-25T15:30Z') });
  const to = (day: string, minutes: number | null, over: Partial<PlanItem> = {}, gap = hour) =>
    verdictOn({ ...item, ...over }, { day, minutes }, { now, others: [item, other], gap });

  it('fits where nothing is near, and keeps its clock time on another day', () => {
    expect(to('2026-11-26', null)).toEqual({ kind: 'fits', at: at('2026-11-26T15:00Z') });
    expect(to('2026-11-25', 9 * 60)).toEqual({ kind: 'fits', at: at('2026-11-25T06:00Z') });
  });
  it('is none at its own place, though it stands there itself', () => {
    expect(to('2026-11-24', null)).toEqual({ kind: 'same' });
  });
  it('is refused before now, and too near to another of the community', () => {
    expect(to('2026-11-23', 9 * 60)).toEqual({ kind: 'past' });
    expect(to('2026-11-25', null)).toEqual({ kind: 'clash', other });
    expect(to('2026-11-25', null, {}, hour / 2)).toMatchObject({ kind: 'fits' });
  });
  it('minds neither other communities nor drafts', () => {
    expect(to('2026-11-25', null, { community: 'vk:-8' })).toMatchObject({ kind: 'fits' });
    expect(to('2026-11-25', null, { state: 'draft' })).toMatchObject({ kind: 'fits' });
    const others = [anItem({ ...other, state: 'draft' }), anItem({ ...other, state: 'skipped' })];
    const target = { day: '2026-11-25', minutes: null };
    expect(verdictOn(item, target, { now, others, gap: hour })).toMatchObject({ kind: 'fits' });
  });
});

describe('empty slots', () => {
  const owner = {
    key: 'vk:-7',
    zone: 'Europe/Moscow',
    slots: [1, 2].map((weekday) => ({ weekday, minutes: 18 * 60 })),
    gap: hour,
  };
  const days = daysOf('week', '2026-11-25', 1);
  const ghosts = (items: PlanItem[], now = '2026-11-23T07:00Z') =>
    ghostsOn(days, [owner], items, at(now)).map(({ day }) => day);

  it('are those ahead at which nothing of the community stands', () => {
    expect(ghosts([])).toEqual(['2026-11-23', '2026-11-24']);
    expect(ghosts([], '2026-11-23T15:00Z')).toEqual(['2026-11-24']);
    expect(ghosts([anItem({ dueAt: at('2026-11-24T15:20Z') })])).toEqual(['2026-11-23']);
    expect(ghosts([anItem({ dueAt: at('2026-11-24T15:00Z'), community: 'vk:-8' })])).toHaveLength(
      2,
    );
    expect(ghosts([anItem({ dueAt: at('2026-11-24T15:00Z'), state: 'skipped' })])).toHaveLength(2);
  });
});

describe('what a period came to', () => {
  it('counts what was promised: neither drafts nor skipped ones, nor other days', () => {
    const on = at('2026-11-24T15:00Z');
    const items = (
      ['live', 'live', 'missed', 'not-found', 'planned', 'unconfirmed', 'draft', 'skipped'] as const
    ).map((state) => anItem({ state, dueAt: on }));
    const all = [...items, anItem({ dueAt: at('2026-11-30T15:00Z') })];
    expect(periodCounts(all, new Set(['2026-11-24']))).toEqual({ live: 2, failed: 2, ahead: 2 });
  });
});

describe('a day as a column', () => {
  const lanes = (minutes: number[], most = 2) => lanesOf(minutes, (one) => one, most);

  it('puts what would cover each other side by side, the rest below', () => {
    expect(lanes([600, 610, 700]).laid).toEqual([
      { thing: 600, minutes: 600, lane: 0, of: 2 },
      { thing: 610, minutes: 610, lane: 1, of: 2 },
      { thing: 700, minutes: 700, lane: 0, of: 1 },
    ]);
  });
  it('tells how many found no room', () => {
    const { laid, more } = lanes([600, 600, 600, 615, 900]);
    expect(laid.map(({ thing }) => thing)).toEqual([600, 600, 900]);
    expect(more).toEqual([{ minutes: 600, count: 2 }]);
  });

  it.each([
    ['Europe/Chisinau', '2021-03-28', { kind: 'gap', from: 120, to: 180 }],
    ['Europe/Chisinau', '2021-10-31', { kind: 'twice', from: 120, to: 180 }],
    ['America/New_York', '2026-03-08', { kind: 'gap', from: 120, to: 180 }],
    ['America/New_York', '2026-11-01', { kind: 'twice', from: 60, to: 120 }],
    ['Asia/Almaty', '2024-02-29', { kind: 'twice', from: 1380, to: 1440 }],
    ['Asia/Almaty', '2024-03-01', null],
    ['Europe/Moscow', '2026-03-29', null],
    ['Europe/Moscow', '2014-10-26', { kind: 'twice', from: 60, to: 120 }],
    ['Asia/Kuala_Lumpur', '2026-03-29', null],
    ['America/New_York', '2026-03-09', null],
  ])('knows the hours that %s has twice or not on %s', (zone, day, odd) => {
    expect(oddHours(day, zone)).toEqual(odd);
  });
});
