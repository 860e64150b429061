import { masked, unmasked } from './typography-mask.ts';
import { quoted } from './typography-quotes.ts';

/** Languages whose marks differ; Kazakh is set as Russian is, Malay as English. */
export type TypeLanguage = 'ru' | 'kk' | 'ro' | 'en';

/** A text set with care. */
export interface Typeset {
  text: string;
  /** In how many places it differs; 0: nothing was to be done. */
  changes: number;
  /** Three dots that became one sign: two characters to X, as three dots are three. */
  ellipses: number;
}

/** By the letters of its words, not of its addresses: which marks its readers expect. */
export function typeLanguage(text: string): TypeLanguage {
  const { plain } = masked(text);
  const count = (letters: RegExp) => plain.match(letters)?.length ?? 0;
  if (count(/[а-яё]/giu) > 0 && count(/[а-яё]/giu) >= count(/[a-z]/giu)) {
    return /[әғқңөұүһі]/iu.test(plain) ? 'kk' : 'ru';
  }
  return /[ăâîșțşţ]/iu.test(plain) ? 'ro' : 'en';
}

interface Step {
  find: RegExp;
  put: string;
  languages?: readonly TypeLanguage[];
}

const nbsp = '\u00a0';
const cyrillic = ['ru', 'kk'] as const;
/** After these a line must not end. */
const shortWords = 'в|во|к|ко|с|со|у|о|об|и|а|я|но|не|ни|на|за|из|от|до|по|для|при|над|под|без|про';
const unitsRu =
  'руб(?:л[а-яё]*)?|р|₽|₸|тг|тенге|%|кг|г|гр|мг|т|км|м|см|мм|л|мл|шт|мин(?:ут[а-яё]*)?|ч|час(?:а|ов)?|сек(?:унд[а-яё]*)?|год(?:а|у|ов)?|гг|лет|дн(?:я|ей)|день|тыс(?:яч[а-яё]*)?|млн|млрд|миллион[а-яё]*|миллиард[а-яё]*|январ[яь]|феврал[яь]|марта?|апрел[яь]|мая|июн[яь]|июл[яь]|августа?|сентябр[яь]|октябр[яь]|ноябр[яь]|декабр[яь]';
const unitsEn =
  'kg|g|km|cm|mm|m|ml|l|mi|lb|oz|ft|in|hrs?|h|min|sec|am|pm|a\\.m|p\\.m|GB|MB|%|€|lei';

const steps: readonly Step[] = [
  // Three dots alone: "?.." and "...." are somebody's own.
  { find: /(?<![.!?…])\.{3}(?![.…])/gu, put: '…' },
  // Within a line: what a line begins or ends with may be meant.
  { find: /(?<=\S)(?:\u00a0 | \u00a0|\u00a0\u00a0)[ \u00a0]*(?=\S)/gu, put: nbsp },
  { find: /(?<=\S) {2,}(?=\S)/gu, put: ' ' },
  // Between words; between figures it may be a minus or a range.
  {
    find: /(?<=[^\s\d])(?: |\u00a0)(?:-{1,3}|–|—) (?=\S)|(?<=\S)(?: |\u00a0)(?:-{1,3}|–|—) (?=[^\s\d])/gu,
    put: `${nbsp}— `,
    languages: cyrillic,
  },
  { find: /^-{1,2} (?=\S)/gmu, put: '— ', languages: cyrillic },
  {
    find: /(?<=[^\s\d]) (?:-{1,2}) (?=\S)|(?<=\S) (?:-{1,2}) (?=[^\s\d])/gu,
    put: ' – ',
    languages: ['ro', 'en'],
  },
  {
    find: new RegExp(
      `(?<![\\p{L}\\p{N}_'’-])(${shortWords}) (?=[\\p{L}\\p{N}«„"“(\\uE000])`,
      'giu',
    ),
    put: `$1${nbsp}`,
    languages: ['ru'],
  },
  { find: /([№§]) (?=[\p{L}\p{N}])/gu, put: `$1${nbsp}` },
  {
    find: new RegExp(`(?<=\\d) (?=(?:${unitsRu})(?![\\p{L}\\p{N}]))`, 'giu'),
    put: nbsp,
    languages: cyrillic,
  },
  {
    find: new RegExp(`(?<=\\d) (?=(?:${unitsEn})(?![\\p{L}\\p{N}]))`, 'gu'),
    put: nbsp,
    languages: ['ro', 'en'],
  },
  // don't, it's, 1990's; in Russian d'Artagnan's is a matter of taste.
  { find: /(?<=\p{L})'(?=\p{L})|(?<=\d)'(?=s\b)/gu, put: '’', languages: ['ro', 'en'] },
];

function once(text: string, language: TypeLanguage): Typeset {
  const { plain, kept } = masked(text);
  let set = plain;
  let changes = 0;
  let ellipses = 0;
  for (const { find, put, languages } of steps) {
    if (languages && !languages.includes(language)) continue;
    set = set.replace(find, (found: string, first?: string | number) => {
      const next = put.replace('$1', typeof first === 'string' ? first : '');
      if (next !== found) changes++;
      if (next === '…') ellipses++;
      return next;
    });
  }
  const marks = quoted(set, language);
  return { text: unmasked(marks.text, kept), changes: changes + marks.changes, ellipses };
}

/** One rule can make room for another, but soon nothing is left to do. */
const mostPasses = 5;

/**
 * Quotes, dashes, dots and spaces as its language has them; the words stay. Addresses, hashtags,
 * mentions, code, tags, markup and emoticons are never touched. Done again it changes nothing.
 */
export function typeset(text: string, language: TypeLanguage = typeLanguage(text)): Typeset {
  const result: Typeset = { text, changes: 0, ellipses: 0 };
  for (let pass = 0; pass < mostPasses; pass++) {
    const next = once(result.text, language);
    if (next.text === result.text) break;
    result.text = next.text;
    result.changes += next.changes;
    result.ellipses += next.ellipses;
  }
  return result;
}
