import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BrowserName } from './browsers/candidates.ts';

/** The folder of the project. */
export const ROOT = resolve(import.meta.dirname, '../..');

/**
 * The built extension for trying out: as shipped, but with the networks' hosts granted from the
 * start, because automation cannot answer Chromium's permission prompt.
 */
export async function builtExtension(name: BrowserName): Promise<string> {
  const browser = name === 'chromium' ? 'chrome' : 'firefox';
  const folder = join(ROOT, '.output', `${browser}-mv3-e2e`);
  try {
    await access(join(folder, 'manifest.json'));
  } catch {
    throw new Error(
      `The extension is not built: run \`wxt build -b ${browser} --mode e2e\` first.`,
    );
  }
  return folder;
}
