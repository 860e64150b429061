import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { networks } from '../../../utils/networks/index.ts';

interface Registered {
  id: string;
  matches: string[];
  js?: string[];
}
/** The browser, as far as registration sees it. */
let granted: Set<string>;
let registered: Map<string, Registered>;
let tabs: { id: number; url: string; discarded?: boolean; status?: string }[];
/** Tabs in which a script of this run answers. */
let alive: Set<number>;
/** Tabs into which the browser lets no file, and those that let nothing in. */
let refuses: Set<number>;
let shut: Set<number>;
let told: string[];
/** By tab. */
let put: Map<number, readonly string[]>;

const { vk, telegram } = networks;
const wall = { id: 1, url: 'https://vk.com/teplyhleb', status: 'complete' };

async function start() {
  vi.resetModules();
  return import('../../../entrypoints/background/registration.ts');
}

beforeEach(() => {
  fakeBrowser.reset();
  granted = new Set();
  registered = new Map();
  tabs = [];
  alive = new Set();
  refuses = new Set();
  shut = new Set();
  told = [];
  put = new Map();
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((pattern) => granted.has(pattern)),
    onAdded: { addListener: () => undefined },
    onRemoved: { addListener: () => undefined },
  });
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: async (scripts: Registered[]) => {
        for (const script of scripts) {
          if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          registered.set(script.id, script);
        }
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) =>
        ids.forEach((id) => {
          if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
        }),
      executeScript: async (what: { target: { tabId: number }; files?: string[] }) => {
        const { tabId } = what.target;
        const refused = shut.has(tabId) || (what.files && refuses.has(tabId));
        told.push(`${what.files ? 'script' : 'chip'} ${tabId}${refused ? ' refused' : ''}`);
        if (refused) throw new Error('Cannot access contents of the page.');
        if (!what.files) return;
        alive.add(tabId);
        put.set(tabId, what.files);
      },
    },
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async ({ url }) => {
    const hosts = [url ?? []].flat().map((pattern) => pattern.replace('*', ''));
    return tabs.filter((tab) => !url || hosts.some((host) => tab.url.startsWith(host))) as never;
  });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    id: number,
    { groupmate, ask }: { groupmate: string; ask: { network?: string } },
  ) => {
    if (!alive.has(id)) throw new Error('Could not establish connection.');
    const host = ask.network === 'vk' ? 'https://vk.com/' : 'https://t.me/';
    // As the page script does: only that network's pages are left.
    if (groupmate === 'tab.withdrawn' && tabs.find((tab) => tab.id === id)?.url.startsWith(host)) {
      told.push(`withdrawn ${ask.network} ${id}`);
      alive.delete(id);
    }
    return { ok: true, answer: null };
  }) as never);
});

