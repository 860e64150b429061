import { beforeEach, describe, expect, it } from 'vitest';
import { popupRecord } from '../../../utils/checklist/store.ts';
import { db } from '../../../utils/db.ts';
import { healthReport } from '../../../utils/health/schema.ts';
import {
  forgetMissedPages,
  forgetProblem,
  listHealth,
  listSigns,
  noteHealth,
  noteProblem,
} from '../../../utils/health/store.ts';
import { forgetPerson } from '../../../utils/people/store.ts';
import type { ProblemNote } from '../../../utils/problems.ts';
import { aCount, aReport, dayMs, missed, now } from './made-up.ts';

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));
const likes = (over: Parameters<typeof aCount>[0]) =>
  aCount({ field: 'likes', expected: true, ...over });

describe('health', () => {
  it('is kept by network, place, field and day', async () => {
    await noteHealth(aReport([aCount(), likes({})]), now - dayMs);
    await noteHealth(aReport([aCount(missed), likes({})]), now);
    expect(await db.health.count()).toBe(4);
    expect(await listSigns(now, 'vk')).toMatchObject([{ lost: ['views'], works: ['likes'] }]);
    expect(await listSigns(now, 'x')).toEqual([]);
    expect(await listHealth(now)).toMatchObject([{ network: 'vk', places: [{ place: 'post' }] }]);
  });

  it('counts a report once however often it arrives', async () => {
    const report = aReport([likes({})]);
    await Promise.all([1, 2, 3].map((i) => noteHealth(report, now + i)));
    const [network] = await listHealth(now);
    expect(network?.places[0]?.today).toEqual({ read: 12, expected: 12 });
  });

  it('goes after thirty days', async () => {
    await noteHealth(aReport([aCount()]), now - 31 * dayMs);
    await noteHealth(aReport([aCount()]), now - 29 * dayMs);
    await noteHealth(aReport([aCount()]), now);
    expect((await db.health.toArray()).map(({ day }) => day).sort()).toEqual([
      '2026-10-22',
      '2026-11-20',
    ]);
  });

  it('is in the popup’s record; a changed page is no second sign there', async () => {
    await noteHealth(aReport([likes(missed)]), now);
    const note = { feature: 'page', network: 'vk', pageKind: 'post', detail: 'post' } as const;
    await noteProblem({ ...note, what: 'page-changed' }, '1', now);
    await noteProblem({ ...note, what: 'threw' }, '1', now);
    expect(await popupRecord(now)).toMatchObject({
      problems: 1,
      health: [{ place: 'post', lost: ['likes'] }],
    });
  });

  it('forgets where something was missed with the person whose page it may be', async () => {
    const page = { url: 'https://vk.com/anna', community: 'anna' };
    await noteHealth(aReport([likes(missed)], page), now);
    await noteHealth(aReport([likes(missed)], { ...page, network: 'x' }), now);
    const urls = async () => (await db.health.toArray()).map(({ missedUrl }) => missedUrl);
    expect(await urls()).toEqual([page.url, page.url]);
    await forgetPerson('vk:5');
    expect((await urls()).filter(Boolean)).toHaveLength(1);
    await forgetMissedPages('x:anna');
    expect((await urls()).filter(Boolean)).toEqual([]);
    expect(await listSigns(now)).toHaveLength(2);
  });

  it('takes a problem back when what was missed has come', async () => {
    const note: ProblemNote = {
      ...{ feature: 'page', network: 'vk', pageKind: 'post' },
      ...{ what: 'page-changed', detail: 'post' },
    };
    await noteProblem(note, '1', now);
    await noteProblem({ ...note, detail: 'community' }, '1', now);
    await forgetProblem(note);
    expect((await db.problems.toArray()).map(({ detail }) => detail)).toEqual(['community']);
  });
});

describe('the border to pages', () => {
  it('takes a report as the page script makes it', () => {
    expect(healthReport.safeParse(aReport([aCount()])).success).toBe(true);
    expect(healthReport.safeParse(aReport([aCount({ field: '*' })])).success).toBe(true);
  });

  it.each([
    ['a text', { ...aReport([]), text: 'Хлеб' }],
    ['a value', aReport([{ ...aCount(), value: 5 } as never])],
    ['a made-up place', aReport([aCount({ place: 'wallet' as never })])],
    ['a made-up name', aReport([aCount({ field: '__proto__' })])],
    ['a count below zero', aReport([aCount({ read: -1 })])],
    ['a flood', aReport(Array.from({ length: 151 }, () => aCount()))],
    ['a visit that is no id', aReport([], { visit: 'a|b|c|d|e' })],
  ])('refuses %s', (_, report) => {
    expect(healthReport.safeParse(report).success).toBe(false);
  });
});
