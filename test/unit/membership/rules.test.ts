import { describe, expect, it } from 'vitest';
import * as rules from '../../../utils/membership/rules.ts';
import type { Member } from '../../../utils/networks/members-api.ts';
import { birthOf } from '../../../utils/networks/vk/members-api.ts';
import { membershipPortrait } from '../../../utils/people/membership-schema.ts';
import { marginOf } from '../../../utils/people/membership.ts';
import { aMembership } from '../backup/made-up-rubrics.ts';
import { now } from '../readings/made-up.ts';

const today = Date.parse('2026-11-22T10:00:00Z');
const aMember = (over: Partial<Member> = {}): Member => ({
  gone: false,
  sex: null,
  born: null,
  city: null,
  seenAt: null,
  ...over,
});

describe('which members are looked at', () => {
  it('all of a small community, a thousand a request', () => {
    expect(rules.pagesOf(0, 0.5)).toEqual([]);
    expect(rules.pagesOf(2001, 0.5).map(({ offset }) => offset)).toEqual([0, 1000, 2000]);
    expect(rules.pagesOf(rules.wholeUpTo, 0.5)).toHaveLength(10);
    expect(rules.wantedOf(2001)).toBe(2001);
  });

  it.each([10_001, 48_210, 3_000_000])('a sample of %i, spread over the whole list', (of) => {
    for (const shift of [0, 0.5, 0.999]) {
      const pages = rules.pagesOf(of, shift);
      expect(pages).toHaveLength(50);
      expect(pages.reduce((sum, { count }) => sum + count, 0)).toBe(5000);
      // None stands twice in it, and none of it lies behind the list's end.
      pages.forEach(({ offset }, n) => {
        const before = pages[n - 1];
        if (before) expect(offset).toBeGreaterThanOrEqual(before.offset + before.count);
      });
      expect((pages.at(-1)?.offset ?? 0) + 100).toBeLessThanOrEqual(of);
      expect(pages.at(-1)?.offset).toBeGreaterThan(of * 0.97 - 100);
    }
  });
});

describe('ages', () => {
  it.each([
    ['7.11.1990', 36],
    ['22.11.1990', 36],
    // Tomorrow.
    ['23.11.1990', 35],
    ['31.12.2026', null],
    ['1.1.1901', null],
  ])('of %s today: %s', (text, age) => {
    expect(rules.ageOf(birthOf(text), today)).toBe(age);
  });
  it.each(['7.11', '', '30.2.1990', '7.13.1990', '7.11.90', 'x'])('%j is no birth date', (text) => {
    expect(birthOf(text)).toBeNull();
  });
});

describe('sums', () => {
  it('count what is said, and what is not as unknown; deleted accounts apart', () => {
    const day = 86_400_000;
    const sums = rules.addMembers(
      rules.addMembers(rules.noSums(), [aMember({ gone: true, sex: 'f', city: 'Тверь' })], today),
      [
        aMember({ sex: 'f', born: { year: 2001, month: 11, day: 22 }, city: 'Тверь' }),
        aMember({ sex: 'm', born: { year: 2001, month: 11, day: 23 }, seenAt: today - day + 1 }),
        aMember({ seenAt: today - day, city: 'Тверь' }),
        aMember({ seenAt: today - 30 * day, born: { year: 1930, month: 1, day: 1 } }),
      ],
      today,
    );
    expect(sums).toEqual({
      sampled: 5,
      gone: 1,
      sex: { f: 1, m: 1, unknown: 2 },
      // 24, 25 and 96 years.
      ages: [0, 1, 1, 0, 0, 0, 1],
      agesUnknown: 1,
      cities: new Map([['Тверь', 2]]),
      citiesUnknown: 2,
      seen: { day: 1, week: 1, month: 0, longer: 1, unknown: 1 },
    });
  });

  it('fit the kept portrait, with fifty cities at most', () => {
    const members = Array.from({ length: 120 }, (_, n) =>
      aMember({ city: `Город ${n < 60 ? n : 7}`, gone: n % 50 === 49 }),
    );
    const sums = rules.addMembers(rules.noSums(), members, today);
    const job = { community: 'vk:-7', network: 'vk', sums, of: 118 };
    const made = rules.portraitOf({ ...job } as never, now);
    const portrait = membershipPortrait.parse(made);
    expect(portrait).toMatchObject({ sampled: 120, of: 120, gone: 2, source: 'vk-api' });
    expect(portrait.cities).toHaveLength(50);
    expect(portrait.cities[0]).toEqual({ name: 'Город 7', n: 60 });
    expect(portrait.citiesOther).toBe(9);
    expect(JSON.stringify(portrait)).not.toContain('Город 59');
  });
});

describe('how sure a sample is', () => {
  const of = (sampled: number, all: number | null, known = sampled) =>
    marginOf(
      membershipPortrait.parse(aMembership({ of: all })) &&
        ({ ...aMembership(), sampled, of: all } as never),
      known,
    );
  it('by the formula of a share of a half, by hand', () => {
    // 0.98 · √((48,210 − 5,000) / 48,209 / 5,000) = 1.31 points.
    expect(of(5000, 48_210)).toBeCloseTo(1.312, 3);
    expect(of(5000, 48_210, 1250)).toBeCloseTo(2.624, 3);
  });
  it('is nothing of everybody, and of nobody', () => {
    expect(of(5000, 5000)).toBeNull();
    expect(of(100, null)).toBeNull();
    expect(of(100, 5000, 0)).toBeNull();
  });
});
