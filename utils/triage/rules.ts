import { CUES } from './cues/names.ts';
import { cueRows } from './cues.ts';
import { hashesOf, plainText, tokensOf, type Token } from './features.ts';
import { best, scoresOf, sharesOf, type Head, type Reader, type Seen } from './head.ts';
import { brandShare, headReader, kindReader, toneReader, type Heads } from './readers.ts';
import type { Kind, OwnCopy, Tone, Triage } from './schema.ts';
import { ownNames } from '../text/own-names.ts';

export type { Heads };

/** Whose head reads a language that has none of its own: its nearest relative. */
const NEAREST: Readonly<Record<string, string>> = ownNames({
  id: 'ms',
  uk: 'ru',
  be: 'ru',
  bg: 'ru',
  mk: 'ru',
  sr: 'ru',
  mn: 'kk',
});

export const headLanguage = (language: string): string => NEAREST[language] ?? language;

/**
 * Under these shares there is no label. Set on the training half's folds: lower ones name more and
 * err more (see test/triage/REPORT.md). A buyer's share counts as far as the text is said to a brand.
 */
export const LEAST = { tone: 0.4, kind: 0.25, toxic: 0.5, buyer: 0.45 } as const;

/** A buyer's kind is named only where a word or a mark of its own stands in the text. */
const GATES: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  price: [
    'how-much',
    'price',
    'money',
    'discount',
    'dear',
    'instalments',
    'mark-money',
    'pay',
    'question',
    'mark-number',
  ],
  availability: [
    'stock',
    'size',
    'colour',
    'open',
    'book',
    'shop',
    'where',
    'when',
    'question',
    'mark-question',
    'may',
    'goods',
    'buy',
  ],
  delivery: ['ship', 'town', 'waiting', 'order', 'where', 'when', 'mark-number'],
};
const gates = new Map(
  Object.entries(GATES).map(([kind, names]) => [
    kind,
    new Set(names.map((name) => (CUES as readonly string[]).indexOf(name))),
  ]),
);

/** What a text is read into, once for all heads. */
export interface Reading extends Seen {
  tokens: readonly Token[];
  plain: string;
}

export function readText(text: string, language: string): Reading {
  const plain = plainText(text);
  const tokens = tokensOf(plain);
  return { plain, tokens, hashed: hashesOf(tokens), cues: cueRows(text, tokens, language) };
}

/** The language of a text; null without a letter. `expected` (the group's own) wins a near draw. */
export function languageOf(head: Head, seen: Seen, expected: string | null): string | null {
  const scores = scoresOf(head, seen, '*');
  if (!scores || !seen.hashed.hashes.length) return null;
  const at = expected === null ? -1 : head.classes.indexOf(expected);
  // Two words say little: what the community speaks says more.
  if (at >= 0)
    scores[at] = (scores[at] ?? 0) + 1.5 / Math.max(1, Math.sqrt(seen.hashed.hashes.length / 20));
  return best(head, sharesOf(scores)).name;
}

/** What a reader thinks, with what the person corrected on their own copy. */
function sharesWith(
  reader: Reader,
  seen: Seen,
  language: string,
  own: OwnCopy | null,
): Float64Array | null {
  const scores = reader.scores(seen, language);
  if (!scores) return null;
  own?.adjust(scores, seen);
  return sharesOf(scores);
}

/** The kinds that the head trusts most beside the one that is named; up to three in all. */
const likeliest = (head: Head, shares: Float64Array, named: Kind | null): Kind[] =>
  [...head.classes.keys()]
    .sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0))
    .map((at) => head.classes[at] as Kind)
    .filter((kind) => kind !== named)
    .slice(0, named === null ? 3 : 2);

/** Is a kind that a buyer wants answered backed by a word of its own? */
const isBacked = (kind: string, cues: readonly number[]): boolean => {
  const gate = gates.get(kind);
  return !gate || cues.some((cue) => gate.has(cue) || gate.has(cue - CUES.length));
};

/**
 * Labels a comment. Unsure is null: better no label than a wrong one. `expected` is the language
 * that the community writes in, where it is known.
 */
export function triage(
  heads: Heads,
  text: string,
  {
    expected = null,
    own = null,
  }: { expected?: string | null; own?: { tone: OwnCopy; kind: OwnCopy } | null } = {},
): Triage {
  const plain = plainText(text);
  const tokens = tokensOf(plain);
  const hashed = hashesOf(tokens);
  const hasLetters = /\p{L}/u.test(plain.replace(/[ⓛⓜⓟⓝ]/gu, ''));
  const language = hasLetters ? languageOf(heads.language, { hashed, cues: [] }, expected) : null;
  const by = language ?? expected ?? 'en';
  const spoken = headLanguage(by);
  const seen = { hashed, cues: cueRows(text, tokens, spoken) };
  const tones = sharesWith(toneReader(heads), seen, spoken, own?.tone ?? null);
  const kinds = sharesWith(kindReader(heads), seen, spoken, own?.kind ?? null);
  const toxics = sharesWith(headReader(heads.toxic), seen, spoken, null);
  // A head of five languages says nothing of a sixth.
  if (!tones || !kinds || !toxics || !heads.tone.blocks[spoken]) {
    return { lang: language, tone: null, kind: null, perhaps: [], toxic: false, confidence: 0 };
  }
  const tone = best(heads.tone, tones);
  let kind = best(heads.kind, kinds);
  const asBuyer = gates.has(kind.name) ? kind.share * brandShare(heads, seen, spoken) : 1;
  if (asBuyer < LEAST.buyer || !isBacked(kind.name, seen.cues)) {
    kind = { ...kind, share: 0 };
  }
  const named = kind.share >= LEAST.kind ? (kind.name as Kind) : null;
  const toxic = best(heads.toxic, toxics);
  return {
    lang: language,
    tone: tone.share >= LEAST.tone ? (tone.name as Tone) : null,
    kind: named,
    perhaps: likeliest(heads.kind, kinds, named),
    toxic: toxic.name === 'toxic' && toxic.share >= LEAST.toxic,
    confidence: Math.round(Math.min(tone.share, kind.share || tone.share) * 100) / 100,
  };
}
