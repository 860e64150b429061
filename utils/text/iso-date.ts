import type { ShownDate } from './date.ts';

const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * A moment as machines write it (`datetime` of a `<time>`): with its zone, else nobody knows which
 * moment is meant. null: another form, or no such day.
 */
export function parseIsoDate(text: string): ShownDate | null {
  const match = ISO.exec(text);
  const value = match ? Date.parse(text) : NaN;
  if (!Number.isFinite(value) || value < 0) return null;
  return { value, precision: match?.[1] ? (match[1].includes('.') ? 0 : 1000) : 60_000 };
}
