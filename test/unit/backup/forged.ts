import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { checkBackup } from '../../../utils/backup/import.ts';
import { BackupRefused } from '../../../utils/backup/refusal.ts';
import type { Manifest } from '../../../utils/backup/schema.ts';
import { hex, saved } from './made-up.ts';

export const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** The file with its entries changed by hand, packed again (deflated, as other programs do). */
export async function repacked(change: (files: Record<string, Uint8Array>) => void): Promise<Blob> {
  const files = unzipSync(await bytesOf(await saved()));
  change(files);
  return new Blob([zipSync(files as Zippable) as Uint8Array<ArrayBuffer>]);
}

/** The same, with the manifest made right again, so that only the deeper check can notice. */
export async function forged(
  change: (files: Record<string, Uint8Array>, manifest: Manifest) => void,
): Promise<Blob> {
  const files = unzipSync(await bytesOf(await saved()));
  const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as Manifest;
  change(files, manifest);
  for (const listed of manifest.files) {
    const bytes = files[listed.name];
    if (!bytes) continue;
    listed.size = bytes.length;
    listed.sha256 = await hex(bytes as Uint8Array<ArrayBuffer>);
  }
  files['manifest.json'] = strToU8(JSON.stringify(manifest));
  return new Blob([zipSync(files as Zippable) as Uint8Array<ArrayBuffer>]);
}

/** Why a file is refused; null when it is not. */
export async function refusal(file: Blob): Promise<BackupRefused | null> {
  try {
    await checkBackup(file);
    return null;
  } catch (error) {
    if (error instanceof BackupRefused) return error;
    throw error;
  }
}
