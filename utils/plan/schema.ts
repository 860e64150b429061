import { z } from 'zod';
import { sharedRow } from '../shared-kinds.ts';

/**
 * By hand: draft -> planned -> due -> opened -> filled -> unconfirmed -> live | not-found.
 * `due`: its time has come and the person was told. `opened`: its page was opened for it. `filled`:
 * the composer was read back and holds text and media. `unconfirmed`: the person was left with the
 * filled composer; the wall has not shown it yet. `live`: the wall showed it. `not-found`: the wall
 * was read after it and does not hold it. `missed`: its time passed while nobody could be told.
 * `held`: its time came, but the same text stands on a wall already; it waits for the person's word.
 * `skipped`: the person said so.
 *
 * By key: planned -> armed -> sending -> sent | handed-over -> live, or refused, or unknown.
 * `armed`: it is to be sent, and certainly was not. `sending`: a request is on its way; written
 * before it begins. `sent`: the network published it and gave its id. `handed-over`: the network
 * holds it and publishes it at its time, also with the browser closed; changes are made there.
 * `refused`: the network said no, it is not out. `unknown`: an answer was lost, so it may be out:
 * never sent again by itself, but where the network takes one idempotency key once.
 */
export const planState = z.enum([
  'draft',
  'planned',
  'due',
  'opened',
  'filled',
  'unconfirmed',
  'live',
  'not-found',
  'missed',
  'held',
  'skipped',
  'armed',
  'sending',
  'sent',
  'handed-over',
  'refused',
  'unknown',
]);
export type PlanState = z.infer<typeof planState>;

/** Why an item changed its state: a key of the words (`plan:cause.*`). */
export const planCause = z.enum([
  'saved',
  'changed',
  'time-came',
  'came-late',
  'opened-by-person',
  'composer-holds-it',
  'composer-refused',
  'no-composer',
  'no-access',
  'media-refused',
  'left-to-person',
  'seen-on-wall',
  'not-on-wall',
  'moved',
  'skipped-by-person',
  'tab-closed',
  'by-repeat',
  'repeat-needs-text',
  'armed-for-key',
  'sending-begun',
  'network-published',
  'network-holds-it',
  'network-refused',
  'told-to-wait',
  'queue-stopped',
  'no-key',
  'answer-lost',
  'asks-no-more',
  'answer-came-late',
  'not-out-says-person',
  'out-says-person',
  'key-removed',
  'clock-set-right',
  'rival-appeared',
  'other-author',
  'no-claim',
  'taken-over',
]);
export type PlanCause = z.infer<typeof planCause>;

export const journalEntry = z.object({
  at: z.number(),
  from: planState.nullable(),
  to: planState,
  cause: planCause,
  /** For what a cause alone cannot say (a file's name, a link); at most 300 characters. */
  note: z.string().max(300).nullable(),
});
export type JournalEntry = z.infer<typeof journalEntry>;

/** How a delivery by key stands. Its idempotency key is the item's uuid, the same for ever. */
export const delivery = z.object({
  /** Requests that were begun. */
  tries: z.number().int().min(0),
  /** When the first of them began; null: none yet. */
  firstTryAt: z.number().nullable(),
  /** What the network was told: its time, epoch milliseconds; null: at once. */
  publishAt: z.number().nullable(),
  /** A request ended without an answer that we understood: what is said no to now may be out. */
  uncertain: z.boolean(),
  /** When an uncertain one is asked for again; null: never by itself. */
  retryAt: z.number().nullable(),
  /** What was wrong last (utils/keys/faults.ts); null: nothing. */
  fault: z.string().max(60).nullable(),
});
export type Delivery = z.infer<typeof delivery>;

/** A planned post. A shared kind. */
export const planItem = z.object({
  ...sharedRow,
  network: z.string(),
  /** `network:id` of the community it is for. */
  community: z.string().min(1).max(160),
  text: z.string().max(20_000),
  /** Ids of its pictures in the media table, in order. */
  media: z.array(z.string().max(80)).max(10),
  /** The instant it is due, epoch milliseconds, and the zone that its clock time was said in. */
  dueAt: z.number(),
  zone: z.string().max(60),
  /** The uuid of its rubric; null or absent: none. */
  rubric: z.uuid().nullable().optional(),
  /** Who publishes it: the person in the network's composer (also when absent), or a key. */
  way: z.enum(['hand', 'key']).optional(),
  /** What was written at once for many communities shares it; null or absent: written alone. */
  set: z.uuid().nullable().optional(),
  /** The recurrence that made it, and the how-manyth run it is, from 0. */
  repeats: z
    .object({ rule: z.uuid(), run: z.number().int().min(0) })
    .nullable()
    .optional(),
  /** A temporary post: when it is to be deleted, epoch milliseconds. */
  until: z.number().nullable().optional(),
  /** Where it came from and what it still needs, in a line; null or absent: nothing. */
  note: z.string().max(500).nullable().optional(),
  /** Of one that goes by key, since it was armed. */
  delivery: delivery.nullable().optional(),
  /** Rivals (items' uuids, posts' keys) that the person has looked at and lets stand beside it. */
  despite: z.array(z.string().max(160)).max(50).optional(),
  /** What it is held for: the rival's id as in `despite`; null or absent: nothing. */
  twin: z.string().max(160).nullable().optional(),
  state: planState,
  /** The post that the wall showed; null until then. */
  livePost: z.string().max(160).nullable(),
  liveUrl: z.string().max(500).nullable(),
  /** Oldest first. */
  journal: z.array(journalEntry).max(500),
});
export type PlanItem = z.infer<typeof planItem>;

/** What the person says when planning. An empty text needs a picture. */
export const planDraft = planItem.pick({
  network: true,
  community: true,
  text: true,
  media: true,
  dueAt: true,
  zone: true,
  rubric: true,
  way: true,
  set: true,
  repeats: true,
  until: true,
  note: true,
  despite: true,
});
export type PlanDraft = z.infer<typeof planDraft>;

/** What stands against a text: a planned item or a post seen on an own wall. */
export interface Rival {
  kind: 'planned' | 'posted';
  /** The item's uuid or the post's key. */
  id: string;
  community: string;
  text: string;
  at: number | null;
  url: string | null;
  /** 0 to 1; 1 is the same text. */
  similarity: number;
  /** It is only much alike: the person may let it stand. */
  near?: true;
}
