import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isAttached } from '../../../entrypoints/background/attach.ts';
import { awaitedIn } from '../../../entrypoints/background/fill-records.ts';
import { subjectOf } from '../../../entrypoints/background/panel-tokens.ts';
import { servePictures } from '../../../entrypoints/background/media-port.ts';
import { askTab } from '../../../entrypoints/background/tab-answers.ts';
import { toldTo } from '../../../entrypoints/panel/told.ts';
import type { Answer, TabProtocol } from '../../../utils/messages.ts';
import { mediaPort } from '../../../utils/messages.ts';
import { deep, hostileValues } from './hostile.ts';
import { questions, token } from './questions.ts';

/** What comes back from pages, over a port, and to a panel: as little believed as a question. */

const view = {
  ...({ place: 'post', field: 'likes', found: true, places: 3, read: 3, kind: 'count' } as const),
  ...{ values: [1, 2], rough: [false, true], doubt: null, examples: 1 },
};
const good: { [Name in keyof TabProtocol]: Answer<Name> } = {
  'tab.attach': { attached: 1 },
  'tab.coach': questions['page.coach'],
  'tab.coach.swap': 'swapped',
  'tab.command': null,
  'tab.composed': { text: '', pictures: null, as: null, name: null },
  'tab.draft': { text: '', from: 'none' },
  'tab.fill': null,
  'tab.go': 'moved',
  'tab.here': null,
  'tab.insert': { outcome: 'other-author', who: { id: null, name: 'Анна', sure: true } },
  'tab.moderate': 'menu',
  'tab.panel.close': null,
  'tab.panel.size': null,
  'tab.refresh': null,
  'tab.teachings': null,
  'tab.who': { id: null, name: null, sure: false },
  'tab.withdrawn': null,
  'teach.begin': { begun: false, why: 'no-tab' },
  'teach.step': { view, lesson: null },
};
const names = Object.keys(good) as (keyof TabProtocol)[];

const answering = (answer: unknown) =>
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ ok: true, answer } as never);
afterEach(() => vi.restoreAllMocks());

describe('a page’s answer', () => {
  it.each(names)('to %s is taken when it is one, and refused when it is garbage', async (name) => {
    answering(good[name]);
    expect(await askTab(7, name, {} as never)).toEqual(good[name]);
    for (const value of [...hostileValues, deep(200), 'x'.repeat(1_000_000)]) {
      answering(value);
      const told = await askTab(7, name, {} as never).catch((error: unknown) => error);
      // Of what only says that it was done nothing is taken.
      if (good[name] === null) expect(told).toBeNull();
      // Where nothing may stand in for an answer, null is one.
      else if (value !== null || told !== null) expect(told).toBeInstanceOf(Error);
    }
  });

  it('may say nothing of others’ fields', async () => {
    answering({ ...good['tab.who'], token: 'x' });
    await expect(askTab(7, 'tab.who', {})).rejects.toThrow('"tab.who" was not understood');
  });
});

describe('the line for pictures', () => {
  const connect = (name: string, sender: object) => {
    const heard: ((message: unknown) => void)[] = [];
    const port = {
      ...{ name, sender, disconnect: vi.fn(), postMessage: vi.fn() },
      onMessage: { addListener: (one: (message: unknown) => void) => void heard.push(one) },
    };
    let connected: (port: unknown) => void = () => undefined;
    vi.spyOn(fakeBrowser.runtime.onConnect, 'addListener').mockImplementation(
      (listener) => void (connected = listener as never),
    );
    servePictures();
    connected(port);
    return { port, heard };
  };
  const id = fakeBrowser.runtime.id;
  const page = { id, url: 'https://vk.com/wall-1_1', frameId: 0, tab: { id: 7 } };

  it('is cut for whoever is no page of a network', () => {
    for (const sender of [
      { ...page, id: 'another' },
      { ...page, url: 'https://evil.example/' },
      { ...page, frameId: 2 },
      { ...page, tab: undefined },
      undefined,
    ]) {
      const { port, heard } = connect(mediaPort, sender as object);
      expect(port.disconnect).toHaveBeenCalledOnce();
      expect(heard).toEqual([]);
    }
    expect(connect('another name', page).heard).toEqual([]);
  });

  it('is cut at garbage, and tells nothing', () => {
    for (const value of [...hostileValues, { id: 'x'.repeat(1_000_000), offset: 0 }]) {
      const { port, heard } = connect(mediaPort, page);
      heard[0]?.(value);
      expect(port.disconnect).toHaveBeenCalledOnce();
      expect(port.postMessage).not.toHaveBeenCalled();
    }
  });
});

describe('a panel', () => {
  const id = fakeBrowser.runtime.id;
  const message = { groupmate: 'panels.show', ask: { token, key: '-1_2' } };
  const told = (said: unknown, sender: object | undefined) =>
    toldTo('panels.show', token, said, sender as never);

  it('is told by the background alone', () => {
    expect(told(message, { id })).toEqual(message.ask);
    expect(told(message, { id, tab: { id: 7 } })).toBeNull();
    expect(told(message, { id: 'another' })).toBeNull();
    expect(told(message, undefined)).toBeNull();
  });

  it('is told what is its own alone', () => {
    expect(told({ ...message, ask: { token: 'another' } }, { id })).toBeNull();
    expect(told({ ...message, groupmate: 'panels.composed' }, { id })).toBeNull();
    for (const value of hostileValues) {
      expect(told(value, { id })).toBeNull();
      expect(told({ groupmate: 'panels.show', ask: value }, { id })).toBeNull();
    }
  });
});

describe('what is kept for this run of the browser', () => {
  beforeEach(() => fakeBrowser.reset());

  it('and is not what we keep there lets nobody in', async () => {
    for (const value of hostileValues.filter((one) => one !== undefined)) {
      await fakeBrowser.storage.session.set({
        [`panel:${token}`]: value,
        ['attach:7']: value,
        [`fill:${token}`]: value,
      });
      await expect(subjectOf(token, 7)).rejects.toThrow('This panel was not asked for.');
      expect(await isAttached(7, 'a'.repeat(64), 0)).toBe(false);
      expect(await awaitedIn(7)).toBeUndefined();
    }
  });
});
