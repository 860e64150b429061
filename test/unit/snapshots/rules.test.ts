import { describe, expect, it } from 'vitest';
import { endsPart, isDue, staying } from '../../../utils/snapshots/rules.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22, 9);
const at = (daysAgo: number, hour = 9) => ({
  id: `${daysAgo}:${hour}`,
  madeAt: now - daysAgo * day + (hour - 9) * 3_600_000,
});
const ids = (all: readonly { id: string; madeAt: number }[], then = now) =>
  [...staying(all, then, 'UTC')].sort();

describe('which snapshots stay', () => {
  it('keeps seven days and the last of each of four weeks, through a hundred days of work', () => {
    let all: { id: string; madeAt: number }[] = [];
    for (let n = 0; n < 100; n++) {
      const then = now + n * day;
      all = [...all, { id: `day ${n}`, madeAt: then }];
      const stay = staying(all, then, 'UTC');
      all = all.filter(({ id }) => stay.has(id));
    }
    const ages = all.map(({ madeAt }) => (now + 99 * day - madeAt) / day).sort((a, b) => a - b);
    expect(ages.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    const weeks = ages.slice(7);
    // Four Sundays, and perhaps the week that is just growing old.
    expect(weeks.length).toBeGreaterThanOrEqual(4);
    expect(weeks.length).toBeLessThanOrEqual(5);
    expect(Math.max(...weeks)).toBeGreaterThanOrEqual(28);
    expect(Math.max(...weeks)).toBeLessThan(35);
  });

  it('keeps the first and the last of today: a fresh one does not push out the good one', () => {
    expect(ids([at(0, 2), at(0, 5), at(0, 8)])).toEqual(['0:2', '0:8']);
    expect(ids([at(1, 2), at(1, 8), at(0)])).toEqual(['0:9', '1:8']);
  });

  it('keeps the newest however old it is, and one of a clock that ran ahead', () => {
    expect(ids([at(200), at(300)])).toEqual(['200:9']);
    expect(ids([at(-3), at(1)])).toEqual(['-3:9', '1:9']);
  });

  it('counts days by the zone', () => {
    const evening = Date.UTC(2026, 10, 22, 22);
    expect(isDue(evening, evening + 3 * 3_600_000, 'UTC')).toBe(true);
    expect(isDue(evening, evening + 3 * 3_600_000, 'America/New_York')).toBe(false);
    expect(isDue(null, now, 'UTC')).toBe(true);
  });
});

it('ends parts by keys, so that a row between others changes one part alone', () => {
  const keys = Array.from({ length: 20_000 }, (_, n) => `vk:-7_${String(n).padStart(6, '0')}`);
  const parts = (all: readonly string[]) => {
    const found: string[] = [];
    let part: string[] = [];
    for (const key of all) {
      part.push(key);
      if (part.length < 1000 && !endsPart(key, part.length)) continue;
      found.push(part.join());
      part = [];
    }
    return [...found, part.join()];
  };
  const before = new Set(parts(keys));
  const after = parts([...keys.slice(0, 3000), 'vk:-7_002999a', ...keys.slice(3000)]);
  expect(before.size).toBeGreaterThan(20);
  expect(after.filter((part) => !before.has(part)).length).toBeLessThanOrEqual(3);
});
