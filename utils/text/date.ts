/**
 * Dates as networks print them: `минуту назад`, `вчера в 23:34`, `8 Apr 2021`, `acum 5 min`, `2w`,
 * `2025 ж. 2 сәуір`, `02.04.25, 10:15`. The words are in date-words.ts.
 *
 * Own code, not date-fns: it runs in the always-on page script, and all that is needed is the
 * zone's offset, which Intl knows.
 */
import { LANGUAGES } from './date-words.ts';
import type { DateWords } from './date-words.ts';
import { DAY, HOUR, MINUTE, momentOf, wallOf } from './moment.ts';
import type { Day, Zone } from './moment.ts';

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
  /** The zone the page prints in: the account's; Moscow when logged out of VK. */
  zone: Zone;
  /** Epoch milliseconds: when the page printed it. */
  now: number;
}

// A unit's length and the most that one may last. Months and years are the calendar's mean.
const LENGTHS = [
  1000,
  MINUTE,
  HOUR,
  DAY,
  7 * DAY,
  30.436875 * DAY,
  91.310625 * DAY,
  365.2425 * DAY,
];
const LONGEST = [1000, MINUTE, HOUR, DAY, 7 * DAY, 31 * DAY, 92 * DAY, 366 * DAY];

type Groups = Readonly<Record<string, string | undefined>>;

/**
 * Reads a date's text. null: not a date. A day without a year is the latest such day that is not
 * in the future; a weekday with a time likewise. Wall times that a clock change doubles get the
 * wider precision; those that it skips are read as the clock stood before it. Short forms without
 * "ago" ("2w", «3 дн.») are read in the page's language and in English only: one letter means
 * different units elsewhere.
 */
export function parseDate(text: string, context: DateContext): ShownDate | null {
  if (text.length > 60) return null;
  const plain = plainOf(text);
  const own = context.lang.slice(0, 2).toLowerCase();
  const order = [own, ...Object.keys(LANGUAGES).filter((lang) => lang !== own)];
  const found =
    numeric(plain, context) ??
    order.reduce<ShownDate | null>((made, lang) => {
      return made ?? inLanguage(lang, plain, context, lang === own || lang === 'en');
    }, null);
  return found && found.value >= 0 ? found : null;
}

function plainOf(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/[ăâ]/gu, 'a')
    .replace(/î/gu, 'i')
    .replace(/[șş]/gu, 's')
    .replace(/[țţ]/gu, 't')
    .replace(/ ?[·•]$/u, '') // Facebook's "2h ·"
    .replace(/ \([^()\d]+\)$/u, '') // YouTube's "(edited)"
    .replace(/^(\d\d?:\d\d[^·•]*) [·•] (.+)$/u, '$2, $1'); // X: the time stands first
}

const TIME = '(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::\\d\\d)?(?: ?(?<half>[ap]\\.?m\\.?|pt?g))?';
const NUMERIC = new RegExp(
  `^(?:(?<a>\\d{1,2})(?<sign>[./-])(?<b>\\d{1,2})\\k<sign>(?<short>\\d{4}|\\d\\d)|(?<year>\\d{4})[./-](?<m>\\d\\d)[./-](?<d>\\d\\d))(?:,? ${TIME})?$`,
  'u',
);

/** `02.04.25, 10:15`, `4/2/25` (month first in American English alone), `2025-04-02`. */
function numeric(text: string, { lang, zone, now }: DateContext): ShownDate | null {
  const groups: Groups | undefined = NUMERIC.exec(text)?.groups;
  if (!groups) return null;
  const american = groups.sign === '/' && /^en(?:-us)?$/i.test(lang);
  const day = Number(groups.d ?? (american ? groups.b : groups.a));
  const month = Number(groups.m ?? (american ? groups.a : groups.b)) - 1;
  let year = Number(groups.year ?? groups.short);
  if (groups.short?.length === 2) {
    year += 2000;
    if (year > new Date(now).getUTCFullYear() + 20) year -= 100;
  }
  return exactDay({ year, month, day }, groups, zone);
}

interface Patterns {
  units: readonly string[];
  numbers: readonly string[];
  months: readonly string[];
  weekdays: readonly string[];
  now: RegExp;
  bare: RegExp;
  /** With what the unit is multiplied by. */
  relative: readonly (readonly [RegExp, number])[];
  day: RegExp;
  weekday: RegExp;
  dates: readonly RegExp[];
}
const patternsMade = new Map<string, Patterns>();

function patternsOf(lang: string): Patterns | null {
  const words = Object.hasOwn(LANGUAGES, lang) ? LANGUAGES[lang] : undefined;
  const made = patternsMade.get(lang);
  if (made || !words) return made ?? null;
  const patterns = patternsFrom(words);
  patternsMade.set(lang, patterns);
  return patterns;
}

