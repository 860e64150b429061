/**
 * A year of 20 communities, made up: always the same rows for the same size and end. Runs in a page
 * of the extension (bundled by in-page.ts), so it imports types and pure rules alone.
 */
import type { SeenComment } from '../../utils/comments/schema.ts';
import { nameWords } from '../../utils/people/rules.ts';
import type { Person } from '../../utils/people/schema.ts';
import type { MembersReading, PostCounts, SeenPost } from '../../utils/readings/schema.ts';
import { steadyChance } from '../../utils/insights/spread.ts';
import { keyOf } from '../../utils/communities/rules.ts';
import { printsOf } from '../../utils/plan/prints.ts';

export interface Size {
  communities: number;
  /** Of all communities together. */
  posts: number;
  readings: number;
  comments: number;
  people: number;
}
/** With what make-more.ts adds. */
export interface WholeSize extends Size {
  planned: number;
  templates: number;
  contacts: number;
  mentions: number;
}
export const sizes = {
  full: {
    ...{ communities: 20, posts: 50_000, readings: 1_000_000, comments: 200_000, people: 100_000 },
    ...{ planned: 100_000, templates: 5_000, contacts: 20_000, mentions: 5_000 },
  },
  small: {
    ...{ communities: 20, posts: 2_000, readings: 40_000, comments: 8_000, people: 4_000 },
    ...{ planned: 4_000, templates: 200, contacts: 800, mentions: 200 },
  },
} as const satisfies Record<string, WholeSize>;
export type SizeName = keyof typeof sizes;

const hour = 3_600_000;
const day = 24 * hour;
const year = 365 * day;
const seed = 20_261_122;

/** The first is the sandbox's bakery, so that its page in the browser stands on the whole year. */
export const bakeryId = '-224700111';
export const idOf = (n: number) => (n === 0 ? bakeryId : `-${700_000 + n}`);
export const keyOfCommunity = (n: number) => keyOf('vk', idOf(n));
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Sixteen are the person's own, four competitors. */
export function communities(size: Size, end: number) {
  return Array.from({ length: size.communities }, (_, n) => ({
    uuid: uuid(n),
    updatedAt: end,
    updatedBy: 'bench',
    network: 'vk',
    id: idOf(n),
    screenName: n === 0 ? 'teplyhleb' : `bench_${n}`,
    name: n === 0 ? 'Пекарня «Тёплый хлеб»' : `Сообщество ${n}`,
    url: n === 0 ? 'https://vk.com/teplyhleb' : `https://vk.com/bench_${n}`,
    role: n < 16 ? ('mine' as const) : ('competitor' as const),
    zone: 'Europe/Moscow',
    colour: '#3b76d4',
    denominator: 'views' as const,
    firstSeenAt: end - year,
    lastSeenAt: end - hour,
  }));
}

interface PostAt {
  community: number;
  n: number;
  at: number;
}
/** Post `n` of all: communities take turns, evenly over the year up to an hour before its end. */
function postAt(n: number, size: Size, end: number): PostAt {
  const community = n % size.communities;
  return { community, n, at: end - hour - Math.floor((n / size.posts) * (year - hour)) };
}
// Posts of the sandbox have ids up to 9,999: none of ours may be one of them.
const postId = ({ community, n }: PostAt) => `${idOf(community)}_${100_000 + n}`;

const words = 'хлеб утро рецепт скидка новый сегодня вечер город пирог кофе праздник история'.split(
  ' ',
);
const kinds = [['photo'], ['photo', 'photo'], ['video'], ['link'], ['poll'], []];

function textOf(chance: () => number, n: number): string {
  const length = 8 + Math.floor(chance() * 40);
  const said = Array.from({ length }, () => words[Math.floor(chance() * words.length)]).join(' ');
  return n % 3 === 0 ? `${said} #рецепт` : said;
}

/** How many views a post has at an age: fast at first, nearly all after three days. */
const viewsAt = (top: number, age: number) => Math.round(top * (1 - Math.exp(-age / (16 * hour))));
const topViews = (n: number) => 600 + Math.floor(steadyChance(seed + n)() * 4000);

export function post(n: number, size: Size, end: number): SeenPost {
  const where = postAt(n, size, end);
  const chance = steadyChance(seed + n);
  const lastSeenAt = Math.min(end - 0.5 * hour, where.at + 96 * hour);
  const top = topViews(n);
  const views = viewsAt(top, lastSeenAt - where.at);
  const exact = (value: number) => ({ value, precision: 0 });
  chance();
  return {
    key: keyOf('vk', postId(where)),
    network: 'vk',
    id: postId(where),
    community: keyOfCommunity(where.community),
    url: `https://vk.com/wall${postId(where)}`,
    text: textOf(chance, n),
    publishedAt: where.at,
    attachments: kinds[n % kinds.length] ?? [],
    pinned: false,
    ad: n % 50 === 7,
    repost: n % 25 === 11,
    likes: exact(Math.round(views * (0.01 + chance() * 0.04))),
    reposts: exact(Math.round(views * chance() * 0.005)),
    comments: exact(Math.round(views * chance() * 0.01)),
    views: exact(views),
    followers: exact(10_000 + where.community * 500),
    firstSeenAt: where.at + 0.3 * hour,
    lastSeenAt,
  };
}

