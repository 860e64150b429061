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

/** Read at once: many enough to be quick, few enough to be held. */
const chunk = 2000;

/** Walks the whole plan by time in chunks; the latest first, at most `most`, and whether there are more. */
export async function searchPlan(search: Search): Promise<{ items: PlanItem[]; more: boolean }> {
  const { text, group, community, namesOf, most } = search;
  const wanted = text.trim();
  const fits = (item: PlanItem) =>
    (community === null || item.community === community) &&
    (group === null || groupOf(item.state) === group) &&
    (wanted === '' || saysAll(wanted, item.text, ...namesOf(item)));
  const found: PlanItem[] = [];
  let from = -Infinity;
  let seen = new Set<string>();
  for (let size = chunk; ;) {
    const read = await db.plan.where('dueAt').aboveOrEqual(from).limit(size).toArray();
    const fresh = read.filter(({ uuid }) => !seen.has(uuid));
    for (const item of fresh) if (fits(item)) found.push(item);
    const last = read.at(-1);
    if (!last || read.length < size) break;
    // A whole chunk of one instant: only a larger one leads on.
    size = last.dueAt === from ? size + chunk : chunk;
    // The next chunk begins with the same instant: what stood at it is not told twice.
    from = last.dueAt;
    seen = new Set(read.filter(({ dueAt }) => dueAt === last.dueAt).map(({ uuid }) => uuid));
  }
  // Only the latest are shown: what comes next lies among them.
  const latest = found.slice(-most).reverse();
  return { items: latest, more: found.length > latest.length };
}
