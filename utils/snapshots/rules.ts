import type { Snapshot } from './schema.ts';
import { dayIn } from '../text/day-in.ts';

/** Days in a row that are kept, and after them weeks. */
export const keptDays = 7;
export const keptWeeks = 4;
/**
 * Bytes that all snapshots together may take; the newest is kept whatever it takes. A made-up year of
 * 20 communities (test/bench/make-rows.ts) takes 28 MB, and each further day about 2 MB.
 */
export const sizeBudget = 300 * 2 ** 20;
/** One that was not finished in this time is begun anew: it would be half of another day. */
export const staleMs = 6 * 3_600_000;

const dayMs = 86_400_000;
type Made = Pick<Snapshot, 'id' | 'madeAt'>;

/** A number that grows by one each day, the same for all of a local day. */
const dayNumber = (zone: string, at: number) => Math.round(Date.parse(dayIn(zone, at)) / dayMs);

/** Weeks from Monday to Sunday: those that slide with today would never let one grow old. */
const weekOf = (day: number) => Math.floor((day + 3) / 7);

/**
 * Which snapshots stay: of today the first and the last, of each of the six days before the last,
 * then the last of each week for four weeks. A clock that was set back makes none of them old.
 */
export function staying(all: readonly Made[], now: number, zone: string): Set<string> {
  const today = dayNumber(zone, now);
  const places = new Set<string>();
  const stay = new Set<string>();
  const sorted = [...all].sort((a, b) => b.madeAt - a.madeAt);
  for (const { id, madeAt } of sorted) {
    const day = dayNumber(zone, madeAt);
    const age = today - day;
    if (age >= keptDays + 7 * keptWeeks) continue;
    const place = age < keptDays ? `day ${Math.max(0, age)}` : `week ${weekOf(day)}`;
    if (!places.has(place)) stay.add(id);
    places.add(place);
  }
  const first = sorted.findLast(({ madeAt }) => dayNumber(zone, madeAt) >= today);
  if (first) stay.add(first.id);
  // A computer that slept for long keeps its newest, however old that is.
  if (sorted[0]) stay.add(sorted[0].id);
  return stay;
}

/** Has this day none yet? `lastAt`: when one was made or found to be the same; null: never. */
export const isDue = (lastAt: number | null, now: number, zone: string): boolean =>
  lastAt === null || dayIn(zone, lastAt) !== dayIn(zone, now);

/** FNV-1a: the same for the same text, on every computer. */
function mixed(text: string): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193);
  }
  return hash >>> 0;
}

/** Rows before a part may end, and how seldom a key ends one. */
const fewest = 200;
const oneIn = 256;

/**
 * May a part end after the row of this key? The key decides, not the count alone: a row that came
 * between others changes one part, and all the others are the same bytes as yesterday.
 */
export const endsPart = (key: string, rows: number): boolean =>
  rows >= fewest && mixed(key) % oneIn === 0;
