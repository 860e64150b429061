import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { thinReadings } from '../../../utils/readings/thin.ts';
import { toThin } from '../../../utils/readings/thinning.ts';
import { communities, sizes } from '../../bench/make-rows.ts';

const now = Date.UTC(2026, 10, 22, 12);
const hour = 3_600_000;
const day = 24 * hour;
const [community] = communities(sizes.small, now);
const key = `vk:${community?.id}`;

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

const left = async () => (await db.postCounts.toCollection().primaryKeys()).sort();
async function keep(ages: readonly number[]) {
  if (!community) throw new Error('no community');
  await db.postCounts.clear();
  await db.communities.put(community);
  await db.postCounts.bulkPut(
    ages.map((age, n) => {
      const counts = { likes: 1, reposts: 1, comments: 1, views: 1 };
      const at = Math.round(now - age * hour);
      return { id: `${n}@${at}`, post: `${key}_${n % 3}`, community: key, at, ...counts };
    }),
  );
}

describe('thinning what has aged since', () => {
  it('leaves the same as thinning everything, whenever it ran before', async () => {
    const ages = fc.array(fc.double({ min: 0, max: 24 * 45, noNaN: true }), { maxLength: 40 });
    const runs = fc.array(fc.integer({ min: 1, max: 24 * 40 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(ages, runs, async (read, before) => {
        await keep(read);
        await thinReadings(now);
        const whole = await left();
        await keep(read);
        let last: number | null = null;
        for (const ago of [...new Set(before), 0].sort((a, b) => b - a)) {
          await thinReadings(now - ago * hour, last);
          last = now - ago * hour;
        }
        expect(await left()).toEqual(whole);
      }),
      { numRuns: 60 },
    );
  });

  it('looks at a day of each boundary, or at all between after a long pause', () => {
    expect(toThin(now, null)).toEqual([[-Infinity, now - 7 * day]]);
    const noon = 12 * hour;
    expect(toThin(now, now - day)).toEqual([
      [now - 31 * day - noon, now - 30 * day],
      [now - 8 * day, now - 7 * day],
    ]);
    expect(toThin(now, now - 60 * day)).toEqual([[now - 90 * day - noon, now - 7 * day]]);
  });
});
