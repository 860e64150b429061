import { starters } from '../templates/starters.ts';
import { kindOf } from './ids.ts';

/** To which brand a row belongs. Pure. */

export type PlainRow = Readonly<Record<string, unknown>>;

/** What of an account decides. */
export interface Sharer {
  brand: string;
  communities: readonly string[];
  common: boolean;
  /** See KeptAccount. */
  left: readonly string[];
}

/** The communities (`network:id`) that a row speaks of; none: it is for all. */
export function communitiesOf(id: string, row: PlainRow): string[] {
  const kind = kindOf(id);
  if (kind === 'communities') return [`${String(row['network'])}:${String(row['id'])}`];
  if (kind === 'personNotes') return [];
  const { community, communities } = row;
  if (typeof community === 'string') return [community];
  return Array.isArray(communities) ? communities.map(String) : [];
}

/** One of those that every install has, as it was shipped: nobody's work, and nobody's to share. */
export function isUntouchedStarter(id: string, row: PlainRow): boolean {
  if (kindOf(id) !== 'templates' || !row['starter']) return false;
  const shipped = starters.find(({ starter }) => starter === row['starter']);
  return shipped?.body === row['body'] && shipped?.title === row['title'];
}

/** What stays here although its community is shared: what is still being written. */
const isLocal = (id: string, row: PlainRow): boolean =>
  (kindOf(id) === 'plan' && row['state'] === 'draft') || isUntouchedStarter(id, row);

/**
 * The brand that a row goes to; null: it stays on this computer. By its community; a row of several
 * communities needs all of them in one brand; what is for no community goes to the account that
 * has `common`. `marked`: the brand with which it is shared already: what colleagues put there stays
 * there, also when its community stands in no list here, unless this computer let go of it.
 */
export function brandOf(
  id: string,
  row: PlainRow,
  accounts: readonly Sharer[],
  marked: string | null,
): string | null {
  if (marked === null && isLocal(id, row)) return null;
  const of = communitiesOf(id, row);
  if (of.length === 0) return accounts.find(({ common }) => common)?.brand ?? marked;
  const owners = new Set(
    of.map((one) => accounts.find(({ communities }) => communities.includes(one))?.brand ?? null),
  );
  const [owner = null] = owners;
  if (owners.size === 1 && owner !== null) return owner;
  const letGo = accounts.find(({ brand }) => brand === marked)?.left ?? [];
  if (owners.size === 1) return of.every((one) => letGo.includes(one)) ? null : marked;
  // Of several clients: no one of them may see the others' names.
  return null;
}
