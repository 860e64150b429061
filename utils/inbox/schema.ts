import type { Answering } from '../answering/schema.ts';
import type { KeptTriage, Kind } from '../triage/schema.ts';

/** What it sorts by: a comment's kind, or a private dialogue, of which no kind is known. */
export type CommentKind = Kind | 'private';

/** Somebody who waits for an answer of ours, as the inbox shows them. */
export interface InboxEntry {
  /** The comment's or the conversation's key. */
  key: string;
  private: boolean;
  network: string;
  /** `network:id` */
  community: string;
  /** Its name, colour, zone and promise. */
  of: { name: string; colour: string; zone: string; answering: Answering | null };
  author: string;
  /** '' for private messages: their text is not kept. */
  text: string;
  url: string;
  /** What the clock counts from. */
  since: number;
  /** False: the page did not tell when it was written, and `since` is when it was first seen. */
  dated: boolean;
  triage: KeptTriage | null;
  /** When it comes back; null: it was not put off. */
  later: { at: number; reminder: string } | null;
}

/** '' is all of them. */
export interface InboxFilters {
  /** `later`: those that were put off and have not come back. */
  state: 'now' | 'later';
  community: string;
  network: string;
  /** A comment's kind, or `private`. */
  kind: CommentKind | '';
  lang: string;
  tone: NonNullable<KeptTriage['tone']> | '';
}
