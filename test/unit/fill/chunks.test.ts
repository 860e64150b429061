import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { chunkBytes, fromBase64, gather, toBase64 } from '../../../utils/media/chunks.ts';
import { sha256 } from '../../../utils/sha256.ts';

const bytesOf = (size: number) => Uint8Array.from({ length: size }, (_, at) => (at * 31 + 7) % 256);
const idOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** The background's side, over messages: JSON alone. */
const served = (bytes: Uint8Array) => {
  const offsets: number[] = [];
  return {
    offsets,
    chunkAt: async (offset: number) => {
      offsets.push(offset);
      return JSON.parse(
        JSON.stringify(toBase64(bytes.slice(offset, offset + chunkBytes))),
      ) as string;
    },
  };
};

describe('a picture on its way', () => {
  it.each([1, 0x8000, 0x8000 + 1, chunkBytes, chunkBytes + 1, 3 * chunkBytes - 1])(
    'arrives whole (%i bytes)',
    async (size) => {
      const bytes = bytesOf(size);
      const { offsets, chunkAt } = served(bytes);
      const got = await gather({ id: idOf(bytes), size }, chunkAt);
      expect(got && Buffer.from(got).equals(Buffer.from(bytes))).toBe(true);
      expect(offsets).toEqual(
        Array.from({ length: Math.ceil(size / chunkBytes) }, (_, at) => at * chunkBytes),
      );
    },
  );

  it('is refused when a byte differs', async () => {
    const bytes = bytesOf(700_000);
    const id = idOf(bytes);
    bytes[699_999] = 1 + (bytes[699_999] ?? 0);
    expect(await gather({ id, size: bytes.length }, served(bytes).chunkAt)).toBeNull();
  });

  it('is refused when it ends early or does not end', async () => {
    const bytes = bytesOf(10);
    const id = idOf(bytes);
    expect(await gather({ id, size: 11 }, served(bytes).chunkAt)).toBeNull();
    expect(await gather({ id, size: 9 }, served(bytes).chunkAt)).toBeNull();
    expect(await gather({ id, size: 10 }, async () => '')).toBeNull();
  });

  it('fails for what is no base64', async () => {
    await expect(gather({ id: 'x', size: 3 }, async () => '«»')).rejects.toThrow();
  });

  it('is named as its SHA-256 says', async () => {
    const bytes = bytesOf(1000);
    expect(await sha256(bytes)).toBe(idOf(bytes));
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
  });
});
