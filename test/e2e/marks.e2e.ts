import { describe, expect, it } from 'vitest';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import { claimCommunity, marks, marksWhen, movedByMarks } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const wall = 'https://vk.com/teplyhleb?skin=react';
const thread = `https://vk.com/wall${LANDMARKS.mainThread}?skin=react`;

describe.each(browsers)('marks in %s', (name) => {
  const e2e = withSession(name);

  it.each(['react', 'classic'])('stand beside the posts of the %s skin', async (skin) => {
    const page = await e2e.open(`https://vk.com/teplyhleb?skin=${skin}`);
    const all = await marksWhen(page, (seen) => seen.some(({ of }) => of === LANDMARKS.pinned));
    expect(all.find(({ of }) => of === LANDMARKS.pinned)?.text).toMatch(/^ER ≈?\d/);
    expect(all.some(({ label }) => label.startsWith('This is my community'))).toBe(true);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('follow posts through scrolling in a list that re-uses its elements', async () => {
    const page = await e2e.open(wall);
    const seen = new Map<string, string>();
    for (let i = 0; i < 14; i++) {
      await page.evaluate(() => scrollBy(0, 700));
      await new Promise((resolve) => setTimeout(resolve, 250));
      for (const mark of await marks(page)) if (mark.of) seen.set(mark.of, mark.text);
    }
    expect(seen.size).toBeGreaterThan(10);
    // Back at the top the first post has its own figures again, not those of a later one.
    await page.evaluate(() => scrollTo(0, 0));
    const back = await marksWhen(page, (all) => all.some(({ of }) => of === LANDMARKS.pinned));
    const rate = (text?: string) => text?.match(/ER [\d.]+/)?.[0];
    const pinned = back.filter(({ of }) => of === LANDMARKS.pinned);
    expect(pinned).toHaveLength(1);
    expect(rate(pinned[0]?.text)).toBe('ER 1.6');
    const ids = back.map(({ of }) => of).filter(Boolean);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('survive navigation without a load', async () => {
    const page = await e2e.open(wall);
    await marksWhen(page, (all) => all.some(({ of }) => of === LANDMARKS.pinned));
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.click('a[href="/kofe_utro"]');
    await marksWhen(
      page,
      (all) => all.length > 1 && all.every(({ of }) => !of.startsWith('-224700111')),
    );
    await page.goBack();
    await marksWhen(page, (all) => all.some(({ of }) => of === LANDMARKS.pinned));
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });

  it('give waiting clocks once the community is mine, in open tabs too', async () => {
    const page = await e2e.open(wall);
    await claimCommunity(page);
    const post = await e2e.open(thread);
    const all = await marksWhen(
      post,
      (seen) => seen.filter(({ text }) => text === 'Reply').length > 5,
    );
    expect(all.some(({ label }) => /^Waits for an answer: \d+ (min|h|d)/.test(label))).toBe(true);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('move nothing in the page', async () => {
    const page = await e2e.open(wall);
    await marksWhen(page, (all) => all.filter(({ of }) => of).length > 1);
    const moved = await movedByMarks(page, '[data-post-id], [data-post-id] *');
    expect(moved.hosts).toBeGreaterThan(1);
    expect(moved.moved).toEqual([]);
  });
});
