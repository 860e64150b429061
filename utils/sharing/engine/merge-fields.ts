import { deepEqual } from 'rxdb/plugins/utils';
import { ownNames } from '../../text/own-names.ts';
import type { SharedKind } from '../schema.ts';

export type Row = Record<string, unknown>;

const record = (value: unknown): Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : {};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);
const number = (value: unknown) => (typeof value === 'number' ? value : null);

/** How a field is joined that no person typed twice: from what was agreed, mine and the server's. */
type Join = (base: unknown, mine: unknown, server: unknown) => unknown;

const numbersBy =
  (choose: (one: number, other: number) => number): Join =>
  (_base, mine, server) => {
    const [here, there] = [number(mine), number(server)];
    return here === null || there === null ? (here ?? there) : choose(here, there);
  };
const greatest = numbersBy(Math.max);
const smallest = numbersBy(Math.min);

/** Nothing is ever taken out of it. Oldest first; the newest `most` stay. */
const journal =
  (most: number): Join =>
  (_base, mine, server) => {
    const all = [...list(server), ...list(mine)];
    const unique = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
    const at = (entry: unknown) => number(record(entry)['at']) ?? 0;
    return unique.sort((one, other) => at(one) - at(other)).slice(-most);
  };

/** What either side added is there, what either took away is not. */
const setOf =
  (most: number): Join =>
  (base, mine, server) => {
    const [before, here, there] = [list(base), list(mine), list(server)];
    const all = new Set([...there, ...here]);
    return [...all]
      .filter((one) => !before.includes(one) || (here.includes(one) && there.includes(one)))
      .slice(-most);
  };

const ofAll = ownNames<Join>({
  updatedAt: greatest,
  // An install's id says nothing to a person: `edits` tell who changed what.
  updatedBy: (_base, mine, server) => (String(mine) > String(server) ? mine : server),
});
const ofKinds: Partial<Record<SharedKind, Readonly<Record<string, Join>>>> = {
  plan: ownNames({ journal: journal(500), despite: setOf(50) }),
  communities: ownNames({ firstSeenAt: smallest, lastSeenAt: greatest }),
  recurrences: ownNames({ madeTo: greatest, remindedTo: greatest }),
};

/** The field's own way, in a wrapper because its value may be absent; null: it has none. */
export function joined(
  kind: SharedKind,
  field: string,
  base: unknown,
  mine: unknown,
  server: unknown,
): { value: unknown } | null {
  const join = ofKinds[kind]?.[field] ?? ofAll[field];
  return join ? { value: join(base, mine, server) } : null;
}

/** A typed figure before one that was read or imported; then the later. */
function betterFigure(mine: unknown, server: unknown): 'mine' | 'server' {
  const typed = (figure: unknown) => (record(figure)['source'] === 'typed' ? 1 : 0);
  const at = (figure: unknown) => number(record(figure)['at']) ?? 0;
  const by = typed(mine) - typed(server) || at(mine) - at(server);
  return (by || JSON.stringify(mine).localeCompare(JSON.stringify(server))) > 0 ? 'mine' : 'server';
}

/**
 * A day's figures, metric by metric. Two computers read the same page at different hours: the later
 * stands and nobody is asked. Two that a person typed differently are a clash: `other` is then all
 * figures with those that gave way, null when there are none.
 */
export function mergeFigures(base: unknown, mine: unknown, server: unknown) {
  const [was, here, there] = [record(base), record(mine), record(server)];
  const kept: Row = {};
  const gaveWay: Row = {};
  for (const metric of new Set([...Object.keys(there), ...Object.keys(here)])) {
    if (metric === '__proto__') continue;
    const [before, mineNow, serverNow] = [was[metric], here[metric], there[metric]];
    if (deepEqual(mineNow, serverNow) || deepEqual(before, mineNow)) kept[metric] = serverNow;
    else if (deepEqual(before, serverNow)) kept[metric] = mineNow;
    else if (mineNow === undefined || serverNow === undefined) kept[metric] = mineNow ?? serverNow;
    else {
      const mineStands = betterFigure(mineNow, serverNow) === 'mine';
      kept[metric] = mineStands ? mineNow : serverNow;
      const other = mineStands ? serverNow : mineNow;
      const bothTyped = [mineNow, serverNow].every((one) => record(one)['source'] === 'typed');
      const differ = record(mineNow)['value'] !== record(serverNow)['value'];
      if (bothTyped && differ) gaveWay[metric] = other;
    }
  }
  for (const metric of Object.keys(kept))
    if (kept[metric] === undefined) Reflect.deleteProperty(kept, metric);
  return { kept, other: Object.keys(gaveWay).length ? { ...kept, ...gaveWay } : null };
}

/** How far a planned post has come; the last five are out, or may be. */
const course = [
  ['draft'],
  ['planned'],
  ['armed'],
  ['due', 'missed', 'held'],
  ['opened'],
  ['filled'],
  ['unconfirmed'],
  ['not-found', 'refused'],
  ['sending'],
  ['unknown'],
  ['handed-over'],
  ['sent'],
  ['live'],
];
const farOf = (state: unknown) => course.findIndex((row) => row.some((one) => one === state));
const published = farOf('sending');

/** They tell of the delivery, so they come from where its state comes from. */
export const fieldsThatFollow = ['livePost', 'liveUrl', 'delivery'];

/**
 * Whose state stands when both sides changed it, each without knowing of the other. null: only one
 * changed it, they are equal, or it is for people to say (skipped on one side).
 */
export function furtherState(
  base: unknown,
  mine: unknown,
  server: unknown,
): 'mine' | 'server' | null {
  if (mine === server || base === mine || base === server) return null;
  const [here, there] = [farOf(mine), farOf(server)];
  if (here === there) return null;
  const known = here >= 0 && there >= 0;
  if (!known && Math.max(here, there) < published) return null;
  return here > there ? 'mine' : 'server';
}
