import { z } from 'zod';
import { db } from '../db.ts';
import { BackupRefused } from './refusal.ts';
import {
  entryKind,
  format,
  formatVersion,
  keptTables,
  limits,
  manifest as manifestShape,
  manifestHead,
  tableOfPart,
  type Manifest,
  type ManifestFile,
} from './schema.ts';
import { sha256 } from '../sha256.ts';
import { openZip, readEntry, type ZipEntry } from './zip.ts';

/** A ZIP whose manifest is understood and names every file in it, and no other. */
export interface Contents {
  manifest: Manifest;
  /** The bytes of a listed file, checked against its hash. */
  read(listed: ManifestFile): Promise<Uint8Array<ArrayBuffer>>;
  /** Those of the manifest, by name. */
  files: ReadonlyMap<string, ManifestFile>;
}

const most = {
  manifest: limits.manifest,
  settings: limits.settings,
  part: limits.part,
  media: limits.media,
  // What a row aside holds is not known, so its size neither.
  aside: limits.part * 16,
  csv: limits.part * 16,
} as const;

/** Throws BackupRefused with what is wrong. */
export async function openContents(file: Blob): Promise<Contents> {
  const entries = await openZip(file);
  for (const [name, entry] of entries) {
    // A ZIP that was packed again by hand has entries for its folders.
    if (/^(?:tables|media|aside)\/$/.test(name) && entry.size === 0) entries.delete(name);
  }
  const entry = entries.get('manifest.json');
  if (!entry) throw new BackupRefused('not-ours');
  const manifest = understood(parsed(await readEntry(file, entry, most.manifest)));
  const files = listed(manifest, entries);
  return {
    manifest,
    files,
    async read({ name, size, sha256: hash }) {
      const kind = entryKind(name);
      const found = entries.get(name);
      if (!kind || !found) throw new BackupRefused('missing', { file: name });
      if (found.size !== size) throw new BackupRefused('changed', { file: name });
      const bytes = await readEntry(file, found, most[kind]);
      if ((await sha256(bytes)) !== hash) throw new BackupRefused('changed', { file: name });
      return bytes;
    },
  };
}

function parsed(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(textOf(bytes, 'manifest.json'));
  } catch (error) {
    throw new BackupRefused('bad-manifest', { cause: error });
  }
}

function understood(value: unknown): Manifest {
  const head = manifestHead.safeParse(value);
  if (!head.success) {
    const ours = z.object({ format: z.literal(format) }).safeParse(value).success;
    throw new BackupRefused(ours ? 'bad-manifest' : 'not-ours');
  }
  if (head.data.version > formatVersion) throw new BackupRefused('newer');
  const whole = manifestShape.safeParse(value);
  if (whole.success && whole.data.database <= db.verno) return whole.data;
  // A newer database may have tables that this one does not know: say the true reason.
  const database = z.object({ database: z.number() }).safeParse(value);
  if (database.success && database.data.database > db.verno) throw new BackupRefused('newer');
  const field = whole.error?.issues[0]?.path.join('.');
  throw new BackupRefused('bad-manifest', { field });
}

/** The manifest's files by name, when they are exactly those in the ZIP. */
function listed(
  { files, tables }: Manifest,
  entries: ReadonlyMap<string, ZipEntry>,
): Map<string, ManifestFile> {
  for (const name of entries.keys()) {
    if (!entryKind(name)) throw new BackupRefused('bad-name', { file: name });
  }
  const named = new Map<string, ManifestFile>();
  for (const one of files) {
    const kind = entryKind(one.name);
    if (!kind || kind === 'manifest') throw new BackupRefused('bad-name', { file: one.name });
    if (named.has(one.name)) throw new BackupRefused('twice', { file: one.name });
    if (!entries.has(one.name)) throw new BackupRefused('missing', { file: one.name });
    named.set(one.name, one);
  }
  for (const name of entries.keys()) {
    if (name !== 'manifest.json' && !named.has(name)) {
      throw new BackupRefused('unlisted', { file: name });
    }
  }
  if (!named.has('settings.json')) throw new BackupRefused('missing', { file: 'settings.json' });
  for (const table of keptTables) {
    const rows = files
      .filter(({ name }) => entryKind(name) === 'part' && tableOfPart(name) === table)
      .reduce((sum, one) => sum + one.rows, 0);
    if (rows !== tables[table]) throw new BackupRefused('missing', { file: `tables/${table}` });
  }
  return named;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Throws BackupRefused for bytes that are no UTF-8. */
export function textOf(bytes: Uint8Array<ArrayBuffer>, file: string): string {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    throw new BackupRefused('bad-text', { file, cause: error });
  }
}
