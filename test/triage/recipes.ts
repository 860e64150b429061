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
    layout: { buckets: { '*': 4096 }, cues: false },
    l2: 0.3,
    examples: [
      ...set.map(({ text, label }) => ({ text, language: '*', label, weight: 1 })),
      ...corpus.map(({ text, language }) => ({ text, language: '*', label: language, weight: 1 })),
    ],
  };
}

export function toneRecipe(corpus: readonly CorpusText[]): Recipe {
  const from = (name: string, language: string, weight: number) =>
    taught(name).map(({ text, label }) => ({ text, language, label, weight }));
  return {
    classes: TONES,
    layout: { buckets: { ru: 16384, en: 8192, ro: 8192, kk: 4096, ms: 8192 }, cues: true },
    l2: 0.3,
    examples: [
      ...corpus.map(({ text, language, label }) => ({
        text,
        language,
        label: label.tone,
        weight: 1,
      })),
      ...from('tone.ru.izard.jsonl', 'ru', 0.15),
      ...from('tone.en.goemotions.jsonl', 'en', 0.15),
      ...from('tone.ro.red.jsonl', 'ro', 0.15),
      ...from('tone.kk.kazsandra.jsonl', 'kk', 0.15),
    ],
  };
}

/** Texts of no brand, as what needs no answer: so that talk alone gives no buyer's label. */
function background(): Example[] {
  const talk = (name: string, language: string, n: number): Example[] =>
    every(taught(name), n).map(({ text }) => ({ text, language, label: 'off-topic', weight: 0.1 }));
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
    layout: { buckets: { '*': 8192 }, cues: true },
    l2: 0.2,
    examples: [
      ...corpus.map(({ text, language, label }) => ({
        text,
        language,
        label: label.kind,
        weight: 1,
      })),
      ...readSpamLines().map((text) => ({ text, language: 'en', label: 'spam', weight: 0.2 })),
      ...readSet('spam.ru.ham.jsonl').map(({ text }) => ({
        text,
        language: 'ru',
        label: 'off-topic',
        weight: 0.1,
      })),
      ...background(),
    ],
  };
}

export function toxicRecipe(corpus: readonly CorpusText[]): Recipe {
  return {
    classes: ['calm', 'toxic'],
    layout: { buckets: { ru: 8192, '*': 4096 }, cues: true },
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
