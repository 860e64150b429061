// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { telegramApi } from '../../../utils/networks/telegram/api.ts';
import type { PostByKey } from '../../../utils/networks/network-api.ts';
import type { Fault } from '../../sandbox/keys/faults.ts';
import { BOT_TOKENS } from '../../sandbox/keys/telegram-api.ts';
import { sandboxFetch } from './sandbox-fetch.ts';

const host = 'api.telegram.org';
let sandbox: ReturnType<typeof sandboxFetch>;
beforeEach(() => void (sandbox = sandboxFetch()));
afterEach(() => {
  expect(sandbox.posts(host).wrongs).toEqual([]);
  vi.unstubAllGlobals();
});

const never = new AbortController().signal;
const channel = { id: '-1001770224100', screenName: 'teplyhleb' };
const picture = (name: string) => ({
  name,
  type: 'image/png',
  bytes: new Blob([new Uint8Array([137, 80, 0, 255, 13, 10, 45, 45]), name], { type: 'image/png' }),
});
const send = (over: Partial<PostByKey> = {}, token: string = BOT_TOKENS.good) =>
  telegramApi.send(
    token,
    {
      owner: channel.id,
      text: 'Улитки с корицей',
      pictures: [],
      guid: 'one',
      publishAt: null,
      captcha: null,
      ...over,
    },
    never,
  );

describe('a token is checked', () => {
  it('and is good when its bot may post in the channel', async () => {
    const good = { end: 'good', of: { owner: channel.id, name: '@teplyhleb_bot' } };
    expect(await telegramApi.check(BOT_TOKENS.good, channel, never)).toEqual(good);
    const named = { id: 'teplyhleb', screenName: 'teplyhleb' };
    expect(await telegramApi.check(BOT_TOKENS.good, named, never)).toEqual(good);
  });
  it.each([
    ['its bot is no administrator', BOT_TOKENS.stranger, channel, 'not-in-chat'],
    ['it is none', '700100200:nobody', channel, 'bad-key'],
    ['the channel is not found', BOT_TOKENS.good, { id: '-1009', screenName: null }, 'no-chat'],
  ])('and refused when %s', async (_, token, where, fault) => {
    expect(await telegramApi.check(token, where, never)).toMatchObject({ end: 'bad', fault });
  });
});

describe('a post', () => {
  it('of words, of one picture, of an album', async () => {
    expect(await send()).toEqual({ end: 'published', postId: `${channel.id}_5001` });
    expect(await send({ pictures: [picture('хлеб.png')] })).toMatchObject({ end: 'published' });
    expect(
      await send({ text: '', pictures: [picture('1.png'), picture('2.png'), picture('3.png')] }),
    ).toEqual({ end: 'published', postId: `${channel.id}_5003` });
    const { posts } = sandbox.posts(host);
    expect(posts.map(({ pictures }) => (pictures as string[]).length)).toEqual([0, 1, 3]);
    expect(posts[1]).toMatchObject({ text: 'Улитки с корицей' });
    // The bytes came whole.
    const bytes = await picture('хлеб.png').bytes.arrayBuffer();
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    expect(posts[1]?.['pictures']).toEqual([hash]);
  });
});

const fault = (over: Partial<Fault>): Fault => ({ method: 'sendMessage', kind: 'error', ...over });

describe('every error', () => {
  it.each([
    [400, {}, 'refused', 'bad-request'],
    [400, { description: 'Bad Request: chat not found' }, 'refused', 'no-chat'],
    [
      400,
      { description: 'Bad Request: wrong type of the web page content' },
      'refused',
      'bad-pictures',
    ],
    [400, { parameters: { migrate_to_chat_id: -1002 } }, 'refused', 'chat-moved'],
    [401, {}, 'stop', 'bad-key'],
    [403, {}, 'refused', 'not-in-chat'],
    [404, {}, 'stop', 'bad-key'],
    [413, {}, 'refused', 'too-large'],
    [500, {}, 'lost', 'server'],
    [502, {}, 'lost', 'server'],
  ])('%i %o is %s (%s)', async (code, more, end, why) => {
    sandbox.faults(host, fault({ code, more }));
    expect(await send()).toMatchObject({ end, fault: why, code });
    expect(sandbox.posts(host).posts).toEqual([]);
  });

  it('429 waits as long as it was told', async () => {
    sandbox.faults(host, fault({ code: 429, more: { parameters: { retry_after: 37 } } }));
    expect(await send()).toMatchObject({ end: 'wait', ms: 37_000 });
    sandbox.faults(host, fault({ code: 429 }));
    expect(await send()).toMatchObject({ end: 'wait', ms: 60_000 });
  });

  it.each([
    ['dropped before', { kind: 'drop' }, 0],
    ['dropped after', { kind: 'drop', after: true }, 1],
    ['cut off', { kind: 'truncated' }, 1],
    ['not JSON', { kind: 'not-json', after: true }, 1],
    ['500 without a word', { kind: '500', after: true }, 1],
  ] as const)('an answer that is %s is lost', async (_, over, out) => {
    sandbox.faults(host, fault(over));
    expect(await send()).toMatchObject({ end: 'lost' });
    expect(sandbox.posts(host).posts).toHaveLength(out);
  });

  it('a network that is not there leaves no doubt: nothing was begun', async () => {
    sandbox.faults(host, { method: 'getMe', kind: 'drop' });
    expect(await send()).toMatchObject({ end: 'wait', fault: 'offline' });
    expect(sandbox.posts(host).posts).toEqual([]);
  });
});
