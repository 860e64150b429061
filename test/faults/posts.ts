import type { Page } from 'puppeteer';
import { BOT_TOKENS } from '../sandbox/keys/telegram-api.ts';
import { VK_KEYS } from '../sandbox/keys/vk-api.ts';
import type { Sandbox } from '../sandbox/server.ts';
import { askAsSurface, bakery } from '../e2e/surface.ts';
import { seed } from '../e2e/day-seed.ts';
import type { Planned } from './verdict.ts';

const hour = 3_600_000;
export const channel = {
  key: 'telegram:-1001770224100',
  id: '-1001770224100',
  screenName: 'teplyhleb',
};

const row = (network: string, id: string, screenName: string, name: string, url: string) => ({
  uuid: crypto.randomUUID(),
  updatedAt: Date.now(),
  updatedBy: 'test',
  network,
  id,
  screenName,
  name,
  url,
  role: 'mine',
  zone: 'Europe/Moscow',
  colour: '#3b76d4',
  denominator: 'views',
  firstSeenAt: Date.now(),
  lastSeenAt: Date.now(),
});

/** The two communities, as if their pages had been visited. */
export async function addCommunities(
  page: Page,
  of: readonly string[] = ['vk', 'telegram'],
): Promise<void> {
  const { id, screenName, name } = bakery;
  const all = [
    row('vk', id, screenName, name, `https://vk.com/${screenName}`),
    row('telegram', channel.id, channel.screenName, name, 'https://t.me/s/teplyhleb'),
  ];
  await seed(page, { communities: all.filter(({ network }) => of.includes(network)) });
}

/** Both communities, and their keys as a person gives them. */
export async function addKeys(page: Page, sandbox: Sandbox): Promise<void> {
  await addCommunities(page);
  for (const [community, key] of [
    [`vk:${bakery.id}`, VK_KEYS.bakery],
    [channel.key, BOT_TOKENS.good],
  ] as const) {
    const reply = await askAsSurface(page, 'ui.key.add', { community, key });
    const { answer } = reply as { answer?: { good: boolean } };
    if (!answer?.good) {
      throw new Error(`No key: ${JSON.stringify(reply)} ${sandbox.unexpected().length}`);
    }
  }
}

export function setLatency(sandbox: Sandbox, most: number): void {
  for (const host of ['api.vk.com', 'api.telegram.org']) {
    sandbox.ask(`https://${host}/sandbox/latency`, most);
  }
}

/**
 * Four posts by key, two for each network, written as the store writes them, and the word to the
 * background that the plan has changed. Does not wait for what it does.
 */
export async function planPosts(page: Page, run: number): Promise<Planned[]> {
  const now = Date.now();
  const item = (network: string, community: string, dueAt: number, state: string) => ({
    uuid: crypto.randomUUID(),
    updatedAt: now,
    updatedBy: 'test',
    network,
    community,
    text: `Пост ${run} для ${network} на ${dueAt}: свежий хлеб`,
    media: [],
    dueAt,
    zone: 'Europe/Moscow',
    way: 'key',
    state,
    livePost: null,
    liveUrl: null,
    journal: [{ at: now, from: null, to: state, cause: 'saved', note: null }],
  });
  // Each at its own minute: VK takes one post a minute.
  const ahead = now + hour + run * 120_000;
  const plan = [
    item('vk', `vk:${bakery.id}`, ahead, 'armed'),
    item('telegram', channel.key, now - 2, 'planned'),
    item('vk', `vk:${bakery.id}`, ahead + 60_000, 'armed'),
    item('telegram', channel.key, now - 1, 'planned'),
  ];
  await seed(page, { plan });
  await page.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
    };
    const told = { groupmate: 'ui.changed', ask: { what: 'plan' } };
    void chrome.runtime.sendMessage(told).catch(() => undefined);
  });
  return plan.map(({ uuid, text }) => ({ uuid, text }));
}
