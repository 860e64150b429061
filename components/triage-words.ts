import type { Kind, Tone } from '../utils/triage/schema.ts';
import type { BadgeTone } from './ui/badge.tsx';

/** The keys of the words for labels; a literal each, so that the words' test sees them. */
export const toneWords: Record<Tone, string> = {
  positive: 'triage:tone.positive',
  neutral: 'triage:tone.neutral',
  negative: 'triage:tone.negative',
};
export const kindWords: Record<Kind, string> = {
  price: 'triage:kind.price',
  availability: 'triage:kind.availability',
  delivery: 'triage:kind.delivery',
  'how-to': 'triage:kind.howTo',
  complaint: 'triage:kind.complaint',
  objection: 'triage:kind.objection',
  thanks: 'triage:kind.thanks',
  greeting: 'triage:kind.greeting',
  'off-topic': 'triage:kind.offTopic',
  spam: 'triage:kind.spam',
  insult: 'triage:kind.insult',
};

export const toneLook: Record<Tone, BadgeTone> = {
  positive: 'good',
  neutral: 'plain',
  negative: 'bad',
};
