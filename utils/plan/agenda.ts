import { isOpen, isTold } from './rules.ts';
import type { PlanItem } from './schema.ts';
import { weekdayOf } from '../text/weekday.ts';
import { clockAt } from '../text/zone.ts';

/** The plan as days of a list and weeks of a month. Days are `2026-11-21`, months `2026-11`. */

export interface AgendaDay {
  day: string;
  items: PlanItem[];
}

export interface Agenda {
  /** Waits for the person's decision: missed, held, refused, perhaps out, not on the wall. */
  told: PlanItem[];
  /** From today on, and whatever is open from before. */
  days: AgendaDay[];
  drafts: PlanItem[];
  /** Over and done with before today, the latest day first. */
  earlier: AgendaDay[];
}

// Rows are never changed in place, and a calendar asks for the days of thousands at each drawing.
const known = new WeakMap<Pick<PlanItem, 'dueAt' | 'zone'>, string>();

/** The day that an item falls on, by the clock that its time was said in. */
export function dayOf(item: Pick<PlanItem, 'dueAt' | 'zone'>): string {
  const before = known.get(item);
  if (before !== undefined) return before;
  const { day } = clockAt(item.dueAt, item.zone);
  known.set(item, day);
  return day;
}

function byDay(items: readonly PlanItem[]): AgendaDay[] {
  const days = new Map<string, PlanItem[]>();
  for (const item of items) {
    const day = dayOf(item);
    const known = days.get(day);
    if (known) known.push(item);
    else days.set(day, [item]);
  }
  return [...days]
    .map(([day, of]) => ({ day, items: of }))
    .sort((a, b) => a.day.localeCompare(b.day));
}

const isOver = (item: PlanItem) => !isOpen(item);

export function agendaOf(items: readonly PlanItem[], today: string): Agenda {
  const inOrder = [...items].sort((a, b) => a.dueAt - b.dueAt);
  const told = inOrder.filter(isTold);
  const drafts = inOrder.filter(({ state }) => state === 'draft');
  const rest = inOrder.filter((item) => !told.includes(item) && !drafts.includes(item));
  const isEarlier = (item: PlanItem) => isOver(item) && dayOf(item) < today;
  return {
    told,
    days: byDay(rest.filter((item) => !isEarlier(item))),
    drafts,
    earlier: byDay(rest.filter(isEarlier)).reverse(),
  };
}

/** 0: weeks begin on Sunday; 1: on Monday. Firefox cannot say it of a language yet. */
export const firstWeekday = (language: string): 0 | 1 => (language.startsWith('en') ? 0 : 1);

export const monthOf = (day: string) => day.slice(0, 7);

const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);

export function addDays(day: string, days: number): string {
  return new Date(noon(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The same day of another month, or that month's last where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last), 12);
  return new Date(moved).toISOString().slice(0, 10);
}

/** The whole weeks that a month touches, as days. */
export function weeksOf(month: string, first: 0 | 1): string[][] {
  const start = `${month}-01`;
  const before = (weekdayOf(start) - first + 7) % 7;
  const weeks: string[][] = [];
  for (let day = addDays(start, -before); monthOf(day) <= month; day = addDays(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, place) => addDays(day, place)));
  }
  return weeks;
}

/** Noon of a day as an instant of UTC: for writing its name in words. */
export const instantOfDay = noon;
