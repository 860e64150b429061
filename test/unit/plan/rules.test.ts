import { describe, expect, it } from 'vitest';
import {
  backFrom,
  dueNow,
  graceMs,
  mayStep,
  nextFreeSlot,
  proofMs,
  reconcile,
  sameText,
  steps,
  stuckMs,
} from '../../../utils/plan/rules.ts';
import { readsLike } from '../../../utils/plan/likeness.ts';
import { planState, type PlanItem, type PlanState } from '../../../utils/plan/schema.ts';
import { now } from '../readings/made-up.ts';

/** From each state: where it may go. Written out, so that a step cannot slip into the table. */
const allowed: Record<PlanState, string> = {
  draft: 'draft planned armed',
  planned: 'draft planned due missed held opened live skipped armed',
  due: 'due draft planned opened live skipped armed',
  opened: 'opened filled due planned unconfirmed live skipped',
  filled: 'opened unconfirmed live skipped',
  unconfirmed: 'opened live not-found skipped',
  live: '',
  'not-found': 'not-found draft planned opened live skipped armed',
  missed: 'missed draft planned opened live skipped armed',
  held: 'held draft planned opened live skipped',
  skipped: 'planned armed',
  armed: 'sending planned missed refused opened live skipped',
  sending: 'armed sent handed-over refused unknown live',
  sent: 'live',
  'handed-over': 'live not-found skipped',
  refused: 'refused draft planned opened live skipped armed',
  unknown: 'sending unknown sent handed-over armed opened live not-found skipped',
};
const pairs = planState.options.flatMap((from) =>
  planState.options.map((to) => [from, to] as const),
);

describe('steps', () => {
  it.each(pairs)('%s to %s', (from, to) => {
    expect(mayStep(from, to)).toBe(allowed[from].split(' ').includes(to));
  });
  it('each have a reason', () => {
    const reasons = Object.values(steps).flatMap((to) => Object.values(to));
    expect(reasons.every((reason) => reason.length > 10)).toBe(true);
  });
});

type Row = Pick<PlanItem, 'uuid' | 'state' | 'dueAt' | 'journal' | 'community'>;
const minute = 60_000;

function row(state: PlanState, dueAt: number, at = now, before: PlanState[] = []): Row {
  const journal = [...before, state].map((to) => ({
    at,
    from: null,
    to,
    cause: 'saved' as const,
    note: null,
  }));
  return { uuid: 'one', state, dueAt, journal, community: 'vk:-7' };
}
const to = (item: Row, at: number, readAt?: number) =>
  reconcile([item], at, new Map(readAt === undefined ? [] : [['vk:-7', readAt]])).map(
    (step) => step.to,
  )[0] ?? 'stays';

describe('reconcile', () => {
  it.each([
    ['waits for its time', now + 1, 'stays'],
    ['is due on the instant', now, 'due'],
    ['is due when little late', now - graceMs, 'due'],
    ['is missed when later', now - graceMs - 1, 'missed'],
  ])('a planned item %s', (_, dueAt, expected) => {
    expect(to(row('planned', dueAt), now)).toBe(expected);
  });

  it('lets a due item wait for the person for days', () => {
    expect(to(row('due', now - 5 * 86_400_000), now)).toBe('stays');
  });

  it('takes nothing back when the clock is set back', () => {
    for (const state of planState.options) {
      expect(to(row(state, now), now - 86_400_000 * 0.004)).toBe('stays');
    }
  });

  it('brings back what was opened and led nowhere, also over a clock set back', () => {
    expect(to(row('opened', now - minute), now + stuckMs)).toBe('stays');
    expect(to(row('opened', now - minute), now + stuckMs + 1)).toBe('due');
    expect(to(row('opened', now - 3 * stuckMs), now - 2 * stuckMs)).toBe('due');
    expect(to(row('opened', now + 9 * stuckMs), now + stuckMs + 1)).toBe('planned');
  });

  it('never says of what may be published that it is not', () => {
    const again = row('opened', now - minute, now, ['planned', 'due', 'opened', 'filled']);
    expect(to(again, now + stuckMs + 1)).toBe('unconfirmed');
    expect(backFrom(row('opened', now, now, ['filled', 'planned']), now)).toBe('due');
    expect(to(row('filled', now - minute), now + stuckMs + 1)).toBe('unconfirmed');
  });

  it('asks the wall about an unconfirmed one, and only a wall that was opened well after', () => {
    const item = row('unconfirmed', now - minute);
    expect(to(item, now + 9 * minute)).toBe('stays');
    expect(to(item, now + 9 * minute, now - minute)).toBe('stays');
    expect(to(item, now + 9 * minute, now + proofMs - 1)).toBe('stays');
    expect(to(item, now + 9 * minute, now + proofMs)).toBe('not-found');
  });

  it('comes to rest: what it did needs doing no more', () => {
    for (const state of planState.options) {
      const first = to(row(state, now - minute, now - 2 * stuckMs), now, now);
      if (first === 'stays') continue;
      const after = row(first as PlanState, now - minute, now);
      expect([first, to(after, now, now)]).toEqual([first, 'stays']);
    }
  });
});

it('gives what is due, soonest first', () => {
  const items = [row('planned', now), row('due', now - 5), row('planned', now + 1), row('live', 0)];
  expect(dueNow(items, now).map(({ state }) => state)).toEqual(['due', 'planned']);
});

describe('the next free slot', () => {
  const slot = (taken: number[], at: number, zone = 'Europe/Moscow') =>
    new Date(nextFreeSlot(taken, zone, at)).toISOString().slice(0, 16);
  // 12:00 in Moscow.
  const noon = Date.UTC(2026, 10, 21, 9);

  it('is the next half hour that leaves time to get ready', () => {
    expect(slot([], noon)).toBe('2026-11-21T09:30');
    expect(slot([], noon + 25 * minute)).toBe('2026-11-21T10:00');
  });
  it('keeps an hour from other posts', () => {
    expect(slot([noon + 30 * minute], noon)).toBe('2026-11-21T10:30');
  });
  it('waits for the morning of the zone', () => {
    expect(slot([], Date.UTC(2026, 10, 21, 18, 30))).toBe('2026-11-22T06:00');
  });
  it('ends also in a zone that nobody knows', () => {
    expect(slot([], noon, 'Europe/Nowhere')).toBe('2026-11-21T09:30');
  });
});

describe('the same text', () => {
  const long =
    'Сегодня печём ржаной хлеб с тмином и ждём вас с восьми утра. Приходите всей семьёй, ' +
    'дети получат по маленькой булочке в подарок, а взрослые попробуют новый сорт кофе.';
  it.each([
    ['Свежий хлеб!', 'свежий хлеб', true],
    ['Свежий хлеб', 'Свежий чай', false],
    ['', '', false],
    [long, long.replace('тмином', 'тминном'), true],
    [long, long.replace('ржаной', 'белый'), false],
    [`${long} Скидка 10%`, `${long} Скидка 15%`, false],
  ])('%#', (a, b, same) => {
    expect(sameText(a, b)).toBe(same);
  });
  it('is known by what a folded post shows of it', () => {
    expect(readsLike(`${long.slice(0, 90)}… Ещё`, long)).toBe(true);
    expect(readsLike(long.repeat(5).slice(0, 500), long.repeat(5))).toBe(true);
    expect(readsLike(`Завтра ${long.slice(0, 90)}…`, long)).toBe(false);
    expect(readsLike(long.slice(0, 90), long)).toBe(false);
  });
});
