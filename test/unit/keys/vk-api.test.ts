// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { vkApi } from '../../../utils/networks/vk/api.ts';
import type { PostByKey } from '../../../utils/networks/network-api.ts';
import { VK_KEYS } from '../../sandbox/keys/vk-api.ts';
import { hasVkSchema } from '../../sandbox/keys/vk-schema.ts';
import type { Fault } from '../../sandbox/keys/faults.ts';
import { sandboxFetch } from './sandbox-fetch.ts';

const host = 'api.vk.com';
let sandbox: ReturnType<typeof sandboxFetch>;
beforeEach(() => void (sandbox = sandboxFetch()));
afterEach(() => {
  // Whatever was sent and answered in a test fits the official schema, where it is there.
  expect(sandbox.posts(host).wrongs).toEqual([]);
  vi.unstubAllGlobals();
});
if (!hasVkSchema) console.warn('The official schema of VK is not there: parameters by hand only.');

const never = new AbortController().signal;
const bakery = { id: '-224700111', screenName: 'teplyhleb' };
const post = (over: Partial<PostByKey> = {}): PostByKey => ({
  owner: '-224700111',
  text: 'Сегодня печём ржаной хлеб',
  pictures: [],
  guid: crypto.randomUUID(),
  publishAt: null,
  captcha: null,
  ...over,
});
const send = (over: Partial<PostByKey> = {}, key: string = VK_KEYS.bakery) =>
  vkApi.send(key, post(over), never);
const inAnHour = () => Math.ceil(Date.now() / 60_000) * 60_000 + 3_600_000;

describe('a key is checked', () => {
  it('and is good when it has the wall of this community', async () => {
    expect(await vkApi.check(VK_KEYS.bakery, bakery, never)).toEqual({
      end: 'good',
      of: { owner: bakery.id, name: 'Пекарня «Тёплый хлеб»' },
    });
    // Known by its short name alone until its number was seen.
    const named = { id: 'teplyhleb', screenName: 'teplyhleb' };
    expect(await vkApi.check(VK_KEYS.bakery, named, never)).toMatchObject({ end: 'good' });
  });
  it.each([
    ['has no right to the wall', VK_KEYS.noWall, 'no-right', 'wall'],
    ['is another community’s', VK_KEYS.cafe, 'other-community', 'Кофейня «Утро»'],
    ['is none', `${VK_KEYS.bakery}x`, 'bad-key', '5'],
  ])('and refused when it %s', async (_, key, fault, detail) => {
    expect(await vkApi.check(key, bakery, never)).toEqual({ end: 'bad', fault, detail });
  });
  it('and nothing is said of it when the network does not answer', async () => {
    sandbox.faults(host, { method: 'groups.getById', kind: 'drop' });
    const end = await vkApi.check(VK_KEYS.bakery, bakery, never);
    expect(end).toMatchObject({ end: 'bad', fault: 'no-answer' });
  });
  it('and stands in no address and no body, only in a header', async () => {
    await vkApi.check(VK_KEYS.bakery, bakery, never);
    await send();
    for (const { url, body, authorization } of sandbox.asked) {
      expect(url + body).not.toContain('vk1.a');
      expect(authorization).toBe(`Bearer ${VK_KEYS.bakery}`);
    }
  });
});

describe('a post', () => {
  it('goes out at once, or is held for its time, in the community’s name', async () => {
    const at = inAnHour();
    expect(await send()).toMatchObject({ end: 'published' });
    expect(await send({ publishAt: at })).toMatchObject({
      end: 'held',
      postId: expect.stringMatching(/^-224700111_\d+$/),
    });
    expect(sandbox.posts(host).posts).toMatchObject([
      { publishDate: null },
      { publishDate: at / 1000 },
    ]);
  });
  it('of one guid is there once, however often it is sent', async () => {
    const guid = crypto.randomUUID();
    const first = await send({ guid });
    expect(await send({ guid })).toEqual(first);
    expect(sandbox.posts(host).posts).toHaveLength(1);
  });
  it('that is long goes whole', async () => {
    const text = `Хлеб & «соль» + вода = 100%\n${'длинный текст '.repeat(500)}`;
    await send({ text });
    expect(sandbox.posts(host).posts).toMatchObject([{ text }]);
  });
  it('carries the answer to a check, of either kind', async () => {
    await send({ captcha: { sid: '77', answer: 'буквы' } });
    await send({ captcha: { sid: null, answer: 'token' } });
    const [old, anew] = sandbox.asked.map(({ body }) => new URLSearchParams(body));
    expect(old?.get('captcha_sid')).toBe('77');
    expect(old?.get('captcha_key')).toBe('буквы');
    expect(anew?.get('success_token')).toBe('token');
    expect(anew?.has('captcha_key')).toBe(false);
  });
});

