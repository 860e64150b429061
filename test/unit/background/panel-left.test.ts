import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { admit, giveToken } from '../../../entrypoints/background/panel-tokens.ts';
import { answer } from '../../../entrypoints/background/requests.ts';
import { db } from '../../../utils/db.ts';

const subject = {
  ...({ feature: 'reply-templates', network: 'vk', place: 'comment' } as const),
  ...{ key: '-1_2', url: 'https://vk.com/wall-1_1', turn: 1, community: null },
};
let told: () => Promise<unknown>;
let token: string;

beforeEach(async () => {
  fakeBrowser.reset();
  await db.problems.clear();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.0.0' }) });
  Object.assign(fakeBrowser.tabs, { sendMessage: () => told() });
  token = await giveToken(7, subject);
  await admit(token, crypto.randomUUID(), 7);
});

const ask = (groupmate: string, more: object = {}) =>
  answer(
    { groupmate, ask: { token, ...more } } as never,
    {
      id: fakeBrowser.runtime.id,
      url: 'chrome-extension://dynamic/panel.html',
      frameId: 3,
      tab: { id: 7, url: subject.url },
    } as never,
  );

it.each([
  ['panel.size', { height: 300 }],
  ['panel.close', { turn: 1 }],
  ['panel.who', {}],
])('%s to a page that was left is answered, and is no problem', async (name, more) => {
  // As browsers say it when the page was left while its panel still spoke.
  told = () =>
    Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
  expect(await ask(name, more)).toMatchObject({ ok: false });
  expect(await db.problems.toArray()).toEqual([]);
});

it('what a page refuses is one', async () => {
  told = async () => ({ ok: false, reason: 'no' });
  expect(await ask('panel.size', { height: 300 })).toEqual({ ok: false, reason: 'no' });
  expect(await db.problems.toArray()).toMatchObject([{ feature: 'panel.size' }]);
});
