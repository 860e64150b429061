import { z } from 'zod';

/**
 * The kept file: everything that a person has, as one ZIP that other programs can read too.
 *
 *     manifest.json                what is in it, the SHA-256 of every other file
 *     settings.json                {"language":"ru","theme":"auto",…}
 *     tables/<table>-0001.jsonl    one row a line, UTF-8; the next part at 1,000 rows or 4 MB
 *     media/<sha256>               a picture's bytes under their hash; its row is in tables/media
 *     aside/<table>-0001.jsonl     rows that do not fit their own shape: kept for a repair by hand,
 *                                  not read back
 *     csv/<name>.csv               the same for a spreadsheet, in the file of one client alone; not
 *                                  read back
 *
 * Parts are small so that nothing is ever held whole in memory and `sha256sum` checks each alone.
 * Never in it: keys, problems, the sample data, what belongs to this install (utils/backup/rules.ts,
 * `isOwnFact`).
 * A reader refuses what it does not know: another format, a newer version, a file that the manifest
 * does not name. A row that does not fit (utils/backup/tables.ts) refuses the whole file.
 */
export const format = 'groupmate-backup';
/** Grows when an older reader would misread the file. */
export const formatVersion = 1;

/** Tables that are kept, in the order of the file: pictures after the plan that names them. */
export const keptTables = [
  'communities',
  'templates',
  'personNotes',
  'daily',
  'metricLists',
  'tasks',
  'taskDone',
  'goals',
  'briefs',
  'placements',
  'reports',
  'rubrics',
  'rubricRules',
  'postRubrics',
  'mentionRules',
  'plan',
  'recurrences',
  'posts',
  'postCounts',
  'members',
  'comments',
  'corrections',
  'conversations',
  'people',
  'membershipPortraits',
  'contacts',
  'contactLists',
  'identities',
  'templateUses',
  'variantUses',
  'mentions',
  'reminders',
  'teachings',
  'facts',
  'media',
] as const;
export type KeptTable = (typeof keptTables)[number];

/** Stated sizes, bytes: beyond them a file is refused, and never written. */
export const limits = {
  /** The whole file, and all of it unpacked: what a ZIP can say without its 64-bit extension. */
  file: 0xffff_fffe,
  entries: 60_000,
  manifest: 16 * 2 ** 20,
  settings: 2 ** 20,
  /** One part of a table. */
  part: 16 * 2 ** 20,
  /** One row, characters. */
  row: 900_000,
  /** As large as the largest video (utils/media/store.ts). */
  media: 64 * 2 ** 20,
} as const;
/** A part is closed when it has so many rows or bytes. */
export const partRows = 1000;
export const partBytes = 4 * 2 ** 20;

const tableNames = keptTables.join('|');
const partName = new RegExp(`^(?:tables|aside)/(${tableNames})-\\d{4,5}\\.jsonl$`);
const mediaName = /^media\/[0-9a-f]{64}$/;

export type EntryKind = 'manifest' | 'settings' | 'part' | 'aside' | 'media' | 'csv';

/** What a name in the ZIP stands for; null: no name of ours (`../`, other tables, anything). */
export function entryKind(name: string): EntryKind | null {
  if (name === 'manifest.json') return 'manifest';
  if (name === 'settings.json') return 'settings';
  if (mediaName.test(name)) return 'media';
  if (/^csv\/[a-z]{1,40}\.csv$/.test(name)) return 'csv';
  if (!partName.test(name)) return null;
  return name.startsWith('aside/') ? 'aside' : 'part';
}

/** The table of a part's name. */
export function tableOfPart(name: string): KeptTable | null {
  const named = partName.exec(name)?.[1];
  return keptTables.find((table) => table === named) ?? null;
}

const count = z.number().int().nonnegative();
/** Tables that came when files had been saved already: a file without them is whole. */
const laterTables: ReadonlySet<KeptTable> = new Set<KeptTable>([
  'teachings',
  'rubrics',
  'rubricRules',
  'postRubrics',
  'membershipPortraits',
  'corrections',
  'variantUses',
  'mentionRules',
  'mentions',
  'recurrences',
  'metricLists',
  'tasks',
  'taskDone',
  'goals',
  'briefs',
  'placements',
  'reports',
]);

/** What a reader must understand before anything else; tolerant of what later versions add. */
export const manifestHead = z.object({
  format: z.literal(format),
  version: z.number().int().positive(),
});

export const manifest = manifestHead.extend({
  /** Epoch milliseconds. */
  madeAt: count.max(8.64e15),
  /** Groupmate's version. */
  app: z.string().max(40),
  /** The database's version; a newer one than ours is refused. */
  database: count,
  /** The file of one client: only rows of these communities (`network:id`). Absent: everything. */
  only: z.array(z.string().min(1).max(200)).max(500).optional(),
  /** Rows of each table, those set aside not counted. */
  tables: z.strictObject(
    Object.fromEntries(
      keptTables.map((table) => [table, laterTables.has(table) ? count.default(0) : count]),
    ) as Record<KeptTable, typeof count>,
  ),
  files: z
    .array(
      z.object({
        name: z.string().max(200),
        size: count,
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        /** Lines of a part; 0 for others. */
        rows: count,
      }),
    )
    .max(limits.entries),
});
export type Manifest = z.infer<typeof manifest>;
export type ManifestFile = Manifest['files'][number];

/** A file was read or saved: noted in facts as `backup`, for "last saved". */
export const savedFact = z.object({ at: count, size: count, name: z.string().max(200) });
export type SavedFact = z.infer<typeof savedFact>;

/** The state before the last load is kept in the database; noted in facts as `undo`. */
export const undoFact = z.object({
  at: count,
  mode: z.enum(['merge', 'replace']),
  /** Absent: a file. */
  of: z.literal('snapshot').optional(),
});
export type UndoFact = z.infer<typeof undoFact>;

/** `merge`: add what is missing and newer. `replace`: make it exactly as in the file. */
export type LoadMode = UndoFact['mode'];

/** What loading a table would do. Without `onlyHere` it speaks of the file's rows. */
export interface TableDifference {
  table: KeptTable;
  /** New here. */
  added: number;
  /** The file's is newer (or says more): merging changes ours. */
  newerInFile: number;
  /** Ours is newer: merging leaves it. */
  newerHere: number;
  same: number;
  /** Rows here that the file does not have: replacing removes them. */
  onlyHere: number;
}

/** A file that was read and checked wholly; nothing has been changed by it yet. */
export interface Checked {
  /** Of the checked rows that wait in the database. */
  id: string;
  madeAt: number;
  app: string;
  /** Rows of all tables. */
  rows: number;
  size: number;
  /** Rows that the file holds only for a repair by hand. */
  aside: number;
  /** Would replacing change settings? */
  settingsDiffer: boolean;
  tables: TableDifference[];
  /** It holds rows of these communities alone: it can be added, never put in place of everything. */
  only?: string[];
  /** It was no file that the person chose. */
  of?: 'snapshot';
}

/** A row that waits in the table `staged`. */
export interface StagedRow {
  /** `before`: the state before the last load. Else the id of the checked file. */
  side: string;
  /** `settings` has one row. */
  table: KeptTable | 'settings';
  key: string;
  /** Where the database refuses two rows of one such key (utils/backup/rules.ts). */
  twin?: string;
  row: Readonly<Record<string, unknown>>;
}

/** How far a reading or saving is: units of its own, for a bar. */
export type Progress = (done: number, total: number) => void;
