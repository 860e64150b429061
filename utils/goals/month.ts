import { dayAfter } from '../metrics/rules.ts';

/** A calendar month (`YYYY-MM`) in days (`YYYY-MM-DD`). No zones: those were settled before. */

export const monthOfDay = (day: string): string => day.slice(0, 7);

/** 28 to 31. */
export function lengthOf(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).getUTCDate();
}

export const firstOf = (month: string): string => `${month}-01`;

export const lastOf = (month: string): string => `${month}-${lengthOf(month)}`;

/** The month so many months later; before it when negative. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

export const monthBefore = (month: string): string => monthAfter(month, -1);

/** Days of the month that have begun by `today`, this one too; 0 before it, all after it. */
export function daysBegun(month: string, today: string): number {
  if (today < firstOf(month)) return 0;
  return today > lastOf(month) ? lengthOf(month) : Number(today.slice(8, 10));
}

/** Days of the month that are whole behind us. */
export const daysWhole = (month: string, today: string): number => {
  const begun = daysBegun(month, today);
  return begun > 0 && today <= lastOf(month) ? begun - 1 : begun;
};

/** Its days in order. */
export const daysIn = (month: string): string[] =>
  Array.from({ length: lengthOf(month) }, (_, n) => dayAfter(firstOf(month), n));
