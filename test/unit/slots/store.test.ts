import { beforeEach, describe, expect, it } from 'vitest';
import { changeCommunity, noteCommunity } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';
import { steadyChance } from '../../../utils/insights/spread.ts';
import { nextFreeSlot as slotIn } from '../../../utils/plan/rules.ts';
import { nextFreeSlot } from '../../../utils/plan/store.ts';
import { freeSlots, isTaken } from '../../../utils/slots/rules.ts';
import { freeSlotsOf } from '../../../utils/slots/store.ts';
import { clockAt, instantAt } from '../../../utils/text/zone.ts';
import { countRows } from '../speed/count-rows.ts';

const now = Date.UTC(2026, 10, 21, 9);
const [minute, day] = [60_000, 86_400_000];
const key = 'vk:-7';
const zone = 'Europe/Moscow';

const row = (dueAt: number, state: 'planned' | 'draft' | 'skipped' | 'live') => ({
  ...{ uuid: crypto.randomUUID(), updatedAt: now, updatedBy: 'test', network: 'vk' },
  ...{ community: key, text: '', media: [], dueAt, zone, state },
  ...{ livePost: null, liveUrl: null, journal: [] },
});

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  const url = 'https://vk.com/bakery';
  await noteCommunity({ network: 'vk', id: '-7', screenName: null, name: 'Пекарня', url }, now);
  await changeCommunity(key, { role: 'mine', zone }, now);
});

describe('free times beside a plan', () => {
  it.each(Array.from({ length: 12 }, (_, seed) => seed))(
    'are those that the whole plan would leave (%i)',
    async (seed) => {
      const chance = steadyChance(seed);
      const minGap = [0, 30, 60, 7 * 60, 3 * 1440][seed % 5] ?? 60;
      const slots = Array.from({ length: [0, 1, 4][seed % 3] ?? 0 }, () => ({
        weekday: Math.floor(chance() * 7),
        minutes: Math.floor(chance() * 48) * 30,
      }));
      await changeCommunity(key, { slots, minGap }, now);
      // Dense at first, so that some plans leave nothing free for months.
      const [tight, until] = [30 * minute * (1 + (seed % 4)), [3, 20, 150, 330][seed % 4] ?? 3];
      const times = Array.from({ length: Math.floor((until * day) / tight) }, (_, n) => n * tight);
      const states = ['planned', 'planned', 'planned', 'draft', 'skipped', 'live'] as const;
      const rows = times
        .filter(() => chance() < 0.97)
        .map((at) =>
          row(now - day + at, states[Math.floor(chance() * states.length)] ?? 'planned'),
        );
      await db.plan.bulkAdd(rows);
      const taken = rows
        .filter(({ state }) => state !== 'draft' && state !== 'skipped')
        .map(({ dueAt }) => dueAt);
      const gap = minGap * minute;
      expect(await nextFreeSlot(key, now)).toBe(slotIn(taken, zone, now, { slots, gap }));
      expect(await freeSlotsOf(key, now)).toEqual(
        freeSlots(slots, zone, { taken, gap, now, most: 3 }),
      );
    },
  );

  it.each(['Europe/Moscow', 'Europe/Chisinau', 'America/St_Johns', 'Australia/Lord_Howe', 'UTC'])(
    'are half hours of the day as the zone counts them (%s)',
    (of) => {
      // Nothing is free for so many days, so that each change of the clocks is passed once.
      for (const days of [0, 1, 120, 130, 340, 365]) {
        const taken = Array.from({ length: days * 24 }, (_, n) => now + n * 60 * minute);
        const { day: today } = clockAt(now, of);
        const halves = Array.from({ length: 25 }, (_, n) => 540 + n * 30);
        const all = Array.from({ length: 366 }, (_, ahead) =>
          halves.map((minutes) => instantAt({ day: today, minutes }, of, ahead)),
        ).flat();
        const free = all.find((at) => at >= now + 10 * minute && !isTaken(at, taken, 60 * minute));
        if (free !== undefined) expect(slotIn(taken, of, now)).toBe(free);
      }
    },
  );

  it('are found without the plan of years', async () => {
    await db.plan.bulkAdd(Array.from({ length: 2000 }, (_, n) => row(now + n * day, 'planned')));
    const { rows } = await countRows(() => nextFreeSlot(key, now));
    expect(rows['plan']).toBeLessThan(10);
  });
});
