import { describe, expect, it } from 'vitest';
import { burstOf, poissonTail, type CommentMoment } from '../../../utils/answering/burst.ts';

const hour = 3_600_000;
const day = 24 * hour;
const now = Date.UTC(2026, 10, 20, 15);
const zone = 'Europe/Moscow';
const known = { now, zone, knownSince: now - 40 * day };

/** So many within the last hour. */
const recent = (count: number, negative = false): CommentMoment[] =>
  Array.from({ length: count }, (_, i) => ({ at: now - i * 60_000, negative }));
/** So many in that same hour of each of the 28 days before. */
const usually = (count: number, negative = false): CommentMoment[] =>
  Array.from({ length: 28 }, (_, before) =>
    Array.from({ length: count * 3 }, (_, i) => ({
      at: now - (before + 1) * day - 90 * 60_000 + i * 60_000,
      negative,
    })),
  ).flat();

describe('the tail of a Poisson distribution', () => {
  it.each([
    // P(X ≥ 1 | 1) = 1 − e⁻¹; P(X ≥ 3 | 1) = 1 − 2.5 e⁻¹; P(X ≥ 8 | 2) from printed tables.
    [1, 1, 0.63212],
    [3, 1, 0.0803],
    [8, 2, 0.0011],
    [0, 5, 1],
  ])('P(X ≥ %i) of mean %d', (count, mean, chance) => {
    expect(poissonTail(count, mean)).toBeCloseTo(chance, 4);
  });
});

describe('a burst', () => {
  it('is far more than usual at this hour', () => {
    expect(burstOf([...usually(2), ...recent(12)], known)).toEqual({
      ...{ kind: 'many', count: 12, usual: 2 },
    });
    expect(burstOf([...usually(2), ...recent(7)], known)).toBeNull();
    expect(burstOf([...usually(6), ...recent(12)], known)).toBeNull();
  });

  it('is not a busy hour that is busy every day, nor a quiet night against a busy day', () => {
    const busyElsewhere = usually(10).map((one) => ({ ...one, at: one.at - 8 * hour }));
    expect(burstOf([...usually(10), ...recent(14)], known)).toBeNull();
    expect(burstOf([...busyElsewhere, ...recent(14)], known)?.kind).toBe('many');
  });

  it('needs a least number, however quiet it is otherwise', () => {
    expect(burstOf(recent(7), known)).toBeNull();
    expect(burstOf(recent(8), known)).toMatchObject({ kind: 'many', usual: 0.5 });
    expect(burstOf(recent(3, true), known)).toBeNull();
    expect(burstOf(recent(4, true), known)).toMatchObject({ kind: 'negative', count: 4 });
  });

  it('of anger is told first, also when the number alone is usual', () => {
    const all = [...usually(4), ...recent(5, true)];
    expect(burstOf(all, known)).toMatchObject({ kind: 'negative', count: 5 });
    expect(burstOf([...usually(4), ...usually(2, true), ...recent(5, true)], known)).toBeNull();
  });

  it('is not told of a community that is known for less than a week', () => {
    expect(burstOf(recent(50), { ...known, knownSince: now - 6 * day })).toBeNull();
    expect(burstOf(recent(50), { ...known, knownSince: now - 7 * day })).not.toBeNull();
  });

  it('counts the last hour alone', () => {
    const older = recent(30).map((one) => ({ ...one, at: one.at - hour - 1 }));
    const future = recent(30).map((one) => ({ ...one, at: now + 1 }));
    expect(burstOf([...older, ...future], known)).toBeNull();
  });
});
