import type { PopupRecord } from './schema.ts';

type Walked = Pick<
  PopupRecord['communities'][number],
  'key' | 'url' | 'name' | 'read' | 'openedAt'
>;

/** How the morning's walk through the communities' pages stands. */
export interface Walk<One extends Walked = Walked> {
  /** The page to open now; null: each was opened. */
  next: One | null;
  /** Not opened and not read yet, `next` among them. */
  left: number;
  /** Opened a moment ago: being read. */
  reading: One[];
  /** Opened today, and nothing could be read there. */
  unreadable: One[];
}

/** A page that was opened so long ago has been read, or gives nothing. */
const patienceMs = 60_000;

/**
 * Which page is next. One that was opened today is not opened again: a page that gives nothing
 * must not hold up the others. It is named when it had a minute to be read.
 */
export function walkOf<One extends Walked>(communities: readonly One[], now: number): Walk<One> {
  const unread = communities.filter(({ read }) => !read);
  const left = unread.filter(({ openedAt }) => openedAt === null);
  const fresh = ({ openedAt }: One) => openedAt !== null && now - openedAt <= patienceMs;
  return {
    next: left[0] ?? null,
    left: left.length,
    reading: unread.filter(fresh),
    unreadable: unread.filter((one) => one.openedAt !== null && !fresh(one)),
  };
}