describe('registration', () => {
  it('is for what is allowed and nothing else, and gives life to its open tabs', async () => {
    vk.matches.forEach((pattern) => granted.add(pattern));
    tabs = [wall, { id: 2, url: 'https://t.me/s/durov' }, { ...wall, id: 3, discarded: true }];
    const { syncRegistration } = await start();
    await syncRegistration();
    expect([...registered.values()]).toMatchObject([{ id: 'page-vk', matches: vk.matches }]);
    expect(told).toEqual(['script 1']);
  });

  it('brings a network’s own places before the script that reads by them, and no other’s', async () => {
    [...vk.matches, ...telegram.matches].forEach((pattern) => granted.add(pattern));
    tabs = [wall, { id: 2, url: 'https://t.me/s/durov', status: 'complete' }];
    const { syncRegistration } = await start();
    await syncRegistration();
    const page = '/content-scripts/page.js';
    expect([...registered.values()].map(({ id, js }) => [id, js])).toEqual([
      ['page-vk', ['/networks/vk.js', page]],
      ['page-telegram', ['/networks/telegram.js', page]],
    ]);
    expect([...put]).toEqual([
      [1, ['/networks/vk.js', page]],
      [2, ['/networks/telegram.js', page]],
    ]);
  });

  it('changes nothing and injects nothing twice when all is as it was', async () => {
    vk.matches.forEach((pattern) => granted.add(pattern));
    tabs = [wall];
    const { syncRegistration } = await start();
    await Promise.all([syncRegistration(), syncRegistration(), syncRegistration()]);
    expect(told).toEqual(['script 1']);
  });

  it('follows an update that knows other addresses, and drops a network that is no more', async () => {
    [...vk.matches].forEach((pattern) => granted.add(pattern));
    registered.set('page-vk', { id: 'page-vk', matches: ['https://vk.com/*', 'https://old.vk/*'] });
    registered.set('page-gone', { id: 'page-gone', matches: ['https://gone.example/*'] });
    const { syncRegistration } = await start();
    await syncRegistration();
    expect([...registered.keys()]).toEqual(['page-vk']);
    expect(registered.get('page-vk')?.matches).toEqual(vk.matches);
  });

  it('begins anew once a run of the extension, whatever started it', async () => {
    vk.matches.forEach((pattern) => granted.add(pattern));
    tabs = [wall];
    (await start()).keepScriptsRegistered();
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.session.get(null)).toHaveProperty('registration-run'),
    );
    expect(told).toEqual(['script 1']);
    // The worker starts again in the same run: a tab whose script died is none of its business.
    alive.clear();
    (await start()).keepScriptsRegistered();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toEqual(['script 1']);
    // The extension was reloaded: the browser forgets the session, and the old script is cut off.
    await fakeBrowser.storage.session.clear();
    (await start()).keepScriptsRegistered();
    await vi.waitFor(() => expect(told).toEqual(['script 1', 'script 1']));
  });

  it('tells a tab to reload only when it refuses the script, and only in a new run', async () => {
    vk.matches.forEach((pattern) => granted.add(pattern));
    tabs = [wall, { ...wall, id: 2 }, { ...wall, id: 3 }];
    refuses = new Set([2]);
    shut = new Set([3]);
    const { syncRegistration } = await start();
    await syncRegistration(true);
    expect(told.sort()).toEqual([
      'chip 2',
      'chip 3 refused',
      'script 1',
      'script 2 refused',
      'script 3 refused',
    ]);
    told = [];
    await syncRegistration();
    expect(told.sort()).toEqual(['script 2 refused', 'script 3 refused']);
  });

  it('is not held up by a page that never comes', async () => {
    vk.matches.forEach((pattern) => granted.add(pattern));
    tabs = [{ ...wall, status: 'loading' }];
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(
      () => new Promise<never>(() => undefined),
    );
    const { syncRegistration } = await start();
    await syncRegistration();
    expect(registered.has('page-vk')).toBe(true);
  });

  it('ends with the permission: scripts leave the pages, what was had is remembered', async () => {
    [...vk.matches, ...telegram.matches].forEach((pattern) => granted.add(pattern));
    tabs = [wall, { id: 2, url: 'https://t.me/s/durov' }];
    const { syncRegistration } = await start();
    await syncRegistration();
    vk.matches.forEach((pattern) => granted.delete(pattern));
    told = [];
    await syncRegistration();
    expect([...registered.keys()]).toEqual(['page-telegram']);
    expect(told).toContain('withdrawn vk 1');
    expect(told.join()).not.toContain('script');
    const { access } = (await fakeBrowser.storage.local.get('access')) as { access: object };
    expect(access).toMatchObject({ vk: vk.matches });
  });

  it('of a part that was taken back goes on for the rest', async () => {
    vk.matches.forEach((pattern) => granted.add(pattern));
    tabs = [wall];
    const { syncRegistration } = await start();
    await syncRegistration();
    const [, ...rest] = [...vk.matches].reverse();
    granted = new Set(rest);
    told = [];
    await syncRegistration();
    expect(registered.get('page-vk')?.matches.sort()).toEqual([...rest].sort());
    // It is silenced with the rest of the network, and comes back where it may.
    expect(told).toEqual(['withdrawn vk 1', 'script 1']);
  });
});
