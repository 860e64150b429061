import { z } from 'zod';

/**
 * Why a comment is for moderation. `spam`, `insult`: its label says so. `contact-link`: a link with
 * words that lead elsewhere. `repeated`: the same text by several people. `new-link`: the first that
 * we see of its writer has a link.
 */
export const flagReasons = ['spam', 'insult', 'contact-link', 'repeated', 'new-link'] as const;
export type FlagReason = (typeof flagReasons)[number];

/** Kept with the comment. One of `open`, `fine`, `done` is there: the moment it became so. */
export const moderation = z.strictObject({
  why: z.array(z.enum(flagReasons)).max(flagReasons.length),
  /** Waits for a look. */
  open: z.number().optional(),
  /** The person said that nothing is wrong: the same text and its links are not flagged again. */
  fine: z.number().optional(),
  /** The person has seen to it. */
  done: z.number().optional(),
});
export type Moderation = z.infer<typeof moderation>;

/** One of the list. */
export interface ModerationEntry {
  key: string;
  network: string;
  /** Its community's name and colour. */
  of: { name: string; colour: string };
  author: string;
  text: string;
  url: string;
  at: number;
  why: readonly FlagReason[];
}
