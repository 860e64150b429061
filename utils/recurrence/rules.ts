import { addDays, addMonths } from '../plan/agenda.ts';
import { sameText } from '../plan/likeness.ts';
import { rivalMs } from '../plan/rules.ts';
import { instantOf } from '../plan/when.ts';
import { weekdayOf } from '../text/weekday.ts';
import { clockAt } from '../text/zone.ts';
import type { Recurrence, RecurrenceDraft } from './schema.ts';

const minute = 60_000;
const day = 86_400_000;

/** Runs are made so far ahead: what comes later is not in the plan yet. */
export const aheadMs = 60 * day;
/** A draft of a run that nobody has written yet is reminded of so long before its time. */
export const remindMs = day;
/** So many runs at one go: the rest comes with the next wake. */
export const mostRuns = 200;

export type Calendar = Pick<
  RecurrenceDraft,
  'day' | 'time' | 'zone' | 'second' | 'every' | 'monthEnd' | 'end'
>;
/** Why a recurrence was not kept: its sentences stand in components/repeats/repeat-words.ts. */
export type RepeatRefusal = 'empty' | 'alike' | 'past' | 'no-zone' | 'no-media' | 'gone';

type Rule = Calendar & Pick<Recurrence, 'stopsAt'>;

/** Days after the first run's own on which a week's runs stand, 0 first. */
function weekOffsets({ day: first, every }: Calendar): number[] {
  const own = weekdayOf(first);
  const offsets = every.weekdays.map((weekday) => (weekday - own + 7) % 7);
  return [...new Set([0, ...offsets])].sort((a, b) => a - b);
}

/**
 * The day of run k (from 0), always counted from the first: a month without the day does not move
 * those after it. `real`: false where the month has no such day and the rule leaves it out.
 */
export function dayOfRun(rule: Calendar, run: number): { day: string; real: boolean } {
  const { every, day: first } = rule;
  if (every.unit === 'day') return { day: addDays(first, run * every.count), real: true };
  if (every.unit === 'week') {
    const offsets = weekOffsets(rule);
    const week = Math.floor(run / offsets.length) * every.count * 7;
    return { day: addDays(first, week + (offsets[run % offsets.length] ?? 0)), real: true };
  }
  const found = addMonths(first, run * every.count);
  return { day: found, real: rule.monthEnd === 'last' || found.slice(8) === first.slice(8) };
}

/** When run k is due; null when it has no day. Clocks that jump are told in utils/plan/when.ts. */
export function timeOfRun(rule: Calendar, run: number): number | null {
  const { day: date, real } = dayOfRun(rule, run);
  if (!real) return null;
  const when = instantOf({ day: date, time: rule.time }, rule.zone);
  if (!when) return null;
  return when.kind === 'twice' && rule.second ? when.later : when.at;
}

/** Is run k beyond the rule's end? Also for a run without a day. */
function isOver(rule: Rule, run: number, realBefore: () => number): boolean {
  if (rule.stopsAt !== null && run >= rule.stopsAt) return true;
  const { end } = rule;
  if (end.kind === 'on') return dayOfRun(rule, run).day > end.day;
  return end.kind === 'after' && realBefore() >= end.posts;
}

export interface Run {
  run: number;
  at: number;
}

/**
 * The runs from number `from` on that are due by `to`, at most `most`, and the number that comes
 * after them. `over`: none comes after.
 */
export function runsUntil(
  rule: Rule,
  from: number,
  to: number,
  most = mostRuns,
): { runs: Run[]; next: number; over: boolean } {
  const runs: Run[] = [];
  let real = 0;
  // Only months that are left out make the number of a run differ from the count of posts.
  const leavesOut = rule.every.unit === 'month' && rule.monthEnd === 'skip';
  if (!leavesOut) real = from;
  else for (let k = 0; k < from; k++) if (dayOfRun(rule, k).real) real += 1;
  for (let run = from; ; run++) {
    if (isOver(rule, run, () => real)) return { runs, next: run, over: true };
    if (runs.length >= most) return { runs, next: run, over: false };
    const at = timeOfRun(rule, run);
    // A month that is left out must not hide that its time has not come either.
    const about = at ?? Date.parse(`${dayOfRun(rule, run).day}T00:00Z`);
    if (!(about <= to)) return { runs, next: run, over: false };
    if (at === null) continue;
    real += 1;
    runs.push({ run, at });
  }
}

