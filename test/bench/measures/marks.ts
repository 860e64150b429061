import { figureOf, type Figure } from '../figures.ts';
import { idOf, post, sizes } from '../make-rows.ts';
import { repeat, type Place } from '../place.ts';

const read = (value: unknown) => ({ value, precision: 0, state: 'read', row: 'bench' });
const absent = { value: null, precision: null, state: 'absent', row: null };

/** What a page script sends of the latest 50 posts of a community. */
export function reading({ size, end }: Place, community: number, more: number) {
  const of = sizes[size];
  const posts = Array.from({ length: 50 }, (_, n) => {
    const seen = post(community + n * of.communities, of, end);
    const counts = { likes: seen.likes.value, reposts: seen.reposts.value };
    return {
      key: seen.id,
      fields: {
        ...{ id: read(seen.id), url: read(seen.url), authorName: read('Сообщество') },
        ...{ authorUrl: absent, authorId: read(idOf(community)), text: read(seen.text) },
        ...{
          date: read(seen.publishedAt),
          likes: read(counts.likes),
          reposts: read(counts.reposts),
        },
        ...{ comments: read(seen.comments.value), views: read((seen.views.value ?? 0) + more) },
        ...{ attachments: read(seen.attachments), pinned: read(false), ad: read(false) },
        repostOf: absent,
      },
    };
  });
  const url = 'https://vk.com/feed';
  return {
    network: 'vk',
    page: { network: 'vk', kind: 'feed', url, community: null, post: null },
    ...{ opened: false, identity: null, community: null, posts, comments: [] },
  };
}

/** Milliseconds from the page script's question to its answer, asked where page scripts live. */
export async function marks(place: Place): Promise<Figure[]> {
  const page = await place.session.newPage();
  const cdp = await page.createCDPSession();
  const contexts: { id: number; name: string; origin: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await cdp.send('Runtime.enable');
  await page.goto('https://vk.com/feed', { waitUntil: 'load' });
  const ours = () => contexts.findLast(({ origin }) => origin.startsWith('chrome-extension://'));
  for (let tries = 0; !ours() && tries < 100; tries++)
    await new Promise((on) => setTimeout(on, 100));
  const context = ours();
  if (!context) throw new Error('No page script of ours lives in the page.');
  const ask = async (name: string, question: object) => {
    const message = JSON.stringify({ groupmate: name, ask: question });
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      contextId: context.id,
      awaitPromise: true,
      returnByValue: true,
      expression: `(async () => {
        const from = performance.now();
        const reply = await chrome.runtime.sendMessage(${message});
        return { ok: reply?.ok, reason: reply?.reason, marks: reply?.answer?.marks.length,
          ms: performance.now() - from };
      })()`,
    });
    const told = result.value as { ok?: boolean; reason?: string; marks: number; ms: number };
    if (!told?.ok) throw new Error(`${name}: ${told?.reason ?? exceptionDetails?.text}`);
    if (told.marks < 50) throw new Error(`${name}: only ${told.marks} marks came.`);
    return told.ms;
  };
  const mine = await repeat(7, (n) => ask('page.read', reading(place, 1, n + 1)));
  const theirs = await repeat(7, (n) => ask('page.read', reading(place, 17, n + 1)));
  const keys = reading(place, 1, 0).posts.map(({ key }) => ({ place: 'post', key }));
  const again = await repeat(7, () =>
    ask('page.marks', { network: 'vk', url: 'https://vk.com/feed', keys }),
  );
  await page.close();
  return [
    figureOf('marks.read-50-own', 'ms', mine),
    figureOf('marks.read-50-competitor', 'ms', theirs),
    figureOf('marks.again-50', 'ms', again),
  ];
}

/** From a wall's DOM being there until the first and the last mark of what the window shows. */
export async function firstMark({ session }: Place): Promise<Figure[]> {
  const all = await repeat(7, async () => {
    const page = await session.newPage();
    await page.evaluateOnNewDocument(() => {
      const look = () => {
        const drawn = [...document.querySelectorAll('div')].some((host) =>
          host.shadowRoot?.querySelector('button'),
        );
        if (drawn) Object.assign(globalThis, { firstMark: performance.now() });
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto('https://vk.com/teplyhleb?skin=react');
    await page.waitForFunction(() => 'firstMark' in globalThis, { timeout: 60_000 });
    const ms = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation');
      const ready = (navigation as PerformanceNavigationTiming).domContentLoadedEventEnd;
      return (globalThis as unknown as { firstMark: number }).firstMark - ready;
    });
    await page.close();
    return ms;
  });
  return [figureOf('page.first-mark', 'ms', all)];
}
