import { keyFaults, type KeyFault } from '../networks/network-api.ts';
import type { KeyInfo } from './schema.ts';

/** A fault in a journal's note: its id, and the network's own number where it gave one. */
export const noteOf = (fault: KeyFault, code: number | null): string =>
  code === null ? fault : `${fault} · ${code}`;

const isFault = (word: string): word is KeyFault => (keyFaults as readonly string[]).includes(word);

/** The fault that a stored word or a journal's note speaks of; null: none that we know. */
export function faultIn(note: string | null | undefined): KeyFault | null {
  const [word = ''] = (note ?? '').split(' ');
  return isFault(word) ? word : null;
}

/** The network's own number in a note; '' when there is none. */
export const codeIn = (note: string | null | undefined): string =>
  /^[\w-]+ · (\d+)$/u.exec(note ?? '')?.[1] ?? '';

/** May its key be used now? */
export const mayUse = (key: Pick<KeyInfo, 'stop' | 'waitUntil'>, now: number): boolean =>
  key.stop === null && (key.waitUntil === null || key.waitUntil <= now);

/** The shortest passphrase: four words, or as long as them. */
export const passphraseLength = 12;
