import type { Confidence, Fold } from '../networks/publishing.ts';
import { graphemes } from './graphemes.ts';

/** A text as a feed shows it at first. `visible + hidden` is the whole text. */
export interface Folded {
  visible: string;
  hidden: string;
  folded: boolean;
  confidence: Confidence;
}

const whole = (text: string, confidence: Confidence): Folded => ({
  visible: text,
  hidden: '',
  folded: false,
  confidence,
});

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

/**
 * Cuts a text as a feed does. `text` is what readers see (`shownText`). A rule by drawn lines
 * needs the drawn text, so here the text stays whole and the preview measures it.
 */
export function foldText(text: string, rule: Fold | null): Folded {
  if (!rule) return whole(text, 'unknown');
  if (rule.kind === 'lines') return whole(text, rule.confidence);
  const cut = cutByLength(text, rule);
  if (cut === null) return whole(text, rule.confidence);
  const trimmed = text.slice(0, cut).replace(blanksAtEnd, '');
  const visible = text.slice(0, wholeGrapheme(text, trimmed.length));
  // A text that is blank from there on has nothing to unfold.
  const hidden = text.slice(visible.length);
  if (hidden.replace(blanksAtEnd, '') === '') return whole(text, rule.confidence);
  return { visible, hidden, folded: true, confidence: rule.confidence };
}

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

/** What the first line does to readers; words under `draft:hint.*`. Advice, never an error. */
export type FirstLineHint = 'link-first' | 'hashtag-first' | 'shouting' | 'greeting';

const linkFirst = /^(?:https?:\/\/|www\.|vk\.(?:com|ru|cc)\/)/i;
const greetings =
  /^(?:всем\s+привет|привет|здравствуйте|добрый\s+(?:день|вечер)|доброе\s+утро|доброго\s+времени|дорогие\s+(?:друзья|подписчики)|друзья|hi|hello|hey|good\s+(?:morning|afternoon|evening)|dear\s+(?:friends|all)|friends)(?![\p{L}\p{N}])/iu;

/** What the first line, which is all that many read, is spent on. */
export function firstLineHints(text: string): FirstLineHint[] {
  const line = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  const hints: FirstLineHint[] = [];
  if (linkFirst.test(line)) hints.push('link-first');
  if (/^#[\p{L}\p{N}_]/u.test(line)) hints.push('hashtag-first');
  const letters = line.match(/\p{L}/gu) ?? [];
  const small = line.match(/\p{Ll}/gu) ?? [];
  // Short ones ("SALE", "ВДНХ") are names and abbreviations as often as cries.
  if (letters.length >= 12 && small.length === 0 && /\p{Lu}/u.test(line)) hints.push('shouting');
  if (greetings.test(line.replace(/^[^\p{L}]+/u, ''))) hints.push('greeting');
  return hints;
}
