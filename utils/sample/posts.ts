import { communityKey } from '../communities/rules.ts';
import type { PostCounts, SeenPost } from '../readings/schema.ts';
import { chance } from './chance.ts';
import { channel, channelSlots, rival, rivalSlots, shop, shopSlots } from './communities.ts';
import { instant, readingAt, sampleDays, weekdayAt, type Frame } from './frame.ts';
import { membersAt } from './members.ts';
import type { SampleTalkRow } from './comments.ts';
import type { SampleRubric } from './texts/index.ts';

/** A post as the sample makes it: what it will come to, before anybody read it. */
export interface SamplePost {
  key: string;
  community: string;
  id: string;
  url: string;
  text: string;
  at: number;
  attachments: string[];
  repost: boolean;
  ad: boolean;
  rubric: SampleRubric | null;
  /** What its counts end at. */
  whole: { views: number; likes: number; reposts: number };
}

const hour = 3_600_000;
/** Three quarters of the views come within a day. */
const slowness = 17 * hour;
const at = (whole: number, age: number) => Math.round(whole * (1 - Math.exp(-age / slowness)));

/** Numbers after which Russian wants one and the same plural (5 to 9, 15 to 19, 25 to 29). */
const number = (seed: string) => {
  const { whole } = chance(seed);
  return whole(5, 9) + 10 * whole(0, 2);
};

interface Wall {
  community: string;
  network: string;
  slots: readonly { weekday: number; minutes: number }[];
  texts: readonly [
    { text: string; rubric: SampleRubric | null },
    ...{ text: string; rubric: SampleRubric | null }[],
  ];
  /** Typical views, and likes and reposts of a hundred views. */
  views: number;
  likes: number;
  reposts: number;
}

function walls({ texts }: Frame): Wall[] {
  const plain = ([first, ...rest]: readonly [string, ...string[]]): Wall['texts'] => [
    { text: first, rubric: null },
    ...rest.map((text) => ({ text, rubric: null })),
  ];
  return [
    {
      ...{ community: shop, network: 'vk', slots: shopSlots, texts: texts.posts },
      ...{ views: 1900, likes: 3.1, reposts: 0.35 },
    },
    {
      ...{ community: channel, network: 'telegram', slots: channelSlots },
      ...{ texts: plain(texts.channelPosts), views: 820, likes: 4.4, reposts: 0 },
    },
    {
      ...{ community: rival, network: 'vk', slots: rivalSlots, texts: plain(texts.rivalPosts) },
      ...{ views: 2600, likes: 1.7, reposts: 0.2 },
    },
  ];
}

/** Posts that people look at longer, and those that they look for. */
const liked: Readonly<Record<SampleRubric, number>> = {
  people: 1.5,
  recipe: 1.15,
  goods: 0.95,
  offer: 0.7,
};

/** All posts of the sample, oldest first in each community. */
export function samplePosts(frame: Frame): SamplePost[] {
  return walls(frame).flatMap((wall) => {
    const posts: SamplePost[] = [];
    for (let days = 1 - sampleDays; days <= 0; days++) {
      const weekday = weekdayAt(frame, days);
      for (const { minutes } of wall.slots.filter((slot) => slot.weekday === weekday)) {
        const published = instant(frame, days, minutes);
        if (published < frame.now - hour / 2) {
          posts.push(onePost(frame, wall, posts.length, published));
        }
      }
    }
    return posts;
  });
}

function onePost(frame: Frame, wall: Wall, n: number, published: number): SamplePost {
  const { community, texts } = wall;
  const id = `${community.split(':')[1] ?? ''}_${100 + n}`;
  const luck = chance(`post ${id}`);
  const { text, rubric } = texts[n % texts.length] ?? texts[0];
  const { goods } = frame.texts;
  // Texts and goods have no common divisor, so a pair comes again only after months.
  const bread = goods[n % goods.length] ?? goods[0];
  const kind = rubric ? liked[rubric] : 1;
  const views = Math.round(wall.views * luck.between(0.7, 1.3) * (luck.next() > 0.93 ? 2.2 : 1));
  const of = (share: number) => Math.round((views * share * kind * luck.between(0.6, 1.5)) / 100);
  const telegram = wall.network === 'telegram';
  return {
    ...{ key: `${wall.network}:${id}`, community, id, at: published, rubric },
    url: telegram
      ? `https://t.me/c/${id.replace(/^-100/u, '').replace('_', '/')}`
      : `https://vk.com/wall${id}`,
    text: text.replaceAll('{p}', bread).replaceAll('{n}', String(number(`number ${id}`))),
    attachments: [luck.one(['photo', 'photo', 'photo', 'video', 'poll'])],
    repost: n % 29 === 17,
    ad: n % 31 === 23 && community !== channel,
    whole: { views, likes: of(wall.likes), reposts: of(wall.reposts) },
  };
}

/** Days after publishing on whose evening a post was read; the last reading is also today's. */
const readOn = [0, 1, 2, 4, 7, 14];

/** What the visits showed: each post as last seen, and its counts at each visit. */
export function seenPosts(
  frame: Frame,
  posts: readonly SamplePost[],
  talks: readonly SampleTalkRow[],
): { posts: SeenPost[]; postCounts: PostCounts[] } {
  const byPost = Map.groupBy(talks, ({ post }) => post);
  const readings = posts.map((post) => {
    const written = (byPost.get(post.key) ?? []).map(({ at: when }) => when);
    const telegram = post.key.startsWith('telegram:');
    return readingsOf(frame, post.at).map((when): PostCounts => {
      const age = when - post.at;
      return {
        ...{ id: `${post.key}@${when}`, post: post.key, community: post.community, at: when },
        likes: at(post.whole.likes, age),
        views: at(post.whole.views, age),
        // The channel's public page shows neither.
        reposts: telegram ? null : at(post.whole.reposts, age),
        comments: telegram ? null : written.filter((moment) => moment <= when).length,
      };
    });
  });
  const seen = posts.flatMap((post, n) => {
    const [first, last] = [readings[n]?.[0], readings[n]?.at(-1)];
    return first && last ? [seenPost(frame, post, first.at, last)] : [];
  });
  return { posts: seen, postCounts: readings.flat() };
}

/** The moments at which a post was read. */
function readingsOf(frame: Frame, published: number): number[] {
  const moments: number[] = [];
  for (let days = 1 - sampleDays; days <= 0; days++) {
    const when = readingAt(frame, days);
    const age = Math.floor((when - published) / (24 * hour));
    if (when > published && (readOn.includes(age) || (days === 0 && age < 30))) moments.push(when);
  }
  return moments;
}

function seenPost(frame: Frame, post: SamplePost, first: number, last: PostCounts): SeenPost {
  const exact = (value: number | null) => ({ value, precision: value === null ? null : 0 });
  const [network = '', id = ''] = post.community.split(':');
  const { key, url, text, at: publishedAt, attachments, repost, ad } = post;
  return {
    ...{ key, network, id: post.id, community: communityKey({ network, id }), url, text },
    ...{ publishedAt, attachments, pinned: false, ad, repost },
    likes: exact(last.likes),
    reposts: exact(last.reposts),
    comments: exact(last.comments),
    views: exact(last.views),
    followers: exact(membersAt(frame, post.community, last.at)),
    firstSeenAt: first,
    lastSeenAt: last.at,
  };
}
