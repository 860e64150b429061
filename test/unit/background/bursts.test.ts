import { beforeEach, describe, expect, it } from 'vitest';
import { tellBursts } from '../../../entrypoints/background/bursts.ts';
import { db } from '../../../utils/db.ts';
import { clockAt } from '../../../utils/text/zone.ts';
import { addCommunity, minute } from '../plan/made-up-plan.ts';
import { now } from '../readings/made-up.ts';
import { ownZone } from '../../../utils/text/day-in.ts';

/** Quiet from an hour before now to an hour after it, by whatever clock this computer has. */
const clock = clockAt(now, ownZone()).minutes;
const around = { from: (clock + 1380) % 1440, to: (clock + 60) % 1440 };
const quiet = { hours: Array<typeof around>(7).fill(around), posts: true };

let told: string[];
const tell = (at: number, hours: typeof quiet | null = quiet) =>
  tellBursts(at, hours, async ({ community, name }) => void told.push(`${community} ${name}`));

beforeEach(async () => {
  told = [];
  await Promise.all(db.tables.map((table) => table.clear()));
  await addCommunity('-7');
  const value = { community: 'vk:-7', kind: 'many', count: 13, usual: 2, since: now, at: now };
  await db.facts.put({ name: 'burst:vk:-7', value: { ...value, told: false, seen: false } });
});

describe('the notice of a burst', () => {
  it('waits for the end of quiet hours, is told then, and once', async () => {
    expect(await tell(now)).toBe(false);
    expect(await tell(now + 59 * minute)).toBe(false);
    expect(told).toEqual([]);
    expect(await tell(now + 61 * minute)).toBe(true);
    expect(await tell(now + 62 * minute)).toBe(false);
    expect(told).toEqual(['vk:-7 Пекарня -7']);
  });

  it('comes at once without quiet hours, and again after one that could not be shown', async () => {
    const broken = () => Promise.reject(new Error('The browser shows none.'));
    await expect(tellBursts(now, null, broken)).rejects.toThrow('shows none');
    expect(await tell(now, null)).toBe(true);
    expect(told).toHaveLength(1);
  });
});
