import { beforeEach, expect, it, vi } from 'vitest';

import { fakeBrowser } from 'wxt/testing/fake-browser';
import { attachHandlers, isAttached } from '../../../entrypoints/background/attach.ts';
import { admit, giveToken } from '../../../entrypoints/background/panel-tokens.ts';
import { db } from '../../../utils/db.ts';

const subject = {
  ...({ feature: 'reply-templates', network: 'vk', place: 'comment' } as const),
  ...{ key: '-1_2', url: 'https://vk.com/wall-1_1', turn: 1, community: null },
};
const asker = { tabId: 7, url: subject.url };
const picture = { id: 'a'.repeat(64), name: 'a.png', type: 'image/png', size: 3 };

beforeEach(async () => {
  fakeBrowser.reset();
  await db.media.clear();
  await db.media.put({ ...picture, bytes: new Blob(['abc']), width: 1, height: 1, addedAt: 0 });
});

it('a tab may read a template’s picture only while it is put in there', async () => {
  const token = await giveToken(7, subject);
  await admit(token, crypto.randomUUID(), 7);
  let during: boolean[] = [];
  const asked: unknown[] = [];
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (
    _: number,
    said: unknown,
  ) => {
    asked.push(said);
    during = await Promise.all([
      isAttached(7, picture.id, Date.now()),
      isAttached(8, picture.id, Date.now()),
      isAttached(7, 'b'.repeat(64), Date.now()),
      isAttached(7, picture.id, Date.now() + 3_600_000),
    ]);
    return { ok: true, answer: { attached: 1 } };
  }) as never);
  const id = crypto.randomUUID();
  const done = await attachHandlers['panel.attach']({ token, id, media: [picture.id] }, asker);
  expect(done).toEqual({ attached: 1 });
  expect(asked).toEqual([{ groupmate: 'tab.attach', ask: { subject, id, media: [picture] } }]);
  expect(during).toEqual([true, false, false, false]);
  expect(await isAttached(7, picture.id, Date.now())).toBe(false);
});

it('a panel that was let in by nobody attaches nothing', async () => {
  const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
  const token = crypto.randomUUID();
  await expect(
    attachHandlers['panel.attach']({ token, id: token, media: [picture.id] }, asker),
  ).rejects.toThrow('This panel was not asked for.');
  expect(send).not.toHaveBeenCalled();
});
