import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../../entrypoints/background/handlers.ts';
import { admit, giveToken } from '../../../entrypoints/background/panel-tokens.ts';

const subject = {
  ...({ feature: 'reply-templates', network: 'vk', place: 'comment' } as const),
  ...{ key: '-1_2', url: 'https://vk.com/wall-1_1', turn: 1, community: null },
};
const asker = { tabId: 7, url: 'https://vk.com/teplyhleb' };
let answer: () => Promise<unknown>;
let token: string;

beforeEach(async () => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, { sendMessage: () => answer() });
  token = await giveToken(7, subject);
  await admit(token, crypto.randomUUID(), 7);
});

// As Chromium says it when the page was left while its panel still spoke.
const left = () =>
  Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));

it('a panel whose page was left tells nobody of its size or end, and that is no problem', async () => {
  answer = left;
  await expect(handlers['panel.size']({ token, height: 300 }, asker)).resolves.toBe(null);
  await expect(handlers['panel.close']({ token, turn: 1 }, asker)).resolves.toBe(null);
});

it('a page that refuses is one', async () => {
  answer = async () => ({ ok: false, reason: 'no' });
  await expect(handlers['panel.size']({ token, height: 300 }, asker)).rejects.toThrow('no');
});
