import { describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer';
import { CHANNEL, POSTS } from '../sandbox/telegram/posts.ts';
import {
  claimCommunity,
  markButton,
  marksAt,
  marksIn,
  marksWhen,
  movedByMarks,
  panel,
  panelDrawn,
  press,
} from './page-help.ts';
import type { SeenMark } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const list = `https://t.me/s/${CHANNEL.name}`;
const at = (n: number) => `[data-post="${CHANNEL.name}/${n}"]`;

const marksOf = (page: Page, n: number) => marksIn(page, at(n));
/** Scrolls a post into view, as a person does, and waits for its mark. */
async function markOf(page: Page, n: number): Promise<SeenMark> {
  const [mark] = await marksAt(page, at(n));
  if (!mark) throw new Error(`No mark at ${n}.`);
  return mark;
}

describe.each(browsers)('Telegram’s public pages in %s', (name) => {
  const e2e = withSession(name);

  it.each(['en', 'ru'])('show ER beside posts, none at service messages (%s)', async (language) => {
    const page = await e2e.open(`${list}?ln=${language}`);
    // 162 + 47 + 23 reactions of 2.8K views; the stars are not among them.
    expect((await markOf(page, 147)).text).toMatch(/^ER ≈8\.3%/);
    expect((await markOf(page, 142)).text).toMatch(/^ER ≈0\.82%/);
    await markOf(page, 145);
    expect(await marksOf(page, 146)).toEqual([]);
    expect(e2e.sandbox.unexpected()).toEqual([]);
    expect(e2e.sandbox.requests.every(({ host }) => host === 't.me')).toBe(true);
  });

  it('know no zero where nothing is shown: a post without views', async () => {
    const page = await e2e.open(list);
    const mark = await markOf(page, 152);
    expect(mark.text).toBe('ER —');
    expect(mark.label).toContain('unknown');
  });

  it('claim the channel, and its strip knows the subscribers', async () => {
    const page = await e2e.open(list);
    await claimCommunity(page);
    const all = await marksWhen(page, (seen) => seen.some(({ text }) => /5\.62K|5,620/.test(text)));
    expect(all.some(({ label }) => label.includes(CHANNEL.title))).toBe(true);
  });

  it('say in the panel what ER is made of here', async () => {
    const page = await e2e.open(list);
    await markOf(page, 147);
    await press(await markButton(page, /^Engagement rate/, at(147)));
    await panelDrawn(page);
    const frame = await panel(page);
    await (await frame.waitForSelector('details summary'))?.click();
    const text = await frame.evaluate(() => document.body.innerText);
    expect(text).toContain('Engagements = reactions');
    expect(text).toContain('Telegram does not show');
    expect(text).not.toContain('Likes');
  });

  it('read the single post, too, once its channel is known', async () => {
    const page = await e2e.open(list);
    await markOf(page, 147);
    await page.goto(`https://t.me/${CHANNEL.name}/147?embed=1`, { waitUntil: 'domcontentloaded' });
    expect((await markOf(page, 147)).text).toMatch(/^ER ≈8\.3%/);
  });

  it('move nothing in the page', async () => {
    const page = await e2e.open(list);
    for (const { n, service } of POSTS.slice(0, 6)) if (!service) await markOf(page, n);
    const moved = await movedByMarks(page, '[data-post], [data-post] *');
    expect(moved.hosts).toBeGreaterThan(3);
    expect(moved.moved).toEqual([]);
  });
});
