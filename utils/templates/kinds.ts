import { kinds, tones, type Kind, type Tone } from '../triage/labels.ts';

/** What a comment is about: the kinds that triage tells and templates answer. */
export { kinds as commentKinds, tones as commentTones };
export type CommentKind = Kind;
export type CommentTone = Tone;

/** What triage says of a comment; null: below its threshold, nothing is said. */
export interface CommentTriage {
  lang: string | null;
  tone: CommentTone | null;
  kind: CommentKind | null;
}
