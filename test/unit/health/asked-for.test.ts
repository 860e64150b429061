import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { signWords } from '../../../components/health-words.ts';
import { judgeField, signsOf, healthOf } from '../../../utils/health/rules.ts';
import { healthReport } from '../../../utils/health/schema.ts';
import type { Page, Place } from '../../../utils/networks/network.ts';
import { wordsIn } from '../../../utils/words.ts';
import { dayOf, daysAfter, now } from './made-up.ts';
import { pageWith } from './page-count.ts';

const page: Page = {
  ...{ network: 'vk', kind: 'community', url: 'https://vk.com/bakery' },
  ...{ community: 'bakery', post: null },
};
const element = {} as Element;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const of = (reports: { counts: { place: string; field: string }[] }[], name: string) =>
  reports.at(-1)?.counts.find(({ place, field }) => place === name && field === '*');

describe('a box that the person asked for', () => {
  it('is counted as missing when it has not come in 5 s, and as there when it has', async () => {
    const { health, reports } = pageWith(page, {});
    health.wished('replyBox', () => false);
    await vi.advanceTimersByTimeAsync(4900);
    expect(reports).toEqual([]);
    await vi.advanceTimersByTimeAsync(5000);
    expect(of(reports, 'replyBox')).toMatchObject({ expected: true, read: 0, absent: 1 });
    expect(healthReport.safeParse(reports[0]).success).toBe(true);
    health.wished('replyBox', () => false)();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(of(reports, 'replyBox')).toMatchObject({ read: 1, absent: 1 });
  });

  it('is looked for once more at the end, and one that comes late has come', async () => {
    const { health, reports } = pageWith(page, {});
    health.wished('messageBox', () => true);
    const came = health.wished('composer', () => false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(of(reports, 'messageBox')).toMatchObject({ read: 1, absent: 0 });
    expect(of(reports, 'composer')).toMatchObject({ read: 0, absent: 1 });
    came();
    await vi.advanceTimersByTimeAsync(5000);
    expect(of(reports, 'composer')).toMatchObject({ read: 1, absent: 0 });
  });

  it('is nobody’s fault when the page was left before', async () => {
    const { health, reports, visit } = pageWith(page, {});
    health.wished('replyBox', () => false);
    visit.abort();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(reports).toEqual([]);
  });

  it('is a sign at once, in words of its own, until it opens again', async () => {
    const box = { place: 'replyBox' as const, field: '*', expected: true };
    const failed = { at: now - 60_000, count: { read: 0, absent: 1, rows: [] } };
    const days = daysAfter([failed], box);
    expect(judgeField(days, dayOf(now), now)?.state).toBe('gone');
    const [sign] = signsOf(healthOf(days, dayOf(now), now));
    if (!sign) throw new Error('no sign');
    for (const [language, said] of [
      ['en', 'VK: the reply box you asked for did not open.'],
      ['ru', 'VK: поле ответа не открылось по вашей просьбе.'],
    ] as const) {
      const { t } = await wordsIn(language);
      expect(signWords(sign, 'VK', now, t, language).lost).toContain(said);
    }
    const opened = { at: now, count: { read: 1, absent: 0, rows: [] } };
    const healed = daysAfter([failed, opened], box);
    expect(signsOf(healthOf(healed, dayOf(now), now))).toEqual([]);
  });
});

describe('a cover', () => {
  const cover: Place = {
    ...{ kinds: ['community'], where: [], key: 'id', anchors: [] },
    fields: { id: { parse: 'id', rows: [], expected: true }, image: { parse: 'url', rows: [] } },
  };
  const read = { state: 'read', row: '.a' } as const;

  it('is counted once, when the page has come to rest', async () => {
    const { reports } = pageWith(page, { cover }, (saw) =>
      saw('cover', element, '-1', { id: read, image: { state: 'absent', row: null } }),
    );
    await vi.advanceTimersByTimeAsync(10_000);
    expect(of(reports, 'cover')).toMatchObject({ read: 1, absent: 0 });
    expect(reports.at(-1)?.counts).toContainEqual(
      expect.objectContaining({ place: 'cover', field: 'image', read: 0, absent: 1 }),
    );
  });

  it('may be missing: many communities have none', async () => {
    const { reports } = pageWith(page, { cover });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(of(reports, 'cover')).toMatchObject({ expected: false, read: 0, absent: 1 });
    const told = { place: 'cover' as const, field: '*', expected: false };
    const never = { at: now, count: { read: 0, absent: 1, rows: [] } };
    expect(judgeField(daysAfter([never], told), dayOf(now), now)?.state).toBe('unsure');
  });
});
