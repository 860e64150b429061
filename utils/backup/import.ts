import { Dexie } from 'dexie';
import { z } from 'zod';
import { db } from '../db.ts';
import { readSettings, settingsFrom } from '../settings.ts';
import { comparer, noDifference, type Merged } from './compare.ts';
import { openContents, textOf, type Contents } from './contents.ts';
import { BackupRefused } from './refusal.ts';
import { sameRow, twinKey, twinsClash, type Row } from './rules.ts';
import {
  entryKind,
  keptTables,
  limits,
  tableOfPart,
  type Checked,
  type KeptTable,
  type ManifestFile,
  type Progress,
  type StagedRow,
  type TableDifference,
} from './schema.ts';
import { clearAbandoned, clearStaged, countKept, keyOfRow } from './store.ts';
import { checkRow } from './tables.ts';

/**
 * Reads a whole file, checks all of it, lays its rows ready and says what loading it would change.
 * Nothing of the person's is touched. Throws BackupRefused with what is wrong and where.
 */
export async function checkBackup(
  file: Blob,
  progress: Progress = () => undefined,
): Promise<Checked> {
  await clearAbandoned();
  const id = `file-${crypto.randomUUID()}`;
  try {
    return await stageAll(id, file, progress);
  } catch (error) {
    await clearStaged(id);
    throw error;
  }
}

async function stageAll(id: string, file: Blob, progress: Progress): Promise<Checked> {
  const contents = await openContents(file);
  const { manifest, files } = contents;
  const total = manifest.files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  const pictures = new Set<string>();
  const compare = comparer();
  const tables = new Map<KeptTable, TableDifference>();
  let aside = 0;

  const settingsDiffer = await stageSettings(id, contents);
  // In our order, whatever the file's: a template must be known before its uses.
  for (const table of keptTables) {
    const difference = noDifference(table);
    tables.set(table, difference);
    for (const part of partsOf(table, manifest.files)) {
      const bytes = await contents.read(part);
      done += part.size;
      if (entryKind(part.name) === 'aside') {
        aside += part.rows;
        continue;
      }
      const rows = checkedRows(table, part, textOf(bytes, part.name));
      const whole: Row[] = [];
      for (const row of rows) {
        if (table !== 'media') {
          whole.push(row);
          continue;
        }
        const picture = await pictureOf(row, contents);
        pictures.add(picture.name);
        done += picture.size;
        whole.push(picture.row);
        progress(done, total);
      }
      await stageRows(id, table, part.name, whole);
      count(difference, await compare(table, rows));
      progress(done, total);
    }
    const matched = difference.same + difference.newerHere + difference.newerInFile;
    // The file of one client says nothing of what others have.
    const here = manifest.only ? matched : await countKept(table);
    difference.onlyHere = Math.max(0, here - matched);
  }
  for (const [name, listed] of files) {
    const kind = entryKind(name);
    if (kind === 'media' && !pictures.has(name)) {
      throw new BackupRefused('unlisted', { file: name });
    }
    // Nothing of it is loaded, but a damaged file is told as one.
    if (kind === 'csv') await contents.read(listed);
  }
  return {
    id,
    madeAt: manifest.madeAt,
    app: manifest.app,
    rows: Object.values(manifest.tables).reduce((sum, rows) => sum + rows, 0),
    size: file.size,
    aside,
    settingsDiffer: settingsDiffer && !manifest.only,
    tables: [...tables.values()],
    ...(manifest.only ? { only: manifest.only } : {}),
  };
}

function partsOf(table: KeptTable, files: readonly ManifestFile[]): ManifestFile[] {
  return files
    .filter(({ name }) => tableOfPart(name) === table)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The rows of a part; throws at the first line that does not fit. */
function checkedRows(table: KeptTable, part: ManifestFile, text: string): Row[] {
  const lines = text.split('\n');
  // Every line ends with a line break, so that a text cut at one is noticed.
  if (lines.pop() !== '' || lines.length !== part.rows) {
    throw new BackupRefused('miscounted', { file: part.name });
  }
  return lines.map((line, index) => {
    const where = { file: part.name, line: index + 1 };
    if (line.length > limits.row) throw new BackupRefused('too-big', where);
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new BackupRefused('bad-line', { ...where, cause: error });
    }
    const checked = checkRow(table, value);
    if (checked.fits) return checked.row;
    throw new BackupRefused('bad-row', { ...where, field: checked.field });
  });
}

/** A picture's row with its bytes, whose hash is its id. */
async function pictureOf(row: Row, contents: Contents) {
  const hash = String(row['id']);
  const name = `media/${hash}`;
  const listed = contents.files.get(name);
  if (!listed) throw new BackupRefused('missing', { file: name });
  if (listed.sha256 !== hash || listed.size !== row['size']) {
    throw new BackupRefused('changed', { file: name });
  }
  const bytes = new Blob([await contents.read(listed)], { type: String(row['type']) });
  return { name, size: listed.size, row: { ...row, bytes } };
}

async function stageRows(id: string, table: KeptTable, file: string, rows: readonly Row[]) {
  const staged = rows.map((row): StagedRow => {
    const twin = twinsClash(table) ? twinKey(table, row) : null;
    return { side: id, table, key: keyOfRow(table, row), row, ...(twin ? { twin } : {}) };
  });
  try {
    await db.transaction('rw', db.staged, () => db.staged.bulkAdd(staged));
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    // Two rows of one key: the later line is the one that could not stand beside the other.
    const position = Object.keys(error.failuresByPos)[0];
    throw new BackupRefused('twice', { file, line: Number(position ?? 0) + 1 });
  }
}

async function stageSettings(id: string, contents: Contents): Promise<boolean> {
  const name = 'settings.json';
  const listed = contents.files.get(name);
  if (!listed) throw new BackupRefused('missing', { file: name });
  let value: unknown;
  try {
    value = JSON.parse(textOf(await contents.read(listed), name));
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    throw new BackupRefused('bad-line', { file: name, line: 1, cause: error });
  }
  const settings = z.record(z.string(), z.unknown()).safeParse(value);
  if (!settings.success) throw new BackupRefused('bad-row', { file: name, line: 1 });
  // Parts of it that are not understood fall back to their defaults, as stored ones do.
  const row = { ...settingsFrom(settings.data) };
  await db.staged.add({ side: id, table: 'settings', key: 'settings', row });
  return !sameRow('facts', { ...(await readSettings()) }, row);
}

function count(difference: TableDifference, merged: readonly Merged[]): void {
  for (const { verdict } of merged) difference[verdict] += 1;
}
