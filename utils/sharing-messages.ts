import type { ClaimDoc, SharedAccount, SharingFault } from './sharing/schema.ts';

/**
 * Asked about sharing by a surface. The password goes to the background once, when it is typed, and
 * comes back to nobody. The host's permission is asked by the surface, on the person's press, before.
 */

/** One thing that *Test* looked at. `ok` null: it could not be known. */
export interface SharingFinding {
  what: 'server' | 'user' | 'content' | 'queue' | 'queue-single' | 'media' | 'cors';
  ok: boolean | null;
  fault?: SharingFault;
}

/** `password` null: the kept one of this brand. */
export interface SharingAsk {
  account: SharedAccount;
  password: string | null;
}

/**
 * `taken`: the brand or one of the communities belongs to another account, or another has *common*
 * already. `locked`: the vault's passphrase is needed. `no-password`: none was given and none kept.
 */
export type SharingRefusal = 'taken' | 'locked' | 'no-password';

export interface SharingProtocol {
  /** What works and what does not; keeps nothing. */
  'ui.sharing.test': { ask: SharingAsk; answer: SharingFinding[] };
  /** Makes the brand's databases with an admin's name, which is not kept; then what works. */
  'ui.sharing.create': {
    ask: SharingAsk & { admin: { user: string; password: string } };
    answer: SharingFinding[];
  };
  /** Adds an account, or changes the brand's. What is shared then goes by itself. */
  'ui.sharing.save': {
    ask: SharingAsk;
    answer: { saved: true } | { saved: false; why: SharingRefusal };
  };
  /** Forgets it here. All rows stay on this computer, and all that was shared on the server. */
  'ui.sharing.remove': { ask: { brand: string }; answer: null };
  /** One round now. Answered when it ended; how it went stands in `sharedState`. */
  'ui.sharing.now': { ask: Record<never, never>; answer: null };
  /**
   * A panel answers this comment (`network:id`), or stopped. Said again each minute while the panel
   * is open. `theirs`: a colleague does (it forbids nothing). `alone`: nobody shares its community.
   */
  'ui.sharing.answering': {
    ask: { comment: string; on: boolean };
    answer: { who: 'me' | 'alone' | 'unknown' } | { who: 'theirs'; claim: ClaimDoc };
  };
  /** Of a field that was changed on two computers one version stays. `id`: `<kind>:<uuid>`. */
  'ui.sharing.choose': {
    ask: { id: string; field: string; keep: 'kept' | 'other' };
    answer: { done: boolean };
  };
  /**
   * The person looked at the wall for a post that a colleague began and did not end. `out`: it is
   * there. Not out: this computer publishes it. `done` false: a colleague is publishing it now, or
   * (`fault`) the server did not answer.
   */
  'ui.sharing.take-over': {
    ask: { uuid: string; out: boolean };
    answer: { done: boolean; fault: SharingFault | null };
  };
}
