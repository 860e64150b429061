import { same } from '../backup/rules.ts';
import type { PlainRow } from './brand-of.ts';
import { kindOf } from './ids.ts';
import type { SharedMark } from './local-schema.ts';
import type { FieldEdit, SharedDoc } from './schema.ts';

/**
 * What happens to a row that stands in Dexie, in the mirror, or in both. Pure: told by the row, its
 * document and what both were when they last agreed (the mark). What was changed here goes to the
 * document, what was changed there to the row, and both are merged by field; an edit wins over a
 * deletion. Asked twice, or after a death in between, it says the same or nothing.
 */
export type Settled =
  | { do: 'nothing' }
  /** The document becomes this one, and the mark. */
  | { do: 'share'; doc: SharedDoc }
  /** The row becomes this document's, and the mark. */
  | { do: 'take'; doc: SharedDoc }
  /** Row, document and mark become this one. */
  | { do: 'merge'; doc: SharedDoc }
  /** They agree already; only the mark is to be written. */
  | { do: 'agree'; doc: SharedDoc }
  /** The document is deleted, with the mark; the row stays as it is (or is gone). */
  | { do: 'unshare' }
  /** The row is deleted, with the mark. */
  | { do: 'drop' }
  /** Nobody shares it any more. */
  | { do: 'unmark' };

export interface Standing {
  id: string;
  /** Plain JSON; undefined: there is none (any more). */
  row: PlainRow | undefined;
  mark: SharedMark | undefined;
  /** The mirror's document; undefined: there is none (any more). */
  doc: SharedDoc | undefined;
  /** The mirror knows that it was deleted. */
  deleted: boolean;
  /** The brand whose mirror is settled with; a mark is of it. */
  brand: string;
  /** Does the row belong to it (brand-of.ts)? */
  belongs: boolean;
  /** How this person is called to colleagues, and when it is now. */
  who: string;
  now: number;
}

/** Merges by field; `base` null: the two were made apart. */
export type Merge = (
  base: SharedDoc | null,
  mine: SharedDoc,
  theirs: SharedDoc,
) => SharedDoc | null;

/** What is in a row without being a change of anybody's: the stamp, and what each visit writes. */
const quiet: ReadonlySet<string> = new Set(['updatedAt', 'updatedBy', 'lastSeenAt', 'firstSeenAt']);

/** Fields that differ, the quiet ones left out. */
export function changedFields(before: PlainRow, after: PlainRow): string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].filter((field) => !quiet.has(field) && !same(before[field], after[field]));
}

const toDoc = ({ id, brand, row, edits, clashes, made }: SharedMark): SharedDoc => ({
  ...{ id, brand, kind: kindOf(id), row, edits, clashes, made },
});

/** The row as a document, with who changed which field since the mark. */
export function docOfRow(
  { id, mark, brand, who, now }: Pick<Standing, 'id' | 'mark' | 'brand' | 'who' | 'now'>,
  row: PlainRow,
): SharedDoc {
  const at = Number(row['updatedAt']) || now;
  if (!mark) {
    return {
      ...{ id, brand, kind: kindOf(id), row: { ...row } },
      ...{ edits: {}, clashes: [], made: { at, who } },
    };
  }
  const changed = changedFields(mark.row, row);
  // Without a new stamp it was changed by a rule of ours, now.
  const edit: FieldEdit = { at: row['updatedAt'] === mark.row['updatedAt'] ? now : at, who };
  const chosen = mark.chosen ?? [];
  const edited = Object.fromEntries([...changed, ...chosen].map((field) => [field, edit]));
  const edits = { ...mark.edits, ...edited };
  // Who writes on over a clash changes the version that stands.
  const clashes = mark.clashes
    .filter(({ field }) => !chosen.includes(field))
    .map((clash) =>
      changed.includes(clash.field) ? { ...clash, kept: row[clash.field], keptBy: edit } : clash,
    );
  return { ...toDoc(mark), brand, row: { ...row }, edits, clashes };
}

/** A run that a rule made by itself and nobody touched: deleting it elsewhere says more. */
function isUntouchedRun(id: string, row: PlainRow): boolean {
  const { repeats, journal } = row;
  return kindOf(id) === 'plan' && Boolean(repeats) && Array.isArray(journal) && journal.length <= 1;
}

const isSame = (mark: SharedMark, doc: SharedDoc): boolean =>
  same(mark.row, doc.row) && same(mark.edits, doc.edits) && same(mark.clashes, doc.clashes);

export function settle(standing: Standing, merge: Merge): Settled {
  const { id, row, mark, doc, deleted, belongs } = standing;
  if (!row) return withoutRow(mark, doc);
  if (!belongs) return mark ? { do: 'unshare' } : nothing;
  const mine = docOfRow(standing, row);
  if (!doc) {
    if (!mark) return deleted && isUntouchedRun(id, row) ? { do: 'drop' } : share(mine);
    // Of a mirror that was lost nobody deleted anything.
    const isEdited = changedFields(mark.row, row).length > 0;
    return deleted && !isEdited ? { do: 'drop' } : share(mine);
  }
  if (!mark) {
    const isEqual = changedFields(row, doc.row).length === 0;
    return isEqual ? { do: 'take', doc } : { do: 'merge', doc: merge(null, mine, doc) ?? mine };
  }
  const ours = changedFields(mark.row, row).length > 0 || (mark.chosen ?? []).length > 0;
  if (isSame(mark, doc)) return ours ? share(mine) : nothing;
  if (!ours) return { do: 'take', doc };
  if (!mark.chosen?.length && changedFields(row, doc.row).length === 0) return { do: 'agree', doc };
  return { do: 'merge', doc: merge(toDoc(mark), mine, doc) ?? mine };
}

const nothing: Settled = { do: 'nothing' };
const share = (doc: SharedDoc): Settled => ({ do: 'share', doc });

function withoutRow(mark: SharedMark | undefined, doc: SharedDoc | undefined): Settled {
  if (!doc) return mark && !mark.forgotten ? { do: 'unmark' } : nothing;
  if (!mark) return { do: 'take', doc };
  if (mark.forgotten) return { do: 'unshare' };
  // It was changed by somebody since: the edit wins.
  return changedFields(mark.row, doc.row).length === 0 ? { do: 'unshare' } : { do: 'take', doc };
}
