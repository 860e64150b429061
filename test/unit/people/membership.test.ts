import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import * as rules from '../../../utils/people/membership.ts';
import { membershipPortrait } from '../../../utils/people/membership-schema.ts';
import { keepMembership, latestMembership } from '../../../utils/people/membership-store.ts';
import { now } from '../backup/made-up.ts';
import { aMembership } from '../backup/made-up-rubrics.ts';

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('the portrait of a whole membership', () => {
  it('tells shares of those who say it, by hand', () => {
    const portrait = membershipPortrait.parse(aMembership());
    // 10, 20 and 10 of the 40 whose age is known.
    expect(rules.agesOf(portrait)).toEqual([
      { name: '18–24', n: 10, share: 25 },
      { name: '25–34', n: 20, share: 50 },
      { name: '65+', n: 10, share: 25 },
    ]);
    // 30 and 10 of the 50 who name a city.
    expect(rules.citiesOf(portrait)).toEqual([
      { name: 'Москва', n: 30, share: 60 },
      { name: 'Кишинёв', n: 10, share: 20 },
    ]);
    expect(rules.citiesOf(portrait, 1)).toHaveLength(1);
    // 40, 60 and 70 of the 80 of whom it is known.
    const online = (['day', 'week', 'month'] as const).map((within) =>
      rules.onlineWithin(portrait, within),
    );
    expect(online).toEqual([50, 75, 87.5]);
    expect(rules.isWhole(portrait)).toBe(false);
  });

  it('is unknown, not zero, where nobody says it', () => {
    const silent = membershipPortrait.parse(
      aMembership({
        ages: [{ from: 18, to: 24, n: 0 }],
        agesUnknown: 100,
        seen: { day: 0, week: 0, month: 0, longer: 0, unknown: 100 },
      }),
    );
    expect(rules.agesOf(silent)).toEqual([{ name: '18–24', n: 0, share: null }]);
    expect(rules.onlineWithin(silent, 'day')).toBeNull();
  });

  it.each([
    ['does not add up', { agesUnknown: 61 }, /ages: ages adds up to 101, but 100/],
    ['has more than all', { of: 99 }, /More members were looked at than there are/],
    [
      'has bands that overlap',
      {
        ages: [
          { from: 18, to: 24, n: 10 },
          { from: 24, to: 30, n: 30 },
        ],
      },
      /must not overlap/,
    ],
    [
      'has an open band before another',
      {
        ages: [
          { from: 18, to: null, n: 10 },
          { from: 65, to: null, n: 30 },
        ],
      },
      /must not overlap/,
    ],
    ['holds names', { people: ['Анна'] }, /people/],
    ['has half a person', { citiesOther: 10.5 }, /citiesOther/],
  ])('is refused when it %s', async (_, over, sentence) => {
    await expect(keepMembership(aMembership(over))).rejects.toThrow(sentence);
    expect(await db.membershipPortraits.count()).toBe(0);
  });

  it('is kept, and the latest of its community is told', async () => {
    expect(await latestMembership('vk:-7')).toBeNull();
    const later = aMembership({ id: 'later', takenAt: now + 5 });
    await keepMembership(later);
    await keepMembership(aMembership());
    await keepMembership(aMembership({ id: 'other', community: 'vk:-8', takenAt: now + 9 }));
    expect(await latestMembership('vk:-7')).toEqual(later);
  });
});
