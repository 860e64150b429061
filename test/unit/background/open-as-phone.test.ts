import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openAsPhone, watchPhoneWindows } from '../../../entrypoints/background/open-as-phone.ts';
import { isAtHosts, mobileUrl, phoneHostsOf } from '../../../utils/networks/phone.ts';
import { networks } from '../../../utils/networks/index.ts';

interface Rule {
  id: number;
  priority: number;
  condition: { tabIds: number[]; requestDomains: string[] };
  action: { requestHeaders: { header: string; value: string }[] };
}
let rules: Rule[] = [];
let tabs: Record<number, { id: number; url?: string; width?: number }> = {};
let updates: unknown[] = [];
let allowed = true;
type Listener = (...told: never[]) => void;
const listeners = new Map<string, Listener[]>();
const event = (name: string) => ({
  addListener: (listener: Listener) =>
    listeners.set(name, [...(listeners.get(name) ?? []), listener]),
});
const tell = (name: string, ...told: unknown[]) =>
  listeners.get(name)?.forEach((listener) => listener(...(told as never[])));

beforeEach(() => {
  fakeBrowser.reset();
  rules = [];
  tabs = { 7: { id: 7, width: 350 } };
  updates = [];
  allowed = true;
  Object.assign(fakeBrowser.permissions, { contains: async () => allowed });
  Object.assign(fakeBrowser, {
    declarativeNetRequest: {
      getSessionRules: async () => rules,
      updateSessionRules: async (change: { removeRuleIds?: number[]; addRules?: Rule[] }) => {
        rules = rules.filter(({ id }) => !change.removeRuleIds?.includes(id));
        rules.push(...(change.addRules ?? []));
      },
    },
  });
  Object.assign(fakeBrowser.windows, {
    create: async (how: object) => (updates.push(how), { id: 3, tabs: [tabs[7]] }),
    get: async () => ({ id: 3, width: 360 }),
    update: async (_: number, how: object) => updates.push(how),
  });
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => tabs[id] ?? Promise.reject(new Error('no tab')),
    update: async (id: number, { url }: { url: string }) => {
      updates.push(url);
      const tab = tabs[id];
      if (tab) tab.url = url;
    },
    onRemoved: event('removed'),
    onUpdated: event('updated'),
  });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ version: '1' }),
    onInstalled: event('installed'),
    onStartup: event('startup'),
  });
});

const post = 'https://vk.com/wall-224700111_5';

describe('a page opened as a phone', () => {
  it('is the mobile site in a window of that width, and asks as a phone in that tab alone', async () => {
    expect(await openAsPhone(post, 360, 15)).toEqual({ asPhone: true, width: 360 });
    expect(updates).toEqual([
      { type: 'popup', width: 375, height: 844, url: 'about:blank' },
      'https://m.vk.com/wall-224700111_5',
      // Ten px of the window are its frame.
      { width: 385, height: 844 },
    ]);
    expect(rules).toHaveLength(1);
    expect(rules[0]?.condition.tabIds).toEqual([7]);
    expect(rules[0]?.condition.requestDomains).toContain('vk.com');
    const told = rules[0]?.action.requestHeaders.map(({ header }) => header);
    expect(told).toEqual(['user-agent', 'sec-ch-ua-mobile', 'sec-ch-ua-platform']);
  });

  it('without leave is the page as it is, and says so', async () => {
    allowed = false;
    expect(await openAsPhone('https://www.youtube.com/watch?v=abcdefghijk', 412, 0)).toEqual({
      asPhone: false,
      width: 412,
    });
    expect(rules).toEqual([]);
    expect(updates[1]).toBe('https://www.youtube.com/watch?v=abcdefghijk');
  });

  it('also where the browser has no such rules, or refuses one', async () => {
    Object.assign(fakeBrowser, { declarativeNetRequest: undefined });
    expect((await openAsPhone(post, 390, 0)).asPhone).toBe(false);
    Object.assign(fakeBrowser, {
      declarativeNetRequest: { updateSessionRules: () => Promise.reject(new Error('no')) },
    });
    expect((await openAsPhone(post, 390, 0)).asPhone).toBe(false);
    expect(updates.filter((one) => one === post)).toHaveLength(2);
  });

  it('is none of an address that is no network’s', async () => {
    await expect(openAsPhone('https://example.org/', 360, 0)).rejects.toThrow(/no known network/);
    expect(updates).toEqual([]);
  });
});

