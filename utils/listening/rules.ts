import type { CommentEvent } from '../networks/events-api.ts';
import { keyWays } from '../networks/key-ways.ts';
import type { Field } from '../networks/network.ts';
import type { CommentReading } from '../readings/schema.ts';

/** Does a key of this network tell of comments? */
export const tellsComments = (network: string): boolean =>
  keyWays[network]?.tells.includes('comments') ?? false;

const second = 1000;
const retryMs = [5 * second, 15 * second, 60 * second];

/** When to listen again after so many failures in a row: a network that is away comes back. */
export const retryAfter = (tries: number, now: number): number =>
  now + (retryMs[tries - 1] ?? 300 * second);

const read = <T>(value: T | null): Field<T> =>
  value === null
    ? { value: null, precision: null, state: 'absent', row: null }
    : { value, precision: 0, state: 'read', row: 'api-event' };

/** An event as if its comment had been read on a page: exact, and under the same key. */
export function readingOf(
  event: CommentEvent & { kind: 'written' },
  name: string | null,
  url: string,
): CommentReading {
  const { id, post, author, text, at, replyTo } = event;
  return {
    key: id,
    fields: {
      id: read(id),
      postId: read(post),
      url: read(url),
      authorName: read(name),
      authorUrl: read(null),
      authorId: read(author),
      text: read(text),
      date: read(at),
      likes: read(null),
      replyTo: read(replyTo),
    },
  };
}

type Written = CommentEvent & { kind: 'written' };

/** In the order in which they happened, those of one post that follow each other together. */
export function runsOf(
  events: readonly CommentEvent[],
): ({ post: string; written: Written[] } | { post: string; gone: string })[] {
  const runs: ({ post: string; written: Written[] } | { post: string; gone: string })[] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (event.kind === 'gone') runs.push({ post: event.post, gone: event.id });
    else if (last && 'written' in last && last.post === event.post && last.written.length < 200) {
      last.written.push(event);
    } else runs.push({ post: event.post, written: [event] });
  }
  return runs;
}
