// @vitest-environment node
import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startSandbox } from './server.ts';
import type { Sandbox } from './server.ts';
import { LANDMARKS } from './vk/content/landmarks.ts';
import type { Comment, Post, Thread } from './vk/model.ts';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());
beforeEach(() => sandbox.reset());

interface Answer {
  status: number;
  headers: Record<string, unknown>;
  text: string;
}

function ask(path: string, body?: unknown, host = 'vk.com'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: sandbox.port,
        path,
        method: body === undefined ? 'GET' : 'POST',
        headers: { host },
        rejectUnauthorized: false,
        agent: false,
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      },
    );
    asked.on('error', reject);
    asked.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const state = async (): Promise<{
  posts: Post[];
  comments: Comment[];
  published: { text: string; pictures: { name: string; size: number }[] }[];
  sent: { text: string; thread: number | null }[];
}> => JSON.parse((await ask('/sandbox/state')).text);

test('serves walls and posts, under a policy, in both skins', async () => {
  const wall = await ask('/teplyhleb');
  expect(wall.status).toBe(200);
  expect(wall.text).toContain('<meta property="og:title" content="Пекарня «Тёплый хлеб»">');
  expect(wall.headers['content-security-policy']).toContain("frame-src 'none'");
  expect(wall.text).not.toContain('<img src=x');
  expect((await ask(`/wall${LANDMARKS.mainThread}`)).status).toBe(200);
  expect((await ask('/teplyhleb?skin=classic')).text).toContain('skin_classic');
  expect((await ask('/sandbox/client/main.ts')).text).not.toContain('import type');
  expect((await ask('/sandbox/photo/bread-1.svg')).text).toMatch(/^<svg/);
});

test('draws each skin where VK does: on m.vk the old one, or React with bare hashes', async () => {
  for (const host of ['m.vk.com', 'm.vk.ru']) {
    expect((await ask('/teplyhleb', undefined, host)).text).toContain('skin_mobile');
    expect((await ask('/teplyhleb?skin=classic', undefined, host)).text).toContain('skin_react');
    expect((await ask('/teplyhleb?skin=react', undefined, host)).text).toContain('skin_react');
    const style = (await ask('/sandbox/style/react.css', undefined, host)).text;
    expect(style).not.toMatch(/vkit[A-Z]/);
    expect(style).toMatch(/\.vkit-\w{5} \{/);
  }
  expect((await ask('/teplyhleb?skin=mobile', undefined, 'vk.ru')).text).toContain('skin_react');
  expect((await ask('/teplyhleb?skin=classic', undefined, 'vk.ru')).text).toContain('skin_classic');
  expect((await ask('/sandbox/style/react.css', undefined, 'vk.ru')).text).toContain('vkitPost');
});

test('its content is what the tests of others count on', async () => {
  const { posts, comments } = await state();
  const bakery = posts.filter(({ ownerId }) => ownerId === -224700111);
  expect(bakery).toHaveLength(48);
  expect(comments.filter(({ postKey }) => postKey === LANDMARKS.mainThread).length).toBe(66);
  for (const key of Object.values(LANDMARKS).flat()) {
    expect(posts.map((post) => post.key)).toContain(key);
  }
  const byId = [...bakery].sort((a, b) => b.id - a.id);
  expect(byId.map(({ id }) => id)).toEqual(
    [...bakery].sort((a, b) => b.time - a.time).map(({ id }) => id),
  );
  const ids = comments.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const now = Date.now();
  expect(comments.every(({ time }) => time < now)).toBe(true);
});

test('a comment is sent as the community and shows in its thread', async () => {
  const body = { post: LANDMARKS.mainThread, text: 'Дмитрий, 1 200 ₽.', replyTo: 5007 };
  const sent = JSON.parse((await ask('/sandbox/api/comment', body)).text) as Comment;
  expect(sent).toMatchObject({ fromId: -224700111, thread: 5007 });
  const { rows } = JSON.parse(
    (await ask(`/sandbox/api/comments?post=${LANDMARKS.mainThread}`)).text,
  ) as { rows: Thread[] };
  expect(rows.find(({ root }) => root.id === 5007)?.replies.at(-1)?.text).toBe(body.text);
  const closed = { ...body, post: LANDMARKS.commentsClosed };
  expect((await ask('/sandbox/api/comment', closed)).status).toBe(400);
});

test('a published post stands on the wall with its pictures, until the reset', async () => {
  const dataUrl = `data:image/png;base64,${Buffer.from('not really').toString('base64')}`;
  const body = { owner: -224700111, text: 'Новый', pictures: [{ name: 'a.png', dataUrl }] };
  await ask('/sandbox/api/post', body);
  const wall = JSON.parse((await ask('/sandbox/api/wall?owner=-224700111')).text);
  expect(wall.rows[1]).toMatchObject({ text: 'Новый', attachments: [{ kind: 'photo' }] });
  expect((await ask(wall.rows[1].attachments[0].src)).text).toBe('not really');
  expect((await state()).published).toMatchObject([
    { text: 'Новый', pictures: [{ name: 'a.png', size: 10 }] },
  ]);
  await ask('/sandbox/reset', {});
  expect((await state()).published).toEqual([]);
});

test('whatever no site serves is answered 404 and told', async () => {
  await ask('/feed');
  await ask('/favicon.ico');
  expect(sandbox.unexpected()).toEqual([]);
  expect((await ask('/collect', { a: 1 }, 'metrics.example')).status).toBe(404);
  await ask('/wall-224700111_1');
  expect(sandbox.unexpected()).toEqual([
    { agent: '', host: 'metrics.example', method: 'POST', path: '/collect', body: '{"a":1}' },
    { agent: '', host: 'vk.com', method: 'GET', path: '/wall-224700111_1' },
  ]);
});
