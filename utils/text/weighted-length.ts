import { eachGrapheme } from './graphemes.ts';

/** Where something stands in a text, UTF-16 units: from the first one to before the last. */
export interface Span {
  from: number;
  to: number;
}
/** Finds addresses that a network makes links of: `linksIn` of links.ts, or `roughLinks`. */
export type FindLinks = (text: string) => readonly Span[];

/** A piece that is never split, where it ends, and what it weighs. */
export interface WeightedPiece {
  to: number;
  weight: number;
}

/** X wraps every address in a short one of its own, so that all weigh the same. */
export const linkWeight = 23;
const emojiWeight = 2;
/** Code points that weigh 1, from and to; all others weigh 2 (twitter-text, config v3). */
const light: readonly (readonly [number, number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
];

/** Written without the sign that asks for a picture they are emoji to X all the same. */
const emoji = /\p{RGI_Emoji}|[\p{Extended_Pictographic}--[©®]]/gv;

/** Nearly all letters of nearly all texts: they need no closer look. */
const usual = /^[\n -\u02ff\u0400-\u0482\u048a-\u052f]$/u;

function weightOf(letter: string): number {
  if (usual.test(letter)) return 1;
  let weight = 0;
  // A letter and its accent are one code point to X, however they were typed.
  const rest = letter.normalize('NFC').replace(emoji, () => {
    weight += emojiWeight;
    return '';
  });
  for (const sign of rest) {
    const point = sign.codePointAt(0) ?? 0;
    weight += light.some(([from, to]) => point >= from && point <= to) ? 1 : 2;
  }
  return weight;
}

/**
 * Addresses that are certain without a list of all domains: light enough for the script in pages.
 * Others want `linksIn`, which knows them all.
 */
export function roughLinks(text: string): Span[] {
  const address =
    /https?:\/\/[^\s<>"«»]+|(?<![\p{L}\p{N}_/@.-])(?:[a-z0-9-]+\.)+(?:com|ru|org|net|me|io|cc)(?:\/[^\s<>"«»]*)?(?![\p{L}\p{N}])/giu;
  return Array.from(text.matchAll(address), ({ 0: found, index }) => ({
    from: index,
    to: index + found.replace(/[.,;:!?'’…)\]]+$/u, '').length,
  }));
}

/** A text in the pieces that X weighs: an address is one piece, else every letter is. */
export function* weightedPieces(text: string, find: FindLinks): Generator<WeightedPiece> {
  let at = 0;
  for (const { from, to } of find(text)) {
    yield* letters(text.slice(at, from), at);
    at = to;
    yield { to, weight: linkWeight };
  }
  yield* letters(text.slice(at), at);
}

function* letters(text: string, from: number): Generator<WeightedPiece> {
  let to = from;
  for (const letter of eachGrapheme(text)) {
    to += letter.length;
    yield { to, weight: weightOf(letter) };
  }
}

/** How much of its 280 a text takes on X. */
export function weightedLength(text: string, find: FindLinks): number {
  let sum = 0;
  for (const { weight } of weightedPieces(text, find)) sum += weight;
  return sum;
}
