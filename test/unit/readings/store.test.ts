import { beforeEach, describe, expect, it } from 'vitest';
import { popupRecord } from '../../../utils/checklist/store.ts';
import { typeFigure } from '../../../utils/metrics/store.ts';
import { countWaiting, dismissComment, settleCommunity } from '../../../utils/comments/store.ts';
import { changeCommunity, communityByKey } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';
import { networks } from '../../../utils/networks/index.ts';
import { cardOf, writeNote } from '../../../utils/people/store.ts';
import { pageReading } from '../../../utils/readings/schema.ts';
import { storeReading } from '../../../utils/readings/store.ts';
import { aComment, aPost, aReading, now } from './made-up.ts';

const key = 'vk:-7';
const store = (over: Parameters<typeof aReading>[0], at = now) =>
  storeReading(pageReading.parse(aReading(over)), networks.vk, at);

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('a reading of a community', () => {
  it('keeps the community, its members and posts', async () => {
    await store({ posts: [aPost('-7_1'), aPost('-7_2')] });
    expect(await communityByKey(key)).toMatchObject({ name: 'Пекарня', screenName: 'bakery' });
    expect(await db.members.toArray()).toMatchObject([{ community: key, members: 12_480 }]);
    expect(await db.posts.count()).toBe(2);
  });

  it('keeps a post that stands twice in a batch once, as it was read last', async () => {
    await store({});
    const twice = [aPost('-7_1', { views: 900 }), aPost('-7_2'), aPost('-7_1', { views: 1000 })];
    await store({ posts: twice }, now + 5);
    expect((await db.posts.get('vk:-7_1'))?.views.value).toBe(1000);
    const counts = await db.postCounts.where({ post: 'vk:-7_1' }).toArray();
    expect(counts.map(({ at, views }) => [at, views])).toEqual([[now + 5, 1000]]);
    // Equal counts are not kept again; another's post leaves nothing.
    await store({ posts: [aPost('-7_1', { views: 1000 }), aPost('-99_1')] }, now + 6);
    expect([await db.postCounts.count(), await db.posts.count()]).toEqual([2, 2]);
  });

  it('waits for the lasting id: a screen name alone would keep the community twice', async () => {
    const reading = aReading({});
    if (reading.community) {
      reading.community.key = 'bakery';
      reading.community.fields.id.value = 'bakery';
    }
    expect((await storeReading(reading, networks.vk, now)).community).toBeNull();
    await storeReading({ ...reading, posts: [aPost('-7_1')] }, networks.vk, now);
    expect((await db.communities.toArray()).map(({ id }) => id)).toEqual(['-7']);
  });

  it('keeps nothing of communities that were never opened', async () => {
    await store({
      community: null,
      page: { kind: 'feed', community: null },
      posts: [aPost('-9_1')],
    });
    expect(await db.posts.count()).toBe(0);
    expect(await db.communities.count()).toBe(0);
  });

  it('keeps members once an hour unless they change', async () => {
    await store({});
    await store({}, now + 60_000);
    expect(await db.members.count()).toBe(1);
    await store({ members: 12_481 }, now + 120_000);
    await store({ members: 12_481 }, now + 4_000_000);
    expect(await db.members.count()).toBe(3);
  });

  it('keeps counts of a post only when they differ', async () => {
    await store({ posts: [aPost('-7_1')] });
    await store({ posts: [aPost('-7_1')] }, now + 1);
    await store({ posts: [aPost('-7_1', { likes: 31 })] }, now + 2);
    expect((await db.postCounts.toArray()).map(({ likes }) => likes)).toEqual([30, 31]);
  });

  it('never mixes counts of two moments: a poorer set gives way', async () => {
    await store({ posts: [aPost('-7_1')] });
    await store({ posts: [aPost('-7_1', { likes: 99, views: null })] }, now + 1);
    expect(await db.posts.get('vk:-7_1')).toMatchObject({
      likes: { value: 30 },
      views: { value: 1000 },
    });
  });

  it('keeps the nearer date: an hour later "an hour ago" knows less than "5 minutes ago"', async () => {
    await store({ posts: [aPost('-7_1', { date: now - 300_000, datePrecision: 60_000 })] });
    const later = { date: now - 3_600_000, datePrecision: 3_600_000 };
    await store({ posts: [aPost('-7_1', later)] }, now + 3_600_000);
    expect((await db.posts.get('vk:-7_1'))?.publishedAt).toBe(now - 300_000);
  });
});

