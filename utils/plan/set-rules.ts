import { clockAt } from '../text/zone.ts';
import { cannotBeSame, fingerprintOf, lettersOf, numbersIn, samePrints } from './likeness.ts';
import { instantOf, type Clock } from './when.ts';

/** One post for many communities: which texts are equal, and when each goes out. Pure. */

/**
 * For each text the first other one before it that reads the same in the same network, by place;
 * null: none. What a form shows while one writes.
 */
export function equalInSet(texts: readonly { network: string; text: string }[]): (number | null)[] {
  // Held against those of the same numbers and nearly the same letters alone, each fingerprint made
  // once: a file has a thousand, and half a million pairs would take seconds.
  const before = new Map<string, { print: string; letters: Uint32Array; place: number }[]>();
  return texts.map(({ network, text }, place) => {
    const print = fingerprintOf(text);
    if (print === '') return null;
    const key = `${network} ${numbersIn(print)}`;
    const others = before.get(key) ?? [];
    const letters = lettersOf(print);
    const found = others.find(
      (other) => !cannotBeSame(other.letters, letters) && samePrints(other.print, print),
    );
    before.set(key, others);
    others.push({ print, letters, place });
    return found?.place ?? null;
  });
}

const minute = 60_000;

/**
 * When the posts of a set go out. `same`: one clock time, by each community's own clock. `steps`: the
 * first then, each next so many minutes later. `free`: each at its community's next free time.
 * `each`: as the person set every one, by each community's own clock.
 */
export type SetTimes =
  | { kind: 'same' }
  | { kind: 'steps'; minutes: number }
  | { kind: 'free' }
  | { kind: 'each'; clocks: Readonly<Record<string, Clock>> };

/** The instant of each, in order; null: the day and time say none. `own`: free times, or those set one by one. */
export function setTimes(
  times: SetTimes,
  clock: Clock & { second: boolean },
  zones: readonly string[],
  own: readonly (number | null)[],
): (number | null)[] {
  if (times.kind === 'free' || times.kind === 'each') {
    return zones.map((_, place) => own[place] ?? null);
  }
  const meant = (zone: string) => {
    const when = instantOf(clock, zone);
    if (!when) return null;
    return when.kind === 'twice' && clock.second ? when.later : when.at;
  };
  if (times.kind === 'same') return zones.map(meant);
  const first = zones[0] === undefined ? null : meant(zones[0]);
  return zones.map((_, place) => (first === null ? null : first + place * times.minutes * minute));
}

/** The clock of an instant, as fields hold it. */
export const fieldsAt = (at: number, zone: string): Clock => {
  const { day, time } = clockAt(at, zone);
  return { day, time };
};