/** The next runs after a moment: what a form shows, and what a list says of a rule. */
export function comingRuns(rule: Rule, now: number, most: number): Run[] {
  const start = firstRunAfter(rule, now);
  return runsUntil(rule, start, Infinity, most).runs.filter(({ at }) => at > now);
}

/** A run near which the first one after `now` stands: none before it does. */
function firstRunAfter(rule: Calendar, now: number): number {
  const today = clockAt(now, rule.zone).day;
  if (today <= rule.day) return 0;
  const days = (Date.parse(today) - Date.parse(rule.day)) / day;
  const { unit, count } = rule.every;
  if (unit === 'day') return Math.floor(days / count);
  if (unit === 'week') return Math.floor(days / (7 * count)) * weekOffsets(rule).length;
  // Months are at most 31 days long.
  return Math.max(0, Math.floor(days / (31 * count)) - 1);
}

/** 128 bits of any text; not for secrets. The same on every computer. */
function hash128(text: string): number[] {
  const parts = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xdeadbeef];
  for (let at = 0; at < text.length; at++) {
    for (const [n, part] of parts.entries()) {
      const mixed = Math.imul(part ^ text.charCodeAt(at), 0x01000193 + n * 2) >>> 0;
      parts[n] = (mixed ^ (mixed >>> 15) ^ ((parts[(n + 3) % 4] ?? 0) << 1)) >>> 0;
    }
  }
  return parts;
}

/**
 * The uuid of the item of one run: made of rule and run, so that two wakes, or two computers, can
 * never make a run twice. Version 8: "made as its maker likes" (RFC 9562).
 */
export function uuidOfRun(rule: string, run: number): string {
  const hex = hash128(`${rule}:${run}`)
    .map((part) => part.toString(16).padStart(8, '0'))
    .join('');
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  const all = `${hex.slice(0, 12)}8${hex.slice(13, 16)}${variant}${hex.slice(17)}`;
  return all.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}

/**
 * The time of a run beside other posts of the community: the first one from its own on that keeps
 * the gap from each. One that would have to wait longer than 6 hours stays where the rule puts it.
 */
export function spaced(at: number, taken: readonly number[], gapMinutes: number): number {
  const gap = gapMinutes * minute;
  if (gap === 0) return at;
  let found = at;
  for (const other of [...taken].sort((a, b) => a - b)) {
    if (Math.abs(other - found) < gap) found = other + gap;
  }
  return found - at <= 6 * 60 * minute ? found : at;
}

/** Texts in the order in which a run tries them: its own turn first. */
export function inTurn(texts: readonly string[], run: number): string[] {
  const start = texts.length ? run % texts.length : 0;
  return [...texts.slice(start), ...texts.slice(0, start)];
}

/** Pairs of variants that read the same, by place: one of each would be refused. */
export function equalTexts(texts: readonly string[]): [number, number][] {
  return texts.flatMap((text, b) =>
    texts
      .slice(0, b)
      .flatMap((other, a) => (sameText(other, text) ? [[a, b] as [number, number]] : [])),
  );
}

/**
 * How many posts go out before the first variant would come again too soon (within 90 days of
 * itself); from then on runs are drafts until it may. null: it never does.
 */
export function lastsFor(rule: Calendar, texts: number): number | null {
  const first = timeOfRun(rule, 0);
  const again = runsUntil({ ...rule, stopsAt: null }, 0, Infinity, texts + 1).runs[texts];
  if (first === null || !again) return null;
  return again.at - first > rivalMs ? null : texts;
}
