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
  /** Of exactly this text; neutral sentences, nothing of the person's own notes. */
  hints: { rule: CoachRule; says: string }[];
  /**
   * Sentences for what the page script decides by itself, and for its chip; before `leftover`
   * stands what is left.
   */
  words: { leftover: string; identity: string; again: string; close: string };
}

export interface CoachProtocol {
  'page.coach': { ask: CoachQuestion; answer: CoachVerdict };
  /** A plain Enter was seen to send, or to make a line, in such a box. */
  'page.coach.enter': {
    ask: { network: NetworkId; kind: BoxPlace; enter: EnterDoes };
    answer: null;
  };
}
