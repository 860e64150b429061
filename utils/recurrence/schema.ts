import { z } from 'zod';
import { sharedRow } from '../shared-kinds.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** More variants than a person writes, fewer than could choke the form. */
export const mostTexts = 50;

/**
 * A post that comes again: run k stands at the first planned time + k × interval, by the calendar
 * of the community's zone; never at "now + interval". A shared kind.
 */
export const recurrence = z.object({
  ...sharedRow,
  network: z.string(),
  /** `network:id` */
  community: z.string().min(1).max(160),
  /** The clock of the first run in `zone`; it stays that clock time over changes of the clocks. */
  day,
  time: z.string().regex(/^\d{2}:\d{2}$/),
  zone: z.string().max(60),
  /** Of a clock time that comes twice the second is meant. */
  second: z.boolean(),
  every: z.object({
    unit: z.enum(['day', 'week', 'month']),
    count: z.number().int().min(1).max(99),
    /** With `week`: more days of it, 0 Sunday to 6 Saturday; the first run's own always counts. */
    weekdays: z.array(z.number().int().min(0).max(6)).max(7),
  }),
  /** What the 29th to 31st are in a shorter month: its last day, or no run at all. */
  monthEnd: z.enum(['last', 'skip']),
  end: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('never') }),
    /** The last day on which a run may stand. */
    z.object({ kind: z.literal('on'), day }),
    z.object({ kind: z.literal('after'), posts: z.number().int().min(1).max(1000) }),
  ]),
  /** Minutes that a run keeps from other posts of the community: it moves back by what is needed. */
  gap: z.number().int().min(0).max(720),
  /** `variants`: its texts in turn. `drafts`: every run is a draft that the person writes. */
  make: z.enum(['variants', 'drafts']),
  /** With `drafts` the one text that each begins with. */
  texts: z.array(z.string().max(20_000)).min(1).max(mostTexts),
  media: z.array(z.string().max(80)).max(10),
  rubric: z.uuid().nullable(),
  /** Runs below it were made (or lie in a month without such a day): none is made twice. */
  madeTo: z.number().int().min(0),
  /** Drafts of runs below it were reminded of. */
  remindedTo: z.number().int().min(0),
  /** Runs from here on are not made: it was stopped, or another rule goes on; null: it goes on. */
  stopsAt: z.number().int().min(0).nullable(),
});
export type Recurrence = z.infer<typeof recurrence>;

/** What the person says of one. */
export const recurrenceDraft = recurrence.omit({
  uuid: true,
  updatedAt: true,
  updatedBy: true,
  madeTo: true,
  remindedTo: true,
  stopsAt: true,
});
export type RecurrenceDraft = z.infer<typeof recurrenceDraft>;
