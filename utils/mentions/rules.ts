import type { Keyword, MentionRule } from './schema.ts';

/**
 * Keywords as people write them: case, ё and е, dashes and spaces, Romanian letters without their
 * signs make no difference; a word ends where no letter, digit or `_` of any script goes on.
 */

/** What is looked for, without who changed it when. */
export type Wanted = Pick<MentionRule, 'community' | 'words' | 'except'>;

export interface Found {
  /** UTF-16 units of the text that was given. */
  from: number;
  to: number;
  /** `network:id` of the community whose keyword it is. */
  community: string;
}
export type Finder = (text: string) => Found[];

/** A longer text is looked at up to here, and no more than so many are found in it. */
export const longestText = 20_000;
export const mostFound = 50;

const IN_WORD = '[\\p{L}\\p{M}\\p{N}_]';
const TAIL = '[\\p{L}\\p{M}]*';
/** Between the words of a phrase: spaces, line ends, dashes. */
const GAP = '[\\s\\p{Pd}]+';

/** Letters that are one and the same to who writes. */
const alike = ['её', 'sșş', 'tțţ', 'aăâ', 'iî', "'’ʼ`"].map((letters) => [...letters]);

const escaped = (letter: string) => letter.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

function letterSource(letter: string): string {
  const small = letter.toLowerCase();
  const same = alike.find((letters) => letters.includes(small));
  // Blind one way only: who looks for "pâine" finds "paine", who looks for "bar" not "băr".
  const others = !same || /^[a-z]$/u.test(small) ? [] : same;
  const forms = [...new Set([small, ...others].flatMap((one) => [one, one.normalize('NFD')]))];
  const longestFirst = forms.sort((a, b) => b.length - a.length).map(escaped);
  return forms.length > 1 ? `(?:${longestFirst.join('|')})` : escaped(small);
}

function phraseSource({ text, how }: Keyword): string {
  const words = text
    .normalize('NFC')
    .trim()
    .split(/[\s\p{Pd}]+/u)
    .filter((word) => word !== '')
    .map((word) => [...word].map(letterSource).join(''));
  const tail = how === 'beginning' ? TAIL : '';
  return words.join(`${tail}${GAP}`) + tail;
}

/** null: nothing to look for. Longer phrases first: "Тёплый хлеб" is not found as "хлеб". */
function patternOf(words: readonly Keyword[]): RegExp | null {
  const phrases = [...words]
    .sort((a, b) => b.text.length - a.text.length)
    .map(phraseSource)
    .filter((source) => source !== '');
  if (!phrases.length) return null;
  return new RegExp(`(?<!${IN_WORD})(?:${phrases.join('|')})(?!${IN_WORD})`, 'giu');
}

const spans = (pattern: RegExp | null, text: string): { from: number; to: number }[] => {
  if (!pattern) return [];
  const all: { from: number; to: number }[] = [];
  for (const match of text.matchAll(pattern)) {
    if (all.length >= mostFound) break;
    all.push({ from: match.index, to: match.index + match[0].length });
  }
  return all;
};

/** Looks for the keywords of all communities; what stands inside an excluded phrase is passed over. */
export function makeFinder(wanted: readonly Wanted[]): Finder {
  const rules = wanted.flatMap(({ community, words, except }) => {
    const pattern = patternOf(words);
    const never = patternOf(except.map((text) => ({ text, how: 'beginning' })));
    return pattern ? [{ community, pattern, never }] : [];
  });
  return (whole) => {
    const text = whole.length > longestText ? whole.slice(0, longestText) : whole;
    return rules
      .flatMap(({ community, pattern, never }) => {
        const found = spans(pattern, text);
        const without = found.length ? spans(never, text) : [];
        return found
          .filter(({ from, to }) => !without.some((no) => no.from < to && from < no.to))
          .map((at) => ({ ...at, community }));
      })
      .sort((a, b) => a.from - b.from)
      .slice(0, mostFound);
  };
}

const before = 90;
const after = 160;
const drawn = (text: string) => text.replace(/\s+/gu, ' ');

/** The text around a found keyword, cut between words. */
export function around(text: string, { from, to }: Pick<Found, 'from' | 'to'>) {
  const left = text.slice(Math.max(0, from - before), from);
  const right = text.slice(to, to + after);
  const cutLeft = from > before;
  const cutRight = to + after < text.length;
  return {
    before: drawn(cutLeft ? `…${left.replace(/^\S*/u, '')}` : left).trimStart(),
    match: drawn(text.slice(from, to)),
    after: drawn(cutRight ? `${right.replace(/\S*$/u, '').trimEnd()}…` : right).trimEnd(),
  };
}

/** Two keywords that find the same. */
export const sameWord = (a: string, b: string): boolean => {
  const plain = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .replace(/[\s\p{Pd}]+/gu, ' ')
      .trim();
  return plain(a) === plain(b);
};

/** What a community is called, to begin with: the name within the quotes, or all of it; the address. */
export function firstWords(community: { name: string; screenName: string | null }): string[] {
  const quoted = /[«“"„]([^«»“”"„]{2,60})[»”"“]/u.exec(community.name)?.[1];
  const name = (quoted ?? community.name).trim().slice(0, 60);
  const named = community.screenName?.replace(/^@/u, '') ?? '';
  const address = /^(?:club|public|id)\d+$/u.test(named) ? '' : named;
  return [name, address].filter(
    (text, at, all) => text.length > 2 && !all.slice(0, at).some((one) => sameWord(one, text)),
  );
}
