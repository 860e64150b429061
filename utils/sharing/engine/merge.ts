import { deepEqual } from 'rxdb/plugins/utils';
import type { FieldClash, FieldEdit, SharedDoc } from '../schema.ts';
import { ownValue } from '../../text/own-names.ts';
import { fieldsThatFollow, furtherState, joined, mergeFigures, type Row } from './merge-fields.ts';

/** Who changed this field last: who made the row, when nobody did since. */
export const editOf = (doc: SharedDoc, field: string): FieldEdit =>
  ownValue(doc.edits, field) ?? doc.made;

/** The same edit on both sides of a tie must stand everywhere: by who, then by what it says. */
function isLater(one: FieldEdit, other: FieldEdit, value: unknown, otherValue: unknown): boolean {
  if (one.at !== other.at) return one.at > other.at;
  if (one.who !== other.who) return one.who > other.who;
  return JSON.stringify(value ?? null) > JSON.stringify(otherValue ?? null);
}

const most = 40;
const clashKey = ({ field, other }: FieldClash) => `${field} ${JSON.stringify(other ?? null)}`;

/** Clashes of both sides but those that somebody has settled since the base. */
function openClashes(base: SharedDoc | null, mine: SharedDoc, server: SharedDoc): FieldClash[] {
  const keys = (doc: SharedDoc | null) => new Set(doc?.clashes.map(clashKey));
  const [before, here, there] = [keys(base), keys(mine), keys(server)];
  const all = new Map([...server.clashes, ...mine.clashes].map((one) => [clashKey(one), one]));
  return [...all]
    .filter(([key]) => !before.has(key) || (here.has(key) && there.has(key)))
    .map(([, clash]) => clash);
}

interface Merging {
  base: SharedDoc | null;
  mine: SharedDoc;
  server: SharedDoc;
  row: Row;
  edits: Record<string, FieldEdit>;
  clashes: FieldClash[];
}

function put(into: Merging, field: string, value: unknown, edit: FieldEdit | undefined): void {
  if (value !== undefined) into.row[field] = value;
  if (edit) into.edits[field] = edit;
}

/** Changed on both sides, each in its own way. */
function settle(into: Merging, field: string): void {
  const { base, mine, server } = into;
  const [here, there] = [mine.row[field], server.row[field]];
  const [hereBy, thereBy] = [editOf(mine, field), editOf(server, field)];
  const mineStands = isLater(hereBy, thereBy, here, there);
  const edit = mineStands ? hereBy : thereBy;
  const own = joined(mine.kind, field, base?.row[field], here, there);
  if (own) return put(into, field, own.value, edit);
  if (mine.kind === 'daily' && field === 'figures') {
    const { kept, other } = mergeFigures(base?.row[field], here, there);
    put(into, field, kept, edit);
    if (other) clash(into, field, kept, edit, other, mineStands ? thereBy : hereBy);
    return;
  }
  put(into, field, mineStands ? here : there, edit);
  if (mineStands) clash(into, field, here, hereBy, there, thereBy);
  else clash(into, field, there, thereBy, here, hereBy);
}

function clash(
  into: Merging,
  field: string,
  kept: unknown,
  keptBy: FieldEdit,
  other: unknown,
  otherBy: FieldEdit,
): void {
  into.clashes.push({ field, kept, keptBy, other, otherBy });
}

/**
 * A planned post's state is not a text that two people typed: it tells what has happened. What was
 * published on one computer is not taken back by an edit on another that did not know of it.
 */
function settleState(into: Merging): boolean {
  const { base, mine, server } = into;
  if (mine.kind !== 'plan') return false;
  const states = [base?.row['state'], mine.row['state'], server.row['state']];
  const further = furtherState(states[0], states[1], states[2]);
  if (!further) return false;
  const from = further === 'mine' ? mine : server;
  for (const field of ['state', ...fieldsThatFollow]) {
    put(into, field, from.row[field], ownValue(from.edits, field));
  }
  return true;
}

/** Also of fields that nobody has any more: who removed them is still known. */
function laterEdits(mine: SharedDoc, server: SharedDoc): Record<string, FieldEdit> {
  const edits = { ...server.edits };
  for (const [field, edit] of Object.entries(mine.edits)) {
    const there = ownValue(edits, field);
    if (!there || isLater(edit, there, '', '')) edits[field] = edit;
  }
  return edits;
}

function mergeAlive(base: SharedDoc | null, mine: SharedDoc, server: SharedDoc): SharedDoc {
  const into: Merging = { base, mine, server, row: {}, edits: {}, clashes: [] };
  const done = new Set(settleState(into) ? ['state', ...fieldsThatFollow] : []);
  for (const field of new Set([...Object.keys(server.row), ...Object.keys(mine.row)])) {
    if (done.has(field)) continue;
    const [was, here, there] = [base?.row[field], mine.row[field], server.row[field]];
    if (deepEqual(here, there)) {
      const mineStands = isLater(editOf(mine, field), editOf(server, field), '', '');
      put(into, field, here, ownValue((mineStands ? mine : server).edits, field));
    } else if (base && deepEqual(was, here)) put(into, field, there, ownValue(server.edits, field));
    else if (base && deepEqual(was, there)) put(into, field, here, ownValue(mine.edits, field));
    else settle(into, field);
  }
  const edits = { ...laterEdits(mine, server), ...into.edits };
  const clashes = [...openClashes(base, mine, server), ...into.clashes]
    .map((one) => ({ ...one, kept: into.row[one.field], keptBy: edits[one.field] ?? server.made }))
    .filter(({ kept, other }) => !deepEqual(kept, other));
  const unique = [...new Map(clashes.map((one) => [clashKey(one), one])).values()];
  unique.sort((one, other) => one.otherBy.at - other.otherBy.at);
  const made = isLater(mine.made, server.made, '', '') ? server.made : mine.made;
  const { id, brand, kind } = server;
  return { id, brand, kind, row: into.row, edits, clashes: unique.slice(-most), made };
}

/**
 * What becomes of a row that was changed here and on the server since both agreed on `base`. null is
 * a row that is not there: removed, or (as base) nothing was agreed on yet.
 *
 * By field: what one side changed is taken; what both changed alike is one. What both changed in
 * their own ways: the later edit stands, and both versions are in `clashes` until a person chooses,
 * so that a clock that is a year wrong costs nothing. Arrays and objects are values, but for lists
 * that only grow and figures of a day (merge-fields.ts). Removed against changed: the change wins.
 *
 * It gives the same on every computer, whichever calls itself "mine".
 */
export function mergeDocs(
  base: SharedDoc | null,
  mine: SharedDoc | null,
  server: SharedDoc | null,
): SharedDoc | null {
  if (mine && server) return mergeAlive(base, mine, server);
  const left = mine ?? server;
  if (!left) return null;
  return base && deepEqual(base.row, left.row) ? null : left;
}
