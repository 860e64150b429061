import { makeZip } from 'client-zip';
import { db } from '../db.ts';
import { inSample } from '../sample/here.ts';
import { readSettings } from '../settings.ts';
import { BackupRefused } from './refusal.ts';
import type { Row } from './rules.ts';
import {
  format,
  formatVersion,
  keptTables,
  limits,
  partBytes,
  partRows,
  type KeptTable,
  type Manifest,
  type ManifestFile,
  type Progress,
} from './schema.ts';
import { countAll, keyOfRow, nextPage, rowsAside } from './store.ts';
import { checkRow } from './tables.ts';
import { sha256 } from '../sha256.ts';

/** What a finished file holds. Right only once the stream has ended. */
export interface Written {
  rows: number;
  /** Rows that do not fit their own shape, or pictures whose bytes could not be read. */
  aside: number;
  /** Rows of the sample data: no file holds them. */
  sample: number;
  size: number;
}

/** Where the rows of a file are read: our database, or what stands of one that does not open. */
export interface RowSource {
  /** The version that the rows are of. */
  database: number;
  /** Rows that there are, for the bar. */
  count(): Promise<number>;
  page: typeof nextPage;
  /** Rows that were put aside already. */
  aside: typeof rowsAside;
  inSample(table: string, key: string): boolean;
}

const ownRows = async (): Promise<RowSource> => ({
  database: db.verno,
  count: countAll,
  page: nextPage,
  aside: rowsAside,
  inSample: await inSample(),
});

interface Entry {
  name: string;
  input: Uint8Array<ArrayBuffer>;
}

/**
 * All that the person has, as a ZIP that is made while it is read. `app`: Groupmate's version.
 * The stream fails with BackupRefused `too-big` rather than making a file that cannot be read.
 */
export function writeBackup(
  app: string,
  now: number,
  progress: Progress = () => undefined,
  from: () => Promise<RowSource> = ownRows,
): { stream: ReadableStream<Uint8Array<ArrayBuffer>>; written: Written } {
  const written: Written = { rows: 0, aside: 0, sample: 0, size: 0 };
  const files = entries(app, now, written, progress, from);
  const dated = (async function* () {
    for await (const entry of files) yield { ...entry, lastModified: new Date(now) };
  })();
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      written.size += chunk.length;
      controller.enqueue(chunk);
    },
  });
  const zip = makeZip(dated) as ReadableStream<Uint8Array<ArrayBuffer>>;
  return { stream: zip.pipeThrough(counted), written };
}

async function* entries(
  app: string,
  now: number,
  written: Written,
  progress: Progress,
  from: () => Promise<RowSource>,
): AsyncGenerator<Entry> {
  const source = await from();
  const files: ManifestFile[] = [];
  const tables = Object.fromEntries(keptTables.map((table) => [table, 0])) as Manifest['tables'];
  const total = await source.count();
  const isLeft = (table: KeptTable, row: Row) => {
    const left = source.inSample(table, keyOfRow(table, row));
    // The fact that remembers them is none of them.
    if (left && table !== 'facts') written.sample += 1;
    return left;
  };
  let bytes = 0;
  const list = async (name: string, input: Uint8Array<ArrayBuffer>, rows: number) => {
    bytes += input.length;
    // Half a megabyte is more than the directory of so many entries needs beside their bytes.
    if (bytes + files.length * 400 + 2 ** 19 > limits.file || files.length + 2 > limits.entries) {
      throw new BackupRefused('too-big');
    }
    files.push({ name, size: input.length, sha256: await sha256(input), rows });
    return { name, input };
  };

  yield list('settings.json', encoded(await readSettings()), 0);
  for (const table of keptTables) {
    for await (const part of partsOf(table, source, isLeft)) {
      const { length } = part.rows;
      if (part.kind === 'media') yield list(part.name, part.bytes, 0);
      else yield list(part.name, lines(part.rows), length);
      if (part.kind === 'tables') {
        tables[table] += length;
        written.rows += length;
      }
      if (part.kind === 'aside') written.aside += length;
      progress(written.rows + written.aside, total);
    }
  }
  const manifest: Manifest = {
    format,
    version: formatVersion,
    madeAt: now,
    app,
    database: source.database,
    tables,
    files,
  };
  yield { name: 'manifest.json', input: encoded(manifest) };
}

type Part =
  | { kind: 'tables' | 'aside'; name: string; rows: string[] }
  | { kind: 'media'; name: string; rows: string[]; bytes: Uint8Array<ArrayBuffer> };

/** A table's parts, and before each part of pictures their bytes. */
async function* partsOf(
  table: KeptTable,
  source: RowSource,
  isLeft: (table: KeptTable, row: Row) => boolean,
): AsyncGenerator<Part> {
  const good = gatherer('tables', table);
  const odd = gatherer('aside', table);
  let last: string | null = null;
  do {
    const page = await source.page(table, last);
    for (const row of page.rows) {
      if (isLeft(table, row)) continue;
      const checked = await checkedRow(table, row);
      if (checked.bytes) {
        const name = `media/${String(row['id'])}`;
        yield { kind: 'media', name, rows: [], bytes: checked.bytes };
      }
      const full = (checked.good ? good : odd).add(checked.line);
      if (full) yield full;
    }
    ({ last } = page);
  } while (last !== null);
  for (const row of await source.aside(table)) {
    const full = odd.add(JSON.stringify(row));
    if (full) yield full;
  }
  for (const { rest } of [good, odd]) {
    const part = rest();
    if (part) yield part;
  }
}

/** A row as its line. Nothing is left out: what could not be read back is kept aside. */
export async function checkedRow(table: KeptTable, row: Row) {
  const { bytes: blob, ...plain } = row;
  const inFile = table === 'media' ? plain : row;
  const line = JSON.stringify(inFile);
  const fits = checkRow(table, inFile).fits && line.length <= limits.row;
  if (table !== 'media' || !fits) return { good: fits, line };
  const bytes = blob instanceof Blob ? await bytesOf(blob) : null;
  const whole =
    bytes !== null &&
    bytes.length === row['size'] &&
    bytes.length <= limits.media &&
    (await sha256(bytes)) === row['id'];
  return whole ? { good: true, line, bytes } : { good: false, line };
}

/** null: the browser has lost them (a damaged profile). */
async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null;
  }
}

/** Gathers lines into parts that stay small. */
export function gatherer(kind: 'tables' | 'aside', table: KeptTable) {
  let rows: string[] = [];
  let size = 0;
  let number = 0;
  const rest = (): Part | null => {
    if (!rows.length) return null;
    number += 1;
    const part: Part = {
      kind,
      name: `${kind}/${table}-${String(number).padStart(4, '0')}.jsonl`,
      rows,
    };
    rows = [];
    size = 0;
    return part;
  };
  const add = (line: string): Part | null => {
    rows.push(line);
    size += line.length;
    return rows.length >= partRows || size >= partBytes ? rest() : null;
  };
  return { add, rest };
}

const encoder = new TextEncoder();
// JSON writes a lone surrogate as an escape, so UTF-8 loses nothing.
export const encoded = (value: unknown) => encoder.encode(JSON.stringify(value));
export const lines = (rows: string[]) => encoder.encode(rows.join('\n') + '\n');
