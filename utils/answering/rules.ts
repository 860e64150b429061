import { weekdayOf } from '../text/weekday.ts';
import { clockAt, instantAt, isZone } from '../text/zone.ts';
import type { Answering } from './schema.ts';

/** Business time by a client's own promise. Pure; instants are epoch milliseconds. */

const minute = 60_000;
const day = 86_400_000;
/** Further back nothing is counted: who waits for half a year is late by every promise. */
const mostDays = 190;

/** A promise with the zone by whose clock it counts. */
export interface Promised {
  answering: Answering;
  /** IANA; one that this browser does not know counts as UTC. */
  zone: string;
}

/** Open time of a community, with what was worked out once kept for the next question. */
export interface BusinessClock {
  within: number;
  /** Only open hours count. */
  byHours: boolean;
  /** Milliseconds of open time between two instants; 0 when the second is not later. */
  between(from: number, to: number): number;
  /** When the promise runs out for who has waited since then; null: not within half a year. */
  dueAt(since: number): number | null;
}

interface Span {
  from: number;
  to: number;
}

/**
 * The open time by a promise. Days follow the zone's own calendar, so that a day with a change of
 * the clock is an hour shorter or longer where it is open at that hour, and unchanged elsewhere.
 */
export function businessClock({ answering, zone: of }: Promised): BusinessClock {
  const { within, hours, holidays } = answering;
  const zone = isZone(of) ? of : 'UTC';
  const off = new Set(holidays);
  const kept = new Map<string, Span | null>();

  function spanOn(date: string): Span | null {
    const known = kept.get(date);
    if (known !== undefined) return known;
    const weekday = weekdayOf(date);
    const open = off.has(date) ? null : (hours?.[weekday] ?? null);
    const span = open && {
      from: instantAt({ day: date, minutes: open.from }, zone),
      to: instantAt({ day: date, minutes: open.to }, zone, open.to > open.from ? 0 : 1),
    };
    kept.set(date, span);
    return span;
  }

  /** Open spans from an instant on, none of them twice: an evening may reach into the next day. */
  function* spansFrom(since: number): Generator<Span> {
    const first = Date.parse(`${clockAt(since, zone).day}T00:00Z`) - day;
    let until = since;
    for (let i = 0; i <= mostDays; i++) {
      const span = spanOn(new Date(first + i * day).toISOString().slice(0, 10));
      if (!span || span.to <= until) continue;
      yield { from: Math.max(span.from, until), to: span.to };
      until = span.to;
    }
  }

  /** Round the clock but for days off: these are simply left out of the days. */
  const always = hours === null && off.size === 0;
  if (hours === null && !always) {
    const whole = { from: 0, to: 0 };
    return businessClock({ answering: { within, hours: Array(7).fill(whole), holidays }, zone });
  }
  return {
    within,
    byHours: !always,
    between(from, to) {
      if (to <= from) return 0;
      if (always) return to - from;
      let sum = 0;
      for (const span of spansFrom(Math.max(from, to - (mostDays - 2) * day))) {
        if (span.from >= to) break;
        sum += Math.min(span.to, to) - span.from;
      }
      return sum;
    },
    dueAt(since) {
      let left = within * minute;
      if (always) return since + left;
      for (const { from, to } of spansFrom(since)) {
        if (to - from >= left) return from + left;
        left -= to - from;
      }
      return null;
    },
  };
}

export type Late = 'no' | 'soon' | 'yes';
export interface Waited {
  unit: 'minutes' | 'hours' | 'days';
  n: number;
  late: Late;
}

/** Half of the promise is gone: there is still time to keep it. */
const soonFrom = 0.5;
/** What counts where nothing was promised, minutes: an hour is what most pages promise… */
const usualSoon = 60;
/** …and after a day the person has gone elsewhere. */
const usualLate = 1440;

/**
 * How long somebody waits, in the largest whole unit. Negative (a clock set back) counts as 0. By
 * open hours it is never told in days: a working day is no day. `late` by the promise; without one
 * `soon` from an hour, `yes` from a day.
 */
export function waitedFor(since: number, now: number, clock: BusinessClock | null = null): Waited {
  const passed = clock ? clock.between(since, now) : now - since;
  const minutes = Math.max(0, Math.floor(passed / minute));
  const soon = clock ? clock.within * soonFrom : usualSoon;
  const lateFrom = clock ? clock.within : usualLate;
  const late = minutes >= lateFrom ? 'yes' : minutes >= soon ? 'soon' : 'no';
  if (minutes < 60) return { unit: 'minutes', n: minutes, late };
  if (minutes < 1440 || clock?.byHours) {
    return { unit: 'hours', n: Math.floor(minutes / 60), late };
  }
  return { unit: 'days', n: Math.floor(minutes / 1440), late };
}

const clocks = new WeakMap<Answering, Map<string, BusinessClock>>();

/** A community's clock; null where nothing was promised. The same promise is worked out once. */
export function clockOf(community: {
  answering?: Answering | null | undefined;
  zone: string;
}): BusinessClock | null {
  const { answering, zone } = community;
  if (!answering) return null;
  const of = clocks.get(answering) ?? new Map<string, BusinessClock>();
  clocks.set(answering, of);
  const clock = of.get(zone) ?? businessClock({ answering, zone });
  of.set(zone, clock);
  return clock;
}
