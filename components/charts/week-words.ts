import { firstWeekday } from '../../utils/plan/agenda.ts';

/** 1 January 2024 was a Monday. */
const monday = Date.UTC(2024, 0, 1);
const day = 86_400_000;

/** Weekdays (Monday is 0) in the order that a language's weeks have. */
export function weekdays(language: string): number[] {
  const days = [0, 1, 2, 3, 4, 5, 6];
  return firstWeekday(language) === 0 ? [6, ...days.slice(0, 6)] : days;
}

/** "вт", "Tue" of a weekday (Monday is 0); `long`: "вторник". */
export const weekdayName = (weekday: number, language: string, look: 'short' | 'long' = 'short') =>
  new Intl.DateTimeFormat(language, { weekday: look, timeZone: 'UTC' }).format(
    monday + weekday * day,
  );

/** "18:00" as a language writes it ("6:00 PM"). */
export const hourName = (hour: number, language: string) =>
  new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    monday + hour * 3_600_000,
  );

/** "вт, 18:00" of an hour of the week (Monday 0:00 is 0). */
export const hourOfWeekName = (hour: number, language: string) =>
  `${weekdayName(Math.floor(hour / 24), language)}, ${hourName(hour % 24, language)}`;
