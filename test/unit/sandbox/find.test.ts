import { describe, expect, test } from 'vitest';
import { candidatesOf } from '../../sandbox/browsers/candidates.ts';
import type { Machine } from '../../sandbox/browsers/candidates.ts';

const linux: Machine = {
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin:relative' },
  home: '/home/olga',
};

describe('candidatesOf', () => {
  test('an override is the only candidate', () => {
    const env = { ...linux.env, GROUPMATE_FIREFOX: ' /opt/nightly/firefox ' };
    expect(candidatesOf('firefox', { ...linux, env })).toEqual([
      { path: '/opt/nightly/firefox', how: 'set in GROUPMATE_FIREFOX' },
    ]);
    expect(candidatesOf('chromium', { ...linux, env }).length).toBeGreaterThan(1);
  });

  test('on Linux Chrome goes before Chromium and Edge, and PATH before the usual places', () => {
    const paths = candidatesOf('chromium', linux).map(({ path }) => path);
    const order = [
      '/usr/local/bin/google-chrome',
      '/usr/bin/google-chrome',
      '/usr/local/bin/chromium',
      '/usr/bin/chromium',
      '/usr/bin/microsoft-edge',
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
    ];
    expect(paths.filter((path) => order.includes(path))).toEqual(order);
  });

  test('names each path once and never a relative one', () => {
    const paths = candidatesOf('firefox', linux).map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.every((path) => path.startsWith('/'))).toBe(true);
    expect(paths).toContain('/usr/bin/firefox-esr');
  });

  test('on macOS looks among the applications of the machine and of the person', () => {
    const paths = candidatesOf('firefox', { ...linux, platform: 'darwin', home: '/Users/olga' });
    expect(paths.map(({ path }) => path)).toEqual([
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Users/olga/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      '/Users/olga/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ]);
  });

  test('on Windows looks under the program folders that exist', () => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      LOCALAPPDATA: 'C:\\Users\\olga\\AppData\\Local',
    };
    const paths = candidatesOf('chromium', { platform: 'win32', env, home: 'C:\\Users\\olga' });
    expect(paths[0]?.path).toBe('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(paths).toHaveLength(6);
    expect(paths.at(-1)?.path).toContain('msedge.exe');
  });

  test('without PATH the usual places remain', () => {
    const paths = candidatesOf('firefox', { ...linux, env: {} });
    expect(paths.map(({ path }) => path)).toEqual([
      '/usr/bin/firefox',
      '/usr/bin/firefox-esr',
      '/opt/firefox/firefox',
    ]);
  });
});
