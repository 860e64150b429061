/** How long ago and how long, in words that the browser already knows in every language. */

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** "2 часа назад", "вчера", "3 weeks ago". A moment in the future (a clock set back) is "now". */
export function formatAgo(at: number, now: number, language: string): string {
  const passed = Math.max(0, now - at);
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  if (passed < minute) return words.format(0, 'second');
  if (passed < hour) return words.format(-Math.floor(passed / minute), 'minute');
  if (passed < day) return words.format(-Math.floor(passed / hour), 'hour');
  if (passed < 14 * day) return words.format(-Math.floor(passed / day), 'day');
  if (passed < 60 * day) return words.format(-Math.floor(passed / (7 * day)), 'week');
  return words.format(-Math.floor(passed / (30 * day)), 'month');
}

const units = { minutes: 'minute', hours: 'hour', days: 'day' } as const;

/** "12 мин", "3 ч", "2 дн." for a waiting time. */
export function formatSpan(
  span: { unit: keyof typeof units; n: number },
  language: string,
): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[span.unit],
    unitDisplay: 'short',
  }).format(span.n);
}

/** An age or span of milliseconds in its largest whole unit: "40 мин", "6 ч", from two days "3 дн.". */
export function formatAge(passed: number, language: string): string {
  if (passed < hour)
    return formatSpan({ unit: 'minutes', n: Math.floor(passed / minute) }, language);
  if (passed < 2 * day)
    return formatSpan({ unit: 'hours', n: Math.floor(passed / hour) }, language);
  return formatSpan({ unit: 'days', n: Math.floor(passed / day) }, language);
}

/** "21 ноября", with the weekday and the year when asked. */
export function formatDay(
  at: number,
  language: string,
  zone?: string,
  weekday = false,
  year = false,
): string {
  return new Intl.DateTimeFormat(language, {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    ...(weekday ? { weekday: 'long' } : {}),
    ...(year ? { year: 'numeric' } : {}),
  }).format(at);
}
