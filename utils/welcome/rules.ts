import type { HowMet } from './schema.ts';

/** Positions of a list that were read, `[from, to]`, ascending and apart. */
export type Covered = [number, number][];

/** More gaps than this nobody leaves; the deepest are forgotten first. */
const mostRanges = 50;

/** What is covered once these positions were read too. */
export function coverWith(covered: Covered, positions: readonly number[]): Covered {
  const all = [...covered, ...positions.map((at): [number, number] => [at, at])];
  all.sort((a, b) => a[0] - b[0]);
  const joined: Covered = [];
  for (const [from, to] of all) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined.slice(0, mostRanges);
}

/** How far the list was read without a gap from its beginning; 0: not even its first row. */
export function depthOf(covered: Covered): number {
  const [first] = covered;
  return first?.[0] === 1 ? first[1] : 0;
}

/** What one reading shows of a list. */
interface Row {
  /** From 1; null when the page does not tell. */
  position: number | null;
  /** Was the name seen before? */
  known: boolean;
}
interface List {
  /** How far this very list was read before this reading; null: it never was. */
  depth: number | null;
  /** When the post of a list of likes was published; null for members and when unknown. */
  publishedAt: number | null;
  /** Since when lists of this kind are read in the community; null: this is the first one. */
  groundAt: number | null;
}

/**
 * Which names of a list are new, in the order of the rows: or were they only never scrolled to?
 * New is who stands above a known name that was within reach before, moved down by those above it;
 * and everybody unseen under a post that came out after the ground was set. All others were perhaps
 * there for years (also who moved up when somebody left): they set the ground.
 */
export function newInList(rows: readonly Row[], list: List): boolean[] {
  const { depth, publishedAt, groundAt } = list;
  const later = groundAt !== null && publishedAt !== null && publishedAt > groundAt;
  const isNew = rows.map(({ known }) => later && !known);
  if (later || groundAt === null || depth === null) return isNew;
  const placed = rows
    .map(({ position, known }, at) => ({ position, known, at }))
    .filter((row): row is typeof row & { position: number } => row.position !== null)
    .sort((a, b) => a.position - b.position);
  let unseen = 0;
  let above: number[] = [];
  for (const { position, known, at } of placed) {
    if (!known) {
      unseen += 1;
      above.push(at);
    } else if (position <= depth + unseen) {
      for (const one of above) isNew[one] = true;
      above = [];
    }
  }
  return isNew;
}

/** What was covered, moved down by those who came on top. */
export function movedDown(covered: Covered, by: number): Covered {
  return covered.map(([from, to]) => [from === 1 ? 1 : from + by, to + by]);
}

/**
 * Is somebody's first comment that we see a first contact? Only one written after comments began to
 * be read there: an older one may be the hundredth of its author.
 */
export function isNewInThread(writtenAt: number | null, groundAt: number | null): boolean {
  return groundAt !== null && writtenAt !== null && writtenAt > groundAt;
}

export const contactKey = (community: string, person: string) => `${community} ${person}`;
export const listKey = (community: string, how: HowMet, of: string) => `${community}|${how}|${of}`;

/** Days of first contacts, latest first; the times within a day as they come. */
export function byDay<Line extends { contact: { at: number } }>(
  lines: readonly Line[],
  dayOf: (at: number) => string,
): { day: string; at: number; lines: Line[] }[] {
  const days = new Map<string, { day: string; at: number; lines: Line[] }>();
  for (const line of lines) {
    const { at } = line.contact;
    const day = dayOf(at);
    const known = days.get(day) ?? { day, at, lines: [] };
    known.lines.push(line);
    days.set(day, known);
  }
  return [...days.values()].sort((a, b) => b.at - a.at);
}
