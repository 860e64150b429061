import { scoresOf, sharesOf, type Head, type Reader, type Seen } from './head.ts';
import type { Kind, Tone } from './labels.ts';

/** The heads that label a comment, read once from `public/triage`. */
export interface Heads {
  /** Changes with the weights: what was labelled by another is labelled anew. */
  version: string;
  language: Head;
  /** Tone in comments to a brand, as our own corpus has them. */
  tone: Head;
  /** Tone in talk of every kind, as the licensed sets have it; not every language has one. */
  talk: Head;
  /** Is it said to a brand, or talk of another place? */
  brand: Head;
  kind: Head;
  toxic: Head;
}

/** Added to the brand's score: what stands under a brand's post is nearly always said to a brand. */
const AT_HOME = 1.25;

/** How surely a text is said to a brand, 0 to 1. */
export function brandShare({ brand }: Heads, seen: Seen, language: string): number {
  const scores = scoresOf(brand, seen, language);
  const at = brand.classes.indexOf('brand');
  if (!scores) return 1;
  scores[at] = (scores[at] ?? 0) + AT_HOME;
  return sharesOf(scores)[at] ?? 1;
}

export const headReader = (head: Head): Reader => ({
  classes: head.classes,
  scores: (seen, language) => scoresOf(head, seen, language),
});

/**
 * Taken from off-topic's score: what is said to nobody is the most worded of all kinds, so a head
 * falls back to it too often. Set on the training half's folds.
 */
const IDLE = 0.8;

export const kindReader = ({ kind }: Heads): Reader => ({
  classes: kind.classes,
  scores(seen, language) {
    const scores = scoresOf(kind, seen, language);
    const at = kind.classes.indexOf('off-topic');
    if (scores) scores[at] = (scores[at] ?? 0) - IDLE;
    return scores;
  },
});

/**
 * What the kind adds to negative, neutral and positive for each unit of the logarithm of its share:
 * a doubt is negative in plain words, a question of how is neutral in warm ones. Set, with what is
 * added to every text, on the training half's folds.
 */
const KIND_TONE: Readonly<Record<Kind, readonly number[]>> = {
  price: [-0.05, -0.03, 0.08],
  availability: [0.01, 0.02, -0.03],
  delivery: [-0.05, 0.05, 0],
  'how-to': [-0.04, 0.11, -0.07],
  complaint: [-0.05, -0.02, 0.07],
  objection: [0.13, -0.08, -0.05],
  thanks: [0.04, 0.01, -0.05],
  greeting: [-0.01, -0.14, 0.15],
  'off-topic': [0.03, -0.05, 0.02],
  spam: [-0.03, 0.19, -0.16],
  insult: [0.03, -0.05, 0.02],
};
const EVERY_TONE: readonly number[] = [-0.19, 0.09, 0.1];
const KIND_TONE_ORDER: readonly Tone[] = ['negative', 'neutral', 'positive'];
/** A share under e^-4 is as good as none. */
const LEAST_LOG = -4;

/** Tone as under a brand's post, with the kind's say in it. */
function toneAtHome(heads: Heads, seen: Seen, language: string): Float64Array | null {
  const scores = scoresOf(heads.tone, seen, language);
  const kinds = kindReader(heads).scores(seen, language);
  if (!scores || !kinds) return scores;
  const shares = sharesOf(kinds);
  return scores.map((score, at) => {
    const column = KIND_TONE_ORDER.indexOf(heads.tone.classes[at] as Tone);
    const said = shares.reduce((sum, share, kind) => {
      const worth = KIND_TONE[heads.kind.classes[kind] as Kind][column] ?? 0;
      return sum + worth * Math.max(LEAST_LOG, Math.log(share));
    }, EVERY_TONE[column] ?? 0);
    return score + said;
  });
}

/**
 * Tone, by two experts: each is heard as far as the text is of its world. Feeling is worded
 * otherwise under a brand's post than among friends, and one head for both is worse at each.
 */
export const toneReader = (heads: Heads): Reader => ({
  classes: heads.tone.classes,
  scores(seen, language) {
    const own = toneAtHome(heads, seen, language);
    const talk = scoresOf(heads.talk, seen, language);
    if (!own || !talk) return own;
    const share = brandShare(heads, seen, language);
    const [one, other] = [sharesOf(own), sharesOf(talk)];
    return one.map((trust, c) => Math.log(share * trust + (1 - share) * (other[c] ?? 0) + 1e-9));
  },
});
