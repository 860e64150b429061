import { unzipSync } from 'fflate';
import { tableOfPart, type KeptTable } from '../../../utils/backup/schema.ts';
import { fill, saved, wipe } from '../../unit/backup/made-up.ts';

/** The made-up person's whole file, once: good rows of every table, and the bytes of a good ZIP. */

let bytes: Uint8Array<ArrayBuffer> | null = null;
const rows = new Map<KeptTable, unknown[]>();

export async function keptFile(): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes) return bytes;
  await wipe();
  await fill();
  bytes = new Uint8Array(await (await saved()).arrayBuffer());
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    const table = tableOfPart(name);
    if (!table) continue;
    const lines = new TextDecoder().decode(part).split('\n').filter(Boolean);
    rows.set(table, [
      ...(rows.get(table) ?? []),
      ...lines.slice(0, 4).map((line) => JSON.parse(line) as unknown),
    ]);
  }
  return bytes;
}

/** After `keptFile`. */
export const keptRows = (table: KeptTable): unknown[] => rows.get(table) ?? [];
