import type { SeenPost } from '../../../utils/readings/schema.ts';

/**
 * A made-up community of 40 posts in four weeks, so plain that every figure of it can be checked by
 * hand (forty-posts.test.ts does so in tables; test/e2e/insights.e2e.ts finds them on the page).
 * 6 October (a Monday) to 2 November 2025, by Moscow's clock, which is 3 hours ahead of UTC.
 *
 * Each week has the same ten posts. R is 60 % likes, 30 % comments, 10 % reposts.
 */
export const week = [
  // day, hour, minute, R per 1,000 views, format, hashtag
  [0, 9, 0, 40, 'photo', ''],
  [1, 18, 0, 100, 'video', '#рецепт'],
  [1, 18, 30, 110, 'video', '#рецепт'],
  [2, 12, 0, 30, 'text', ''],
  [3, 12, 0, 50, 'photo', ''],
  [3, 20, 0, 60, 'poll', ''],
  [4, 9, 0, 20, 'link', '#новости'],
  [4, 19, 0, 50, 'photo', ''],
  [5, 11, 0, 40, 'text', ''],
  [6, 15, 0, 50, 'photo', ''],
] as const;

const hour = 3_600_000;
const day = 24 * hour;
/** Monday, 6 October 2025, 0:00 in Moscow. */
export const begin = Date.UTC(2025, 9, 5, 21);
export const range = { from: begin, to: begin + 28 * day };
export const zone = 'Europe/Moscow';
export const key = 'vk:-40';

const shared = (n: number) => ({
  uuid: `00000000-0000-4000-8000-${String(4000 + n).padStart(12, '0')}`,
  updatedAt: 0,
  updatedBy: 'test',
});
const communityRow = (n: number, id: string, name: string, role: 'mine' | 'competitor') => ({
  ...shared(n),
  network: 'vk',
  id,
  screenName: null,
  name,
  url: `https://vk.com/club${id.slice(1)}`,
  role,
  zone,
  colour: '#c2571a',
  denominator: 'views' as const,
  firstSeenAt: begin,
  lastSeenAt: range.to,
});
export const community = communityRow(1, '-40', 'Пекарня «Сорок постов»', 'mine');
export const rival = communityRow(2, '-41', 'Булочная напротив', 'competitor');

const exact = (value: number | null) => ({ value, precision: value === null ? null : 0 });

/** Videos have 2,000 views and twice the counts: the same rates, other views. */
function postRow(of: string, n: number, at: number, r: number, over: Partial<SeenPost>): SeenPost {
  const times = over.attachments?.includes('video') ? 2 : 1;
  return {
    key: `${of}_${n}`,
    network: 'vk',
    id: `${of.slice(3)}_${n}`,
    community: of,
    url: `https://vk.com/wall${of.slice(3)}_${n}`,
    text: `Пост ${n}`,
    publishedAt: at,
    attachments: [],
    pinned: false,
    ad: false,
    repost: false,
    likes: exact(r * 0.6 * times),
    comments: exact(r * 0.3 * times),
    reposts: exact(r * 0.1 * times),
    views: exact(1000 * times),
    followers: exact(10_000),
    firstSeenAt: at + hour,
    lastSeenAt: at + day,
    ...over,
  };
}

/**
 * The forty, oldest first, 1 to 40. Three are special: 7 (the link of the first Friday) shows no
 * likes; 34 (text of the last Wednesday) is a repost; 39 (text of the last Saturday) is an ad.
 */
export const posts: readonly SeenPost[] = Array.from({ length: 4 }, (_, w) => w).flatMap((w) =>
  week.map(([weekday, at, minute, r, format, tag], i) => {
    const n = w * 10 + i + 1;
    const text = n === 12 ? `=Пост ${n}; "пирог" ${tag}` : `Пост ${n} ${tag}`.trim();
    return postRow(key, n, begin + (w * 7 + weekday) * day + at * hour + minute * 60_000, r, {
      text,
      attachments: format === 'text' ? [] : [format],
      ...(n === 7 ? { likes: exact(null) } : {}),
      ...(n === 34 ? { repost: true } : {}),
      ...(n === 39 ? { ad: true } : {}),
    });
  }),
);

/** The rival: a post on each of ten days, R 80 of 1,000 views. */
export const rivalPosts: readonly SeenPost[] = Array.from({ length: 10 }, (_, n) =>
  postRow('vk:-41', n + 1, begin + n * day + 12 * hour, 80, {}),
);

/** Read every evening at 21:00 from the day before on: 10 members more a day, 50 on Tuesdays. */
export const members = Array.from({ length: 29 }, (_, d) => d).map((d) => {
  const at = begin + (d - 1) * day + 21 * hour;
  const tuesdays = Math.floor((d + 5) / 7);
  return {
    id: `${key}@${at}`,
    community: key,
    at,
    members: 10_000 + d * 10 + tuesdays * 40,
    precision: 0,
  };
});

/** Who, in which weeks, at which hour; a week below 0 is before the range. */
const said = [
  ['Анна Петрова', [-1, 0, 1, 2, 3, 3], 19],
  ['Мария Сон', [-2, -1, -1, 1, 1, 1], 19],
  ['Иван Ильин', [-1, 2], 8],
  ['Олег Дымов', [1, 2], 8],
  ['Kit Shop', [3], 23],
] as const;

export const comments = said.flatMap(([name, weeks, at], person) =>
  weeks.map((w, i) => {
    const writtenAt = begin + (w * 7 + 2) * day + at * hour + i * 60_000;
    const id = `-40_${900 + person * 10 + i}`;
    return {
      key: `vk:${id}`,
      network: 'vk',
      id,
      post: `${key}_1`,
      community: key,
      author: `vk:${500 + person}`,
      authorName: name,
      text: name === 'Kit Shop' ? 'Есть доставка?' : 'Вкусно',
      url: `https://vk.com/wall-40_1?reply=${id}`,
      writtenAt,
      replyTo: null,
      ours: false,
      firstSeenAt: writtenAt,
      lastSeenAt: writtenAt,
      dismissedAt: null,
      waiting: 0 as const,
      waitingSince: writtenAt,
    };
  }),
);
