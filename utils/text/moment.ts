/** Wall time in a zone and back, with what a clock change makes unsure. Light: for the page script. */

/** IANA; null: this computer's own, of which Date itself knows: no formatter is made for it. */
export type Zone = string | null;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export interface Day {
  year: number;
  /** From 0. */
  month: number;
  day: number;
}

/**
 * The moment of a wall time in a zone, and how far off it may be. `minutes` since midnight: null
 * when no time was shown, NaN for an impossible one. Days may overflow, as Date.UTC's do.
 */
export function momentOf(
  { year, month, day }: Day,
  minutes: number | null,
  zone: Zone,
): { value: number; precision: number } | null {
  if (Number.isNaN(minutes)) return null;
  const wall = Date.UTC(year, month, day) + (minutes ?? 0) * MINUTE;
  // The offsets a day before and after surround any change of the clock between them.
  const before = offsetAt(wall - DAY, zone);
  const after = offsetAt(wall + DAY, zone);
  if (before === null || after === null) return null;
  const fits = [...new Set([before, after])].filter((o) => offsetAt(wall - o, zone) === o);
  const offset = Math.max(...fits);
  const value = wall - (fits.length ? offset : before);
  const doubled = fits.length > 1 ? Math.abs(before - after) : 0;
  return { value, precision: doubled + (minutes === null ? lengthOf() : MINUTE) };

  // A day on which the clock goes back is longer than 24 hours; where it does so a minute after
  // midnight (St. John's until 2011), the long day is the one before, and midnight comes twice.
  function lengthOf(): number {
    const next = momentOf({ year, month, day: day + 1 }, 0, zone);
    return next ? Math.max(DAY, next.value + next.precision - MINUTE - value) : DAY;
  }
}

/** The day that the clocks of a zone show; null when there is no such zone. */
export function wallOf(moment: number, zone: Zone): Day | null {
  const offset = offsetAt(moment, zone);
  if (offset === null) return null;
  const wall = new Date(moment + offset);
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth(), day: wall.getUTCDate() };
}

// Building a formatter costs about as much as a hundred uses; a page needs one zone.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Since then clocks change at whole minutes, so that one answer is true for the minute. */
const wholeMinutes = Date.UTC(1990);
/** Every date of a page asks for the same few moments: today, and the days around the one shown. */
const offsets = new Map<string, number | null>();
const mostOffsets = 2000;

/** Milliseconds east of Greenwich; null when the zone or the moment is not one. */
function offsetAt(moment: number, zone: Zone): number | null {
  if (zone === null) {
    const minutes = -new Date(moment).getTimezoneOffset();
    return Number.isNaN(minutes) ? null : minutes * MINUTE;
  }
  if (!(moment >= wholeMinutes)) return askOffset(moment, zone);
  const name = `${zone} ${Math.floor(moment / MINUTE)}`;
  const known = offsets.get(name);
  if (known !== undefined) return known;
  if (offsets.size >= mostOffsets) offsets.clear();
  const asked = askOffset(moment, zone);
  offsets.set(name, asked);
  return asked;
}

function askOffset(moment: number, zone: string): number | null {
  try {
    const made = formatters.get(zone);
    const format =
      made ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    if (!made) formatters.set(zone, format);
    const shown = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?/.exec(format.format(moment));
    if (!shown) return null;
    const [, sign, hours, minutes, seconds] = shown;
    const size = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE;
    return (size + Number(seconds ?? 0) * 1000) * (sign === '-' ? -1 : 1);
  } catch {
    return null;
  }
}
