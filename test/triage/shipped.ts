import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Heads } from '../../utils/triage/readers.ts';
import { headsFrom } from '../../utils/triage/weights.ts';

/** Their names, in the order of the file. */
export const HEADS = ['language', 'tone', 'talk', 'brand', 'kind', 'toxic'] as const;

/** The heads that ship, as Node reads them. */
export function shippedHeads(): Heads {
  const folder = join(import.meta.dirname, '../../public/triage');
  const bytes = readFileSync(join(folder, 'heads.bin'));
  const described: unknown = JSON.parse(readFileSync(join(folder, 'heads.json'), 'utf8'));
  return headsFrom(described, new Uint8Array(bytes).buffer);
}
