import { z } from 'zod';
import type { NetworkId, PageKind, PlaceName } from '../networks/network.ts';
import { networkId, pageKind } from '../readings/schema.ts';

/** What the page script tells of its own reading: counts and selectors, nothing of a page's text. */

export const placeName = z.enum([
  'identity',
  'community',
  'cover',
  'post',
  'comment',
  'message',
  'replyBox',
  'person',
  'messageBox',
  'composer',
]);
/** A place itself, among its fields: was it there? */
export const wholePlace = '*';
const fieldName = z.union([z.string().regex(/^[a-zA-Z]{1,40}$/), z.literal(wholePlace)]);
const things = z.number().int().min(0).max(1000);

const fieldCount = z.strictObject({
  place: placeName,
  field: fieldName,
  /** The shipped rows say that it is always shown; of a whole place: that it must be there. */
  expected: z.boolean(),
  read: things,
  absent: things,
  unrecognised: things,
  /** The css that gave it, the one that gave it most often first. */
  rows: z.array(z.string().max(500)).max(4),
});

/**
 * All that one visit of a page counted until now: told again and again, the last word counts. So a
 * report that arrives twice is counted once, and what came late heals itself.
 */
export const healthReport = z.strictObject({
  network: networkId,
  kind: pageKind,
  url: z.string().max(2000),
  /** As the address names it; null: the page has many or none. */
  community: z.string().max(120).nullable(),
  visit: z.string().regex(/^[\w-]{8,64}$/u),
  counts: z.array(fieldCount).max(150),
});
export type HealthReport = z.infer<typeof healthReport>;
export type FieldCount = z.infer<typeof fieldCount>;

/** How many things were looked at, by what was found there. */
export interface Tally {
  read: number;
  absent: number;
  unrecognised: number;
}

/** What one visit of one page counted of a field. */
export interface Visit extends Tally {
  id: string;
  /** Epoch milliseconds of its last word. */
  at: number;
  kind: PageKind;
  /** `community vk.com 1`: pages of one sort are built alike. */
  sort: string;
  /** A hash of the community's name in the address; '' for pages of many. */
  of: string;
  rows: string[];
}

/** One field's day. Local: it is about this computer's pages, and never in a backup. */
export interface HealthDay {
  /** `network|place|field|day` */
  id: string;
  network: NetworkId;
  place: PlaceName;
  field: string;
  /** `YYYY-MM-DD` by this computer's clock. */
  day: string;
  expected: boolean;
  /** Latest last; at most 20. */
  visits: Visit[];
  /** Of those that found no room among `visits`. */
  earlier: Tally;
  /** The last page where it was missed; never a page of private messages. */
  missedUrl: string | null;
}

/** `unsure`: too few things were looked at to tell. `gone`: a whole place was not there. */
export type FieldState = 'read' | 'changed' | 'lost' | 'gone' | 'unsure';

/** How a field does now. */
export interface FieldHealth {
  place: PlaceName;
  field: string;
  state: FieldState;
  /** Today; `looked` is how many there should have been. */
  today: { read: number; looked: number };
  expected: boolean;
  /** The css that gave it last; null: none ever did. */
  row: string | null;
  /** When it was lost or changed; null: not so, or it never was otherwise. */
  since: number | null;
  missedUrl: string | null;
}
export interface PlaceHealth {
  place: PlaceName;
  /** Of the fields whose absence counts, today. */
  today: { read: number; expected: number };
  /** How many of these things were looked at today. */
  looked: number;
  /** null: never counted as a whole. */
  whole: FieldHealth | null;
  fields: FieldHealth[];
}
export interface NetworkHealth {
  network: NetworkId;
  places: PlaceHealth[];
}

/** What has to be told of one place of a network: the popup's sign, and a card under *Networks*. */
export interface HealthSign {
  network: NetworkId;
  place: PlaceName;
  /** The whole place was not there; else `lost` says which fields. */
  gone: boolean;
  lost: string[];
  /** Fields that go on being read. */
  works: string[];
  since: number | null;
  missedUrl: string | null;
}
