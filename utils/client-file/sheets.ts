import type { SeenComment } from '../comments/schema.ts';
import { metricIds, type MetricId } from '../metrics/catalogue.ts';
import type { Daily } from '../metrics/schema.ts';
import type { Person } from '../people/schema.ts';
import type { SeenPost } from '../readings/schema.ts';
import type { CsvCell, Sheet } from '../text/csv.ts';
import { clockAt } from '../text/zone.ts';
import { ownZone } from '../text/day-in.ts';

/** Tables for people and other programs; what is not known is an empty cell. */

export type PostColumn =
  | 'community'
  | 'published'
  | 'text'
  | 'link'
  | 'views'
  | 'likes'
  | 'comments'
  | 'reposts'
  | 'attachments';
export type CommentColumn =
  'community' | 'written' | 'author' | 'text' | 'link' | 'state' | 'answered';
export type PersonColumn =
  'name' | 'network' | 'link' | 'comments' | 'firstSeen' | 'lastSeen' | 'note' | 'tags';
export type SheetColumn = PostColumn | CommentColumn | PersonColumn | 'day';
export type CommentState = 'answered' | 'waits' | 'noAnswer' | 'quiet';

export interface SheetWords {
  head: (column: SheetColumn) => string;
  metric: (id: MetricId) => string;
  state: (state: CommentState) => string;
  network: (id: string) => string;
  /** The community's name, and the zone that its times are said in. */
  community: (key: string) => { name: string; zone: string };
}

/** `2026-11-21 14:20`: every spreadsheet reads it as a moment, and it sorts as text too. */
function moment(at: number | null, zone: string): string | null {
  if (at === null) return null;
  const { day, time } = clockAt(at, zone);
  return `${day} ${time}`;
}

const order: {
  posts: readonly PostColumn[];
  comments: readonly CommentColumn[];
  people: readonly PersonColumn[];
} = {
  posts: [
    ...(['community', 'published', 'text', 'link', 'views'] as const),
    ...(['likes', 'comments', 'reposts', 'attachments'] as const),
  ],
  comments: ['community', 'written', 'author', 'text', 'link', 'state', 'answered'],
  people: ['name', 'network', 'link', 'comments', 'firstSeen', 'lastSeen', 'note', 'tags'],
};

function sheet<Column extends SheetColumn, One>(
  columns: readonly Column[],
  all: readonly One[],
  words: SheetWords,
  cells: (one: One) => Record<Column, CsvCell>,
): Sheet {
  return {
    head: columns.map(words.head),
    rows: all.map((one) => {
      const found = cells(one);
      return columns.map((column) => found[column]);
    }),
  };
}

export const postSheet = (posts: readonly SeenPost[], words: SheetWords): Sheet =>
  sheet(order.posts, posts, words, (post) => ({
    community: words.community(post.community).name,
    published: moment(post.publishedAt, words.community(post.community).zone),
    text: post.text,
    link: post.url,
    views: post.views.value,
    likes: post.likes.value,
    comments: post.comments.value,
    reposts: post.reposts.value,
    attachments: post.attachments.length,
  }));

/** A row a community and day; a column for each metric that any of the days has. */
export function daySheet(days: readonly Daily[], words: SheetWords): Sheet {
  const metrics = metricIds.filter((id) => days.some(({ figures }) => figures[id]));
  const sorted = [...days].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return {
    head: [words.head('community'), words.head('day'), ...metrics.map(words.metric)],
    rows: sorted.map(({ community, day, figures }) => [
      words.community(community).name,
      day,
      ...metrics.map((id) => figures[id]?.value ?? null),
    ]),
  };
}

/** Comments of others, oldest first: what each wrote, and when the first answer of ours came. */
export function commentSheet(comments: readonly SeenComment[], words: SheetWords): Sheet {
  const answers = new Map<string, number | null>();
  for (const { ours, replyTo, writtenAt } of comments) {
    if (!ours || replyTo === null) continue;
    const known = answers.get(replyTo);
    if (known === undefined || (writtenAt !== null && writtenAt < (known ?? Infinity))) {
      answers.set(replyTo, writtenAt);
    }
  }
  const others = comments.filter(({ ours }) => !ours);
  others.sort((a, b) => (a.writtenAt ?? a.firstSeenAt) - (b.writtenAt ?? b.firstSeenAt));
  const stateOf = ({ key, waiting, dismissedAt }: SeenComment): CommentState => {
    if (answers.has(key)) return 'answered';
    if (waiting === 1) return 'waits';
    return dismissedAt === null ? 'quiet' : 'noAnswer';
  };
  return sheet(order.comments, others, words, (comment) => {
    const { name, zone } = words.community(comment.community);
    return {
      community: name,
      written: moment(comment.writtenAt, zone),
      author: comment.authorName || null,
      text: comment.text,
      link: comment.url,
      state: words.state(stateOf(comment)),
      answered: moment(answers.get(comment.key) ?? null, zone),
    };
  });
}

export interface PersonEntry {
  person: Person;
  comments: number;
  note: string;
  tags: readonly string[];
}

export const personSheet = (people: readonly PersonEntry[], words: SheetWords): Sheet => {
  const here = ownZone();
  return sheet(order.people, people, words, ({ person, comments, note, tags }) => ({
    name: person.name,
    network: words.network(person.network),
    link: person.url || null,
    comments,
    firstSeen: moment(person.firstSeenAt, here),
    lastSeen: moment(person.lastSeenAt, here),
    note: note || null,
    tags: tags.join(', ') || null,
  }));
};
