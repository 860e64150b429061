import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../utils/text/date.ts';
import { dateAmong } from '../../../utils/text/dates-together.ts';
import { momentOf, wallOf } from '../../../utils/text/moment.ts';
import { ownZone } from '../../../utils/text/day-in.ts';

const now = Date.UTC(2026, 9, 25, 12);

describe('the zone of this computer, by its own clock', () => {
  it('says what the formatter of that zone says, the year round', () => {
    for (let day = 0; day < 366; day++) {
      const at = now + day * 86_400_000 + day * 60_000;
      const wall = wallOf(at, null);
      expect(wall).toEqual(wallOf(at, ownZone()));
      expect(wall && momentOf(wall, 150, null)).toEqual(wall && momentOf(wall, 150, ownZone()));
    }
  });
  it('reads a date by it', () => {
    const [own, named] = [null, ownZone()].map((zone) =>
      parseDate('вчера в 23:34', { lang: 'ru', zone, now }),
    );
    expect(own).toEqual(named);
    expect(own).not.toBeNull();
  });
  it('knows no moment that is none', () => {
    expect(wallOf(NaN, null)).toBeNull();
  });
});

describe('dates that are read together', () => {
  const together = { lang: 'ru', zone: 'UTC', now };
  it('are the same for the same text, and others an hour later', () => {
    const first = dateAmong('5 минут назад', together);
    expect(dateAmong('5 минут назад', together)).toBe(first);
    const later = dateAmong('5 минут назад', { ...together, now: now + 3_600_000 });
    expect(later?.value).toBe((first?.value ?? 0) + 3_600_000);
    expect(dateAmong('5 минут назад', together)).toEqual(first);
  });
});