describe('comments', () => {
  const thread = [
    aComment('-7_11', { authorId: '5', authorName: 'Анна Петрова' }),
    aComment('-7_12', { authorId: '6', authorName: 'Иван Ильин' }),
  ];

  it('wait only in communities that are mine', async () => {
    await store({ comments: thread });
    expect(await countWaiting(key)).toBe(0);
    await changeCommunity(key, { role: 'mine' }, now);
    await settleCommunity(key, true);
    // The wall's posts are settled through their rows: comments came without theirs.
    await store({ posts: [aPost('-7_1')], comments: thread });
    expect(await countWaiting(key)).toBe(2);
  });

  it('stop waiting when the community or the person logged in answers', async () => {
    await store({});
    await changeCommunity(key, { role: 'mine' }, now);
    const answers = [
      aComment('-7_13', { authorId: '-7', replyTo: '-7_11', text: 'Анна, да!', date: now - 5 }),
      aComment('-7_14', { authorId: '100', replyTo: '-7_12', text: 'Иван, нет', date: now - 4 }),
    ];
    await store({ posts: [aPost('-7_1')], comments: thread });
    expect(await countWaiting(key)).toBe(2);
    // The answers alone: the page tells only what is new, and hears whose clocks have stopped.
    const { turned } = await store({ identity: '100', comments: answers });
    expect(turned.map(({ id }) => id).sort()).toEqual(['-7_11', '-7_12']);
    expect(await countWaiting(key)).toBe(0);
  });

  it('know the community by its screen name too', async () => {
    await store({});
    await changeCommunity(key, { role: 'mine' }, now);
    const signed = { authorId: 'bakery', replyTo: '-7_11', text: 'Анна, да!', date: now - 5 };
    await store({ comments: [...thread, aComment('-7_13', signed)] });
    expect((await db.comments.get('vk:-7_13'))?.ours).toBe(true);
    expect(await countWaiting(key)).toBe(1);
  });

  it('stop waiting when no answer is needed, and wait again when that is taken back', async () => {
    await store({});
    await changeCommunity(key, { role: 'mine' }, now);
    await store({ comments: thread });
    await dismissComment('vk:-7_11', now);
    expect(await countWaiting(key)).toBe(1);
    await dismissComment('vk:-7_11', null);
    expect(await countWaiting(key)).toBe(2);
  });

  it('tell who is writing, with the note that was kept', async () => {
    await store({ comments: [...thread.slice(0, 1), aComment('-7_15', { authorId: '5' })] });
    await writeNote('vk:5', 'Берёт два батона по пятницам', now);
    expect(await cardOf('vk:-7_15')).toMatchObject({
      commentsSeen: 2,
      standing: 'known',
      note: 'Берёт два батона по пятницам',
    });
    await writeNote('vk:5', '  ', now);
    expect(await db.personNotes.count()).toBe(0);
  });
});

describe("the popup's record", () => {
  it('holds my communities with what was read and typed today', async () => {
    await store({ comments: [aComment('-7_11', { authorId: '5' })] });
    expect((await popupRecord(now)).communities).toEqual([]);
    await changeCommunity(key, { role: 'mine', zone: 'Europe/Moscow' }, now);
    await typeFigure(key, 'reach', 4200, now - 86_400_000);
    await typeFigure(key, 'reach', 4500, now);
    const [community] = (await popupRecord(now)).communities;
    expect(community).toMatchObject({ name: 'Пекарня', day: '2026-11-21' });
    expect(community?.rows.find(({ metric }) => metric === 'reach')).toEqual({
      metric: 'reach',
      today: 4500,
      yesterday: 4200,
      weekAgo: null,
      change: 300,
      weekChange: null,
      at: now,
      from: null,
      source: 'typed',
      missing: [],
      missingOn: 'today',
      due: true,
      days: [...Array<null>(12).fill(null), 4200, 4500],
      typed: true,
    });
    expect(community?.rows.find(({ metric }) => metric === 'siteVisits')?.today).toBeNull();
  });
});
