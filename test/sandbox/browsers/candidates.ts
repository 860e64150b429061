import { posix, win32 } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** The variable that, when set, decides alone which browser is used. */
export const OVERRIDES: Record<BrowserName, string> = {
  chromium: 'GROUPMATE_CHROMIUM',
  firefox: 'GROUPMATE_FIREFOX',
};

/** What the order of candidates depends on, handed in so that it can be tested for any system. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
}

/** A file that may be a browser. Nobody has looked yet whether it exists. */
export interface Candidate {
  path: string;
  how: string;
}

/** Commands to look for along PATH, the likeliest to run an unpacked extension first. */
const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
};

const LINUX_PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/opt/google/chrome/chrome',
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/opt/microsoft/msedge/msedge',
  ],
  firefox: ['/usr/bin/firefox', '/usr/bin/firefox-esr', '/opt/firefox/firefox'],
};

const MAC_PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS_PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/**
 * Every place where `name` may already be installed, best first, each path once.
 * An override is the only candidate: whoever sets it wants that browser or an error.
 */
export function candidatesOf(name: BrowserName, machine: Machine): Candidate[] {
  const override = machine.env[OVERRIDES[name]]?.trim();
  if (override) return [{ path: override, how: `set in ${OVERRIDES[name]}` }];

  const seen = new Set<string>();
  return [...onPath(name, machine), ...inUsualPlaces(name, machine)].filter(({ path }) => {
    if (seen.has(path)) return false;
    seen.add(path);
    return true;
  });
}

function onPath(name: BrowserName, { platform, env }: Machine): Candidate[] {
  // On Windows and macOS a browser is never on PATH by its installer; what is there is a script.
  if (platform === 'win32' || platform === 'darwin') return [];
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  return COMMANDS[name].flatMap((command) =>
    folders.map((folder) => ({ path: posix.join(folder, command), how: 'found on PATH' })),
  );
}

function inUsualPlaces(name: BrowserName, { platform, env, home }: Machine): Candidate[] {
  const how = 'found in its usual place';
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((key) => env[key])
      .filter((root) => root !== undefined);
    return WINDOWS_PLACES[name].flatMap((place) =>
      roots.map((root) => ({ path: win32.join(root, place), how })),
    );
  }
  if (platform === 'darwin') {
    return MAC_PLACES[name].flatMap((place) =>
      ['/Applications', posix.join(home, 'Applications')].map((root) => ({
        path: posix.join(root, place),
        how,
      })),
    );
  }
  return LINUX_PLACES[name].map((path) => ({ path, how }));
}
