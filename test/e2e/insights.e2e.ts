import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import * as forty from '../unit/insights/forty-posts.ts';
import { seed } from './day-seed.ts';
import { openInsights, part, setLook } from './insights-help.ts';
import { pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

describe.each(browsers)('insights in %s', (name) => {
  const e2e = withSession(name);

  it('shows the forty posts’ figures, and how each was computed', async () => {
    const page = await openInsights(e2e);
    expect(await part(page, 'Members')).toMatch(/10,440\+440since October 5/);
    expect(await part(page, 'ER-20, median')).toMatch(/5\.0%from 20 posts/);
    expect(await part(page, 'ER-20, median')).toContain('Left out: ads 1, reposts 1.');
    expect(await part(page, 'ER-20, median')).toContain('Engagements = likes + comments + shares');
    expect(await part(page, 'ERview, average')).toMatch(/5\.7%from 37 posts/);
    expect(await part(page, 'ERview, average')).toContain('1 post is left out');
    expect(await part(page, 'LR, likes')).toMatch(/3\.0%from 37 posts/);
    expect(await part(page, 'TR, comments')).toMatch(/1\.5%from 38 posts/);
    expect(await part(page, 'Posts a day')).toMatch(/1\.4over 28 days/);

    expect(await part(page, 'What works: format')).toMatch(/Video810\.5|Video811%|Video8(10|11)%/);
    expect(await part(page, 'What works: format')).toMatch(/Photo164\.8%.*below/);
    expect(await part(page, 'What works: format')).toMatch(/Link32\.0%.*too few posts/);
    // Hashtags are no rubrics: they are suggested, with what their posts brought.
    expect(await part(page, 'What works: rubrics')).toMatch(/#рецепт8 posts · ER 1[01]/);
    expect(await part(page, 'All members: sex, age, cities')).toContain(
      'Groupmate guesses neither',
    );
    expect(await part(page, 'When posts do better')).toMatch(
      /Tue, (18:00|6:00 PM) is clearly better here: mean ER 11% against 5\.7%, n = 8/,
    );
    const people = await part(page, 'Who comments');
    for (const figure of [
      'New2 · 40%',
      'Core1 · 20%',
      'Women2',
      'Unknown1',
      'People5',
      'Comments12',
    ])
      expect(people).toContain(figure);
    expect(people).toContain('a hint, not a fact');
    const compare = await part(page, 'Mine and competitors');
    expect(compare).toMatch(/Булочная напротивCompetitor——8\.0%/);
    expect(compare).toMatch(/Пекарня «Сорок постов»Mine10,440\+4405\.0%/);
  });

  it('walks the hours with arrow keys, and calls no hour best from a few posts', async () => {
    const page = await openInsights(e2e);
    const focus = '[role="gridcell"][tabindex="0"]';
    await page.focus(focus);
    const label = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(await label()).toMatch(/^Sun, 9:00 AM: no posts|^Sun, 09:00: no posts/);
    await page.keyboard.press('ArrowDown');
    expect(await label()).toMatch(/^Mon, .*: 4 posts, too few to say anything \(needs 8\)/);
    for (const key of ['ArrowDown', 'End', ...Array<string>(5).fill('ArrowLeft')])
      await page.keyboard.press(key as 'End');
    expect(await label()).toMatch(/^Tue, .*: 8 posts, mean ER 11%, 90 % interval .*, above/);
    expect(await part(page, 'When posts do better')).toMatch(/too few to say|mean ER 11%, 90/);
  });

  it('suggests the better hour in the plan, and tells in the popup of a post that takes off', async () => {
    const page = await e2e.session.openExtensionPage('dashboard.html#settings');
    await page.waitForSelector('main h1');
    const now = Date.now();
    const week = 7 * 86_400_000;
    const ahead = Math.floor((now - forty.range.to) / week) * week;
    const moved = forty.posts.map((post) => ({
      ...post,
      publishedAt: (post.publishedAt ?? 0) + ahead,
      lastSeenAt: post.lastSeenAt + ahead,
    }));
    const young = { ...moved[0], key: 'vk:-40_99', id: '-40_99', text: 'Новый торт' };
    await seed(page, {
      communities: [forty.community],
      posts: [
        ...moved,
        {
          ...young,
          url: 'https://vk.com/wall-40_99',
          publishedAt: now - 6 * 3_600_000,
          lastSeenAt: now,
          views: { value: 5000, precision: 0 },
        },
      ],
      // Read in the first hour: with the last visit a day later that is a curve.
      postCounts: moved.map(({ key, community, publishedAt }) => ({
        id: `${key}@${publishedAt + 3_600_000}`,
        post: key,
        community,
        at: publishedAt + 3_600_000,
        likes: 1,
        reposts: 1,
        comments: 1,
        views: 900,
      })),
    });
    await page.evaluate(() => {
      location.hash = 'plan/new';
    });
    await pressNamed(page, /^Tue .* is clearly better here, n = 8$/);
    const clock = () =>
      page.$$eval('form input', (inputs) =>
        inputs.flatMap(({ type, value }) => (['date', 'time'].includes(type) ? value : [])),
      );
    await expect.poll(async () => (await clock())[1]).toBe('18:00');
    const [date = ''] = await clock();
    expect(new Date(`${date}T12:00Z`).getUTCDay()).toBe(2);
    expect(Date.parse(`${date}T15:00Z`)).toBeGreaterThan(now);

    const popup = await e2e.session.openExtensionPage('popup.html');
    await popup.waitForFunction(() => document.body.innerText.includes('Новый торт'));
    const told = await popup.evaluate(() => document.body.innerText);
    expect(told).toMatch(/Takes off: ×[45](\.\d)? of the usual views at 6 ?hr?, n = \d\d/);
  });

  it('teaches when there is nothing, and has no fault that axe finds, light and dark', async () => {
    const empty = await e2e.session.openExtensionPage('dashboard.html#insights');
    await empty.waitForFunction(() =>
      document.body.innerText.includes('Your communities will be here'),
    );
    const page = await openInsights(e2e);
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
    await page.evaluate(axe);
    for (const theme of ['light', 'dark']) {
      await setLook(page, { theme });
      await page.waitForFunction(
        (wanted) => document.documentElement.dataset['theme'] === wanted,
        {},
        theme,
      );
      // Colours on their way from the one theme to the other are no fault.
      await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
      const faults = await page.evaluate(async () => {
        const api = (window as unknown as { axe: AxeApi }).axe;
        const { violations } = await api.run(document);
        return violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map(({ html }) => html)
              .join(' ')
              .slice(0, 600)}`,
        );
      });
      expect(faults).toEqual([]);
    }
  });
});

interface AxeApi {
  run(of: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
