import { z } from 'zod';
import { sharedRow } from '../shared-kinds.ts';

/** Somebody whose comment was seen. Local. */
export interface Person {
  /** `network:id` */
  key: string;
  network: string;
  id: string;
  name: string;
  url: string;
  firstSeenAt: number;
  lastSeenAt: number;
}

/** What the person wrote down about somebody. A shared kind. */
export const personNote = z.object({
  ...sharedRow,
  person: z.string().min(1).max(160),
  note: z.string().max(4000),
  /** How this one is addressed, whatever the community's own way; absent: as there. */
  address: z.enum(['ty', 'vy']).optional(),
  /** The last day on which the note holds; after it, it is shown as old. Absent: for good. */
  until: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
  tags: z.array(z.string().min(1).max(40)).max(20).optional(),
});
export type PersonNote = z.infer<typeof personNote>;

/** What a panel says about the author of a comment. */
export interface PersonCard {
  person: Person;
  /** Comments seen, this one included; 0: they only wrote privately. */
  commentsSeen: number;
  /** 1 comment seen: `first`; 2 to 4: `known`; 5 and more: `regular`. */
  standing: 'first' | 'known' | 'regular';
  note: string;
  /** The last day on which the note holds (`2026-11-21`); null: for good. */
  until: string | null;
  tags: string[];
}

/** One person in a list. */
export interface PersonLine {
  person: Person;
  note: string;
  commentsSeen: number;
  /** Private dialogues with them that were seen. */
  dialogues: number;
}
