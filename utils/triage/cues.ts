import { CUES, type Cue, type Lexicon } from './cues/names.ts';
import { en } from './cues/en.ts';
import { kk } from './cues/kk.ts';
import { ms } from './cues/ms.ts';
import { ro } from './cues/ro.ts';
import { ru } from './cues/ru.ts';
import { SIGNS, type Token } from './features.ts';
import { matcherOf, wordCues, type Matcher } from './lexicon.ts';
import { ownNames } from '../text/own-names.ts';

/** Pairs of cues share this many rows; which of them meet in one is decided by a hash. */
export const PAIR_ROWS = 2048;
/** Rows that cues take in a head: each, each denied, pairs. */
export const CUE_ROWS = CUES.length * 2 + PAIR_ROWS;

/** Whose words are read in a language: people mix their own with a neighbour's. */
const read: Record<string, readonly Lexicon[]> = ownNames({
  ru: [ru],
  en: [en],
  ro: [ro, en],
  kk: [kk, ru],
  ms: [ms, en],
});
const matchers = new Map<string, Matcher>();
function matcherFor(language: string): Matcher | null {
  const known = matchers.get(language);
  if (known) return known;
  const lexicons = read[language];
  if (!lexicons) return null;
  const made = matcherOf(lexicons);
  matchers.set(language, made);
  return made;
}

/** Words that deny what follows. In Kazakh `не` asks ("what"), so each language has its own. */
const DENY: Readonly<Record<string, ReadonlySet<string>>> = ownNames({
  ru: new Set('не ни нет без никогда'.split(' ')),
  en: new Set(
    "not no never don't dont didn't didnt doesn't doesnt isn't isnt wasn't wasnt won't wont can't cant without nor".split(
      ' ',
    ),
  ),
  ro: new Set('nu n n-am n-a nici fara fără deloc niciodata niciodată'.split(' ')),
  kk: new Set('ешкашан ешқашан без нет'.split(' ')),
  ms: new Set('tak x tidak bukan takde xde jangan tiada tk no not never without'.split(' ')),
});
/** Kazakh denies after the word: `жақсы емес`. */
const DENY_AFTER = new Set(['емес', 'жок', 'жоқ']);

const number = (cue: Cue) => CUES.indexOf(cue);
const glad =
  /^[\u{1F600}\u{1F603}-\u{1F606}\u{1F609}-\u{1F60E}\u{1F642}\u{1F643}\u{1F607}\u{1F970}\u{1F929}\u{1F44D}\u{1F44F}\u{1F64C}\u{1F525}\u{2728}\u{1F389}\u{1F4AA}\u{1F44C}\u{1F64F}\u{1F33A}\u{1F338}\u{1F490}\u{1F339}]/u;
const heart =
  /^[\u2764\u{1F493}-\u{1F49F}\u{1F90D}\u{1F90E}\u{1F9E1}\u{1FA77}\u{1F60D}\u{1F618}\u2665]/u;
const sad =
  /^[\u{1F61E}\u{1F622}\u{1F62D}\u{1F614}\u{1F494}\u{1F625}\u{1F629}\u{1F62B}\u{1F97A}\u{1F615}\u2639\u{1F641}\u{1F613}\u{1F630}\u{1F631}]/u;
const angry =
  /^[\u{1F620}\u{1F621}\u{1F92C}\u{1F44E}\u{1F4A9}\u{1F92E}\u{1F922}\u{1F624}\u{1F644}\u{1F926}\u{1F921}\u{1F612}\u{1F610}\u{1F611}]/u;
const laughing = /^[\u{1F602}\u{1F923}\u{1F639}\u{1F480}\u{1F605}]/u;
const picture = /^\p{Extended_Pictographic}/u;

function markCue(token: string): Cue | null {
  if (token === SIGNS.link) return 'mark-link';
  if (token === SIGNS.mention) return 'mark-person';
  if (token === SIGNS.phone) return 'mark-phone';
  if (token === SIGNS.number) return 'mark-number';
  if (token.includes('?')) return 'mark-question';
  if (/^\)+$/.test(token)) return 'mark-smile';
  if (/^\(+$/.test(token)) return 'mark-frown';
  if (token.startsWith('!')) return 'mark-exclaim';
  if (token === '₽' || token === '$' || token === '€' || token === '₸') return 'mark-money';
  if (token === '…') return 'mark-dots';
  if (token === '"' || token === '«' || token === '“') return 'quoted';
  if (!picture.test(token)) return null;
  if (laughing.test(token)) return 'emoji-laugh';
  if (heart.test(token)) return 'emoji-heart';
  if (sad.test(token)) return 'emoji-sad';
  if (angry.test(token)) return 'emoji-angry';
  if (glad.test(token)) return 'emoji-glad';
  return 'emoji-other';
}

function shapeCues(text: string, words: number, pictures: number, into: Set<number>) {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length;
  if (letters.length > 5 && capitals > letters.length * 0.6) into.add(number('capitals'));
  if (/(\p{L})\1{2}/u.test(text)) into.add(number('stretched'));
  if (/\.{2}/.test(text)) into.add(number('mark-dots'));
  if (!words && pictures) into.add(number('only-emoji'));
  const length: Cue =
    words <= 1
      ? 'one-word'
      : words <= 4
        ? 'few-words'
        : words <= 12
          ? 'some-words'
          : words <= 35
            ? 'many-words'
            : 'rant';
  into.add(number(length));
}

const pairRow = (a: number, b: number) =>
  CUES.length * 2 + ((Math.imul(a * 131 + b + 7, 2654435761) >>> 15) & (PAIR_ROWS - 1));

/** Stands for the beginning, the end, a question mark anywhere in pairs. */
const BEGINS = CUES.length;
const ENDS = CUES.length + 1;
const ASKED = CUES.length + 2;

/**
 * The rows of a text's cues in a head: each cue, denied ones apart, and pairs of cues near each other.
 * `text` as written (capitals count), `tokens` of its plain form; a language without a lexicon gives
 * marks alone.
 */
export function cueRows(text: string, tokens: readonly Token[], language: string): number[] {
  const matcher = matcherFor(language);
  const deny = DENY[language];
  const rows = new Set<number>();
  let words = 0;
  let pictures = 0;
  let before: { cues: number[]; at: number } | null = null;
  let denied = -9;
  const seen = new Set<number>();
  let last: number[] = [];
  for (let t = 0; t < tokens.length; t += 1) {
    const token = tokens[t]?.text ?? '';
    const mark = markCue(token);
    if (!mark && /^[\p{L}\p{N}]/u.test(token)) words += 1;
    if (mark && picture.test(token)) pictures += 1;
    const own = mark ? [number(mark)] : matcher ? [...wordCues(matcher, tokens, t)] : [];
    const no = t - denied <= 2 || DENY_AFTER.has(tokens[t + 1]?.text ?? '');
    if (deny?.has(token)) denied = t;
    if (!own.length) continue;
    for (const cue of own) {
      const row = no && !mark ? CUES.length + cue : cue;
      rows.add(row);
      seen.add(cue);
      if (t === 0) rows.add(pairRow(BEGINS, cue));
      if (before && t - before.at <= 4) for (const one of before.cues) rows.add(pairRow(one, cue));
    }
    before = { cues: own, at: t };
    last = own;
  }
  for (const cue of last) rows.add(pairRow(ENDS, cue));
  shapeCues(text, words, pictures, rows);
  if (seen.has(number('mark-question'))) for (const cue of seen) rows.add(pairRow(ASKED, cue));
  return [...rows];
}
