import { isTaken, slotsOn } from '../slots/rules.ts';
import type { Slot } from '../slots/schema.ts';
import { weekdayOf } from '../text/weekday.ts';
import { clockAt } from '../text/zone.ts';
import { addDays, dayOf, instantOfDay, monthOf, weeksOf } from './agenda.ts';
import { isOpen, isTold, mayChange } from './rules.ts';
import type { PlanItem } from './schema.ts';
import { instantOf } from './when.ts';

/** The calendar's views and what may be moved where in them. Days are `2026-11-21`. Pure. */

export type CalendarView = 'month' | 'week' | 'day';

const hour = 3_600_000;
const minute = 60_000;

/** The days that a view about a day shows, in order. */
export function daysOf(view: CalendarView, day: string, first: 0 | 1): string[] {
  if (view === 'day') return [day];
  if (view === 'month') return weeksOf(monthOf(day), first).flat();
  const before = (weekdayOf(day) - first + 7) % 7;
  return Array.from({ length: 7 }, (_, place) => addDays(day, place - before));
}

/** Instants between which these days lie in every zone (UTC+14 to UTC−12); `to` is not among them. */
export function rangeOfDays(first: string, last: string): { from: number; to: number } {
  return { from: instantOfDay(first) - 26 * hour, to: instantOfDay(last) + 24 * hour };
}

/** Where something is put: a day, and minutes since midnight; null keeps its own clock time. */
export interface Target {
  day: string;
  minutes: number | null;
}

/** May it be moved by hand at all? What is in a composer, out or skipped stays. */
export const isMovable = (item: Pick<PlanItem, 'state'>) => mayChange(item);

const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/**
 * The instant that a target means by the item's own clock. A time that comes twice is its first
 * coming, unless that is where the item is already. null: clocks jump over it on that day.
 */
export function instantFor(
  item: Pick<PlanItem, 'dueAt' | 'zone'>,
  { day, minutes }: Target,
): number | null {
  const time = minutes === null ? clockAt(item.dueAt, item.zone).time : timeOf(minutes);
  const found = instantOf({ day, time }, item.zone);
  if (!found || found.kind === 'gap') return null;
  return found.kind === 'twice' && found.later === item.dueAt ? found.later : found.at;
}

/**
 * `same`: it is there already. `past`, `gap` (clocks jump over it): no time to put it at. `clash`:
 * a post of the same community stands too near.
 */
export type Verdict =
  | { kind: 'fits'; at: number }
  | { kind: 'same' | 'past' | 'gap' }
  | { kind: 'clash'; other: PlanItem };

/** What counts as standing somewhere. */
const stands = ({ state }: PlanItem) => state !== 'draft' && state !== 'skipped';

/** The nearest post of the same community that stands nearer than the gap. */
export function clashOf(
  item: Pick<PlanItem, 'uuid' | 'community'>,
  at: number,
  others: readonly PlanItem[],
  gap: number,
): PlanItem | null {
  const near = others.filter(
    (other) =>
      other.uuid !== item.uuid &&
      other.community === item.community &&
      stands(other) &&
      Math.abs(other.dueAt - at) < Math.max(gap, minute),
  );
  const [first] = near.sort((a, b) => Math.abs(a.dueAt - at) - Math.abs(b.dueAt - at));
  return first ?? null;
}

/** May the item stand at the target? A draft has no time that counts, so nothing is in its way. */
export function verdictOn(
  item: PlanItem,
  target: Target,
  { now, others, gap }: { now: number; others: readonly PlanItem[]; gap: number },
): Verdict {
  const at = instantFor(item, target);
  if (at === null) return { kind: 'gap' };
  if (at === item.dueAt) return { kind: 'same' };
  if (at <= now) return { kind: 'past' };
  const other = item.state === 'draft' ? null : clashOf(item, at, others, gap);
  return other ? { kind: 'clash', other } : { kind: 'fits', at };
}

/** An empty slot: a place to plan something at. */
export interface Ghost {
  community: string;
  at: number;
  day: string;
  minutes: number;
  zone: string;
}

/** What slots need to know of a community. */
export interface SlotOwner {
  key: string;
  zone: string;
  slots?: readonly Slot[] | undefined;
  /** Milliseconds between its posts. */
  gap: number;
}

/** The slots of these days that lie ahead and at which nothing stands near. */
export function ghostsOn(
  days: readonly string[],
  owners: readonly SlotOwner[],
  items: readonly PlanItem[],
  now: number,
): Ghost[] {
  return owners.flatMap(({ key, zone, slots = [], gap }) => {
    if (slots.length === 0) return [];
    const taken = items
      .filter((item) => item.community === key && stands(item))
      .map(({ dueAt }) => dueAt)
      .sort((a, b) => a - b);
    return days.flatMap((day) =>
      slotsOn(slots, zone, day)
        .filter(({ at }) => at > now && !isTaken(at, taken, gap))
        .map(({ at, minutes }) => ({ community: key, at, day, minutes, zone })),
    );
  });
}

/** What a period came to. */
export interface PeriodCounts {
  live: number;
  /** Its time passed and it is not known to be out. */
  failed: number;
  ahead: number;
}

/** Of the items of these days; drafts and skipped ones are no part of what was promised. */
export function periodCounts(items: readonly PlanItem[], days: ReadonlySet<string>): PeriodCounts {
  const counts: PeriodCounts = { live: 0, failed: 0, ahead: 0 };
  for (const item of items) {
    if (!stands(item) || !days.has(dayOf(item))) continue;
    if (item.state === 'live') counts.live += 1;
    else if (isTold(item)) counts.failed += 1;
    else if (isOpen(item)) counts.ahead += 1;
  }
  return counts;
}
