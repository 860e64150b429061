import type { BestHour } from '../insights/what-works.ts';
import { addDays } from '../plan/agenda.ts';
import { weekdayOf } from '../text/weekday.ts';
import { clockAt, instantAt, isZone } from '../text/zone.ts';
import type { Slot } from './schema.ts';

/** Slots are clock times of a community's zone: 18:00 stays 18:00 when clocks are changed. */

const minute = 60_000;

/** Where the person said nothing: an hour. */
export const usualGap = 60;

/** How far apart posts of a community stand at least, milliseconds. */
export const gapOf = (community: { minGap?: number | undefined } | undefined): number =>
  (community?.minGap ?? usualGap) * minute;

/** Is something of these (ascending) nearer than the gap? At no gap only the very minute is taken. */
export function isTaken(at: number, taken: readonly number[], gap: number): boolean {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const near = (other: number | undefined) =>
    other !== undefined && Math.abs(other - at) < Math.max(gap, minute);
  return near(taken[low]) || near(taken[low - 1]);
}

/**
 * The slots of a day (`2026-11-21`) as instants, in order. A time that clocks jump over on that day
 * does not come; one that comes twice is its first coming.
 */
export function slotsOn(
  slots: readonly Slot[],
  zone: string,
  day: string,
): { minutes: number; at: number }[] {
  // A zone that this browser does not know has no clock to go by.
  if (!isZone(zone)) return [];
  const weekday = weekdayOf(day);
  return slots
    .filter((slot) => slot.weekday === weekday)
    .map(({ minutes }) => ({ minutes, at: instantAt({ day, minutes }, zone) }))
    .filter(({ minutes, at }) => clockAt(at, zone).minutes === minutes)
    .sort((a, b) => a.at - b.at);
}

/** So far ahead a free slot is looked for. */
const farthest = 366;
/** Nobody prepares a post in less. */
const soonest = 10 * minute;

/** The next slots at which nothing stands near, soonest first. `taken`: ascending. */
export function freeSlots(
  slots: readonly Slot[],
  zone: string,
  {
    taken,
    gap,
    now,
    most = 1,
  }: { taken: readonly number[]; gap: number; now: number; most?: number },
): number[] {
  if (slots.length === 0) return [];
  const found: number[] = [];
  const today = clockAt(now, zone).day;
  for (let ahead = 0; ahead < farthest && found.length < most; ahead++) {
    for (const { at } of slotsOn(slots, zone, addDays(today, ahead))) {
      if (at >= now + soonest && !isTaken(at, taken, gap)) found.push(at);
    }
  }
  return found.slice(0, most);
}

const byWeek = (a: Slot, b: Slot) =>
  ((a.weekday + 6) % 7) - ((b.weekday + 6) % 7) || a.minutes - b.minutes;

/** Each once, Monday first. */
export function tidied(slots: readonly Slot[]): Slot[] {
  const once = new Map(slots.map((slot) => [slot.weekday * 1440 + slot.minutes, slot]));
  return [...once.values()].sort(byWeek);
}

/** Hours of the week that are clearly better, as slots. */
export const slotsOfHours = (best: readonly Pick<BestHour, 'hour'>[]): Slot[] =>
  best.map(({ hour }) => ({
    weekday: (Math.floor(hour / 24) + 1) % 7,
    minutes: (hour % 24) * 60,
  }));

/** Those that are not among the kept ones yet. */
export const newSlots = (slots: readonly Slot[], kept: readonly Slot[]): Slot[] =>
  slots.filter(
    (slot) =>
      !kept.some(({ weekday, minutes }) => weekday === slot.weekday && minutes === slot.minutes),
  );

/** A clock time with the weekdays that have it: how a person says slots. */
export interface SlotTime {
  minutes: number;
  weekdays: number[];
}

/** By time of the day, the earliest first. */
export function byTime(slots: readonly Slot[]): SlotTime[] {
  const times = new Map<number, number[]>();
  for (const { weekday, minutes } of tidied(slots)) {
    const days = times.get(minutes);
    if (days) days.push(weekday);
    else times.set(minutes, [weekday]);
  }
  return [...times]
    .map(([minutes, weekdays]) => ({ minutes, weekdays }))
    .sort((a, b) => a.minutes - b.minutes);
}
