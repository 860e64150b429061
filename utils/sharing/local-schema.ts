import type { Sealed } from '../keys/schema.ts';
import type { ClaimDoc, FieldClash, FieldEdit, SharedAccount, SharingFault } from './schema.ts';

/** What this computer keeps of sharing. Local tables: none of it is in a kept file or snapshot. */

/** An account with its password, sealed as keys are (utils/keys/vault.ts). */
export interface KeptAccount extends SharedAccount {
  sealed: Sealed;
  /**
   * Communities (`network:id`) that colleagues share in this brand and that this computer let go
   * of: taken from the account's list, or forgotten here.
   */
  left: string[];
}

/** All of an account but the password: what surfaces see. `by`: what its password is sealed by. */
export type AccountInfo = SharedAccount & { by: Sealed['by'] };

/** A row as it was last agreed with the mirror. Absent: the row is not shared yet. */
export interface SharedMark {
  /** `<kind>:<uuid>` */
  id: string;
  brand: string;
  /** Plain JSON: what the next change is measured against. */
  row: Record<string, unknown>;
  /** By field: who changed it last, and when. A field that nobody changed is absent. */
  edits: Record<string, FieldEdit>;
  /** Fields that were changed on two computers, until a person chooses. */
  clashes: FieldClash[];
  made: FieldEdit;
  /** Fields of which the person chose a version here; the next round takes their clashes away. */
  chosen?: string[];
  /** 1 while there are clashes, else absent: the index holds only those. */
  clashing?: 1;
  /** It was forgotten here: its document goes, whatever was changed in it meanwhile. */
  forgotten?: 1;
  /** 1 while the server has not heard of it, else absent. */
  unsent?: 1;
}

/** A row that was written since it was last agreed: its id and a number that no other write has. */
export interface DirtyRow {
  id: string;
  write: number;
}

/** What is known of a post's or comment's claim; surfaces read it, nobody publishes by it. */
export interface SeenClaim {
  /** `post:<uuid>` or `answer:<network:id>`. */
  id: string;
  brand: string;
  /** As the server last showed it; null: it never did. */
  claim: ClaimDoc | null;
  /** The last try to claim it ended so; null: it did not fail. */
  fault: SharingFault | null;
  /** When that was, epoch milliseconds. */
  seenAt: number;
}

/** How sharing with one brand goes. */
export interface SharedState {
  brand: string;
  /** Epoch milliseconds; null: never. */
  lastSuccessAt: number | null;
  lastTryAt: number | null;
  /** What the last round ended with; null: it was good. */
  fault: SharingFault | null;
  /** How many rows wait to go. */
  waiting: number;
  /** Rows of which two versions wait for a person. */
  clashes: number;
  /** `<kind>:<uuid>` of what colleagues sent and this version does not understand; at most 50. */
  aside: string[];
  /** So many deletions wait to go. */
  gone: number;
  /** How far the mirror's rows and claims were looked through: RxDB's own checkpoints. */
  seen: { content: unknown; queue: unknown };
}
