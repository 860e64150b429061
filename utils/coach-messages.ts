import type { Allowed, Writer } from './coach/identity.ts';
import type { CoachRule } from './coach/schema.ts';
import type { NetworkId } from './networks/network.ts';
import type { BoxPlace } from './page/sending.ts';
import type { EnterDoes } from './page/sending.ts';

/** What the page script asks before an answer is sent: a part of utils/messages.ts. */
export interface CoachQuestion {
  network: NetworkId;
  kind: BoxPlace;
  /** The key of the box: a comment, a post, a dialogue; null where it has none. */
  box: string | null;
  /** The comment that is answered, as far as the page script knows. */
  comment: string | null;
  /** The page's community (`network:id`). */
  community: string | null;
  who: Writer;
  /** What is written. Empty: only the words and what is looked at are wanted. */
  text: string;
  /** The network's own limit, UTF-16 units. */
  limit: number | null;
}

export interface CoachVerdict {
  /** In whose name it may go out; null: nobody is asked about. */
  allowed: Allowed | null;
  /** A placeholder that is left is asked about. */
  leftover: boolean;
  /** What Enter was seen to do in such a box; null: not seen yet. */
  enter: EnterDoes | null;
  /** Its community is ours, so that the panel has more to say. */
  explains: boolean;
  /** Of exactly this text; neutral sentences, nothing of the person's own notes. */
  hints: { rule: CoachRule; says: string }[];
  /**
   * Sentences for what the page script decides by itself, and for its chip; before `leftover`
   * stands what is left.
   */
  words: { leftover: string; identity: string; again: string; more: string; close: string };
}

/** One finding as the panel beside the box explains it. */
export interface CoachDetail {
  rule: CoachRule;
  severity: 'ask' | 'hint';
  /** What it rests on: a word of the text, a name, a number; null where the rule says it all. */
  what: string | null;
  /** Safe to put in its place; null: only a person can say it differently. */
  swap: Swap | null;
  /** Our earlier answers on which it rests, newest first. */
  answers: { text: string; url: string; at: number | null }[];
  /** Who else wrote in this thread (`name`). */
  names: string[];
}
/** `from` stands in the text exactly so. */
export interface Swap {
  from: string;
  to: string;
}
export interface CoachDetails {
  /** `network:id` */
  community: string;
  communityName: string;
  /** Who is answered; null: not known. */
  author: string | null;
  /** What the answer is written in: examples are given in it. */
  language: 'ru' | 'en';
  findings: CoachDetail[];
}

export interface CoachProtocol {
  'page.coach': { ask: CoachQuestion; answer: CoachVerdict };
  /** A plain Enter was seen to send, or to make a line, in such a box. */
  'page.coach.enter': {
    ask: { network: NetworkId; kind: BoxPlace; enter: EnterDoes };
    answer: null;
  };
  /** What there is to say of what stands in the box now; null: the box, or its community, is gone. */
  'panel.coach': { ask: { token: string }; answer: CoachDetails | null };
  /** Puts one for the other in the box: `gone` when the text has it no more. */
  'panel.coach.swap': {
    ask: { token: string; swap: Swap };
    answer: 'swapped' | 'gone' | 'refused';
  };
}

/** What the background asks of the tab for that. */
export interface CoachTabProtocol {
  'tab.coach': { ask: Record<never, never>; answer: CoachQuestion | null };
  'tab.coach.swap': { ask: Swap; answer: CoachProtocol['panel.coach.swap']['answer'] };
}
