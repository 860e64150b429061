import type { Kind, Tone } from './triage/schema.ts';
import type { Reason } from './triage/why.ts';

/** What surfaces ask of the labels of comments (utils/messages.ts). `key`: `network:id`. */
export interface TriageProtocol {
  /** Labels the comment if it has none yet, and says which words decided. */
  'ui.triage': { ask: { key: string }; answer: { tone: Reason[]; kind: Reason[] } };
  /** The person sets a label right; both null: takes their correction back. */
  'ui.triage.correct': {
    ask: { key: string; tone: Tone | null; kind: Kind | null };
    answer: null;
  };
}
