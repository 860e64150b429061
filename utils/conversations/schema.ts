/** A message that was passed by: its id on the network and when it was written. */
export interface Passed {
  id: string;
  /** Epoch milliseconds. */
  at: number;
}

/**
 * One dialogue of a community with a person, as far as its waiting clock needs it. Local. Nothing
 * of what was written stands in it: only who, and when.
 */
export interface Conversation {
  /** `network:community:person`, by the network's ids. */
  key: string;
  network: string;
  /** `network:id` of the community that was written to. */
  community: string;
  /** `network:id` of the person who wrote. */
  person: string;
  /** The person's name; '' until a page told it. */
  name: string;
  /** Where the dialogue is opened. */
  url: string;
  /** `network:id` of the last message that came in: beside it stand the marks. */
  lastMessage: string;
  lastIncoming: Passed;
  /** Our last one; null while none was seen. */
  lastOutgoing: Passed | null;
  /** The first that came in after our last one; null when all is answered. */
  firstUnanswered: Passed | null;
  /** The person said that no answer is needed: `id` is the last message this speaks of. */
  dismissed: Passed | null;
  /** 1: waits for our answer; 0: does not. A number, because IndexedDB cannot index booleans. */
  waiting: 0 | 1;
  /** What the waiting clock counts from. While nothing waits: when the last message came. */
  waitingSince: number;
  firstSeenAt: number;
  lastSeenAt: number;
}

/** Somebody who waits: a comment's author, or a person in the private messages. */
export interface WaitingOne {
  /** The comment's or the conversation's key. */
  key: string;
  url: string;
  author: string;
  /** Epoch milliseconds; null where the page did not tell when it was written. */
  since: number | null;
  /** '' for private messages: their text is not kept. */
  text: string;
  private: boolean;
}
