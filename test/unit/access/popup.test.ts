import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closedHere, currentTab, isLifeless } from '../../../entrypoints/popup/current-tab.ts';
import { sayingOf } from '../../../entrypoints/popup/permissions.ts';
import { accessOf, type Had } from '../../../utils/access/rules.ts';
import type { AccessNow } from '../../../utils/access/use-access.ts';
import { networks } from '../../../utils/networks/index.ts';
import type { Network } from '../../../utils/networks/network.ts';

const access = (granted: readonly string[], had: Had = {}) =>
  Object.fromEntries(
    Object.values<Network>(networks).map((network) => [
      network.id,
      accessOf(network, granted, had),
    ]),
  ) as AccessNow;
const tab = (url: string | null) => ({ id: 3, url, complete: true });
const { vk, telegram } = networks;

describe('the popup says', () => {
  it('the network of the page that it stands over, and no other', () => {
    const said = sayingOf(access([]), tab('https://t.me/s/durov'), false);
    expect(said).toEqual({ what: 'here', network: telegram });
  });
  it('the same when other networks are allowed, and when only this host is not', () => {
    expect(sayingOf(access(vk.matches), tab('https://t.me/s/durov'), false)).toMatchObject({
      what: 'here',
    });
    const part = vk.matches.filter((pattern) => !pattern.includes('//m.vk.com/'));
    expect(sayingOf(access(part), tab('https://m.vk.com/feed'), false)).toMatchObject({
      network: vk,
    });
    expect(sayingOf(access(part), tab('https://vk.com/feed'), false)).toBeNull();
  });
  it('a quiet word on other pages while nothing is allowed, and nothing after', () => {
    for (const url of [null, 'https://example.com/', 'about:blank', 'not an address']) {
      expect(sayingOf(access([]), tab(url), false), String(url)).toEqual({ what: 'elsewhere' });
      expect(sayingOf(access(vk.matches), tab(url), false)).toBeNull();
    }
    expect(sayingOf(access([]), null, false)).toEqual({ what: 'elsewhere' });
  });
  it('what was taken back before anything else, all of it at once', () => {
    const had = { vk: vk.matches, telegram: telegram.matches };
    const said = sayingOf(access([], had), tab('https://ok.ru/'), false);
    expect(said).toEqual({ what: 'lost', networks: [vk, telegram], part: false });
  });
  it('that a part was taken back', () => {
    const said = sayingOf(access(vk.matches.slice(1), { vk: vk.matches }), tab(null), false);
    expect(said).toEqual({ what: 'lost', networks: [vk], part: true });
  });
  it('that the tab has to be reloaded where no script lives', () => {
    expect(sayingOf(access(vk.matches), tab('https://vk.com/feed'), true)).toEqual({
      what: 'reload',
      tabId: 3,
    });
  });
});

describe('the tab that the popup stands over', () => {
  const own = 'chrome-extension://test-extension-id/popup.html';
  const tabs = (list: object[]) =>
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(list as never);
  beforeEach(() => {
    vi.restoreAllMocks();
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue(
      'chrome-extension://test-extension-id/',
    );
  });

  it('is the active one; without its address where the browser does not tell it', async () => {
    tabs([{ id: 1 }, { id: 2, active: true, url: 'https://vk.com/feed', status: 'complete' }]);
    expect(await currentTab()).toEqual({ id: 2, url: 'https://vk.com/feed', complete: true });
    tabs([{ id: 2, active: true, status: 'loading' }]);
    expect(await currentTab()).toEqual({ id: 2, url: null, complete: false });
    expect(closedHere(await currentTab(), access([]))).toBeNull();
  });
  it('is the one before it where the popup is a tab itself', async () => {
    tabs([
      { id: 1, lastAccessed: 10, url: 'https://ok.ru/' },
      { id: 2, lastAccessed: 20, url: 'https://vk.com/feed' },
      { id: 3, lastAccessed: 30, active: true, url: own },
    ]);
    expect(await currentTab()).toMatchObject({ id: 2 });
  });
  it('is lifeless when it is allowed, whole, and nobody answers', async () => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
    send.mockRejectedValue(new Error('Could not establish connection.'));
    const here = tab('https://vk.com/feed');
    expect(await isLifeless(here, access(vk.matches))).toBe(true);
    expect(await isLifeless({ ...here, complete: false }, access(vk.matches))).toBe(false);
    expect(await isLifeless(here, access([]))).toBe(false);
    expect(await isLifeless(tab('https://example.com/'), access(vk.matches))).toBe(false);
    send.mockResolvedValue({ ok: true, answer: null } as never);
    expect(await isLifeless(here, access(vk.matches))).toBe(false);
  });
});
