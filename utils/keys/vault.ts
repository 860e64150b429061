import { storage } from '#imports';
import { db } from '../db.ts';
import type { Sealed } from './schema.ts';

/**
 * Where keys are sealed. Two ways, and why:
 *
 * Without a passphrase: AES-GCM by a CryptoKey that is not extractable and lives in the database of
 * this browser profile. No script, export, log or copied row can give the key away; who can read
 * this computer's disk and run the profile can. It asks nothing of the person, and the plan goes on
 * after a restart by itself.
 *
 * With one: the sealing key is made of the passphrase (PBKDF2, SHA-256, 600,000 rounds, own salt)
 * and is held only in the session's memory (`storage.session`: never on disk, gone with the
 * browser, out of reach of pages). A stolen profile is worth nothing; after each start of the
 * browser the person says the passphrase once, and until then nothing goes out by key.
 */
export const rounds = 600_000;
const cipher = 'AES-GCM';
const proofText = 'groupmate';

/** Thrown when a passphrase is needed that nobody has said since the browser started. */
export class VaultLocked extends Error {
  override name = 'VaultLocked';
  constructor() {
    super('The keys are locked: the passphrase is needed.');
  }
}

/** Base64 of the session's sealing key. */
const held = storage.defineItem<string | null>('session:vault', { fallback: null });

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function deviceKey(): Promise<CryptoKey> {
  const known = await db.vault.get('device');
  if (known?.id === 'device') return known.key;
  const key = await crypto.subtle.generateKey({ name: cipher, length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  // Two that begin at once must end with one.
  return db.transaction('rw', db.vault, async () => {
    const other = await db.vault.get('device');
    if (other?.id === 'device') return other.key;
    await db.vault.add({ id: 'device', key });
    return key;
  });
}

async function keyOfRaw(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, cipher, false, ['encrypt', 'decrypt']);
}

async function sessionKey(): Promise<CryptoKey> {
  const raw = await held.getValue();
  if (!raw) throw new VaultLocked();
  return keyOfRaw(Uint8Array.from(atob(raw), (char) => char.charCodeAt(0)));
}

async function rawOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, times: number) {
  const words = await crypto.subtle.importKey(
    'raw',
    bytesOf(passphrase.normalize('NFC')),
    'PBKDF2',
    false,
    ['deriveBits'],
  );
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: times };
  return new Uint8Array(await crypto.subtle.deriveBits(how, words, 256));
}

async function sealWith(key: CryptoKey, by: Sealed['by'], text: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { by, iv, bytes: await crypto.subtle.encrypt({ name: cipher, iv }, key, bytesOf(text)) };
}
async function openWith(key: CryptoKey, { iv, bytes }: Sealed): Promise<string> {
  return new TextDecoder().decode(await crypto.subtle.decrypt({ name: cipher, iv }, key, bytes));
}

/** Has the person set a passphrase? */
export async function hasPassphrase(): Promise<boolean> {
  return (await db.vault.get('passphrase')) !== undefined;
}

/** `locked`: a passphrase is set and was not said since the browser started. */
export async function vaultState(): Promise<'device' | 'open' | 'locked'> {
  if (!(await hasPassphrase())) return 'device';
  return (await held.getValue()) ? 'open' : 'locked';
}

/** Seals by the passphrase where there is one. Throws VaultLocked. */
export async function seal(text: string): Promise<Sealed> {
  return (await hasPassphrase())
    ? sealWith(await sessionKey(), 'passphrase', text)
    : sealWith(await deviceKey(), 'device', text);
}

/** Throws VaultLocked, or the browser's error when it was sealed by another key. */
export async function unseal(sealed: Sealed): Promise<string> {
  return openWith(sealed.by === 'device' ? await deviceKey() : await sessionKey(), sealed);
}

/** Nobody knows the passphrase any more: what it sealed is gone already, and new keys are sealed anew. */
export async function forgetPassphrase(): Promise<void> {
  await db.vault.delete('passphrase');
  await held.setValue(null);
}

const base64 = (raw: Uint8Array) => btoa(String.fromCharCode(...raw));

/** Says the passphrase; false when it is not the one. */
export async function unlock(passphrase: string): Promise<boolean> {
  const row = await db.vault.get('passphrase');
  if (row?.id !== 'passphrase') return true;
  const raw = await rawOf(passphrase, row.salt, row.rounds);
  try {
    if ((await openWith(await keyOfRaw(raw), row.proof)) !== proofText) return false;
  } catch {
    return false;
  }
  await held.setValue(base64(raw));
  return true;
}

/**
 * Seals every key anew: by a passphrase, or (null) by the device's key. All or nothing. Throws
 * VaultLocked when what is sealed cannot be opened now.
 */
export async function protect(passphrase: string | null): Promise<void> {
  // Passwords of servers are sealed in the same way (utils/sharing/accounts.ts).
  const keys = await db.keys.toArray();
  const protectedNow = await hasPassphrase();
  const accounts = (await db.sharedAccounts.toArray()).filter(
    // What a forgotten passphrase sealed is gone; its password is typed anew.
    ({ sealed }) => protectedNow || sealed.by === 'device',
  );
  const rows = [...keys, ...accounts];
  const plain = await Promise.all(rows.map(({ sealed }) => unseal(sealed)));
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const raw = passphrase === null ? null : await rawOf(passphrase, salt, rounds);
  const key = raw ? await keyOfRaw(raw) : await deviceKey();
  const by = raw ? 'passphrase' : 'device';
  const sealed = await Promise.all(plain.map((text) => sealWith(key, by, text)));
  const proof = raw && (await sealWith(key, by, proofText));
  await db.transaction('rw', db.keys, db.sharedAccounts, db.vault, async () => {
    for (const [place, row] of rows.entries()) {
      const anew = sealed[place];
      // A row that was changed meanwhile keeps its other fields.
      if (!anew) continue;
      if ('community' in row) await db.keys.update(row.community, { sealed: anew });
      else await db.sharedAccounts.update(row.brand, { sealed: anew });
    }
    if (proof) await db.vault.put({ id: 'passphrase', salt, rounds, proof });
    else await db.vault.delete('passphrase');
  });
  await held.setValue(raw ? base64(raw) : null);
}
