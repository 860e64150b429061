import { fingerprint } from '../text/similarity.ts';

/**
 * A text as a few numbers: texts that read alike share some of them, others almost none. An index
 * over them finds what may be alike among a hundred thousand without reading the rest; what is
 * found is compared word by word (likeness.ts). Pure.
 */

/** Enough for a text to be known by; a seen post is kept to 500 characters, some 80 words. */
const wordsRead = 80;
/** So many words tell a beginning or an end. */
const anchorWords = 4;
/** Six bands of two: texts that share half of their pairs of words are found 8 times of 10. */
const bands = 6;
const inBand = 2;

/** Each kind of number has a range of its own. */
const kinds = { whole: 0, start: 1, next: 2, end: 3, band: 4 } as const;
const range = 2 ** 32;

/** FNV-1a, finished as Murmur does: neighbours fall far apart. */
function hashOf(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return mixed(hash);
}
function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Pairs of neighbours; of a few words also the words themselves. */
function piecesOf(words: readonly string[]): number[] {
  const pairs = words.slice(1).map((word, n) => hashOf(`${words[n] ?? ''} ${word}`));
  return words.length > 6 ? pairs : [...pairs, ...words.map((word) => hashOf(word))];
}

/** The smallest of all pieces under each of some hash functions (MinHash), two to a band. */
function bandsOf(words: readonly string[]): number[] {
  const pieces = piecesOf(words);
  const least = Array.from({ length: bands * inBand }, (_, nth) => {
    let min = range;
    for (const piece of pieces) min = Math.min(min, mixed(piece ^ Math.imul(nth + 1, 0x9e3779b1)));
    return min;
  });
  return Array.from({ length: bands }, (_, band) =>
    hashOf(least.slice(band * inBand, (band + 1) * inBand).join(), band),
  );
}

/** The numbers that a text is found by; none for one without words. */
export function printsOf(text: string): number[] {
  const print = fingerprint(text);
  if (print === '') return [];
  const all = print.split(' ');
  const words = all.slice(0, wordsRead);
  const part = (kind: number, some: readonly string[]) =>
    some.length === anchorWords ? [kind * range + hashOf(some.join(' '))] : [];
  return [
    kinds.whole * range + hashOf(print),
    // A page folds long posts: then only their beginning is there to be compared.
    ...part(kinds.start, all.slice(0, anchorWords)),
    ...part(kinds.next, all.slice(anchorWords, 2 * anchorWords)),
    ...part(kinds.end, all.slice(-anchorWords)),
    ...bandsOf(words).map((band, nth) => (kinds.band + nth) * range + band),
  ];
}

/**
 * Of these two texts that read the same share one: a slip of the hand leaves the beginning, what
 * follows it, or the end as it is.
 */
export const samePrintsOf = (prints: readonly number[]): number[] =>
  prints.filter((print) => print < kinds.band * range);

/** How much a shared number says: the whole text outweighs all parts. */
export function weightOf(print: number): number {
  const kind = Math.floor(print / range);
  if (kind === kinds.whole) return 100;
  return kind < kinds.band ? 2 : 1;
}
