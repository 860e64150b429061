import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Wanted } from '../../../utils/mentions/rules.ts';
import type { Page } from '../../../utils/networks/network.ts';
import { vkPlaces } from '../../../utils/networks/vk/places.ts';
import { makeGuard } from '../../../utils/page/guard.ts';

const wanted: Wanted[] = [
  { community: 'vk:-7', words: [{ text: 'хлеб', how: 'beginning' }], except: [] },
];
const page: Page = {
  network: 'vk',
  kind: 'feed',
  url: 'https://vk.com/feed',
  community: null,
  post: null,
};
let answer: Wanted[];
let asked: [string, Record<string, unknown>][];
/** What is lit now, as the browser's registry has it. */
const registry = new Map<string, Set<Range>>();
let idle: (() => void)[];
let over: AbortController;

/** Runs what waits for an idle moment, and what that leaves to wait; gives how many moments. */
async function moments(): Promise<number> {
  let count = 0;
  await vi.advanceTimersByTimeAsync(0);
  for (; idle.length; count++) {
    for (const piece of idle.splice(0)) piece();
    await vi.advanceTimersByTimeAsync(0);
  }
  return count;
}

async function begin(html: string, kind: Page['kind'] = 'feed') {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const range = () => ({ setStart: () => undefined, setEnd: () => undefined });
  vi.stubGlobal('document', Object.assign(document, { createRange: range }));
  const { lightMentions } = await import('../../../entrypoints/page-hands/mentions.ts');
  const problems: unknown[] = [];
  const guard = makeGuard(
    (problem) => problems.push(problem),
    () => ({ network: 'vk', pageKind: kind }),
  );
  over = new AbortController();
  const mentions = lightMentions({
    page: { ...page, kind },
    network: vkPlaces,
    guard,
    signal: over.signal,
    keyOf: (_place, element) => element.id,
  });
  await moments();
  const posts = [...document.querySelectorAll('[data-testid="post"]')];
  return {
    document,
    mentions,
    posts,
    problems,
    found: posts.map((element) => ({ place: 'post' as const, element })),
  };
}
const post = (id: string, text: string) =>
  `<div id="${id}" data-testid="post" data-post-id="-7_1"><a class="author">Хлебный дом</a>
   <div class="wall_post_text">${text}</div><div data-testid="wall_comments_comment_root">хлеб</div></div>`;
const lit = () => registry.get('noted-words')?.size ?? null;

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  answer = wanted;
  asked = [];
  idle = [];
  registry.clear();
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('requestIdleCallback', (piece: () => void) => idle.push(piece));
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  vi.doMock('../../../utils/messages.ts', () => ({
    ask: (name: string, question: Record<string, unknown>) => {
      asked.push([name, question]);
      return Promise.resolve(name === 'page.mentions' ? { wanted: answer } : null);
    },
  }));
});
afterEach(() => {
  over.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.doUnmock('../../../utils/messages.ts');
});

describe('keywords in a page', () => {
  it('are lit in the text of posts near the view, not in names and not in what is not near', async () => {
    const { mentions, found, problems } = await begin(
      post('a', 'Хлеб и хлебом') + post('b', 'хлеб'),
    );
    expect(lit()).toBeNull();
    mentions.found(found.slice(0, 1));
    await moments();
    expect(lit()).toBe(2);
    mentions.found(found);
    await moments();
    expect(lit()).toBe(3);
    expect(problems).toEqual([]);
  });

  it('follow the text, leave with the post, and take the registry’s name with them', async () => {
    const { mentions, found, posts } = await begin(post('a', 'Хлеб и хлебом'));
    mentions.found(found);
    await moments();
    const text = posts[0]?.querySelector('.wall_post_text');
    if (text) text.textContent = 'один хлеб';
    mentions.found(found);
    await moments();
    expect(lit()).toBe(1);
    mentions.gone(found);
    expect(lit()).toBeNull();
  });

  it('are looked for in few posts an idle moment', async () => {
    const { mentions, found } = await begin(
      Array.from({ length: 65 }, (_, n) => post(`p${n}`, 'хлеб')).join(''),
    );
    mentions.found(found);
    expect(await moments()).toBe(4);
    expect(lit()).toBe(65);
  });

  it('cost nothing where there are none, and come when the person adds one', async () => {
    answer = [];
    const { mentions, found } = await begin(post('a', 'хлеб'));
    mentions.found(found);
    mentions.changed();
    expect(await moments()).toBe(0);
    answer = wanted;
    await mentions.again();
    await moments();
    expect(lit()).toBe(1);
    answer = [];
    await mentions.again();
    expect(lit()).toBeNull();
    expect(asked.map(([name, { styled }]) => [name, styled])).toEqual([
      ['page.mentions', false],
      ['page.mentions', false],
      ['page.mentions', true],
    ]);
  });

  it('in other public words are told once, with what stands around', async () => {
    const { mentions } = await begin(
      `<div id="page_body"><p>Ищем хлеб тут</p>${post('a', 'хлеб')}</div>`,
    );
    await vi.advanceTimersByTimeAsync(2000);
    await moments();
    mentions.changed();
    await vi.advanceTimersByTimeAsync(2000);
    await moments();
    expect(lit()).toBe(1);
    expect(asked.slice(1)).toEqual([
      [
        'page.mentions.seen',
        {
          network: 'vk',
          url: page.url,
          title: expect.any(String) as string,
          words: [{ community: 'vk:-7', before: 'Ищем ', match: 'хлеб', after: ' тут' }],
        },
      ],
    ]);
  });

  it('are not even asked for on pages of private messages', async () => {
    const { mentions, found } = await begin(
      `<div id="page_body">хлеб</div>${post('a', 'хлеб')}`,
      'messages',
    );
    mentions.found(found);
    mentions.changed();
    await mentions.again();
    await vi.advanceTimersByTimeAsync(2000);
    await moments();
    expect([lit(), asked]).toEqual([null, []]);
  });

  it('fail silently where the browser has no such registry: the list stays', async () => {
    vi.stubGlobal('CSS', {});
    const { mentions, found, problems } = await begin(
      `<div id="page_body"><p>хлеб</p></div>${post('a', 'хлеб')}`,
    );
    mentions.found(found);
    await vi.advanceTimersByTimeAsync(2000);
    await moments();
    expect(problems).toEqual([]);
    expect(asked.map(([name]) => name)).toEqual(['page.mentions', 'page.mentions.seen']);
  });

  it('are gone when help ends', async () => {
    const { mentions, found } = await begin(post('a', 'хлеб'));
    mentions.found(found);
    await moments();
    expect(lit()).toBe(1);
    over.abort();
    expect(lit()).toBeNull();
  });
});
