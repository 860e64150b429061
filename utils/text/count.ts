/**
 * Counts as networks print them: `1.1K`, `42,1К`, `5 тыс.`, `Понравилось 892 людям`.
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
  /** The sign between thousands, when it is one that elsewhere means decimals; null: a space. */
  group: ',' | '.' | null;
  /** Scale words as regular expressions, with what they multiply by. */
  scales: readonly (readonly [word: string, times: number])[];
}

/** One language is one entry. VK prints Latin K in its Russian pages: all entries are tried. */
const LANGUAGES: Readonly<Record<string, CountWords>> = {
  en: {
    group: ',',
    scales: [
      ['[Kk]|thousand', 1e3],
      ['M|million', 1e6],
      ['B|billion', 1e9],
      ['T|trillion', 1e12],
    ],
  },
  ru: {
    group: null,
    scales: [
      // Small «к» is also a preposition, so only the capital counts.
      ['К|тыс\\.?|тысяч[аи]?', 1e3],
      ['М|млн\\.?|миллион(?:а|ов)?', 1e6],
      ['млрд\\.?|миллиард(?:а|ов)?', 1e9],
      ['трлн\\.?|триллион(?:а|ов)?', 1e12],
    ],
  },
};

/** Longer texts are not counters; also keeps a hostile page from making us search a book. */
const LONGEST = 120;

const SCALES = Object.values(LANGUAGES)
  .flatMap(({ scales }) => scales)
  .map(([word, times]) => ({ word: new RegExp(`^ ?(?:${word})(?![\\p{L}\\p{N}])`, 'u'), times }));

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
  if (text.length > LONGEST) return null;
  const plain = text.replace(/[\s\u00a0\u2007\u2009\u202f]+/gu, ' ').trim();
  const found = [...plain.matchAll(NUMBER)];
  const match = found[0];
  if (!match || found.length > 1) return null;
  if (BAD_BEFORE.test(plain.slice(0, match.index))) return null;
  const rest = plain.slice(match.index + match[0].length);
  const scale = SCALES.map(({ word, times }) => ({ times, length: word.exec(rest)?.[0].length }))
    .filter((each): each is { times: number; length: number } => each.length !== undefined)
    .sort((a, b) => b.length - a.length)[0];
  if (BAD_AFTER.test(rest.slice(scale?.length ?? 0))) return null;
  const digits = digitsOf(match[0], scale !== undefined, groupOf(lang));
  if (digits === null) return null;
  const decimals = digits.split('.')[1]?.length ?? 0;
  const value = Math.round(Number(digits) * (scale?.times ?? 1));
  const unit = (scale?.times ?? 1) / 10 ** decimals;
  if (!Number.isSafeInteger(value)) return null;
  return { value, precision: unit > 1 ? unit / 2 : 0 };
}

function groupOf(lang: string): ',' | '.' | null {
  return LANGUAGES[lang.slice(0, 2).toLowerCase()]?.group ?? null;
}

/** `12345` or `1.25` for what the page shows; null when its signs make no whole count. */
function digitsOf(shown: string, scaled: boolean, group: ',' | '.' | null): string | null {
  const closed = shown.replace(/[ ’']/g, '');
  if (/^0\d/.test(closed)) return null;
  if (!/[.,]/.test(closed)) return closed;
  const last = /([.,])(\d+)$/.exec(closed);
  const sign = last?.[1];
  const tail = last?.[2] ?? '';
  const head = closed.slice(0, closed.length - tail.length - 1);
  const grouping = tail.length === 3 && (sign === group || head.includes(sign ?? ' '));
  if (scaled && !grouping) return `${head.replace(/[.,]/g, '')}.${tail}`;
  // Unscaled: SIA saw "42,424" for 42 424; a point groups only where the language says so.
  const mixed = head.includes(sign === ',' ? '.' : ',');
  const whole = !mixed && (grouping || (tail.length === 3 && sign === ','));
  return whole ? closed.replace(/[.,]/g, '') : null;
}
