/** What was sealed: AES-GCM, by the key of this device or one made of the person's passphrase. */
export interface Sealed {
  by: 'device' | 'passphrase';
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** Why everything of a key stands still until the person has done something. */
export interface KeyStop {
  /** One of `keyFaults` (utils/networks/network-api.ts). */
  fault: string;
  at: number;
  /** Where the person proves to be one; null: nowhere. */
  url: string | null;
  /** The number of a picture whose letters are asked for; null: there is none. */
  sid: string | null;
}

/** A key that the person pasted for one community. Local; never exported, logged or sent on. */
export interface KeptKey {
  /** `network:id`. */
  community: string;
  network: string;
  /** The community's id as the API wants it. */
  owner: string;
  /** Whom the key speaks for, as the network says: the community's name, or the bot's. */
  name: string;
  sealed: Sealed;
  addedAt: number;
  checkedAt: number;
  /** What the last check said; null: it is good. */
  fault: string | null;
  stop: KeyStop | null;
  /** The network said to ask nothing before; null: it did not. */
  waitUntil: number | null;
}

/** All of a kept key but the key. */
export type KeyInfo = Omit<KeptKey, 'sealed'> & { by: Sealed['by'] };

/**
 * `device`: a key of this browser profile that no script can read out. `passphrase`: what is needed
 * to make the other one of the person's words again, and to tell a wrong word.
 */
export type VaultKey =
  | { id: 'device'; key: CryptoKey }
  | { id: 'passphrase'; salt: Uint8Array<ArrayBuffer>; rounds: number; proof: Sealed };
