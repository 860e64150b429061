/**
 * Dates as networks print them: `минуту назад`, `вчера в 23:34`, `8 Apr 2021`, `10 фев в 0:15`.
 *
 * Own code, not date-fns: it runs in the always-on page script (14 KB in all), and all that is
 * needed is the zone's offset, which Intl knows.
 */

/** A moment with what the page left out. */
export interface ShownDate {
  /** Epoch milliseconds. */
  value: number;
  /** The farthest the truth may lie from `value`, milliseconds (minute shown: 60 000). */
  precision: number;
}

export interface DateContext {
  /** The page's language, BCP 47; others are tried after it. */
  lang: string;
  /** The zone the page prints in (IANA): the account's; Moscow when logged out of VK. */
  zone: string;
  /** Epoch milliseconds: when the page printed it. */
  now: number;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface DateWords {
  /** Each is a regular expression, lower case; alternatives longest first. */
  now: string;
  days: readonly (readonly [word: string, fromToday: number])[];
  /** Stands before or after "5 minutes". */
  ago: { before?: string; after?: string };
  units: readonly (readonly [word: string, length: number])[];
  numbers: Readonly<Record<string, number>>;
  /** Between date and time. */
  at: string;
  /** After a year («2021 г.»). */
  year?: string;
  months: readonly string[];
}

/** One language is one entry. */
const LANGUAGES: Readonly<Record<string, DateWords>> = {
  ru: {
    now: 'только что|сейчас',
    days: [
      ['сегодня', 0],
      ['вчера', -1],
      ['завтра', 1],
    ],
    ago: { after: 'назад' },
    units: [
      ['сек(?:унд[уаы]?)?', SECOND],
      ['мин(?:ут[уаы]?)?', MINUTE],
      ['час(?:а|ов)?|ч', HOUR],
      ['день|дн(?:я|ей)?|сут(?:ки|ок)', DAY],
      ['нед(?:ел[юиья]|ель)?', 7 * DAY],
    ],
    numbers: { один: 1, одну: 1, два: 2, две: 2, три: 3, четыре: 4, пять: 5 },
    at: 'в',
    year: 'г(?:ода)?',
    months:
      'янв(?:ар[яь])? фев(?:р(?:ал[яь])?)? мар(?:та?)? апр(?:ел[яь])? ма[йя] июн[яь]? июл[яь]? авг(?:уста?)? сен(?:т(?:ябр[яь])?)? окт(?:ябр[яь])? ноя(?:б(?:р[яь])?)? дек(?:абр[яь])?'.split(
        ' ',
      ),
  },
  en: {
    now: 'just now|right now|now|a moment ago|moments ago',
    days: [
      ['today', 0],
      ['yesterday', -1],
      ['tomorrow', 1],
    ],
    ago: { after: 'ago' },
    units: [
      ['sec(?:ond)?s?|s', SECOND],
      ['min(?:ute)?s?|m', MINUTE],
      ['hours?|hrs?|h', HOUR],
      ['days?|d', DAY],
      ['weeks?|w', 7 * DAY],
    ],
    numbers: { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5 },
    at: 'at',
    months:
      'jan(?:uary)? feb(?:ruary)? mar(?:ch)? apr(?:il)? may june? july? aug(?:ust)? sep(?:t(?:ember)?)? oct(?:ober)? nov(?:ember)? dec(?:ember)?'.split(
        ' ',
      ),
  },
};

/**
 * Reads a date's text. null: not a date. A day without a year is the latest such day that is not
 * in the future. Wall times that a clock change doubles get the wider precision; those that it
 * skips are read as the clock stood before it.
 */
export function parseDate(text: string, context: DateContext): ShownDate | null {
  if (text.length > 60) return null;
  const plain = text
    .replace(/[\s\u00a0\u2009\u202f]+/gu, ' ')
    .trim()
    .toLowerCase();
  const own = context.lang.slice(0, 2).toLowerCase();
  const order = [own, ...Object.keys(LANGUAGES).filter((lang) => lang !== own)];
  for (const lang of order) {
    const found = inLanguage(lang, plain, context);
    if (found) return found.value >= 0 ? found : null;
  }
  return null;
}

interface Patterns {
  words: DateWords;
  now: RegExp;
  ago: RegExp;
  day: RegExp;
  dayFirst: RegExp;
  monthFirst: RegExp;
}
const patternsMade = new Map<string, Patterns>();

function patternsOf(lang: string): Patterns | null {
  const words = LANGUAGES[lang];
  const made = patternsMade.get(lang);
  if (made || !words) return made ?? null;
  const word = (pairs: readonly (readonly [string, number])[]) => pairs.map(([w]) => w).join('|');
  const { before, after } = words.ago;
  const time = `(?:,? (?:(?:${words.at}) )?(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::\\d\\d)? ?(?<half>[ap]\\.?m\\.?)?)?`;
  const year = `(?:,? (?<year>\\d{4})(?: (?:${words.year ?? 'y'})\\.?)?)?`;
  const month = `(?<month>${words.months.join('|')})\\.?`;
  const amount = `(?:(?<amount>\\d{1,3}|${Object.keys(words.numbers).join('|')}) ?)?`;
  const of = (source: string) => new RegExp(`^${source}$`, 'u');
  const patterns: Patterns = {
    words,
    now: of(`(?:${words.now})`),
    ago: of(
      `${before ? `(?:${before}) ` : ''}${amount}(?<unit>${word(words.units)})\\.?${after ? ` (?:${after})` : ''}`,
    ),
    day: of(`(?<day>${word(words.days)})${time}`),
    dayFirst: of(`(?<date>\\d{1,2}) ${month}${year}${time}`),
    monthFirst: of(`${month} (?<date>\\d{1,2})${year}${time}`),
  };
  patternsMade.set(lang, patterns);
  return patterns;
}

function inLanguage(lang: string, text: string, { zone, now }: DateContext): ShownDate | null {
  const patterns = patternsOf(lang);
  if (!patterns) return null;
  const { words } = patterns;
  const named = (pairs: readonly (readonly [string, number])[], found: string | undefined) =>
    pairs.find(([word]) => new RegExp(`^(?:${word})$`, 'u').test(found ?? ''))?.[1];
  if (patterns.now.test(text)) return { value: now, precision: MINUTE };
  const ago = patterns.ago.exec(text)?.groups;
  const unit = named(words.units, ago?.unit);
  if (ago && unit !== undefined) {
    const amount = ago.amount === undefined ? 1 : (words.numbers[ago.amount] ?? Number(ago.amount));
    return { value: now - amount * unit, precision: unit };
  }
  const today = wallOf(now, zone);
  if (!today) return null;
  const day = patterns.day.exec(text)?.groups;
  if (day) {
    const date = { ...today, day: today.day + (named(words.days, day.day) ?? 0) };
    return momentOf(date, timeOf(day), zone);
  }
  const groups = (patterns.dayFirst.exec(text) ?? patterns.monthFirst.exec(text))?.groups;
  const month = words.months.findIndex((m) => new RegExp(`^${m}$`, 'u').test(groups?.month ?? ''));
  if (!groups || month < 0) return null;
  const shown = { month, day: Number(groups.date) };
  if (groups.year !== undefined) return exactDay({ ...shown, year: Number(groups.year) });
  // 29 February may be up to eight years back (1896 to 1904 taught calendars that).
  for (let year = today.year; year > today.year - 9; year -= 1) {
    const found = exactDay({ ...shown, year });
    if (found && found.value <= now) return found;
  }
  return null;

  function exactDay(date: Day): ShownDate | null {
    const last = new Date(Date.UTC(date.year, date.month + 1, 0)).getUTCDate();
    if (date.day < 1 || date.day > last) return null;
    return momentOf(date, timeOf(groups ?? {}), zone);
  }
}

interface Day {
  year: number;
  /** From 0. */
  month: number;
  day: number;
}

/** Minutes since midnight; null: no time shown; NaN: an impossible one. */
function timeOf(groups: Record<string, string | undefined>): number | null {
  if (groups.hour === undefined) return null;
  const hour = Number(groups.hour);
  const minute = Number(groups.minute);
  const half = groups.half;
  if (minute > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return NaN;
  const hours = half ? (hour % 12) + (half.startsWith('p') ? 12 : 0) : hour;
  return hours * 60 + minute;
}

/** The moment of a wall time in a zone. Days may overflow, as Date.UTC's do. */
function momentOf({ year, month, day }: Day, minutes: number | null, zone: string) {
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
  // A day on which the clock goes back is longer than 24 hours.
  const unit = minutes === null ? DAY + Math.max(0, before - after) : MINUTE;
  return { value, precision: unit + doubled };
}

function wallOf(moment: number, zone: string): Day | null {
  const offset = offsetAt(moment, zone);
  if (offset === null) return null;
  const wall = new Date(moment + offset);
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth(), day: wall.getUTCDate() };
}

// Building a formatter costs about as much as a hundred uses; a page needs one zone.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds east of Greenwich; null when the zone or the moment is not one. */
function offsetAt(moment: number, zone: string): number | null {
  try {
    const made = formatters.get(zone);
    const format =
      made ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    if (!made) formatters.set(zone, format);
    const shown = /GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?/.exec(format.format(moment));
    if (!shown) return null;
    const [, sign, hours, minutes, seconds] = shown;
    const size = Number(hours ?? 0) * HOUR + Number(minutes ?? 0) * MINUTE;
    return (size + Number(seconds ?? 0) * SECOND) * (sign === '-' ? -1 : 1);
  } catch {
    return null;
  }
}
