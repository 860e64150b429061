import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import * as forty from '../unit/insights/forty-posts.ts';
import { rowsOf, seed } from './day-seed.ts';
import { openInsights, part, setLook } from './insights-help.ts';
import { claimCommunity, markButton, marksWhen, panel, press, pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const folder = process.env['PICTURES'];
async function picture(page: Page, name: string): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
}

describe.each(browsers)('rubrics in %s', (name) => {
  const e2e = withSession(name);

  it('are given in a post’s panel, by a press and by a key, and show in Insights', async () => {
    const wall = await e2e.open('https://vk.com/teplyhleb?skin=react');
    await claimCommunity(wall);
    await marksWhen(wall, (all) => all.some(({ of }) => of === LANDMARKS.pinned));
    const post = `[data-post-id="${LANDMARKS.pinned}"]`;
    await press(await markButton(wall, /^Engagement rate/, post));
    const frame = await panel(wall);
    const field = await frame.waitForSelector('input[placeholder="Name of a new rubric"]');
    await field?.type('Анонсы 2026');
    await field?.press('Enter');
    const chosen = () =>
      frame.$$eval('[role="group"] button[aria-pressed="true"]', (all) =>
        all.map(({ textContent }) => textContent),
      );
    await expect.poll(chosen).toEqual(['Анонсы 20261']);
    await picture(wall, `${name}-panel`);
    // Typing a figure into the field chose nothing; outside of it figures choose.
    await frame.focus('main [tabindex="-1"]');
    await wall.keyboard.press('0');
    await expect.poll(chosen).toEqual(['No rubric0']);
    await wall.keyboard.press('1');
    await expect.poll(chosen).toEqual(['Анонсы 20261']);

    const ours = await e2e.session.openExtensionPage('dashboard.html#insights');
    await ours.waitForFunction(() => document.body.innerText.includes('What works: rubrics'));
    await pressNamed(ours, /^365 days$/);
    await ours.waitForFunction(() => document.body.innerText.includes('Анонсы 2026'));
    expect(await part(ours, 'What works: rubrics')).toContain('Анонсы 20261');
    expect(await rowsOf(ours, 'postRubrics')).toMatchObject([{ post: `vk:${LANDMARKS.pinned}` }]);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('come from an accepted hashtag, and to several posts at once', async () => {
    const page = await openInsights(e2e);
    await pressNamed(page, /^Make rubric “Рецепт”$/);
    await expect.poll(() => part(page, 'What works: rubrics')).toMatch(/Рецепт8.*above/);
    expect(await part(page, 'What works: rubrics')).toContain('30 posts have no rubric.');
    await pressNamed(page, /^No: #новости$/);
    await expect.poll(() => part(page, 'What works: rubrics')).not.toContain('#новости');

    await pressNamed(page, /^Edit rubrics$/);
    const field = await page.waitForSelector('input[placeholder="Name of a new rubric"]');
    await field?.type('Будни');
    await field?.press('Enter');
    await page.waitForSelector('li[aria-label="Будни"]');
    const share = await page.waitForSelector('li[aria-label="Будни"] input[type="number"]');
    await share?.type('60');
    await picture(page, `${name}-dialog`);
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.body.innerText.includes('together: 60 %'));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('[role="dialog"]'));

    for (const n of [38, 40]) {
      await page.click(`input[aria-label="Pick: Пост ${n}"]`);
    }
    await page.waitForFunction(() => document.body.innerText.includes('2 posts picked'));
    await picture(page, `${name}-picked`);
    await page.evaluate(() => {
      const give = document.querySelector('[role="group"][aria-label="Give a rubric"]');
      [...(give?.querySelectorAll('button') ?? [])]
        .find(({ textContent }) => textContent === 'Будни')
        ?.click();
    });
    await expect.poll(() => part(page, 'What works: rubrics')).toMatch(/Будни25 %60 %/);
    expect(await rowsOf(page, 'postRubrics')).toHaveLength(2);
  });

  it('stand in pictures of every look, with topics of questions', async () => {
    const page = await openInsights(e2e);
    const [first] = forty.comments;
    const asked = ['Есть доставка в Химки?', 'Сколько стоит доставка?', 'А с доставкой как?'];
    await seed(page, {
      comments: asked.map((text, n) => ({
        ...first,
        key: `vk:-40_${700 + n}`,
        id: `-40_${700 + n}`,
        author: `vk:${800 + n}`,
        authorName: `Ольга ${n}`,
        text,
        writtenAt: forty.range.to - 86_400_000 + n,
        waitingSince: forty.range.to - 86_400_000 + n,
      })),
    });
    await page.reload();
    await page.waitForSelector('main');
    const again = await openInsights(e2e);
    await expect.poll(() => part(again, 'Who comments')).toMatch(/доставка4 people · 4 questions/);
    expect(await part(again, 'Who comments')).toMatch(/New in the last 7 days/);
    await pressNamed(again, /^Make rubric “Рецепт”$/);
    await expect.poll(() => part(again, 'What works: rubrics')).toMatch(/Рецепт8/);
    if (!folder) return;
    for (const [look, width] of [
      [{ theme: 'light' }, 1200],
      [{ theme: 'dark', language: 'ru' }, 1200],
      [{ theme: 'light', language: 'ru' }, 400],
    ] as const) {
      await setLook(again, look);
      await again.setViewport({ width, height: 900 });
      await new Promise((resolve) => setTimeout(resolve, 900));
      const kind = `${name}-${Object.values(look).join('-')}-${width}`;
      for (const [id, of] of [
        ['rubrics', /What works: rubrics|Что заходит: рубрики/],
        ['people', /^Who comments|^Кто комментирует/],
      ] as const) {
        const card = await again.evaluateHandle(
          (source) =>
            [...document.querySelectorAll('main section')].find((one) =>
              new RegExp(source, 'u').test(one.querySelector('h2')?.textContent ?? ''),
            ),
          of.source,
        );
        await card
          .asElement()
          ?.screenshot({ path: join(folder, `${kind}-${id}.png`) as `${string}.png` });
      }
    }
  });
});
