/** What triage tells of a comment: plain lists, for rules and surfaces alike. */
export const tones = ['positive', 'neutral', 'negative'] as const;
export const kinds = [
  'price',
  'availability',
  'delivery',
  'how-to',
  'complaint',
  'objection',
  'thanks',
  'greeting',
  'off-topic',
  'spam',
  'insult',
] as const;
export type Tone = (typeof tones)[number];
export type Kind = (typeof kinds)[number];
