/** A picture's bytes on their way over messages, which are JSON. Pure: for page and background. */
import { sha256 } from '../sha256.ts';

/** Bytes in one message. Browsers take far more; this keeps each side's pauses short. */
export const chunkBytes = 512 * 1024;

/** Base64 of bytes; in steps, because a call takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}

/** Throws for what is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/**
 * Fetches bytes chunk by chunk until `size` are there, and checks them. null when a chunk is
 * refused, more comes than was said, or the bytes are not those that `id` names.
 */
export async function gather(
  { id, size }: { id: string; size: number },
  chunkAt: (offset: number) => Promise<string>,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const whole = new Uint8Array(size);
  let offset = 0;
  while (offset < size) {
    const part = fromBase64(await chunkAt(offset));
    if (part.length === 0 || offset + part.length > size) return null;
    whole.set(part, offset);
    offset += part.length;
  }
  return (await sha256(whole)) === id ? whole : null;
}
