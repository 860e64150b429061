import type { Field } from '../../../utils/networks/network.ts';
import type { MessageReading, PageReading } from '../../../utils/readings/schema.ts';

/** Made-up readings for the stores' tests: what page.content would send, as short as can be. */
export const now = Date.UTC(2026, 10, 21, 9);

const read = <T>(value: T | null, precision = 0): Field<T> =>
  value === null
    ? { value: null, precision: null, state: 'absent', row: null }
    : { value, precision, state: 'read', row: 'made-up' };

interface PostOver {
  likes?: number | null;
  views?: number | null;
  date?: number;
  datePrecision?: number;
  ad?: boolean;
}

export function aPost(id: string, over: PostOver = {}): PageReading['posts'][number] {
  const given = <T>(name: keyof PostOver, otherwise: T) =>
    name in over ? (over[name] as T) : otherwise;
  return {
    key: id,
    fields: {
      id: read(id),
      url: read(`https://vk.com/wall${id}`),
      authorName: read('Пекарня'),
      authorUrl: read('https://vk.com/bakery'),
      authorId: read('-7'),
      text: read('Свежий хлеб'),
      date: read(over.date ?? now - 86_400_000, over.datePrecision ?? 0),
      likes: read(given<number | null>('likes', 30)),
      reposts: read(5),
      comments: read(15),
      views: read(given<number | null>('views', 1000)),
      attachments: read(['photo']),
      pinned: read(null),
      ad: read(over.ad ? true : null),
      repostOf: read(null),
    },
  };
}

interface CommentOver {
  authorId?: string;
  authorName?: string;
  text?: string;
  replyTo?: string;
  postId?: string;
  date?: number;
}

export function aComment(id: string, over: CommentOver = {}): PageReading['comments'][number] {
  return {
    key: id,
    fields: {
      id: read(id),
      postId: read(over.postId ?? '-7_1'),
      url: read(`https://vk.com/wall-7_1?reply=${id}`),
      authorName: read(over.authorName ?? 'Анна Петрова'),
      authorUrl: read('https://vk.com/id5'),
      authorId: read(over.authorId ?? '5'),
      text: read(over.text ?? 'Сколько стоит?'),
      date: read(over.date ?? now - 60_000),
      likes: read(0),
      replyTo: read(over.replyTo ?? null),
    },
  };
}

interface MessageOver {
  conversation?: string;
  authorId?: string;
  authorName?: string;
  date?: number | null;
  outgoing?: true;
}

export function aMessage(id: string, over: MessageOver = {}): MessageReading {
  return {
    key: id,
    fields: {
      id: read(id),
      conversation: read(over.conversation ?? '5'),
      authorName: read(over.authorName ?? null),
      authorId: read(over.authorId ?? null),
      date: read(over.date === undefined ? now - 60_000 : over.date),
      outgoing: read(over.outgoing ?? null),
    },
  };
}

/** A row of a list of people: `liked:-7_1:5`, `joined:-7:5`. */
export function aPerson(
  entry: string,
  position: number | null,
  name = 'Кто-то',
  screenName: string | null = null,
): NonNullable<PageReading['people']>[number] {
  return {
    key: entry,
    fields: {
      entry: read(entry),
      id: read(entry.split(':')[2] ?? null),
      screenName: read(screenName),
      name: read(name),
      url: read<string>(null),
      position: read(position),
    },
  };
}

interface ReadingOver {
  community?: null;
  members?: number;
  identity?: string;
  page?: Partial<PageReading['page']>;
  posts?: PageReading['posts'];
  comments?: PageReading['comments'];
  messages?: MessageReading[];
  people?: PageReading['people'];
}

export function aReading(over: ReadingOver): PageReading {
  return {
    network: 'vk',
    page: {
      network: 'vk',
      kind: 'community',
      url: 'https://vk.com/bakery',
      community: 'bakery',
      post: null,
      ...over.page,
    },
    opened: true,
    identity: over.identity
      ? {
          key: over.identity,
          fields: { id: read(over.identity), name: read('Ольга'), url: read(null) },
        }
      : null,
    community:
      over.community === null
        ? null
        : {
            key: '-7',
            fields: {
              id: read('-7'),
              name: read('Пекарня'),
              screenName: read('bakery'),
              followers: read(over.members ?? 12_480),
            },
          },
    posts: over.posts ?? [],
    comments: over.comments ?? [],
    ...(over.messages ? { messages: over.messages } : {}),
    ...(over.people ? { people: over.people } : {}),
  };
}
