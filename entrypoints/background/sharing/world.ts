import type { GroupmateDb } from '../../../utils/db.ts';
import type { Mirror } from '../../../utils/sharing/engine/open.ts';
import type { KeptAccount } from '../../../utils/sharing/local-schema.ts';

/** What sharing needs of the world: this browser's, or a test's second computer. */
export interface SharingWorld {
  db: GroupmateDb;
  /** Who this install is (utils/install.ts). */
  me: string;
  /** Takes the right to run a round, or keeps it; false: another has it. */
  hold(): Promise<boolean>;
  letGo(): Promise<void>;
  /** Did the browser give access to the server's address? */
  allowed(url: string): Promise<boolean>;
  /** Rows of the sample are nobody's to share. */
  sample(): Promise<(table: string, key: string) => boolean>;
  now(): number;
  /** Where the mirrors lie; a test has two computers in one process. */
  place?: string;
  fetch?: typeof fetch;
  /** Notes what failed; the rest goes on. Never throws. */
  failed(error: unknown): Promise<unknown>;
}

/** A brand in its round. */
export interface BrandRound {
  world: SharingWorld;
  mirror: Mirror;
  account: KeptAccount;
  /** All that are on: whose row is it? */
  accounts: readonly KeptAccount[];
}
