import { describe, expect, it } from 'vitest';
import { rowGroups } from '../../../components/checklist/row-groups.ts';
import { checklistRows, isDueOn, wasRead } from '../../../utils/checklist/rules.ts';
import type { MetricId } from '../../../utils/metrics/catalogue.ts';
import { firstList, listTemplates } from '../../../utils/metrics/lists.ts';
import type { Daily, FigureSource } from '../../../utils/metrics/schema.ts';

const today = '2026-11-25';
const aDay = (
  day: string,
  values: Partial<Record<MetricId, number>>,
  source: FigureSource = 'read',
): Daily => ({
  uuid: '00000000-0000-4000-8000-000000000001',
  updatedAt: 0,
  updatedBy: 'one',
  community: 'vk:-7',
  day,
  figures: Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      { value, source, at: 5, from: 'https://vk.com/bakery' },
    ]),
  ),
});

describe('a row', () => {
  const days = [
    aDay('2026-11-18', { members: 90 }),
    aDay('2026-11-24', { members: 103 }),
    aDay(today, { members: 100, reach: 50 }),
  ];
  const row = (metric: MetricId, of = days) => checklistRows([metric], today, of)[0];

  it('stands against yesterday and the same weekday, and says where it is from', () => {
    expect(row('members')).toMatchObject({
      ...{ today: 100, yesterday: 103, weekAgo: 90, change: -3, weekChange: 10 },
      ...{ source: 'read', at: 5, from: 'https://vk.com/bakery', missing: [], due: true },
    });
  });
  it('shows 14 days, today the last, the unknown as unknown', () => {
    const shown = row('members')?.days ?? [];
    expect(shown).toHaveLength(14);
    expect(shown.slice(-2)).toEqual([103, 100]);
    expect(shown[6]).toBe(90);
    expect(shown.filter((value) => value !== null)).toHaveLength(3);
  });
  it('that is computed says what it lacks, and nothing where it lacks nothing', () => {
    expect(row('costPerLead')?.missing).toEqual(['adSpend', 'leads']);
    expect(row('costPerLead', [aDay(today, { adSpend: 100 }, 'typed')])?.missing).toEqual([
      'leads',
    ]);
    expect(row('reachRate')).toMatchObject({ today: 50, missing: [], source: null, typed: false });
  });
  it('that is a change says what yesterday lacked', () => {
    const both = aDay(today, { members: 100, newMembers: 1, lostMembers: 2 });
    expect(row('growth', [both])).toMatchObject({ today: -1, missing: [] });
    expect(row('growth', [aDay(today, { members: 100 })])).toMatchObject({
      ...{ today: null, missing: ['members'], missingOn: 'yesterday' },
    });
    expect(row('growth', [])).toMatchObject({
      ...{ missing: ['members', 'newMembers', 'lostMembers'], missingOn: 'today' },
    });
  });
});

describe('the day of a metric', () => {
  it.each([
    ['members', '2026-11-25', true],
    ['planKept', '2026-11-23', true],
    ['planKept', '2026-11-24', false],
    ['roi', '2026-11-27', false],
    ['roi', '2026-11-28', true],
    ['roi', '2026-11-30', true],
    ['roi', '2026-12-01', false],
    ['revenue', '2028-02-27', true],
    ['revenue', '2028-02-26', false],
  ] as const)('%s on %s: %s', (metric, day, due) => {
    expect(isDueOn(metric, day)).toBe(due);
  });
});

it('a day was read when a page told something of it, not when it was typed', () => {
  expect(wasRead(undefined)).toBe(false);
  expect(wasRead(aDay(today, { reach: 5 }, 'typed'))).toBe(false);
  expect(wasRead(aDay(today, { reach: 5 }, 'imported'))).toBe(false);
  expect(wasRead(aDay(today, { waiting: 0 }))).toBe(true);
});

describe('the order of rows', () => {
  const groupsOf = (list: readonly MetricId[]) =>
    rowGroups(checklistRows(list, today, [])).map(({ group, rows }) => [
      group,
      rows.map(({ metric }) => metric),
    ]);
  it('of a short list: what ticks itself first, then what is typed', () => {
    expect(groupsOf(['reach', 'members', 'er'])).toEqual([[null, ['members', 'er', 'reach']]]);
    expect(groupsOf(firstList)).toHaveLength(1);
    expect(groupsOf([])).toEqual([]);
  });
  it('of a long one: by group, none lost, each group once', () => {
    const groups = groupsOf(listTemplates.agency);
    expect(groups.map(([group]) => group)).toEqual([
      ...['audience', 'posts', 'reach', 'engagement', 'answers', 'ads', 'site', 'money'],
    ]);
    expect(groups.flatMap(([, metrics]) => metrics).sort()).toEqual(
      [...listTemplates.agency].sort(),
    );
  });
});
