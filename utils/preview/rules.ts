import type { Confidence, Fold, FeedType, OwnWords } from '../networks/publishing.ts';
import { graphemes } from '../text/graphemes.ts';
import { roughLinks, weightedPieces, type FindLinks } from '../text/weighted-length.ts';
import { foldByTag } from './fold-by-tag.ts';

/** A piece of a folded text; a hidden one has the label that the author gave it, if any. */
export type FoldPart =
  { text: string; hidden: false } | { text: string; hidden: true; label: string | OwnWords | null };

/** A text as a feed shows it at first. */
export interface Folded {
  /** All that is seen; but with `tag`, `visible + hidden` is the whole text. */
  visible: string;
  hidden: string;
  folded: boolean;
  confidence: Confidence;
  /** The same in the order of the text; joined they are the whole (with `tag`: less its tags). */
  parts: readonly FoldPart[];
}

const whole = (text: string, confidence: Confidence): Folded => ({
  visible: text,
  hidden: '',
  folded: false,
  confidence,
  parts: [{ text, hidden: false }],
});

/** Cut at a place; blanks before it and blanks that alone would be hidden are none of its matter. */
function cutAt(text: string, cut: number, confidence: Confidence): Folded {
  const trimmed = text.slice(0, cut).replace(blanksAtEnd, '');
  const visible = text.slice(0, wholeGrapheme(text, trimmed.length));
  // A text that is blank from there on has nothing to unfold.
  const hidden = text.slice(visible.length);
  if (hidden.replace(blanksAtEnd, '') === '') return whole(text, confidence);
  const parts: FoldPart[] = [
    { text: visible, hidden: false },
    { text: hidden, hidden: true, label: null },
  ];
  return { visible, hidden, folded: true, confidence, parts };
}

/** What counts as a space: white space and the blank braille cell, which people use as one. */
const blank = /[\s\u2800]/;
const blanksAtEnd = /[\s\u2800]+$/;

/** Where the nth line break stands; null: the text has fewer. */
function lineBreak(text: string, n: number): number | null {
  let at = -1;
  for (let found = 0; found < n; found++) {
    at = text.indexOf('\n', at + 1);
    if (at === -1) return null;
  }
  return at;
}

/** The last blank at or before `limit`; null when there is none. */
function lastBlank(text: string, limit: number): number | null {
  for (let at = limit; at > 0; at--) if (blank.test(text.charAt(at))) return at;
  return null;
}

/** Where a fold by length cuts, before blanks at the end are dropped; null: it does not. */
function cutByLength(text: string, rule: Extract<Fold, { kind: 'length' }>): number | null {
  const kept = Math.round(rule.base * rule.rate);
  const most = kept * rule.wholeTimes;
  const manyLines = lineBreak(text, rule.linesFrom - 1) !== null;
  const byLines = manyLines ? lineBreak(text, rule.linesKept) : null;
  const linesReach = byLines !== null && byLines <= most;
  if (text.length <= most || linesReach) return byLines;
  return lastBlank(text, kept) ?? Math.min(byLines ?? kept, most);
}

/** Where 280 weighted characters end; null: the text has no more. */
function cutByWeight(text: string, most: number, find: FindLinks): number | null {
  let weight = 0;
  let cut = 0;
  for (const piece of weightedPieces(text, find)) {
    weight += piece.weight;
    if (weight > most) return cut;
    cut = piece.to;
  }
  return null;
}

/** Chinese, Japanese and Korean, whose letters are as wide as two. */
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;

/** What a text lends to a network's title: its first line that says anything. */
export const titleOf = (text: string): string => text.trimStart().split('\n', 1)[0]?.trim() ?? '';

/** Where the feed ends a title; null: the text is no more than that. */
function cutOfTitle(text: string, rule: Extract<Fold, { kind: 'title' }>): number | null {
  const from = text.length - text.trimStart().length;
  const line = titleOf(text);
  const letters = graphemes(line);
  const most = wide.test(line) ? rule.wideLetters : rule.letters;
  const seen = letters.length > most ? letters.slice(0, most).join('').length : line.length;
  return from + seen < text.length ? from + seen : null;
}

/**
 * Cuts a text as a feed does. `text` is what readers see (`shownText`). A rule by drawn lines needs
 * the drawn text, so here the text stays whole: whoever draws it asks `foldByLines`. `find`: which
 * addresses X would make links of (only a fold by weight asks).
 */
export function foldText(text: string, rule: Fold | null, find: FindLinks = roughLinks): Folded {
  if (!rule) return whole(text, 'unknown');
  const { confidence } = rule;
  if (rule.kind === 'tag') return foldByTag(text, rule);
  const cut = cutOf(text, rule, find);
  return cut === null ? whole(text, confidence) : cutAt(text, cut, confidence);
}

function cutOf(text: string, rule: Fold, find: FindLinks): number | null {
  switch (rule.kind) {
    case 'length':
      return cutByLength(text, rule);
    case 'weighted':
      return cutByWeight(text, rule.most, find);
    case 'title':
      return cutOfTitle(text, rule);
    default:
      return null;
  }
}

/**
 * Cuts a text by the lines that were drawn of it. `lineEnds`: for every line, how many UTF-16 units
 * of the text stand before its end, the name in the first line (`nameFirst`) not counted.
 */
export function foldByLines(
  text: string,
  lineEnds: readonly number[],
  rule: Extract<Fold, { kind: 'lines' }>,
): Folded {
  const cut = lineEnds[rule.kept - 1];
  if (lineEnds.length <= rule.whole || cut === undefined) return whole(text, rule.confidence);
  return cutAt(text, Math.min(cut, text.length), rule.confidence);
}

/** How wide a text runs on a screen of that width. CSS px. */
export const columnOf = ({ column }: FeedType, screen: number): number =>
  Math.max(0, Math.min(screen - column.less, column.most ?? Infinity));

/**
 * The cut moved back to where a person sees a letter begin. The app may cut an emoji in half; what
 * it draws then differs from phone to phone, so the preview leaves that emoji out.
 */
function wholeGrapheme(text: string, cut: number): number {
  let at = 0;
  // Only the letters around the cut matter, but where one begins is known from the start alone.
  for (const letter of graphemes(text.slice(0, cut + 64))) {
    if (at + letter.length > cut) return at;
    at += letter.length;
  }
  return at;
}

/** What readers see instead of what is written: mention markup becomes the name. */
export function shownText(text: string, mention: string | null): string {
  return mention === null ? text : text.replace(new RegExp(mention, 'gu'), '$1');
}
