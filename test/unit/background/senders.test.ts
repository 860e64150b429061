import { describe, expect, it } from 'vitest';
import { isEnvelope, senderMay } from '../../../entrypoints/background/requests.ts';
import { schemas } from '../../../entrypoints/background/schemas.ts';

const own = 'our-own-id';
const page = { id: own, url: 'https://vk.com/teplyhleb', frameId: 0, tab: { id: 7 } };
const panel = { id: own, url: 'chrome-extension://dynamic/panel.html', frameId: 3, tab: { id: 7 } };
const popup = { id: own, url: 'chrome-extension://our-own-id/popup.html' };
const may = (name: string, sender: object) =>
  senderMay(name as 'page.read', sender as Parameters<typeof senderMay>[1], own);

describe('who may ask the background', () => {
  it('a network’s page asks page questions, from its top frame alone', () => {
    expect(may('page.read', page)).toBe(true);
    expect(may('page.read', { ...page, frameId: 2 })).toBe(false);
    expect(may('page.read', { ...page, url: 'https://evil.example/vk.com' })).toBe(false);
    expect(may('page.read', { ...page, url: undefined })).toBe(false);
    expect(may('page.read', { ...page, tab: undefined })).toBe(false);
  });

  it('a page asks neither for a panel nor for a surface', () => {
    for (const name of ['panel.hello', 'panel.insert', 'ui.changed', 'ui.fill', 'ui.networks']) {
      expect(may(name, page), name).toBe(false);
    }
  });

  it('panels live in tabs; surfaces need none', () => {
    expect(may('panel.hello', panel)).toBe(true);
    expect(may('panel.hello', popup)).toBe(false);
    expect(may('ui.changed', popup)).toBe(true);
    expect(may('page.read', panel)).toBe(false);
  });

  it('another extension asks nothing', () => {
    for (const sender of [page, panel, popup]) {
      expect(may('ui.changed', { ...sender, id: 'another' })).toBe(false);
      expect(may('page.read', { ...sender, id: 'another' })).toBe(false);
    }
  });
});

describe('a question', () => {
  it('must look like one', () => {
    expect(isEnvelope({ groupmate: 'page.read', ask: {} })).toBe(true);
    for (const other of [null, undefined, 'page.read', 7, {}, { groupmate: 7 }, []]) {
      expect(isEnvelope(other)).toBe(false);
    }
  });

  it.each([
    ['page.claim', { network: 'vk', key: '' }],
    ['page.claim', { network: 'nowhere', key: '-1' }],
    ['page.panel', { feature: 'post-insight' }],
    ['panel.insert', { token: 'not-a-token', text: 'x', id: crypto.randomUUID() }],
    [
      'panel.insert',
      { token: crypto.randomUUID(), text: 'x'.repeat(20_001), id: crypto.randomUUID() },
    ],
    ['panel.size', { token: crypto.randomUUID(), height: -5 }],
    ['ui.changed', { what: '__proto__' }],
    ['ui.popup', { unexpected: true }],
  ] as const)('%s is refused when it is %o', (name, ask) => {
    expect(schemas[name].safeParse(ask).success).toBe(false);
  });
});