function patternsFrom(words: DateWords): Patterns {
  const [units, numbers, months, weekdays] = (
    ['units', 'numbers', 'months', 'weekdays'] as const
  ).map((kind) => words[kind].split(' ')) as [string[], string[], string[], string[]];
  const of = (source: string) => new RegExp(`^${source}$`, 'u');
  const any = (pieces: readonly string[]) => `(?:${pieces.join('|')})\\.?`;
  const clock = `(?: ?(?:${words.at}))? ${TIME}(?:-[дт][ае])?`;
  const time = `(?:,?${clock})?`;
  const unit = `(?<unit>${units.join('|')})\\.?`;
  // Romanian counts "22 de minute".
  const digits = '(?<amount>\\d{1,3}) ?(?:de )?';
  const amount = `(?:${digits}|(?<word>${numbers.join('|')}) ?)?`;
  const phrase = (source: string) => of(source.replace('#', amount + unit).replace('%', unit));
  const date = '(?<date>\\d{1,2})';
  const month = `(?<month>${months.join('|')})\\.?`;
  const after = words.year ? `(?: (?:${words.year})\\.?)?` : '';
  const year = `(?:,? (?<year>\\d{4})${after})?`;
  const weekday = `(?:${any(weekdays)},? )?`;
  const rest = `(?:, ${any(weekdays)})?${time}`;
  const dates = [`${date} ${month}${year}`, `${month} ${date}${year}`];
  if (words.year) dates.push(`(?<year>\\d{4}) (?:${words.year})\\.? ${date} ${month}`);
  return {
    ...{ units, numbers, months, weekdays },
    now: of(`(?:${words.now})`),
    bare: of(digits + unit),
    relative: (['past', 'same', 'next'] as const).flatMap((kind, index) =>
      words[kind].map((source) => [phrase(source), index - 1] as const),
    ),
    day: of(`(?<day>${words.days.map(([word]) => word).join('|')})${time}`),
    weekday: of(`(?<weekday>${weekdays.join('|')})\\.?,?${clock}`),
    dates: dates.map((source) => of(weekday + source + rest)),
  };
}

/** Which of the pieces a found text is; -1 when none was found. */
function placeOf(pieces: readonly string[], found: string | undefined): number {
  if (found === undefined) return -1;
  return pieces.findIndex((piece) => wholePiece(piece).test(found));
}

// Made once: a page of a thousand dates would make a hundred thousand of them.
const wholePieces = new Map<string, RegExp>();
function wholePiece(piece: string): RegExp {
  const made = wholePieces.get(piece) ?? new RegExp(`^(?:${piece})$`, 'u');
  wholePieces.set(piece, made);
  return made;
}

function inLanguage(
  lang: string,
  text: string,
  { zone, now }: DateContext,
  withBare: boolean,
): ShownDate | null {
  const patterns = patternsOf(lang);
  const words = LANGUAGES[lang];
  if (!patterns || !words) return null;
  if (patterns.now.test(text)) return { value: now, precision: MINUTE };
  const relative = [...patterns.relative, ...(withBare ? [[patterns.bare, -1] as const] : [])];
  for (const [pattern, direction] of relative) {
    const found: Groups | undefined = pattern.exec(text)?.groups;
    if (!found) continue;
    const unit = placeOf(patterns.units, found.unit);
    if (unit < 0) continue;
    const amount = found.amount ?? (placeOf(patterns.numbers, found.word) + 1 || 1);
    const length = LENGTHS[unit] ?? NaN;
    const value = Math.round(now + direction * Number(amount) * length);
    return { value, precision: LONGEST[unit] ?? NaN };
  }
  const today = wallOf(now, zone);
  if (!today) return null;
  const day: Groups | undefined = patterns.day.exec(text)?.groups;
  if (day) {
    const names = words.days.map(([word]) => word);
    const fromToday = words.days[placeOf(names, day.day)]?.[1] ?? 0;
    return momentOf({ ...today, day: today.day + fromToday }, timeOf(day), zone);
  }
  const weekday: Groups | undefined = patterns.weekday.exec(text)?.groups;
  if (weekday) {
    const now7 = new Date(Date.UTC(today.year, today.month, today.day)).getUTCDay() + 7;
    const back = (now7 - placeOf(patterns.weekdays, weekday.weekday)) % 7;
    const on = (days: number) =>
      momentOf({ ...today, day: today.day - days }, timeOf(weekday), zone);
    const latest = on(back);
    return latest && latest.value > now ? on(back + 7) : latest;
  }
  const groups = patterns.dates.reduce<Groups | undefined>(
    (found, pattern) => found ?? pattern.exec(text)?.groups,
    undefined,
  );
  const month = placeOf(patterns.months, groups?.month);
  if (!groups || month < 0) return null;
  const shown = { month, day: Number(groups.date) };
  if (groups.year !== undefined) {
    return exactDay({ ...shown, year: Number(groups.year) }, groups, zone);
  }
  // 29 February may be up to eight years back (1896 to 1904 taught calendars that).
  for (let year = today.year; year > today.year - 9; year -= 1) {
    const found = exactDay({ ...shown, year }, groups, zone);
    if (found && found.value <= now) return found;
  }
  return null;
}

function exactDay(date: Day, time: Groups, zone: Zone): ShownDate | null {
  const last = new Date(Date.UTC(date.year, date.month + 1, 0)).getUTCDate();
  if (date.month < 0 || date.month > 11 || date.day < 1 || date.day > last) return null;
  return momentOf(date, timeOf(time), zone);
}

/** Minutes since midnight; null: no time shown; NaN: an impossible one. */
function timeOf({ hour: shown, minute, half }: Groups): number | null {
  if (shown === undefined) return null;
  const hour = Number(shown);
  if (Number(minute) > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return NaN;
  // «PG» is the Malay morning, «PTG» its afternoon.
  const hours = half ? (hour % 12) + (/^p(?!g)/.test(half) ? 12 : 0) : hour;
  return hours * 60 + Number(minute);
}
