import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  agendaOf,
  dayOf,
  firstWeekday,
  weeksOf,
} from '../../../utils/plan/agenda.ts';
import type { PlanItem, PlanState } from '../../../utils/plan/schema.ts';

const at = (text: string) => Date.parse(text);
const item = (uuid: string, dueAt: number, state: PlanState, zone = 'Europe/Moscow'): PlanItem => ({
  uuid,
  updatedAt: 0,
  updatedBy: 'test',
  network: 'vk',
  community: 'vk:-7',
  text: uuid,
  media: [],
  dueAt,
  zone,
  state,
  livePost: null,
  liveUrl: null,
  journal: [],
});
const names = (items: readonly PlanItem[]) => items.map(({ uuid }) => uuid);

describe('the agenda', () => {
  it('puts an item on the day of its own clock', () => {
    const late = at('2026-11-21T21:30:00Z');
    expect(dayOf(item('a', late, 'planned', 'Europe/Moscow'))).toBe('2026-11-22');
    expect(dayOf(item('a', late, 'planned', 'Europe/London'))).toBe('2026-11-21');
  });

  it('sorts by what has to be done: decisions, days, drafts, the past', () => {
    const agenda = agendaOf(
      [
        item('tomorrow', at('2026-11-22T09:00:00Z'), 'planned'),
        item('twin', at('2026-11-21T12:00:00Z'), 'held'),
        item('evening', at('2026-11-21T16:00:00Z'), 'planned'),
        item('out today', at('2026-11-21T06:00:00Z'), 'live'),
        item('out before', at('2026-11-19T06:00:00Z'), 'live'),
        item('skipped before', at('2026-11-18T06:00:00Z'), 'skipped'),
        item('open from before', at('2026-11-20T06:00:00Z'), 'unconfirmed'),
        item('late', at('2026-11-20T07:00:00Z'), 'missed'),
        item('gone', at('2026-11-17T07:00:00Z'), 'not-found'),
        item('idea', at('2026-11-25T07:00:00Z'), 'draft'),
      ],
      '2026-11-21',
    );
    expect(names(agenda.told)).toEqual(['gone', 'late', 'twin']);
    expect(agenda.days.map(({ day, items }) => [day, names(items)])).toEqual([
      ['2026-11-20', ['open from before']],
      ['2026-11-21', ['out today', 'evening']],
      ['2026-11-22', ['tomorrow']],
    ]);
    expect(names(agenda.drafts)).toEqual(['idea']);
    expect(agenda.earlier.map(({ day }) => day)).toEqual(['2026-11-19', '2026-11-18']);
  });
});

describe('the calendar', () => {
  it('has whole weeks, from Monday in Russian and from Sunday in English', () => {
    const russian = weeksOf('2026-11', firstWeekday('ru'));
    expect(russian.map((week) => week[0])).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ]);
    const english = weeksOf('2026-11', firstWeekday('en'));
    expect(english[0]?.[0]).toBe('2026-11-01');
    expect(english).toHaveLength(5);
    // A month of four whole weeks has no fifth.
    expect(weeksOf('2026-02', 0)).toHaveLength(4);
  });

  it('crosses the turn of the year', () => {
    expect(weeksOf('2026-12', 1).at(-1)).toContain('2027-01-03');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
    expect(addMonths('2027-01-15', -1)).toBe('2026-12-15');
  });

  it('stays in the month when it is shorter', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });
});
