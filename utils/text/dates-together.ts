import { parseDate, type DateContext, type ShownDate } from './date.ts';

/** Of one context, which what is read together shares. */
let latest: { context: DateContext | null; dates: Map<string, ShownDate | null> } = {
  ...{ context: null, dates: new Map() },
};

/**
 * `parseDate` for what is read in one go: under one post many comments are of the same minute. Known
 * by the very context, so that nothing is taken over from an hour ago.
 */
export function dateAmong(text: string, context: DateContext): ShownDate | null {
  if (latest.context !== context) latest = { context, dates: new Map() };
  const known = latest.dates.get(text);
  if (known !== undefined) return known;
  const date = parseDate(text, context);
  latest.dates.set(text, date);
  return date;
}
