import { cueRows } from './cues.ts';
import { hashesOf, plainText, tokensOf, type Token } from './features.ts';
import { sharesOf, type Reader } from './head.ts';
import { kindReader, toneReader, type Heads } from './readers.ts';
import { headLanguage } from './rules.ts';
import type { Triage } from './schema.ts';

/** A word of the text and how much of the label's share it holds up, 0 to 1. */
export interface Reason {
  word: string;
  weight: number;
}

/** More words would make a panel wait; what decides stands at the beginning. */
const TOKENS_ASKED = 60;
/** A word that takes away less does not count as a reason. */
const LEAST_WEIGHT = 0.03;

const withoutOne = (tokens: readonly Token[], at: number) => tokens.filter((_, i) => i !== at);

function reasonsOf(
  reader: Reader,
  text: string,
  tokens: readonly Token[],
  language: string,
  name: string,
): Reason[] {
  const shareOf = (some: readonly Token[]) => {
    const seen = { hashed: hashesOf(some), cues: cueRows(text, some, language) };
    const scores = reader.scores(seen, language);
    return scores ? (sharesOf(scores)[reader.classes.indexOf(name)] ?? 0) : 0;
  };
  const whole = shareOf(tokens);
  return tokens
    .slice(0, TOKENS_ASKED)
    .map(({ text: word }, at) => ({ word, weight: whole - shareOf(withoutOne(tokens, at)) }))
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .sort((one, two) => two.weight - one.weight)
    .slice(0, 4);
}

/**
 * Which words decided a label: each is taken out in turn, and what the label loses by that is what
 * the word said for it. The most telling first; empty where no single word did.
 */
export function why(
  heads: Heads,
  text: string,
  { lang, tone, kind }: Pick<Triage, 'lang' | 'tone' | 'kind'>,
): { tone: Reason[]; kind: Reason[] } {
  const tokens = tokensOf(plainText(text));
  const language = headLanguage(lang ?? 'en');
  const ask = (reader: Reader, name: string | null) =>
    name === null ? [] : reasonsOf(reader, text, tokens, language, name);
  return { tone: ask(toneReader(heads), tone), kind: ask(kindReader(heads), kind) };
}
