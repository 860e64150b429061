import { KINDS, TONES, type CorpusText } from './corpus.ts';
import type { Example, Layout } from './rows.ts';
import { readSet, readSpamLines } from './sets.ts';

/** What one head is trained on, and how large it is. */
export interface Recipe {
  classes: readonly string[];
  layout: Layout;
  /** L2 against the summed loss, chosen on folds of the training half. */
  l2: number;
  examples: Example[];
}

/** Every tenth row of a set stays out of training: what is left out judges. */
export const isJudge = (at: number): boolean => at % 10 === 9;
const taught = (name: string) => readSet(name).filter((_, at) => !isJudge(at));

/** Every n-th row: the same rows on every machine. */
const every = <T>(rows: readonly T[], n: number): T[] => rows.filter((_, at) => at % n === 0);

export function languageRecipe(corpus: readonly CorpusText[]): Recipe {
  const set = taught('language.jsonl');
  const classes = [...new Set(set.map(({ label }) => label))].sort();
  return {
    classes,
    layout: { buckets: { '*': 4096 }, cues: false, words: 1 },
    l2: 0.3,
    examples: [
      ...set.map(({ text, label }) => ({ text, language: '*', label, weight: 1 })),
      // So many texts of our five must not make them likelier than the other sixteen.
      ...corpus.map(({ text, language, more }) => ({
        ...{ text, language: '*', label: language },
        weight: more ? 0.5 : 1,
      })),
    ],
  };
}

/** The licensed sets of tone, and how much a text of each counts beside one of our own. */
const TALK = [
  { name: 'tone.ru.izard.jsonl', language: 'ru', weight: 0.03 },
  { name: 'tone.en.goemotions.jsonl', language: 'en', weight: 0.08 },
  { name: 'tone.ro.red.jsonl', language: 'ro', weight: 0.12 },
  { name: 'tone.kk.kazsandra.jsonl', language: 'kk', weight: 0.02 },
] as const;

const toneOf = (corpus: readonly CorpusText[], own: number, sets: number): Example[] => [
  ...corpus.map(({ text, language, label }) => ({
    text,
    language,
    label: label.tone,
    weight: own,
  })),
  ...TALK.flatMap(({ name, language, weight }) =>
    taught(name).map((row) => ({ ...row, language, weight: weight * sets })),
  ),
];

/** Tone under a brand's posts: our corpus, the sets only a little. */
export const toneRecipe = (corpus: readonly CorpusText[]): Recipe => ({
  classes: TONES,
  layout: { buckets: { ru: 16384, en: 8192, ro: 4096, kk: 4096, ms: 8192 }, cues: true, words: 1 },
  l2: 0.3,
  examples: toneOf(corpus, 1, 0.1),
});

/** Tone in talk of every kind: the sets above all. */
export const talkRecipe = (corpus: readonly CorpusText[]): Recipe => ({
  classes: TONES,
  layout: { buckets: { ru: 16384, en: 16384, ro: 4096, kk: 4096 }, cues: true, words: 3 },
  l2: 0.6,
  examples: toneOf(corpus, 0.3, 12),
});

/** Is it said to a brand (our corpus) or talk of another place (the sets)? Both count alike. */
export function brandRecipe(corpus: readonly CorpusText[]): Recipe {
  const talk = TALK.flatMap(({ name, language }) => {
    const rows = taught(name);
    const own = corpus.filter((one) => one.language === language).length;
    const weight = Math.min(1, own / rows.length);
    return rows.map(({ text }) => ({ text, language, label: 'talk', weight }));
  });
  return {
    classes: ['brand', 'talk'],
    layout: { buckets: { '*': 8192 }, cues: true, words: 3 },
    l2: 0.3,
    examples: [
      ...corpus.map(({ text, language }) => ({ text, language, label: 'brand', weight: 1 })),
      ...talk,
    ],
  };
}

/** Texts of no brand, as what needs no answer: so that talk alone gives no buyer's label. */
function background(): Example[] {
  const talk = (name: string, language: string, n: number): Example[] =>
    every(taught(name), n).map(({ text }) => ({
      text,
      language,
      label: 'off-topic',
      weight: 0.03,
    }));
  return [
    ...talk('tone.ru.izard.jsonl', 'ru', 10),
    ...talk('toxic.ru.vk.jsonl', 'ru', 2),
    ...talk('tone.en.goemotions.jsonl', 'en', 10),
    ...talk('tone.ro.red.jsonl', 'ro', 4),
  ];
}

export function kindRecipe(corpus: readonly CorpusText[]): Recipe {
  return {
    classes: KINDS,
    layout: { buckets: { '*': 8192 }, cues: true, words: 3 },
    l2: 0.3,
    examples: [
      // A situation's own writers tell more than one author's list of examples.
      ...corpus.map(({ text, language, label, more }) => ({
        text,
        language,
        label: label.kind,
        weight: more ? 1 : 2,
      })),
      ...readSpamLines().map((text) => ({ text, language: 'en', label: 'spam', weight: 0.1 })),
      ...readSet('spam.ru.ham.jsonl').map(({ text }) => ({
        text,
        language: 'ru',
        label: 'off-topic',
        weight: 0.03,
      })),
      ...background(),
    ],
  };
}

export function toxicRecipe(corpus: readonly CorpusText[]): Recipe {
  return {
    classes: ['calm', 'toxic'],
    layout: { buckets: { ru: 8192, '*': 4096 }, cues: true, words: 1 },
    l2: 0.3,
    examples: [
      ...corpus.map(({ text, language, label }) => ({
        text,
        language,
        label: label.toxic ? 'toxic' : 'calm',
        weight: 1,
      })),
      ...taught('toxic.ru.vk.jsonl').map(({ text, label }) => ({
        text,
        language: 'ru',
        label: label === '1' ? 'toxic' : 'calm',
        weight: 0.5,
      })),
    ],
  };
}
