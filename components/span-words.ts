import { formatSpan } from '../utils/text/ago.ts';

/** "45 мин", "1 ч 30 мин", "3 ч", "2 дн. 4 ч" for a span of milliseconds; whole units, rounded. */
export function spanWords(ms: number, language: string, inHours = false): string {
  const minutes = Math.round(ms / 60_000);
  const word = (unit: 'minutes' | 'hours' | 'days', n: number) => formatSpan({ unit, n }, language);
  if (minutes < 60) return word('minutes', minutes);
  const hours = Math.floor(minutes / 60);
  if (hours < 10 && minutes % 60) return `${word('hours', hours)} ${word('minutes', minutes % 60)}`;
  const whole = Math.round(minutes / 60);
  // Open hours are never days: a working day is no day.
  if (inHours || whole < 48) return word('hours', whole);
  const days = Math.floor(whole / 24);
  return whole % 24 && days < 10
    ? `${word('days', days)} ${word('hours', whole % 24)}`
    : word('days', Math.round(whole / 24));
}