const error = (code: number, more: Record<string, unknown> = {}): Fault => ({
  method: 'wall.post',
  kind: 'error',
  code,
  more,
});
const wrong = (kind: Fault['kind'], after = false): Fault => ({ method: 'wall.post', kind, after });

describe('every error of the tables', () => {
  it.each([
    [1, 'lost', 'server'],
    [3, 'refused', 'bad-request'],
    [5, 'stop', 'bad-key'],
    [6, 'wait', 'too-fast'],
    [7, 'refused', 'no-right'],
    [9, 'stop', 'flood'],
    [10, 'lost', 'server'],
    [14, 'stop', 'captcha'],
    [15, 'refused', 'no-right'],
    [17, 'stop', 'validation'],
    [18, 'refused', 'community-gone'],
    [27, 'refused', 'group-key'],
    [29, 'wait', 'day-limit'],
    [100, 'refused', 'bad-request'],
    [210, 'refused', 'no-post-access'],
    [214, 'refused', 'post-denied'],
    [219, 'refused', 'ads-recently'],
    [220, 'refused', 'recipients'],
    [222, 'refused', 'links'],
    [224, 'refused', 'ads-recently'],
    [225, 'refused', 'donut'],
    [1051, 'refused', 'group-key'],
    [3300, 'stop', 'captcha'],
    [9999, 'refused', 'other'],
  ])('%i is %s (%s), and nothing is out', async (code, end, fault) => {
    sandbox.faults(host, error(code));
    expect(await send()).toMatchObject({ end, fault, code });
    expect(sandbox.posts(host).posts).toEqual([]);
  });

  it('a check leads to the network’s own page and nowhere else', async () => {
    const redirect_uri = 'https://id.vk.com/not_robot_captcha?domain=vk.com';
    const picture = { captcha_sid: 12, captcha_img: 'https://api.vk.com/captcha.php?sid=12' };
    sandbox.faults(
      host,
      error(14, { redirect_uri, remixstlid: 1 }),
      error(14, picture),
      error(14, { redirect_uri: 'https://vk.com.evil.example/' }),
      error(14, { redirect_uri: 'javascript:alert(1)' }),
    );
    expect(await send()).toMatchObject({ end: 'stop', url: redirect_uri, sid: null });
    expect(await send()).toMatchObject({ end: 'stop', url: picture.captcha_img, sid: '12' });
    expect(await send()).toMatchObject({ end: 'stop', url: null });
    expect(await send()).toMatchObject({ end: 'stop', url: null });
  });

  it.each([
    ['dropped before it was done', wrong('drop'), 'no-answer', 0],
    ['dropped after it was done', wrong('drop', true), 'no-answer', 1],
    ['too slow', { ...wrong('slow', true), ms: 90_000 }, 'no-answer', 1],
    ['500', wrong('500'), 'server', 0],
    ['500 after it was done', wrong('500', true), 'server', 1],
    ['cut off', wrong('truncated'), 'no-answer', 1],
    ['a page instead of JSON', wrong('not-json', true), 'garbled', 1],
    ['empty', wrong('empty', true), 'garbled', 1],
  ] as const)('an answer that is %s is lost: nobody knows', async (_, fault, why, out) => {
    sandbox.faults(host, fault);
    const guid = crypto.randomUUID();
    expect(await send({ guid })).toMatchObject({ end: 'lost', fault: why });
    expect(sandbox.posts(host).posts).toHaveLength(out);
    // Asked for again under its guid it is there once.
    expect(await send({ guid })).toMatchObject({ end: 'published' });
    expect(sandbox.posts(host).posts).toHaveLength(1);
  });
});
