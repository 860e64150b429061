/** What a comment is about: the kinds that triage tells and templates answer. */
export const commentKinds = [
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
export type CommentKind = (typeof commentKinds)[number];

export const commentTones = ['positive', 'neutral', 'negative'] as const;
export type CommentTone = (typeof commentTones)[number];

/** What triage says of a comment; null: below its threshold, nothing is said. */
export interface CommentTriage {
  lang: string | null;
  tone: CommentTone | null;
  kind: CommentKind | null;
}
