import { CUES, type Cue, type Lexicon } from './cues/names.ts';
import type { Token } from './features.ts';

/** A phrase after its first word; `whole` false: the word may go on. */
interface Rest {
  words: readonly { text: string; whole: boolean }[];
  cue: number;
}
interface Found {
  cues: number[];
  rest: Rest[];
}

/** A lexicon made ready to be looked up: a word costs as many look-ups as it has beginnings. */
export interface Matcher {
  whole: Map<string, Found>;
  starts: Map<string, Found>;
}

const SHORTEST = 2;
const LONGEST = 14;

/** Reads lexicons (a language's own first) into one matcher. */
export function matcherOf(lexicons: readonly Lexicon[]): Matcher {
  const matcher: Matcher = { whole: new Map(), starts: new Map() };
  for (const lexicon of lexicons) {
    for (const [name, words] of Object.entries(lexicon)) {
      const cue = CUES.indexOf(name as Cue);
      for (const entry of words.split(/\s+/)) {
        const [first, ...rest] = entry
          .split('_')
          .filter(Boolean)
          .map((part) => ({ text: part.replace('*', ''), whole: !part.endsWith('*') }));
        if (!first) continue;
        const table = first.whole ? matcher.whole : matcher.starts;
        const found = table.get(first.text) ?? { cues: [], rest: [] };
        table.set(first.text, found);
        if (rest.length) found.rest.push({ words: rest, cue });
        else if (!found.cues.includes(cue)) found.cues.push(cue);
      }
    }
  }
  return matcher;
}

function collect(
  found: Found | undefined,
  tokens: readonly Token[],
  at: number,
  into: Set<number>,
) {
  if (!found) return;
  for (const cue of found.cues) into.add(cue);
  for (const { words, cue } of found.rest) {
    const goesOn = words.every(({ text, whole }, i) => {
      const next = tokens[at + 1 + i]?.text;
      return next !== undefined && (whole ? next === text : next.startsWith(text));
    });
    if (goesOn) into.add(cue);
  }
}

/** The cues that the word at a place gives. */
export function wordCues(matcher: Matcher, tokens: readonly Token[], at: number): Set<number> {
  const cues = new Set<number>();
  const word = tokens[at]?.text ?? '';
  collect(matcher.whole.get(word), tokens, at, cues);
  const longest = Math.min(LONGEST, word.length);
  for (let length = SHORTEST; length <= longest; length += 1) {
    collect(matcher.starts.get(word.slice(0, length)), tokens, at, cues);
  }
  return cues;
}
