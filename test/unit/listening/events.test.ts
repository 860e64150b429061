// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventOf, vkEvents } from '../../../utils/networks/vk/events-api.ts';
import { sharedFile } from '../../shared-folder.ts';
import type { Fault } from '../../sandbox/keys/faults.ts';
import { VK_KEYS } from '../../sandbox/keys/vk-api.ts';
import { sandboxFetch } from '../keys/sandbox-fetch.ts';

const folder = sharedFile('data/api/vknet/VkNet.Tests/TestData/Categories/BotsLongPoll');
const recorded = (name: string) =>
  JSON.parse(readFileSync(join(folder, `GetBotsLongPollHistory_${name}.json`), 'utf8')) as unknown;
if (!existsSync(folder))
  console.warn('The recorded events of VK are not there: made-up ones only.');

const never = new AbortController().signal;
const owner = '-224700111';
let sandbox: ReturnType<typeof sandboxFetch>;
beforeEach(() => void (sandbox = sandboxFetch()));
afterEach(() => {
  expect(sandbox.posts('api.vk.com').wrongs).toEqual([]);
  vi.unstubAllGlobals();
});

describe('an event', () => {
  const object = { id: 9, from_id: 5, date: 1_533_403_427, text: 'да', post_id: 6 };

  it.runIf(existsSync(folder))('that others recorded is understood', () => {
    const comment = { kind: 'written', id: '-1234_9', post: '-1234_6', author: '123' };
    const at = 1_533_403_427_000;
    expect(eventOf(recorded('WallReplyNewTest'))).toEqual({
      ...{ ...comment, text: 'test', at, replyTo: null },
    });
    expect(eventOf(recorded('WallReplyEditTest'))).toMatchObject({ ...comment, text: 'test1' });
    expect(eventOf(recorded('WallReplyRestoreTest'))).toMatchObject(comment);
    expect(eventOf(recorded('WallReplyDeleteTest'))).toEqual({
      ...{ kind: 'gone', id: '-1234_9', post: '-1234_6' },
    });
    expect(eventOf(recorded('WallPostNewTest'))).toBeNull();
    expect(eventOf(recorded('MessageNewTest'))).toBeNull();
  });

  it('has its thread, its words as pages show them, and the wall by either name', () => {
    const told = { ...object, owner_id: -7, text: '[id5|Анна], и [club7|нам] [1]' };
    expect(eventOf({ type: 'wall_reply_new', object: { ...told, parents_stack: [3] } })).toEqual({
      ...{ kind: 'written', id: '-7_9', post: '-7_6', author: '5', at: 1_533_403_427_000 },
      ...{ text: 'Анна, и нам [1]', replyTo: '-7_3' },
    });
    const answer = { ...told, parents_stack: [3], reply_to_comment: 4 };
    expect(eventOf({ type: 'wall_reply_new', object: answer })).toMatchObject({ replyTo: '-7_4' });
  });

  it.each([
    ['of no wall', { type: 'wall_reply_new', object }],
    ['without a writer', { type: 'wall_reply_new', object: { ...object, from_id: undefined } }],
    ['that is deleted, nobody knows where', { type: 'wall_reply_delete', object: { id: 9 } }],
    ['without its kind', { object }],
    ['that is none', 'wall_reply_new'],
  ])('%s is odd', (_, told) => {
    expect(eventOf(told)).toBe('odd');
  });
});

describe('the server of events', () => {
  const lp = (...all: Fault[]) => sandbox.faults('api.vk.com', ...all);
  const fault = (method: string, code: number): Fault => ({ method, kind: 'error', code });
  async function open() {
    const end = await vkEvents.open(VK_KEYS.bakery, owner, never);
    if (end.end !== 'server') throw new Error(end.fault);
    return end;
  }

  it('is found by the key, told, and the key stands in no address', async () => {
    expect(await vkEvents.check(VK_KEYS.bakery, owner, never)).toEqual({ end: 'good' });
    const { server, place } = await open();
    expect(new URL(server.address).hostname).toBe('lp.vk.com');
    expect(await vkEvents.listen(server, place, never)).toEqual({
      ...{ end: 'events', place, events: [], odd: 0 },
    });
    for (const { url, body } of sandbox.asked) expect(url + body).not.toContain('vk1.a');
  });

  it('is off, or not for this key', async () => {
    sandbox.ask('api.vk.com', 'long-poll', false);
    const off = { end: 'refused', fault: 'events-off' };
    expect(await vkEvents.check(VK_KEYS.bakery, owner, never)).toMatchObject(off);
    expect(await vkEvents.open(VK_KEYS.bakery, owner, never)).toMatchObject(off);
    const no = { end: 'refused', fault: 'no-right', code: 15 };
    expect(await vkEvents.check(VK_KEYS.cafe, owner, never)).toMatchObject(no);
  });

  it('1, 2 and 3 mean what they mean', async () => {
    const { server } = await open();
    lp(...[1, 2, 3].map((code) => fault('a_check', code)));
    const said = [];
    for (let n = 0; n < 3; n++) said.push(await vkEvents.listen(server, '0', never));
    expect(said).toEqual([
      { end: 'passed', place: '0' },
      { end: 'anew', all: false },
      { end: 'anew', all: true },
    ]);
  });

  it.each([
    ['drop', 'no-answer'],
    ['truncated', 'no-answer'],
    ['500', 'garbled'],
    ['not-json', 'garbled'],
    ['empty', 'garbled'],
  ] as const)('an answer that is %s is lost', async (kind, why) => {
    const { server, place } = await open();
    lp({ method: 'a_check', kind });
    expect(await vkEvents.listen(server, place, never)).toMatchObject({ end: 'lost', fault: why });
  });

  it.each([
    'http://lp.vk.com/whp/1',
    'https://lp.vk.com.evil.example/',
    'https://example.org/',
    'x',
  ])('that is elsewhere (%s) is not listened to', async (server) => {
    const body = JSON.stringify({ response: { key: 'k', server, ts: '1' } });
    vi.stubGlobal('fetch', async () => new Response(body));
    expect(await vkEvents.open(VK_KEYS.bakery, owner, never)).toMatchObject({ end: 'lost' });
  });
});
