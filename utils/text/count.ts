import { ownNames } from './own-names.ts';

/**
 * Counts as networks print them: `1.1K`, `42,1К`, `5 тыс.`, `25 de mii`, `128 м.`, `2,3 rb`.
 *
 * A count is a whole number, so a separator without a scale word can only group digits; before
 * one it is the decimal sign, except where the language groups with it ("1,234K" in English).
 */

/** A count with what rounding took: the truth lies within `value ± precision` (both in units). */
export interface Count {
  value: number;
  /** Half a unit of the last digit shown ("1.1K" is ±50); 0 for exact. */
  precision: number;
}

interface CountWords {
  /** The signs between thousands that elsewhere mean decimals; the first also before a scale. */
  group: string;
  /** Thousand, million, billion, trillion; each a regular expression. */
  scales: readonly [string, string, string, string];
  /** More, in the same order, that mean another number (or nothing) in other languages. */
  own?: readonly [string, string, string, string];
}

const NEVER = '(?!)';

/** One language is one entry. VK prints Latin K in its Russian pages: all entries are tried. */
const LANGUAGES: Readonly<Record<string, CountWords>> = ownNames({
  en: {
    group: ',',
    scales: ['[Kk]|thousand', 'M|million', 'B|billion', 'T|trillion'],
  },
  ru: {
    group: '',
    // Small «к» is also a preposition, so only the capital counts.
    scales: [
      'К|тыс\\.?|тысяч[аи]?',
      'М|млн\\.?|миллион(?:а|ов)?',
      'млрд\\.?|миллиард(?:а|ов)?',
      'трлн\\.?|триллион(?:а|ов)?',
    ],
  },
  uk: {
    group: '',
    scales: [
      'тис\\.?|тисяч[аі]?',
      'мільйон(?:а|и|ів)?',
      'мільярд(?:а|и|ів)?',
      'трильйон(?:а|и|ів)?',
    ],
  },
  ro: {
    group: '.',
    // "21 de milioane"; "mil" alone is a thousand in Spanish and Portuguese.
    scales: [
      '(?:de )?mii|mie',
      '(?:de )?milioane|milion',
      'mld\\.?|(?:de )?miliarde|miliard',
      'tril\\.|(?:de )?trilioane|trilion',
    ],
    own: [NEVER, 'mil\\.?|mln\\.?', NEVER, NEVER],
  },
  kk: {
    group: '',
    scales: ['мың', NEVER, NEVER, NEVER],
    // «128 м.» is Intl's short thousand.
    own: ['м\\.', NEVER, NEVER, NEVER],
  },
  ms: {
    // Malaysia groups with a comma, its neighbour with a point; decimals follow Malaysia.
    group: ',.',
    scales: ['ribu|rb', 'juta|jt', 'bilion', 'trilion'],
    own: [NEVER, 'J', NEVER, NEVER],
  },
});

/** Nearly all counters of a page of comments: nothing to be understood. */
const PLAIN = /^(?:0|[1-9]\d{0,14})$/;
/** Longer texts are not counters; also keeps a hostile page from making us search a book. */
const LONGEST = 120;

const scalesOf = (words: readonly string[] = []) =>
  words.map((word, index) => ({
    word: new RegExp(`^ ?(?:${word})(?![\\p{L}\\p{N}])`, 'u'),
    times: 1000 ** (index + 1),
  }));
const SHARED = Object.values(LANGUAGES).flatMap(({ scales }) => scalesOf(scales));
const OWN = new Map(Object.entries(LANGUAGES).map(([lang, { own }]) => [lang, scalesOf(own)]));
// Elsewhere one letter may mean another number: "1,2 B" is 1200 in Turkish. K is K everywhere.
const UNSURE_ABROAD = /^ ?[MBTМ]$/u;
// Scale words of languages without an entry, or outside their own: "5 mil" is not an exact 5.
const UNKNOWN_SCALE = /^ ?(?:mil?|mio|mrd|tsd|tys|tis|bin|mn|lakh|cr|м(?=\.))(?!\p{L})/iu;

// Digits grouped by one and the same sign, perhaps with decimals; else plain digits.
const NUMBER = /\d{1,3}(?:([ ,.’'])\d{3}(?:\1\d{3})*)(?:[.,]\d+)?(?![\d])|\d+(?:[.,]\d+)?/gu;
// "id5", "-5", "<1K", "12:30", "#7": a number glued to these is not a count.
const BAD_BEFORE = /[\p{L}\p{N}_.,:/#@+\-−–<>=$€₽№]$/u;
const BAD_AFTER = /^[\p{L}\p{N}_%+:/°=₽€$‰]|^[.,-]\d/u;

/**
 * Reads a counter's text. null: not a count (never 0 for what is not understood). A phrase may
 * stand around the number, but only one number. `lang` is the page's language (BCP 47).
 */
export function parseCount(text: string, { lang }: { lang: string }): Count | null {
  if (PLAIN.test(text)) return { value: Number(text), precision: 0 };
  if (text.length > LONGEST) return null;
  const plain = text
    .replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const found = [...plain.matchAll(NUMBER)];
  const match = found[0];
  if (!match || found.length > 1) return null;
  if (BAD_BEFORE.test(plain.slice(0, match.index))) return null;
  const rest = plain.slice(match.index + match[0].length);
  const language = lang.slice(0, 2).toLowerCase();
  const own = OWN.get(language);
  const scale = [...(own ?? []), ...SHARED]
    .map(({ word, times }) => ({ times, word: word.exec(rest)?.[0] }))
    .filter((each): each is { times: number; word: string } => each.word !== undefined)
    .sort((a, b) => b.word.length - a.word.length)[0];
  if (BAD_AFTER.test(rest.slice(scale?.word.length ?? 0))) return null;
  if (scale ? !own && UNSURE_ABROAD.test(scale.word) : UNKNOWN_SCALE.test(rest)) return null;
  const group = own ? (LANGUAGES[language]?.group ?? '') : '';
  const digits = digitsOf(match[0], scale !== undefined, group);
  if (digits === null) return null;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const value = Math.round(Number(digits) * (scale?.times ?? 1));
  const unit = (scale?.times ?? 1) / 10 ** decimals;
  if (!Number.isSafeInteger(value)) return null;
  return { value, precision: unit > 1 ? unit / 2 : 0 };
}

/** `12345` or `1.25` for what the page shows; null when its signs make no whole count. */
function digitsOf(shown: string, scaled: boolean, group: string): string | null {
  const closed = shown.replace(/[ ’']/g, '');
  if (/^0\d/.test(closed)) return null;
  if (!/[.,]/.test(closed)) return closed;
  const last = /([.,])(\d+)$/.exec(closed);
  const sign = last?.[1] ?? ' ';
  const tail = last?.[2] ?? '';
  const head = closed.slice(0, closed.length - tail.length - 1);
  const groups = (scaled ? group.slice(0, 1) : group).includes(sign);
  const grouping = tail.length === 3 && (groups || head.includes(sign));
  if (scaled && !grouping) return `${head.replace(/[.,]/g, '')}.${tail}`;
  // Unscaled: SIA saw "42,424" for 42 424; a point groups only where the language says so.
  const mixed = head.includes(sign === ',' ? '.' : ',');
  const whole = !mixed && (grouping || (tail.length === 3 && sign === ','));
  return whole ? closed.replace(/[.,]/g, '') : null;
}
