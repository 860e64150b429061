import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../sandbox/browsers/candidates.ts';
import { builtExtension } from '../sandbox/extension.ts';

/**
 * The variant for trying out with its roots closed, as people get it: tests cannot look into it
 * either, and see of it what a page sees.
 */
export async function closedExtension(name: BrowserName): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `groupmate-closed-${name}-`));
  await cp(await builtExtension(name), folder, { recursive: true });
  let closed = 0;
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith('.js')) continue;
    const source = await readFile(join(folder, file), 'utf8');
    const other = source.replace(/attachShadow\(\{\s*mode:\s*["'`]open["'`]/gu, () => {
      closed += 1;
      return 'attachShadow({mode:"closed"';
    });
    if (other !== source) await writeFile(join(folder, file), other);
  }
  if (!closed) throw new Error('No open root was found in what is built.');
  return folder;
}
