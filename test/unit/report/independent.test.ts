import { beforeAll, describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { db } from '../../../utils/db.ts';
import { clockOf } from '../../../utils/answering/rules.ts';
import { replyFigures } from '../../../utils/answering/first-reply.ts';
import { outcomesIn } from '../../../utils/answering/store.ts';
import { popupRecord } from '../../../utils/checklist/store.ts';
import { communityByKey } from '../../../utils/communities/store.ts';
import { rangeOf } from '../../../utils/insights/range.ts';
import { overview } from '../../../utils/insights/store.ts';
import { valueOver } from '../../../utils/metrics/rules.ts';
import { daysOf } from '../../../utils/metrics/store.ts';
import { channel, shop } from '../../../utils/sample/communities.ts';
import { addSample } from '../../../utils/sample/store.ts';
import { disagreements, figuresOf, type Asked, type Raw, type Said } from './independent.ts';

/** Saturday, 21 November 2026, 15:20 in Moscow. The sample reaches back to 23 September. */
const now = Date.UTC(2026, 10, 21, 12, 20);
const zone = 'Europe/Moscow';
const common = { ahead: 3, open: { from: 9, to: 21 } };
const october = { first: '2026-10-01', last: '2026-10-31' };
const thirty = { first: '2026-10-23', last: '2026-11-21' };

const raw = (table: string): Promise<Raw[]> => db.table<Raw>(table).toArray();
async function independently(asked: Omit<Asked, 'ahead' | 'open'>) {
  const [posts, members, comments, plan] = await Promise.all(
    ['posts', 'members', 'comments', 'plan'].map(raw),
  );
  return figuresOf(
    { posts: posts ?? [], members: members ?? [], comments: comments ?? [], plan: plan ?? [] },
    { ...asked, ...common },
  );
}

/** What *Insights* and the answers' page say of the same days. */
async function insightsSay(key: string, days: typeof october): Promise<Said> {
  const range = rangeOf(days, zone, now);
  const community = await communityByKey(key);
  if (!range || !community) throw new Error('No such community or days.');
  const all = await overview(key, range);
  const replies = replyFigures(await outcomesIn(community, range), clockOf(community));
  if (!all) throw new Error('Insights know nothing of it.');
  const byWeekday = Array.from({ length: 7 }, () => 0);
  for (const { name, n } of all.hours.groups) {
    // Theirs begins on Monday.
    const weekday = (Math.floor(Number(name) / 24) + 1) % 7;
    byWeekday[weekday] = (byWeekday[weekday] ?? 0) + n;
  }
  return {
    membersAtEnd: all.members?.value ?? null,
    growth: all.growth?.whole ? all.growth.change : null,
    ownPosts: all.posts.length,
    ...{ ads: all.leftOut.ads, reposts: all.leftOut.reposts },
    medianEr: all.headline?.median ?? null,
    byWeekday,
    ...{ asked: replies.asked, answered: replies.answered },
    replyMedian: replies.median === null ? null : replies.median / 60_000,
  };
}

/** What the days' figures (the checklist's, and the report's) add up to. */
async function daysSay(key: string, { first, last }: typeof october): Promise<Said> {
  const rows = await daysOf(key, first, last);
  const before = await daysOf(key, '2026-09-01', '2026-09-30');
  const over = (metric: 'members' | 'posts' | 'views' | 'likes' | 'growth') =>
    valueOver(rows, before, metric).value;
  return {
    membersAtEnd: over('members'),
    posts: over('posts') ?? 0,
    views: over('views'),
    likes: over('likes'),
    ...(first === october.first && { growth: over('growth') }),
  };
}

beforeAll(async () => {
  await addSample('ru', now, zone);
});

describe('an independent script', () => {
  it('shares no code with the product', () => {
    const source = readFileSync(join(import.meta.dirname, 'independent.ts'), 'utf8');
    expect(source).not.toMatch(/^\s*import\b|\bimport\(|\brequire\(/mu);
  });

  it.each([
    ['October', october],
    ['the last thirty days', thirty],
  ])('finds the shop’s figures of %s as Insights say them', async (_, days) => {
    const ours = await independently({ community: shop, ...days });
    // Else nothing would be compared.
    expect(ours.ownPosts).toBeGreaterThan(25);
    expect(ours.answered).toBeGreaterThan(20);
    expect(ours.growth).toBeGreaterThan(50);
    expect(ours.replyMedian).toBeGreaterThan(1);
    expect(ours.byWeekday[0]).toBe(0);
    expect(disagreements(ours, await insightsSay(shop, days))).toEqual([]);
    expect(disagreements(ours, await daysSay(shop, days))).toEqual([]);
  });

  it('finds the channel’s too', async () => {
    const ours = await independently({ community: channel, ...october });
    expect(ours).toMatchObject({ asked: 0, replyMedian: null });
    expect(disagreements(ours, await insightsSay(channel, october))).toEqual([]);
    expect(disagreements(ours, await daysSay(channel, october))).toEqual([]);
  });

  it('finds what the popup shows today', async () => {
    const record = await popupRecord(now);
    const rows = record.communities.find(({ key }) => key === shop)?.rows ?? [];
    const today = (metric: string) => rows.find((row) => row.metric === metric)?.today;
    const sixty = await independently({ community: shop, first: '2026-09-23', last: '2026-11-21' });
    const day = { first: '2026-11-21', last: '2026-11-21' };
    const ours = await independently({ community: shop, ...day });
    expect(today('members')).toBe(ours.membersAtEnd);
    expect(today('growth')).toBe(ours.growth);
    expect(today('posts')).toBe(ours.posts);
    expect(today('er')).toBeCloseTo(sixty.medianEr ?? NaN, 9);
    expect(today('views')).toBe(ours.views);
    // Private dialogues wait too: one of the two.
    expect(today('waiting')).toBe(sixty.asked - sixty.answered + 1);
  });

  it('knows how much of the plan was kept', async () => {
    const ours = await independently({ community: shop, ...thirty });
    const plan = await db.plan.filter(({ community }) => community === shop).toArray();
    const live = plan.filter(({ state }) => state === 'live').length;
    expect(live).toBeGreaterThan(5);
    // One was missed.
    expect(ours.planKept).toBeCloseTo((live / (live + 1)) * 100, 9);
  });

  it('notices a figure that is not so', async () => {
    const ours = await independently({ community: shop, ...october });
    const said = await insightsSay(shop, october);
    expect(disagreements(ours, { ...said, ownPosts: ours.ownPosts + 1 })).toHaveLength(1);
    expect(disagreements(ours, { ...said, medianEr: (ours.medianEr ?? 0) + 0.001 })).toHaveLength(
      1,
    );
    expect(disagreements(ours, { ...said, replyMedian: null })).toHaveLength(1);
  });
});
