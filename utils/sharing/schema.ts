import { z } from 'zod';

/**
 * What a team shares through the person's own CouchDB. Dexie stays the working copy that all
 * surfaces and rules read; RxDB holds a mirror of the shared rows and replicates it (why: its free
 * edition opens 16 collections at most, and the shared kinds with what belongs to them are more).
 *
 * Two collections, and so two kinds of databases on the server, for each brand (a client):
 * - `brand-<brand>`: content. One document a row, `<kind>:<uuid>`, merged by field.
 * - `queue-<brand>` (made with `n=1&q=1`): claims. One document a post or comment, compare-and-set,
 *   the server wins. A claim is the only right to publish.
 * - `media-<brand>`: pictures by SHA-256, written and read directly, never replicated.
 */
export const sharedKinds = [
  'communities',
  'templates',
  'personNotes',
  'daily',
  'metricLists',
  'goals',
  'briefs',
  'placements',
  'reports',
  'plan',
  'recurrences',
  'rubrics',
  'rubricRules',
  'postRubrics',
  'mentionRules',
] as const;
/** The names of the Dexie tables whose rows are shared. */
export type SharedKind = (typeof sharedKinds)[number];

/** What databases of a brand are called by: CouchDB takes small letters, digits and `_$()+-/`. */
export const brandSlug = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/);

/** One brand on one server, as this install knows it. Local; its password is sealed. */
export const sharedAccount = z.object({
  brand: brandSlug,
  /** What people call it. */
  title: z.string().trim().min(1).max(80),
  /** The server's address, without a path that names a database and without credentials. */
  url: z.url({ protocol: /^https?$/ }).max(300),
  user: z.string().min(1).max(120),
  /** How the person is called to colleagues ("Oleg"). */
  who: z.string().trim().min(1).max(60),
  /** `network:id` of the communities whose rows belong to it. */
  communities: z.array(z.string().min(1).max(160)).max(200),
  /**
   * Also what belongs to no community (templates for all, rubrics, notes on people) goes here. At
   * most one account has it.
   */
  common: z.boolean(),
  /** Off: kept, but nothing is sent or taken. */
  on: z.boolean(),
  addedAt: z.number(),
});
export type SharedAccount = z.infer<typeof sharedAccount>;

/** Who changed a field last, and when (epoch milliseconds by that computer's clock). */
export const fieldEdit = z.object({ at: z.number(), who: z.string().max(60) });
export type FieldEdit = z.infer<typeof fieldEdit>;

/** The same field was changed on two computers: both versions, until a person chooses. */
export const fieldClash = z.object({
  field: z.string().max(60),
  /** What stands in the row now. Absent: the field is not there. */
  kept: z.unknown().optional(),
  keptBy: fieldEdit,
  other: z.unknown().optional(),
  otherBy: fieldEdit,
});
export type FieldClash = z.infer<typeof fieldClash>;

/** A shared row on its way: the document of `brand-<brand>`. */
export const sharedDoc = z.object({
  /** `<kind>:<uuid>`. */
  id: z.string().max(120),
  brand: brandSlug,
  kind: z.enum(sharedKinds),
  /** The row of the Dexie table, checked by its own schema before it gets there. */
  row: z.record(z.string(), z.unknown()),
  /** By field of `row`; a field that nobody changed since it was made is absent. */
  edits: z.record(z.string(), fieldEdit),
  clashes: z.array(fieldClash).max(40),
  /** Who made it, and when. */
  made: fieldEdit,
});
export type SharedDoc = z.infer<typeof sharedDoc>;

/**
 * `held`: somebody publishes or answers it. `done`: it was published; nobody publishes it again.
 * `free`: given back. `uncertain`: its holder does not know whether it is out; a person decides.
 */
export const claimState = z.enum(['held', 'done', 'free', 'uncertain']);

/** The right to publish a post (`post:<uuid>`) or to answer a comment (`answer:<network:id>`). */
export const claimDoc = z.object({
  id: z.string().max(200),
  brand: brandSlug,
  state: claimState,
  /** The install that holds it (utils/install.ts). */
  by: z.string().min(1).max(64),
  who: z.string().max(60),
  /** One try of one install: what is read back must be this one. */
  token: z.uuid(),
  at: z.number(),
  /** After it another may take it over (comments) or must ask a person (posts). */
  leaseUntil: z.number(),
});
export type ClaimDoc = z.infer<typeof claimDoc>;

/** Why sharing with a server did not work: keys of the words (`sharing:fault.*`). */
export const sharingFault = z.enum([
  /** No connection, no answer in time, or not a CouchDB. */
  'offline',
  'not-couchdb',
  /** The browser did not let us (permission for the host was not given, or CORS is off). */
  'not-allowed',
  /** User or password are wrong. */
  'denied',
  /** This user may not use the brand's databases. */
  'forbidden',
  'no-database',
  /** The queue has more than one copy (`n` is not 1): two could win the same post. */
  'queue-not-single',
  /** The password is sealed by a passphrase that was not given since the browser started. */
  'locked',
  /** The server says no to documents (too large, a validation of its own). */
  'refused',
]);
export type SharingFault = z.infer<typeof sharingFault>;

/** How a claim ended. Only `ours` gives the right; `offline` is no claim. */
export type ClaimEnd =
  | { end: 'ours'; claim: ClaimDoc }
  | { end: 'theirs'; claim: ClaimDoc }
  | { end: 'fault'; fault: SharingFault };

/** How one round with one brand ended. */
export type SyncEnd =
  | {
      end: 'done';
      pushed: number;
      pulled: number;
      /** Ids of documents on the server that are none of ours, or not whole: left where they are. */
      aside?: string[];
    }
  | {
      end: 'fault';
      fault: SharingFault;
      /** With `refused`: ids of the documents that the server does not take. The rest waits too. */
      refused?: string[];
    };
