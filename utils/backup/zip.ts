import { BackupRefused } from './refusal.ts';
import { limits } from './schema.ts';

/**
 * Reads a ZIP by its directory at the end, one entry at a time, straight from the disk. A reader
 * that goes from the front cannot know where an entry of a streamed ZIP ends (its size stands after
 * it) and takes a picture that holds "PK" for the end of one.
 */
export interface ZipEntry {
  name: string;
  /** Bytes, unpacked, as the directory says; reading refuses anything else. */
  size: number;
  packedSize: number;
  deflated: boolean;
  crc: number;
  /** Where its own header begins. */
  start: number;
}

const signature = { end: 0x0605_4b50, entry: 0x0201_4b50, local: 0x0403_4b50 } as const;
const endSize = 22;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

async function view(file: Blob, start: number, end: number): Promise<DataView<ArrayBuffer>> {
  return new DataView(await file.slice(start, end).arrayBuffer());
}

/** The entries by name. Throws BackupRefused for what is no whole ZIP. */
export async function openZip(file: Blob): Promise<Map<string, ZipEntry>> {
  if (file.size > limits.file) throw new BackupRefused('too-big');
  const head = await view(file, 0, 4);
  const isZip =
    head.byteLength === 4 &&
    (head.getUint32(0, true) === signature.local || head.getUint32(0, true) === signature.end);
  if (!isZip) throw new BackupRefused('not-zip');

  // The directory's end stands last; only a comment of at most 64 KB may follow it.
  const tail = await view(file, Math.max(0, file.size - endSize - 0xffff), file.size);
  let at = tail.byteLength - endSize;
  while (at >= 0 && !endsAt(tail, at)) at -= 1;
  if (at < 0) throw new BackupRefused('cut-off');
  const count = tail.getUint16(at + 10, true);
  const size = tail.getUint32(at + 12, true);
  const start = tail.getUint32(at + 16, true);
  if (count > limits.entries || size > 32 * 2 ** 20) throw new BackupRefused('too-big');
  if (start + size > file.size) throw new BackupRefused('cut-off');
  return directory(await view(file, start, start + size), count, start);
}

function endsAt(tail: DataView, at: number): boolean {
  return (
    tail.getUint32(at, true) === signature.end &&
    at + endSize + tail.getUint16(at + 20, true) === tail.byteLength
  );
}

function directory(
  bytes: DataView<ArrayBuffer>,
  count: number,
  before: number,
): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  let unpacked = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.byteLength || bytes.getUint32(at, true) !== signature.entry) {
      throw new BackupRefused('cut-off');
    }
    const lengths = [28, 30, 32].map((field) => bytes.getUint16(at + field, true));
    const [nameLength = 0, ...rest] = lengths;
    const end = at + 46 + nameLength;
    if (end > bytes.byteLength) throw new BackupRefused('cut-off');
    const name = nameFrom(new Uint8Array(bytes.buffer, bytes.byteOffset + at + 46, nameLength));
    const method = bytes.getUint16(at + 10, true);
    // Bit 0: encrypted. Only "stored" and "deflated" exist in practice.
    if (bytes.getUint16(at + 8, true) & 1 || (method !== 0 && method !== 8)) {
      throw new BackupRefused('packed', { file: name });
    }
    const entry: ZipEntry = {
      name,
      deflated: method === 8,
      crc: bytes.getUint32(at + 16, true),
      packedSize: bytes.getUint32(at + 20, true),
      size: bytes.getUint32(at + 24, true),
      start: bytes.getUint32(at + 42, true),
    };
    unpacked += entry.size;
    if (unpacked > limits.file) throw new BackupRefused('too-big');
    if (entry.start + 30 + entry.packedSize > before) {
      throw new BackupRefused('changed', { file: name });
    }
    if (entries.has(name)) throw new BackupRefused('twice', { file: name });
    entries.set(name, entry);
    at = end + rest.reduce((sum, length) => sum + length, 0);
  }
  return entries;
}

function nameFrom(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new BackupRefused('bad-name', { file: '?' });
  }
}

/** An entry's bytes, checked against its size and checksum. Never more than `atMost` bytes. */
export async function readEntry(
  file: Blob,
  entry: ZipEntry,
  atMost: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const { name, size } = entry;
  if (size > atMost) throw new BackupRefused('too-big', { file: name });
  const header = await view(file, entry.start, entry.start + 30);
  if (header.byteLength < 30 || header.getUint32(0, true) !== signature.local) {
    throw new BackupRefused('changed', { file: name });
  }
  const begin = entry.start + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  const packed = file.slice(begin, begin + entry.packedSize);
  const bytes = new Uint8Array(size);
  let filled = 0;
  const stream = entry.deflated
    ? packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))
    : packed.stream();
  try {
    // Unpacking stops at the size that was said: a bomb goes off in no one's memory.
    for (const reader = stream.getReader(); ;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (filled + value.length > size) {
        await reader.cancel();
        throw new BackupRefused('changed', { file: name });
      }
      bytes.set(value, filled);
      filled += value.length;
    }
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    throw new BackupRefused('changed', { file: name, cause: error });
  }
  if (filled !== size || crc32(bytes) !== entry.crc) {
    throw new BackupRefused('changed', { file: name });
  }
  return bytes;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffff_ffff;
  for (const byte of bytes) value = (value >>> 8) ^ (crcTable[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffff_ffff) >>> 0;
}
