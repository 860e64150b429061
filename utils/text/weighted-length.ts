import { graphemes } from './graphemes.ts';

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

function weightOf(letter: string): number {
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
export function weightedPieces(text: string, find: FindLinks): WeightedPiece[] {
  const pieces: WeightedPiece[] = [];
  let at = 0;
  const plain = (to: number) => {
    for (const letter of graphemes(text.slice(at, to))) {
      at += letter.length;
      pieces.push({ to: at, weight: weightOf(letter) });
    }
  };
  for (const { from, to } of find(text)) {
    plain(from);
    at = to;
    pieces.push({ to, weight: linkWeight });
  }
  plain(text.length);
  return pieces;
}

/** How much of its 280 a text takes on X. */
export const weightedLength = (text: string, find: FindLinks): number =>
  weightedPieces(text, find).reduce((sum, { weight }) => sum + weight, 0);
