import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metricIds, metricOf, type MetricId } from '../../../utils/metrics/catalogue.ts';
import { isComputed, needsOf } from '../../../utils/metrics/formula.ts';
import { listTemplates } from '../../../utils/metrics/lists.ts';
import {
  dayAfter,
  mergeFigures,
  valueOn,
  valueOver,
  withFigures,
} from '../../../utils/metrics/rules.ts';
import {
  daily,
  type Daily,
  type FigureSource,
  type Figures,
} from '../../../utils/metrics/schema.ts';

const figure = (value: number, source: FigureSource = 'read', at = 1) => ({ value, source, at });
const aDay = (day: string, values: Partial<Record<MetricId, number>>): Daily => ({
  uuid: '00000000-0000-4000-8000-000000000001',
  updatedAt: 0,
  updatedBy: 'one',
  community: 'vk:-7',
  day,
  figures: Object.fromEntries(Object.entries(values).map(([id, value]) => [id, figure(value)])),
});

describe('the catalogue', () => {
  it('knows of each computed metric how, and of no other', () => {
    for (const id of metricIds) {
      expect([id, isComputed(id)]).toEqual([id, metricOf(id).source === 'computed']);
    }
  });
  it('computes from what is read or typed alone', () => {
    for (const id of metricIds.filter(isComputed)) {
      expect(needsOf(id).length, id).toBeGreaterThan(1 - Number(id === 'growth'));
      expect(needsOf(id).filter(isComputed), id).toEqual([]);
    }
  });
  it('has lists in which every metric stands once', () => {
    for (const list of Object.values(listTemplates)) expect(new Set(list).size).toBe(list.length);
  });
});

describe('a day', () => {
  const before = aDay('2026-11-20', { members: 12_400 });
  const day = aDay('2026-11-21', { members: 12_436, adSpend: 900, newMembers: 60, adClicks: 0 });

  it.each([
    ['members', 12_436],
    ['growth', 36],
    ['costPerFollower', 15],
    ['costPerClick', null],
    ['costPerLead', null],
    ['reach', null],
    ['roi', null],
  ] as const)('tells %s', (metric, value) => {
    expect(valueOn(day, before, metric)).toBe(value);
  });
  it('takes growth from who came and left where the day before is unknown', () => {
    const counted = aDay('2026-11-21', { newMembers: 60, lostMembers: 24 });
    expect(valueOn(counted, undefined, 'growth')).toBe(36);
    expect(valueOn(day, undefined, 'growth')).toBeNull();
  });
  it('is unknown where there is no row', () => {
    for (const metric of metricIds) expect(valueOn(undefined, undefined, metric)).toBeNull();
  });
});

describe('days together', () => {
  const week = [
    aDay('2026-11-18', { members: 120, likes: 10, reach: 100 }),
    aDay('2026-11-16', { members: 100, likes: 5, reach: 300, budget: 200 }),
    aDay('2026-11-17', { likes: 0, revenue: 500 }),
  ];
  const earlier = [aDay('2026-11-10', { members: 90 }), aDay('2026-11-12', { members: 95 })];

  it.each([
    ['the last known of what stands', 'members', 120, 2],
    ['the sum of what happens', 'likes', 15, 3],
    ['the mean of people, who are not added', 'reach', 200, 2],
    ['against the end of the span before', 'growth', 25, 2],
    ['quotients of the sums', 'roi', 150, 2],
    ['nothing of what nobody knows', 'leads', null, 0],
  ] as const)('are %s', (_, metric, value, days) => {
    expect(valueOver(week, earlier, metric)).toEqual({ value, days });
  });
});

describe('a day from two computers', () => {
  it('keeps what was typed against a later reading, else the newer', () => {
    const here: Figures = { reach: figure(900, 'typed', 1), members: figure(5, 'read', 1) };
    const there: Figures = { reach: figure(1, 'read', 9), members: figure(6, 'read', 9) };
    const both = { reach: figure(900, 'typed', 1), members: figure(6, 'read', 9) };
    expect(mergeFigures(here, there)).toEqual(both);
    expect(mergeFigures(there, here)).toEqual(both);
  });
  it('comes to the same from both sides, and loses no metric', () => {
    const any = fc.dictionary(
      fc.constantFrom(...metricIds),
      fc.record({
        value: fc.integer(),
        source: fc.constantFrom('read' as const, 'typed' as const),
        // No two readings at one moment: then nothing tells which is newer.
        at: fc.integer({ min: 0, max: 1_000_000 }),
      }),
    );
    fc.assert(
      fc.property(any, any, (one, two) => {
        for (const [id, of] of Object.entries(two)) of.at = of.at * 2 + (id in one ? 1 : 0);
        for (const of of Object.values(one)) of.at *= 2;
        const merged = mergeFigures(one, two);
        expect(mergeFigures(two, one)).toEqual(merged);
        expect(Object.keys(merged).sort()).toEqual(
          [...new Set([...Object.keys(one), ...Object.keys(two)])].sort(),
        );
      }),
      { seed: 10 },
    );
  });
});

describe('a row of columns', () => {
  const { uuid, updatedAt, updatedBy, community, day } = aDay('2026-11-20', {});
  const head = { uuid, updatedAt, updatedBy, community, day };
  it('becomes figures, and nothing becomes a zero', () => {
    const old = { ...head, updatedAt: 7, members: 5, posts: 0, er: null, reach: 9, visits: 3 };
    expect(daily.parse(withFigures(old))).toEqual({
      ...head,
      updatedAt: 7,
      figures: {
        members: figure(5, 'read', 7),
        posts: figure(0, 'read', 7),
        reach: figure(9, 'typed', 7),
        siteVisits: figure(3, 'typed', 7),
      },
    });
  });
  it('is left alone when it has figures, whatever they are', () => {
    const row = { ...head, figures: 'harm' };
    expect(withFigures(row)).toBe(row);
    expect(daily.safeParse(row).success).toBe(false);
  });
});

it('days go over months, years and leap days', () => {
  expect(dayAfter('2028-02-28', 1)).toBe('2028-02-29');
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(dayAfter('2026-03-01', -1)).toBe('2026-02-28');
});
