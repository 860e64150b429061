import type { Moderation } from '../moderation/schema.ts';
import type { KeptTriage } from '../triage/schema.ts';

/** A comment that the person's own visits showed. Local: its text is the page's. */
export interface SeenComment {
  /** `network:id` */
  key: string;
  network: string;
  id: string;
  /** `network:id` of the post under which it stands. */
  post: string;
  /** `network:id` of the community on whose wall it stands. */
  community: string;
  /** `network:id` of its author; null when the page did not tell. */
  author: string | null;
  authorName: string;
  text: string;
  url: string;
  /** Epoch milliseconds; null when the date could not be read. */
  writtenAt: number | null;
  /** The comment that it answers or whose thread it stands in (`network:id`); null at the top. */
  replyTo: string | null;
  /** Written by the community itself or by someone logged in here. */
  ours: boolean;
  firstSeenAt: number;
  lastSeenAt: number;
  /** When the person said that no answer is needed; null otherwise. */
  dismissedAt: number | null;
  /** When the network said that it was deleted there. Absent: it is there, or nobody said. */
  goneAt?: number;
  /**
   * 1: waits for our answer; 0: does not. A number, because IndexedDB cannot index booleans.
   * Only comments of communities that are *mine* wait.
   */
  waiting: 0 | 1;
  /** What the waiting clock counts from: `writtenAt`, or `firstSeenAt` where that is unknown. */
  waitingSince: number;
  /** Language, tone and kind by this computer's own heads. Absent: not labelled yet. */
  triage?: KeptTriage;
  /** Why it is looked at as spam or insult, and what the person said. Absent: nothing speaks for it. */
  moderation?: Moderation;
}