/** Readings of members: one each hour of the waking day that the person looked. */
export function members(n: number, size: Size, end: number): MembersReading[] {
  const each = Math.floor((size.readings * 0.07) / size.communities);
  const community = keyOfCommunity(n);
  return Array.from({ length: each }, (_, i) => {
    const at = end - Math.floor(((i + 0.5) / each) * year);
    const count = 10_000 + n * 500 + Math.floor((each - i) / 4);
    return { id: `${community}@${at}`, community, at, members: count, precision: 0 };
  });
}

/**
 * Readings of a post while it stands near the top of its wall: six visits a day over four days, the
 * first within half an hour. A post that is younger than that has fewer.
 */
export function counts(n: number, size: Size, end: number): PostCounts[] {
  const where = postAt(n, size, end);
  const each = Math.round((size.readings * 0.93) / size.posts);
  const key = keyOf('vk', postId(where));
  const top = topViews(n);
  return Array.from({ length: each }, (_, i) => where.at + 0.3 * hour + (i * 96 * hour) / each)
    .filter((at) => at < end)
    .map((read) => {
      const at = Math.floor(read);
      const views = viewsAt(top, at - where.at);
      const of = { post: key, community: keyOfCommunity(where.community) };
      return {
        ...{ id: `${key}@${at}`, ...of, at, views },
        ...{ likes: Math.round(views / 40), reposts: Math.round(views / 300), comments: 3 },
      };
    });
}

const names = ['Анна', 'Олег', 'Мария', 'Иван', 'Ольга', 'Тимур', 'Елена', 'Павел'];
const surnames = ['Петрова', 'Соколов', 'Лебедева', 'Ким', 'Волкова', 'Егоров', 'Орлова'];
const nameOf = (n: number) =>
  `${names[n % names.length]} ${surnames[n % surnames.length]} ${n.toString(36)}`;

export function person(n: number, size: Size, end: number): Person & { words: string[] } {
  const id = String(10_000_000 + n);
  const lastSeenAt = end - Math.floor((n / size.people) * year);
  return {
    ...{ key: keyOf('vk', id), network: 'vk', id, name: nameOf(n), url: `https://vk.com/id${id}` },
    ...{ firstSeenAt: lastSeenAt - day, lastSeenAt },
    // Written past the table's own hook (utils/db.ts).
    words: nameWords(nameOf(n)),
  };
}

/** Few write much: the square of the chance draws towards the first people. */
export function comment(n: number, size: Size, end: number): SeenComment {
  const chance = steadyChance(seed * 3 + n);
  const where = postAt(Math.floor((n * size.posts) / size.comments), size, end);
  const writer = Math.floor(chance() ** 2 * size.people);
  const writtenAt = Math.min(end - 1000, where.at + Math.floor(chance() * 20 * hour));
  const id = `${idOf(where.community)}_${1_000_000 + n}`;
  return {
    ...{ key: keyOf('vk', id), network: 'vk', id, post: keyOf('vk', postId(where)) },
    community: keyOfCommunity(where.community),
    ...{ author: keyOf('vk', String(10_000_000 + writer)), authorName: nameOf(writer) },
    text: textOf(chance, 1),
    url: `https://vk.com/wall${postId(where)}?reply=${1_000_000 + n}`,
    ...{ writtenAt, replyTo: null, ours: false, firstSeenAt: writtenAt, lastSeenAt: writtenAt },
    dismissedAt: null,
    // The newest hundredth waits, in own communities.
    waiting: n < size.comments / 100 && where.community < 16 ? 1 : 0,
    waitingSince: writtenAt,
  };
}

/**
 * Planned items by the hundred thousand: live ones behind, planned ones ahead, a wall's length of
 * words each; every tenth begins with the same greeting, as posts do.
 */
export function manyPlanned(n: number, count: number, end: number) {
  const chance = steadyChance(seed + n);
  const ahead = n % 2 === 0;
  const dueAt = Math.floor(end + (ahead ? 1 : -1) * ((n + 1) / count) * year);
  const text = `${n % 10 === 0 ? 'Доброе утро, дорогие друзья! ' : ''}${textOf(chance, n)} ${n.toString(36)}`;
  return {
    ...{ uuid: uuid(2_000_000 + n), updatedAt: end, updatedBy: 'bench', network: 'vk' },
    ...{ community: keyOfCommunity(n % 16), text, prints: printsOf(text), media: [], dueAt },
    ...{ zone: 'Europe/Moscow', state: ahead ? 'planned' : 'live', livePost: null, liveUrl: null },
    journal: [{ at: dueAt - day, from: null, to: 'planned', cause: 'saved', note: null }],
  };
}

/** Two posts a day of each own community for half a year: live behind, planned ahead. */
export function plan(size: Size, end: number) {
  return Array.from({ length: 16 * 2 * 182 }, (_, n) => {
    const ahead = n % 13 === 0;
    const dueAt = Math.floor(end + (ahead ? 1 : -1) * ((n + 1) / (16 * 2)) * day);
    const entry = { at: dueAt - day, from: null, to: 'planned', cause: 'saved', note: null };
    return {
      ...{ uuid: uuid(1_000_000 + n), updatedAt: end, updatedBy: 'bench', network: 'vk' },
      ...{ community: keyOfCommunity(n % Math.min(16, size.communities)), text: `План ${n}` },
      ...{ media: [], dueAt, zone: 'Europe/Moscow', state: ahead ? 'planned' : 'live' },
      ...{ livePost: null, liveUrl: null, journal: [entry] },
    };
  });
}
