import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import { candidatesOf, OVERRIDES } from './candidates.ts';
import type { BrowserName, Candidate } from './candidates.ts';
import { download, installCommand, installWithApt } from './install.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { runCommand } from './run-command.ts';

export type { BrowserName } from './candidates.ts';

export interface FoundBrowser {
  /** The file to start. */
  path: string;
  name: BrowserName;
  /** Where it came from, for people: "found on PATH". */
  how: string;
}

/**
 * A browser that starts: the one set in GROUPMATE_CHROMIUM or GROUPMATE_FIREFOX, else an installed
 * one, else one downloaded into the user's cache, else the distribution's own package.
 * Throws a sentence that says what to install when none of these works.
 */
export async function findBrowser(name: BrowserName): Promise<FoundBrowser> {
  const installed = await findInstalled(name);
  if (installed) return installed;
  if (process.env[OVERRIDES[name]]) {
    throw new Error(
      `${OVERRIDES[name]} names "${process.env[OVERRIDES[name]]}", which does not start.`,
    );
  }
  return oneAtATime('browser-install', async () => {
    // Another process may have installed it while this one waited.
    const meanwhile = await findInstalled(name);
    if (meanwhile) return meanwhile;
    process.stderr.write(`No ${name} on this machine: getting one, this takes a few minutes.\n`);

    const downloaded = await download(name);
    if ('path' in downloaded && (await starts(downloaded.path))) {
      return { path: downloaded.path, name, how: 'downloaded into the cache folder' };
    }
    const byApt = await installWithApt(name);
    const afterApt = 'installed' in byApt ? await findInstalled(name) : null;
    if (afterApt) return { ...afterApt, how: 'installed with apt-get' };

    throw new Error(
      `No ${name} was found and none could be fetched. Please install ${
        name === 'chromium' ? 'Chrome, Chromium or Edge' : 'Firefox'
      } (on Debian: ${installCommand(name)}) or set ${OVERRIDES[name]} to its file. ` +
        `Download: ${reasonOf(downloaded)}. Package: ${reasonOf(byApt)}.`,
    );
  });
}

async function findInstalled(name: BrowserName): Promise<FoundBrowser | null> {
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  return firstThatStarts(name, candidatesOf(name, machine));
}

async function firstThatStarts(
  name: BrowserName,
  candidates: readonly Candidate[],
): Promise<FoundBrowser | null> {
  for (const { path, how } of candidates) {
    if (await starts(path)) return { path, name, how };
  }
  return null;
}

/**
 * A file with the right name is not enough: Ubuntu puts a script there that only advertises the
 * snap, and a downloaded Chrome may miss system libraries.
 */
async function starts(path: string): Promise<boolean> {
  const isThere = await access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
  // On Windows `--version` opens a window instead of answering.
  if (!isThere || process.platform === 'win32') return isThere;
  const { code, output } = await runCommand(path, ['--version'], { seconds: 30 });
  return code === 0 && /\d+\.\d/.test(output);
}

function reasonOf(attempt: Awaited<ReturnType<typeof download>>): string {
  return 'failed' in attempt ? attempt.failed : 'it came, but does not start';
}
