import type { KeyFault } from './networks/network-api.ts';

/**
 * Asked about a key by a surface. The key itself goes to the background once, when it is pasted, and
 * comes back to nobody.
 */

/** `good`: it is kept and does what is said. `bad`: nothing was kept. */
export type KeyAnswer = { good: true } | { good: false; fault: KeyFault; detail: string };

export interface KeyProtocol {
  /** The person pasted a key for a community (`network:id`): it is checked, and kept if good. */
  'ui.key.add': { ask: { community: string; key: string }; answer: KeyAnswer };
  /** Checks the kept one again. */
  'ui.key.test': { ask: { community: string }; answer: KeyAnswer };
  /** Forgets it; `byHand`: so many planned posts are by hand now. */
  'ui.key.remove': { ask: { community: string }; answer: { byHand: number } };
  /** What the network asked for is done: its posts go on. `answer`: letters or a token, or ''. */
  'ui.key.go': { ask: { community: string; answer: string }; answer: null };
  /** Seals all keys by a passphrase, or (null) by this device again. false: they are locked. */
  'ui.key.protect': { ask: { passphrase: string | null }; answer: boolean };
  /** The passphrase is forgotten: all keys go with it. `byHand`: so many planned posts are by hand now. */
  'ui.key.forget': { ask: Record<never, never>; answer: { byHand: number } };
  /** Says the passphrase; false: it is not the one. */
  'ui.key.unlock': { ask: { passphrase: string }; answer: boolean };
}
