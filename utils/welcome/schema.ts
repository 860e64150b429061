import { z } from 'zod';

/** How somebody was first met: in a list of likes or members, or by a comment. */
export const howMet = z.enum(['liked', 'joined', 'commented']);
export type HowMet = z.infer<typeof howMet>;

/**
 * `known`: was there when the list was read for the first time, so nobody can say since when.
 * `new`: a first contact that waits for a word; `greeted` and `not-now`: the person has said so.
 */
export const contactState = z.enum(['known', 'new', 'greeted', 'not-now']);
export type ContactState = z.infer<typeof contactState>;

/** Somebody who was met in a community of the person's own. Local: one row a community and person. */
export const contact = z.object({
  /** `<community> <person>` */
  key: z.string().min(1).max(330),
  /** `network:id` */
  community: z.string().min(1).max(160),
  /** `network:id` */
  person: z.string().min(1).max(160),
  /** `network:screen name` where their id is another one; null when the list does not tell. */
  alias: z.string().min(1).max(160).nullable(),
  name: z.string().max(300),
  /** Their own page; '' when it is not known. */
  url: z.string().max(2000),
  how: howMet,
  /** The post or comment where they were met; '' for members. */
  place: z.string().max(2000),
  /** Epoch milliseconds: when they were first seen. */
  at: z.number(),
  state: contactState,
  changedAt: z.number(),
});
export type Contact = z.infer<typeof contact>;

/**
 * How far a list of people was read, so that only names that were not there before are new. Local.
 * One row without `of` tells since when lists of its kind are read in the community at all.
 */
export const contactList = z.object({
  /** `<community>|<how>|<of>` */
  key: z.string().min(1).max(330),
  community: z.string().min(1).max(160),
  how: howMet,
  /** The post's id of a list of likes; '' for all lists of the kind, and for the members. */
  of: z.string().max(120),
  firstReadAt: z.number(),
  lastReadAt: z.number(),
  /** Positions that were read, from 1: `[from, to]`, ascending. */
  covered: z.array(z.tuple([z.number().int(), z.number().int()])).max(50),
});
export type ContactList = z.infer<typeof contactList>;

/** A first contact in a list. */
export interface ContactLine {
  contact: Contact;
  network: string;
  /** The community's name; its key when it is not known any more. */
  community: string;
}

/** What the last seven days brought. */
export interface ContactWeek {
  liked: number;
  joined: number;
  commented: number;
  /** Of these. */
  greeted: number;
}
