import { db } from '../db.ts';
import type { PlanItem, PlanState } from './schema.ts';

/** Finding planned posts by words and by how far they are. */

/** `working`: it is under way, or waits for the person. */
export type StateGroup = 'draft' | 'planned' | 'working' | 'live' | 'skipped';
export const stateGroups: readonly StateGroup[] = [
  'planned',
  'draft',
  'working',
  'live',
  'skipped',
];

export function groupOf(state: PlanState): StateGroup {
  return stateGroups.find((group) => group === state) ?? 'working';
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е');

/** Each word of `wanted` stands somewhere in one of the texts. */
export function saysAll(wanted: string, ...texts: readonly string[]): boolean {
  const said = plain(texts.join('\n'));
  return plain(wanted)
    .split(/\s+/u)
    .every((word) => said.includes(word));
}

export interface Search {
  text: string;
  /** null: of any state. */
  group: StateGroup | null;
  /** `network:id`; null: any. */
  community: string | null;
  /** What else words may be found in: the names of its community and rubric. */
  namesOf: (item: PlanItem) => readonly string[];
  most: number;
}

/** So many at once: enough to be quick, few enough to be held. */
const chunk = { least: 500, most: 4000 };
/** For each one that is wanted at most so many are read: a rare word must not hold the page up. */
const readsForEach = 400;
const week = 7 * 86_400_000;

/** From the latest on backwards, through the index that leaves out most of what is not asked for. */
function between({ group, community }: Search, from: number, before: number) {
  if (community !== null) {
    const [low, high] = [
      [community, from],
      [community, before],
    ];
    return db.plan.where('[community+dueAt]').between(low, high, true, false);
  }
  // *Working* is several states.
  if (group !== null && group !== 'working') {
    return db.plan.where('[state+dueAt]').between([group, from], [group, before], true, false);
  }
  return db.plan.where('dueAt').between(from, before, true, false);
}

export interface Found {
  items: PlanItem[];
  /** There are more, or there may be: not all of the plan was looked through. */
  more: boolean;
  /** It was looked through back to here; null: all of it, or enough were found. */
  until: number | null;
}

/**
 * The latest first, at most `most`. Walks backwards through time and ends when it has enough, or has
 * read its part of a large plan: the more are wanted, the further it looks.
 */
export async function searchPlan(search: Search): Promise<Found> {
  const { text, group, community, namesOf, most } = search;
  const wanted = text.trim();
  const fits = (item: PlanItem) =>
    (community === null || item.community === community) &&
    (group === null || groupOf(item.state) === group) &&
    (wanted === '' || saysAll(wanted, item.text, ...namesOf(item)));
  const found: PlanItem[] = [];
  let before = Infinity;
  let [left, until]: [number, number | null] = [most * readsForEach, null];
  for (let width = week; found.length <= most;) {
    // The latest that is left: over a gap in time it is one step.
    const last = await between(search, -Infinity, before).last();
    if (!last) break;
    if (left <= 0) {
      until = before;
      break;
    }
    const end = last.dueAt + 1;
    let from = end - width;
    while (width > 1 && (await between(search, from, end).count()) > chunk.most) {
      width = Math.ceil(width / 4);
      from = end - width;
    }
    const read = await between(search, from, end).toArray();
    read.sort((a, b) => b.dueAt - a.dueAt);
    for (const item of read) if (fits(item)) found.push(item);
    left -= read.length;
    if (read.length < chunk.least) width *= 2;
    before = from;
  }
  return { items: found.slice(0, most), more: found.length > most || until !== null, until };
}