describe('its rule', () => {
  beforeEach(async () => {
    listeners.clear();
    watchPhoneWindows();
    await openAsPhone(post, 360, 0);
  });
  const priority = () => rules[0]?.priority;

  it('outlives the empty page before, and the network’s own pages', async () => {
    tell('updated', 7, { url: 'about:blank' });
    tell('updated', 7, { url: 'https://m.vk.com/wall-224700111_5' });
    await vi.waitFor(() => expect(priority()).toBe(2));
    tell('updated', 7, { url: 'https://vk.com/feed' });
    tell('updated', 8, { url: 'https://example.org/' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(rules).toHaveLength(1);
  });

  it('ends with the tab', async () => {
    tell('removed', 7);
    await vi.waitFor(() => expect(rules).toEqual([]));
  });

  it.each([
    ['its address', { url: 'https://example.org/' }],
    ['no address, as of a site that we may not see', { status: 'complete' }],
  ])('ends when the tab leaves the network (%s)', async (_, told) => {
    tell('updated', 7, { url: 'https://m.vk.com/wall-224700111_5' });
    await vi.waitFor(() => expect(priority()).toBe(2));
    tabs[7] = { id: 7 };
    tell('updated', 7, told);
    await vi.waitFor(() => expect(rules).toEqual([]));
  });

  it.each(['startup', 'installed'])('of a tab that is gone ends at %s', async (name) => {
    tell(name);
    await new Promise((resolve) => setTimeout(resolve));
    expect(rules).toHaveLength(1);
    tabs = {};
    tell(name);
    await vi.waitFor(() => expect(rules).toEqual([]));
  });
});

describe('the mobile site', () => {
  it.each([
    [post, 'https://m.vk.com/wall-224700111_5'],
    ['https://vk.ru/teplyhleb', 'https://m.vk.ru/teplyhleb'],
    ['https://m.vk.com/teplyhleb', 'https://m.vk.com/teplyhleb'],
    ['https://ok.ru/group/57/topic/12', 'https://m.ok.ru/group/57/topic/12'],
    ['https://www.facebook.com/teplyhleb/posts/1', 'https://m.facebook.com/teplyhleb/posts/1'],
    ['https://www.youtube.com/@teplyhleb', 'https://m.youtube.com/@teplyhleb'],
    ['https://x.com/teplyhleb', 'https://x.com/teplyhleb'],
    ['https://t.me/s/teplyhleb', 'https://t.me/s/teplyhleb'],
    ['https://www.instagram.com/teplyhleb/', 'https://www.instagram.com/teplyhleb/'],
  ])('of %s is %s', (url, mobile) => {
    expect(mobileUrl(url)).toBe(mobile);
  });

  it('is none of another address', () => {
    expect(mobileUrl('https://example.org/')).toBeNull();
    expect(mobileUrl('nonsense')).toBeNull();
  });

  it('stands at the network’s own hosts, or under them', () => {
    const hosts = phoneHostsOf(networks.youtube);
    expect(hosts).toContain('m.youtube.com');
    expect(isAtHosts('https://m.youtube.com/x', hosts)).toBe(true);
    expect(isAtHosts('https://notyoutube.com/', hosts)).toBe(false);
    expect(isAtHosts('https://login.vk.com/', phoneHostsOf(networks.vk))).toBe(true);
    expect(isAtHosts('', hosts)).toBe(false);
  });

  it.each(Object.values(networks))('of $id is one that may be asked for', ({ matches, mobile }) => {
    for (const host of Object.values(mobile?.hosts ?? {})) {
      expect([...matches, ...(mobile?.matches ?? [])]).toContain(`https://${host}/*`);
    }
  });
});
