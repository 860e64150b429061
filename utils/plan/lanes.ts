import { clockAt } from '../text/zone.ts';

/** How posts of one day lie beside each other in a grid of hours. Pure. */

/** A chip is as high as so many minutes. */
export const chipMinutes = 40;

export interface Laid<Thing> {
  thing: Thing;
  minutes: number;
  lane: number;
  /** Lanes of the group that it lies in. */
  of: number;
}

export interface DayLanes<Thing> {
  laid: Laid<Thing>[];
  /** What found no lane: how many, and where. */
  more: { minutes: number; count: number }[];
}

/**
 * Lanes for the things of one day, by their clocks: those that would cover each other lie side by
 * side, at most `most`; the rest is a number.
 */
export function lanesOf<Thing>(
  things: readonly Thing[],
  minutesOf: (thing: Thing) => number,
  most: number,
): DayLanes<Thing> {
  const inOrder = things
    .map((thing) => ({ thing, minutes: minutesOf(thing) }))
    .sort((a, b) => a.minutes - b.minutes);
  const laid: Laid<Thing>[] = [];
  const more: { minutes: number; count: number }[] = [];
  let group: Laid<Thing>[] = [];
  let ends: number[] = [];
  const close = () => {
    for (const one of group) one.of = ends.length;
    laid.push(...group);
    group = [];
    ends = [];
  };
  for (const { thing, minutes } of inOrder) {
    if (ends.every((end) => end <= minutes)) close();
    const free = ends.findIndex((end) => end <= minutes);
    if (free < 0 && ends.length >= most) {
      const last = more.at(-1);
      if (last && minutes - last.minutes < chipMinutes) last.count += 1;
      else more.push({ minutes, count: 1 });
      continue;
    }
    const lane = free < 0 ? ends.length : free;
    ends[lane] = minutes + chipMinutes;
    group.push({ thing, minutes, lane, of: 1 });
  }
  close();
  return { laid, more };
}

/** Minutes of a day that its clock jumps over or shows twice; null on an ordinary day. */
export interface OddHours {
  kind: 'gap' | 'twice';
  from: number;
  to: number;
}

/** From noon to beyond both ends of a day, in whole steps. */
const around = 29 * 3_600_000;
const step = 15 * 60_000;

/** Does a zone change its clocks on a day, and when? */
export function oddHours(day: string, zone: string): OddHours | null {
  const noon = Date.parse(`${day}T12:00:00Z`);
  const offset = (at: number) =>
    Date.parse(`${clockAt(at, zone).day}T${clockAt(at, zone).time}Z`) - at;
  if (offset(noon - around) === offset(noon + around)) return null;
  for (let at = noon - around; at < noon + around; at += step) {
    const change = offset(at + step) - offset(at);
    if (change === 0) continue;
    const before = clockAt(at + step - 60_000, zone);
    const after = clockAt(at + step, zone);
    // Forward: from the last minute's successor to what the clock shows then. Back: the reverse.
    const [on, from, to] =
      change > 0
        ? [before.day, before.minutes + 1, before.minutes + 1 + change / 60_000]
        : [after.day, after.minutes, after.minutes - change / 60_000];
    return on === day ? { kind: change > 0 ? 'gap' : 'twice', from, to } : null;
  }
  return null;
}
