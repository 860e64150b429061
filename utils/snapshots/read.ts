import { makeZip } from 'client-zip';
import { encoded, lines } from '../backup/export.ts';
import {
  format,
  formatVersion,
  keptTables,
  type Manifest,
  type ManifestFile,
} from '../backup/schema.ts';
import { sha256 } from '../sha256.ts';
import { db } from '../db.ts';
import { snapshotDb } from './db.ts';
import { unpacked } from './packed.ts';
import { filesOf } from './store.ts';

/** A part of the snapshot is not there any more, or its bytes are not what they were. */
export class SnapshotDamaged extends Error {
  override name = 'SnapshotDamaged';
}

interface Entry {
  name: string;
  input: Uint8Array<ArrayBuffer>;
}

/** Right once the stream has ended. */
export interface ReadSnapshot {
  /** Pictures of the plan that are not here any more: their rows are left out. */
  lostPictures: number;
}

/**
 * A snapshot as a kept file, with the pictures that are still here: it is loaded and saved as one.
 * The stream fails with SnapshotDamaged.
 */
export function snapshotAsFile(id: string): {
  stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  read: ReadSnapshot;
} {
  const read: ReadSnapshot = { lostPictures: 0 };
  const stream = makeZip(entries(id, read)) as ReadableStream<Uint8Array<ArrayBuffer>>;
  return { stream, read };
}

async function* entries(id: string, read: ReadSnapshot): AsyncGenerator<Entry> {
  const snapshot = await snapshotDb.snapshots.get(id);
  if (!snapshot) throw new SnapshotDamaged('It is not there any more.');
  const listed: ManifestFile[] = [];
  const tables = Object.fromEntries(keptTables.map((table) => [table, 0])) as Manifest['tables'];
  const list = async (name: string, input: Uint8Array<ArrayBuffer>, rows: number) => {
    listed.push({ name, size: input.length, sha256: await sha256(input), rows });
    return { name, input };
  };
  for (const { name, table, rows, sha256: hash } of await filesOf(id)) {
    const bytes = await bytesOf(hash);
    if (table !== 'media' || name.startsWith('aside/')) {
      if (table && name.startsWith('tables/')) tables[table] += rows;
      yield list(name, bytes, rows);
      continue;
    }
    const whole: string[] = [];
    for (const line of new TextDecoder().decode(bytes).split('\n').slice(0, -1)) {
      const picture = await pictureOf(line);
      if (!picture) {
        read.lostPictures += 1;
        continue;
      }
      whole.push(line);
      yield list(`media/${picture.id}`, picture.bytes, 0);
    }
    tables.media += whole.length;
    if (whole.length) yield list(name, lines(whole), whole.length);
  }
  const manifest: Manifest = {
    ...{ format, version: formatVersion, madeAt: snapshot.madeAt },
    ...{ app: snapshot.app, database: snapshot.database, tables, files: listed },
  };
  yield { name: 'manifest.json', input: encoded(manifest) };
}

async function bytesOf(hash: string): Promise<Uint8Array<ArrayBuffer>> {
  const part = await snapshotDb.parts.get(hash);
  if (!part) throw new SnapshotDamaged('A part of it is missing.');
  const bytes = await unpacked(part.bytes).catch(() => null);
  if (!bytes || (await sha256(bytes)) !== hash) throw new SnapshotDamaged('A part is damaged.');
  return bytes;
}

/** The picture of a row when its bytes are here and whole. */
async function pictureOf(line: string) {
  const { id } = JSON.parse(line) as { id: string };
  const kept = await db.media.get(id);
  const bytes = kept && (await kept.bytes.arrayBuffer().catch(() => null));
  if (!bytes) return null;
  const whole = new Uint8Array(bytes);
  return (await sha256(whole)) === id ? { id, bytes: whole } : null;
}
