import { makeZip } from 'client-zip';
import { checkedRow, encoded, gatherer, lines } from '../backup/export.ts';
import type { Row } from '../backup/rules.ts';
import {
  format,
  formatVersion,
  keptTables,
  type KeptTable,
  type Manifest,
  type ManifestFile,
} from '../backup/schema.ts';
import { keyOfRow, nextPage } from '../backup/store.ts';
import { sha256 } from '../sha256.ts';
import { inSample } from '../sample/here.ts';
import { db } from '../db.ts';
import { chooser, type ClientWish } from './choose.ts';

/** The tables that the spreadsheets are made of, as they went into the file. */
export const sheetTables = [
  'communities',
  'posts',
  'daily',
  'comments',
  'plan',
  'rubrics',
  'people',
  'personNotes',
  'templates',
  'media',
] as const;
export type SheetTable = (typeof sheetTables)[number];
export type SheetRows = Record<SheetTable, Row[]>;

/** The text of each `csv/<name>.csv`. */
export type SheetMaker = (rows: SheetRows) => Record<string, string>;

export interface ClientWritten {
  rows: number;
  /** Rows that do not fit their own shape. */
  aside: number;
}

interface Entry {
  name: string;
  input: Uint8Array<ArrayBuffer>;
}

/**
 * The rows of chosen communities as a kept file (utils/backup/schema.ts) with spreadsheets beside
 * them. The rest of the data and all settings stay here.
 */
export function writeClientFile(
  wish: ClientWish,
  app: string,
  now: number,
  sheets: SheetMaker,
): { stream: ReadableStream<Uint8Array<ArrayBuffer>>; written: ClientWritten } {
  const written: ClientWritten = { rows: 0, aside: 0 };
  const files = entries(wish, app, now, sheets, written);
  const dated = (async function* () {
    for await (const entry of files) yield { ...entry, lastModified: new Date(now) };
  })();
  return { stream: makeZip(dated) as ReadableStream<Uint8Array<ArrayBuffer>>, written };
}

const isSheetTable = (table: KeptTable): table is KeptTable & SheetTable =>
  sheetTables.some((one) => one === table);

async function* entries(
  wish: ClientWish,
  app: string,
  now: number,
  sheets: SheetMaker,
  written: ClientWritten,
): AsyncGenerator<Entry> {
  const [choose, ofSample] = await Promise.all([chooser(wish), inSample()]);
  const listed: ManifestFile[] = [];
  const tables = Object.fromEntries(keptTables.map((table) => [table, 0])) as Manifest['tables'];
  const kept = Object.fromEntries(sheetTables.map((table) => [table, []])) as unknown as SheetRows;
  const list = async (name: string, input: Uint8Array<ArrayBuffer>, rows: number) => {
    listed.push({ name, size: input.length, sha256: await sha256(input), rows });
    return { name, input };
  };

  // The settings are the person's own: read back, they are as at first, and are not taken.
  yield list('settings.json', encoded({}), 0);
  for (const table of keptTables) {
    const good = gatherer('tables', table);
    const odd = gatherer('aside', table);
    const put = (part: ReturnType<typeof good.rest>) => {
      if (!part) return null;
      const { length } = part.rows;
      if (part.kind === 'aside') written.aside += length;
      else {
        tables[table] += length;
        written.rows += length;
      }
      return list(part.name, lines(part.rows), length);
    };
    let last: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof nextPage>> = await nextPage(table, last);
      for (const row of page.rows) {
        const chosen = ofSample(table, keyOfRow(table, row)) ? null : choose(table, row);
        if (!chosen) continue;
        const checked = await checkedRow(table, chosen);
        if (checked.bytes) yield list(`media/${String(row['id'])}`, checked.bytes, 0);
        if (checked.good && isSheetTable(table)) kept[table].push(withoutBytes(chosen));
        const full = put((checked.good ? good : odd).add(checked.line));
        if (full) yield await full;
      }
      ({ last } = page);
    } while (last !== null);
    for (const one of [good, odd]) {
      const rest = put(one.rest());
      if (rest) yield await rest;
    }
  }
  for (const [name, text] of Object.entries(sheets(kept))) {
    yield list(`csv/${name}.csv`, new TextEncoder().encode(text), 0);
  }
  const manifest: Manifest = {
    ...{ format, version: formatVersion, madeAt: now, app, database: db.verno },
    ...{ only: [...wish.communities], tables, files: listed },
  };
  yield { name: 'manifest.json', input: encoded(manifest) };
}

function withoutBytes(row: Row): Row {
  const rest: Record<string, unknown> = { ...row };
  delete rest['bytes'];
  return rest;
}
