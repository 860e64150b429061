import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { healthReport } from '../../../utils/health/schema.ts';
import type { Page, Place } from '../../../utils/networks/network.ts';
import { pageWith } from './page-count.ts';

const page: Page = {
  ...{ network: 'vk', kind: 'community', url: 'https://vk.com/bakery' },
  ...{ community: 'bakery', post: null },
};
const count = { parse: 'count', rows: [] } as const;
const post: Place = {
  ...{ kinds: ['community'], must: ['community'], where: [], key: 'id', anchors: [] },
  fields: { id: { ...count, expected: true }, views: count, ad: { parse: 'flag', rows: [] } },
};
const comment: Place = { ...post, must: [] };
const read = { state: 'read', row: '.a' } as const;
const absent = { state: 'absent', row: null } as const;
const element = (tile = false) => ({ matches: () => tile }) as unknown as Element;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const of = (report: { counts: { place: string; field: string }[] } | undefined, name: string) =>
  report?.counts.find(({ place, field }) => `${place}.${field}` === name);

describe('what the page script counts', () => {
  it('is each thing once, by the best that was read of it, and nothing of its text', async () => {
    const { health, reports } = pageWith(page, { post });
    const one = element();
    health.saw('post', one, '-1_2', { id: read, views: absent });
    health.saw('post', one, '-1_2', { id: read, views: { state: 'read', row: '.b' } });
    health.saw('post', element(), '-1_3', {
      id: read,
      views: { state: 'unrecognised', row: '.b' },
    });
    await vi.advanceTimersByTimeAsync(4000);
    expect(reports).toHaveLength(1);
    expect(of(reports[0], 'post.views')).toEqual({
      ...{ place: 'post', field: 'views', expected: false },
      ...{ read: 1, absent: 0, unrecognised: 1, rows: ['.b'] },
    });
    expect(of(reports[0], 'post.id')).toMatchObject({ read: 2, expected: true, rows: ['.a'] });
    expect(healthReport.safeParse(reports[0]).success).toBe(true);
    expect(JSON.stringify(reports)).not.toContain('-1_3');
  });

  it('is told whole each time, and only when it changed', async () => {
    const { health, reports, visit } = pageWith(page, { post });
    health.saw('post', element(), '-1_2', { id: read });
    await vi.advanceTimersByTimeAsync(4000);
    health.saw('post', element(), '-1_2', { id: read });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(reports).toHaveLength(1);
    health.saw('post', element(), '-1_3', { id: read });
    visit.abort();
    expect(of(reports[1], 'post.id')).toMatchObject({ read: 2 });
    expect(reports[1]?.visit).toBe(reports[0]?.visit);
  });

  it('counts what has no name as a lost name, until it gets one; ads not at all', async () => {
    const { health, reports } = pageWith(page, { post });
    const [late, never] = [element(), element()];
    health.saw('post', late, null, null);
    health.saw('post', never, null, null);
    health.saw('post', late, '-1_2', { id: read });
    health.saw('post', element(), '-1_9', { id: read, views: absent, ad: read });
    await vi.advanceTimersByTimeAsync(4000);
    expect(of(reports[0], 'post.id')).toMatchObject({ read: 1, absent: 1 });
    expect(of(reports[0], 'post.views')).toBeUndefined();
  });
});

describe('what is not counted', () => {
  it('is a field that this element never shows, and an element that is another place', async () => {
    const tiled = { ...post.fields, views: { ...count, unless: 'a' } };
    const { health, reports } = pageWith(page, { post: { ...post, fields: tiled }, comment });
    health.saw('post', element(true), '-1_2', { id: read, views: absent });
    health.saw('post', element(), '-1_3', { id: read, views: absent });
    const reply = element();
    health.saw('post', reply, null, null);
    health.saw('comment', reply, '-1_4', { id: read });
    health.saw('post', reply, null, null);
    await vi.advanceTimersByTimeAsync(4000);
    expect(of(reports[0], 'post.views')).toMatchObject({ absent: 1 });
    expect(of(reports[0], 'post.id')).toMatchObject({ read: 2, absent: 0 });
  });
});

describe('a place that must be there', () => {
  it('is missed after five seconds, once, and no longer when it comes', async () => {
    const { health, reports } = pageWith(page, { post, comment });
    await vi.advanceTimersByTimeAsync(4999);
    expect(reports).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.counts).toEqual([
      expect.objectContaining({ place: 'post', field: '*', expected: true, read: 0, absent: 1 }),
    ]);
    health.saw('post', element(), '-1_2', { id: read });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(reports).toHaveLength(2);
    expect(of(reports[1], 'post.*')).toMatchObject({ read: 1, absent: 0 });
  });

  it('is not missed in a tab that nobody sees: its five seconds begin when it is shown', async () => {
    const { reports, show } = pageWith(page, { post });
    await vi.advanceTimersByTimeAsync(3000);
    show(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reports).toEqual([]);
    show(true);
    await vi.advanceTimersByTimeAsync(4999);
    expect(reports).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(reports).toHaveLength(1);
  });

  it('is not missed by a visit that has ended', async () => {
    const { reports, visit } = pageWith(page, { post });
    visit.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(reports).toEqual([]);
  });
});
