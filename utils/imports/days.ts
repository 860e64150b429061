import { parseDate } from '../text/date.ts';
import type { Cell, CellFault, Mapping } from './schema.ts';

/** The day that a cell means, by the ways in which networks, counters and people write days. Pure. */

const two = (n: number) => String(n).padStart(2, '0');
const dayMs = 86_400_000;
const isoOf = (at: number) => new Date(at).toISOString().slice(0, 10);
/** Only there numbers are dates: 2000 to 2099, as spreadsheets and counters count. */
const serials = { from: 36_526, to: 73_050 };

type Found = { day: string } | { fault: CellFault };
const checked = (year: number, month: number, day: number): Found => {
  const at = new Date(Date.UTC(year, month - 1, day));
  const same = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return same && year >= 2000 && year < 2100
    ? { day: `${year}-${two(month)}-${two(day)}` }
    : { fault: 'badDay' };
};

/** `20261121`, as Google's counter writes it. */
function joined(text: string): Found | null {
  const parts = /^(20\d\d)(\d\d)(\d\d)$/u.exec(text);
  return parts && checked(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?:,? \d{1,2}:\d\d.*)?$/u;

/** What parts of `03/04/2026` are; null where only the person knows. */
export function orderOf(cells: readonly Cell[]): Mapping['order'] {
  let order: Mapping['order'] = null;
  for (const cell of cells) {
    const parts = typeof cell === 'string' ? slashed.exec(cell.trim()) : null;
    const [first, second] = [Number(parts?.[1]), Number(parts?.[2])];
    const told = first > 12 ? 'day-first' : second > 12 ? 'month-first' : null;
    // Both in one column: nobody knows.
    if (told && order && told !== order) return null;
    order = told ?? order;
  }
  return order;
}

/** Does any cell need the person's word on what is day and what month? */
export const needsOrder = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => {
    const parts = typeof cell === 'string' ? slashed.exec(cell.trim()) : null;
    return parts !== null && Number(parts[1]) !== Number(parts[2]);
  });

/**
 * @param startsAt The file's first day, for columns that count days from it; else null.
 */
export function dayOf(cell: Cell, order: Mapping['order'], startsAt: string | null): Found {
  if (cell instanceof Date) {
    const at = cell.getTime();
    return Number.isFinite(at) ? { day: isoOf(at) } : { fault: 'badDay' };
  }
  if (startsAt !== null && /^\d{1,4}$/u.test(String(cell))) {
    return { day: isoOf(Date.parse(`${startsAt}T00:00Z`) + Number(cell) * dayMs) };
  }
  if (typeof cell === 'number') {
    if (!Number.isInteger(cell)) return { fault: 'badDay' };
    if (cell < serials.from || cell > serials.to) {
      return joined(String(cell)) ?? { fault: 'badDay' };
    }
    return { day: isoOf((cell - 25_569) * dayMs) };
  }
  if (typeof cell !== 'string' || cell.trim() === '') return { fault: 'badDay' };
  return inText(cell.replace(/\s+/gu, ' ').trim(), order);
}

function inText(text: string, order: Mapping['order']): Found {
  const whole = joined(text);
  if (whole) return whole;
  // With a time: the day as it is written, whatever the zone; a counter's midnight is the client's.
  const iso = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/u.exec(text)?.[1];
  if (iso) return inText(iso, order);
  if (/^(?:\d{4}[-./]\d{1,2}|\d{1,2}[-./]\d{4}|\p{L}+\.? \d{4}(?: г\.?)?)$/u.test(text)) {
    return { fault: 'notADay' };
  }
  const ends = /^(.{8,}?)\s*(?:[–—]|\s-\s|\.\.\.?|…)\s*(.{8,})$/u.exec(text);
  if (ends) {
    const [from, to] = [inText(ends[1] ?? '', order), inText(ends[2] ?? '', order)];
    const one = 'day' in from && 'day' in to && from.day === to.day;
    return one ? from : { fault: 'notADay' };
  }
  const parts = slashed.exec(text);
  if (parts) return inOrder(parts, order);
  const isShort = /^\d{1,2}\.\d{1,2}\.\d\d(?!\d)/u.test(text);
  // A fixed moment: what is left out of a date is not guessed from the day of reading it.
  const shown = parseDate(text, { lang: 'ru', zone: 'UTC', now: Date.UTC(2079, 0, 1) });
  if (!shown || shown.precision > dayMs) return { fault: 'badDay' };
  if (!isShort && !/(?<!\d)20\d\d(?!\d)/u.test(text)) return { fault: 'noYear' };
  return { day: isoOf(shown.value) };
}

function inOrder(parts: RegExpExecArray, order: Mapping['order']): Found {
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const full = year < 100 ? 2000 + year : year;
  if (first > 12) return checked(full, second, first);
  if (second > 12 || first === second) return checked(full, first, second);
  if (order === null) return { fault: 'dayOrMonth' };
  return order === 'day-first' ? checked(full, second, first) : checked(full, first, second);
}
