import { access, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Browser, detectBrowserPlatform, resolveBuildId } from '@puppeteer/browsers';
import type { BrowserName } from './candidates.ts';
import { runCommand } from './run-command.ts';
import type { CommandResult } from './run-command.ts';
import { withinSeconds } from './within-seconds.ts';

/** What an attempt came to: a path, a reason, or both missing when packages were installed. */
export type Attempt = { path: string } | { failed: string } | { installed: true };

/** Emoji and Cyrillic must be drawn, or a picture of a page shows boxes. */
const PACKAGES: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'fonts-noto-color-emoji', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-noto-color-emoji', 'fonts-dejavu-core'],
};

/** The command that a person would type on a Debian-like system. */
export function installCommand(name: BrowserName): string {
  return `apt-get install ${PACKAGES[name].join(' ')}`;
}

/** Fetches a browser into this user's cache; no rights needed, and the system stays as it is. */
export async function download(name: BrowserName): Promise<Attempt> {
  const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const platform = detectBrowserPlatform();
  if (!platform) return { failed: 'no ready-made browser exists for this system' };
  try {
    // A small request first: where there is no way out, it tells so within seconds.
    await withinSeconds(15, 'the newest version', resolveBuildId(browser, platform, 'stable'));
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
  // A process of its own, because only a process can be stopped when the line is too slow.
  const main = createRequire(import.meta.url).resolve('@puppeteer/browsers');
  const tool = join(dirname(main), 'main-cli.js');
  const cache = join(homedir(), '.cache', 'groupmate-browsers');
  const result = await runCommand(
    process.execPath,
    [tool, 'install', `${browser}@stable`, '--path', cache, '--format', 'path={{path}}'],
    { seconds: 240 },
  );
  const path = /^path=(.+)$/m.exec(result.output)?.[1]?.trim();
  return result.code === 0 && path ? { path } : { failed: lastLine(result) };
}

/** Installs the distribution's own browser. Works as root, or where sudo asks no password. */
export async function installWithApt(name: BrowserName): Promise<Attempt> {
  if (process.platform !== 'linux' || !(await isExecutable('/usr/bin/apt-get'))) {
    return { failed: 'this is no Debian-like system' };
  }
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && (await runCommand('sudo', ['-n', 'true'], { seconds: 10 })).code !== 0) {
    return { failed: 'it needs root rights' };
  }
  const apt = (args: readonly string[], seconds: number): Promise<CommandResult> => {
    const command = ['apt-get', '-o', 'DPkg::Lock::Timeout=300', ...args];
    const variables = ['DEBIAN_FRONTEND=noninteractive', 'LC_ALL=C.UTF-8'];
    // Through `env`, since sudo would drop the variables.
    const [head, ...rest] = [...(isRoot ? [] : ['sudo', '-n']), 'env', ...variables, ...command];
    return runCommand(head ?? 'env', rest, { seconds });
  };

  let failed = '';
  // Mirrors now and then answer with an old list; a second update usually cures that.
  for (let attempt = 0; attempt < 2; attempt++) {
    const update = await apt(['update'], 300);
    const install = await apt(['install', '-y', '--no-install-recommends', ...PACKAGES[name]], 900);
    if (install.code === 0) return { installed: true };
    failed = lastLine(install);
    process.stderr.write(`${update.code === 0 ? '' : update.output}\n${install.output}\n`);
  }
  return { failed };
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function lastLine({ output }: CommandResult): string {
  return output.trim().split('\n').at(-1)?.trim() ?? 'no output';
}
