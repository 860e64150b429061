import { mkdirSync } from 'node:fs';
import type { ElementHandle, Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { PAGE } from '../sandbox/facebook/posts.ts';
import { buildX } from '../sandbox/x/build.ts';
import { BAKERY } from '../sandbox/x/content.ts';
import { CHANNEL } from '../sandbox/youtube/content.ts';
import { claimCommunity, markButton, movedByMarks, panel, press } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

await buildX();

const wall = 'https://vk.com/teplyhleb';
const mark = /^What a phone shows of this cover/;

const picture = async (page: Page, name: string) => {
  mkdirSync('.output/pictures', { recursive: true });
  await page.screenshot({ path: `.output/pictures/covers-${name}.png` as `${string}.png` });
};

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
interface Drawn {
  /** Where each zone stands on the screen, by its class. */
  zones: Record<string, Box>;
  dims: Box[];
  image: Box;
}

/** What is drawn over the cover now; null when nothing is. `image`: the cover's own box. */
function drawn(page: Page, css: string): Promise<Drawn | null> {
  return page.evaluate((cover) => {
    const plain = (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left, top, width, height };
    };
    const image = document.querySelector(cover);
    const host = [...document.querySelectorAll('div')].find(
      (one) => one.matches(':popover-open') && one.shadowRoot?.querySelector('.frame'),
    );
    const root = host?.shadowRoot;
    if (!root || !image) return null;
    const zones = ['frame', 'bright', 'outlined', 'circle'].flatMap((name) =>
      [...root.querySelectorAll(`.${name}`)].map((zone) => [name, plain(zone)] as const),
    );
    const dims = [...root.querySelectorAll('.dim')].map(plain);
    return { zones: Object.fromEntries(zones), dims, image: plain(image) };
  }, css);
}

async function drawnWhen(page: Page, css: string): Promise<Drawn> {
  for (const end = Date.now() + 15_000; Date.now() < end;) {
    const now = await drawn(page, css);
    if (now) return now;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Nothing was drawn over the cover.');
}
const goneWhen = (page: Page, css: string) =>
  expect.poll(() => drawn(page, css), { timeout: 10_000 }).toBeNull();

const near = (box: Box | undefined, expected: Box) => {
  for (const side of ['left', 'top', 'width', 'height'] as const) {
    expect(Math.abs((box?.[side] ?? Number.NaN) - expected[side]), side).toBeLessThanOrEqual(1);
  }
};

/** A cover of 1590 × 400 that fills `image` from the middle: where its whole lies. */
function wholeOf(image: Box): Box {
  const scale = Math.max(image.width / 1590, image.height / 400);
  const [width, height] = [1590 * scale, 400 * scale];
  const left = image.left + (image.width - width) / 2;
  return { left, top: image.top + (image.height - height) / 2, width, height };
}
/** A box of some shape from the middle of the whole, as much of it as `image` shows. */
function middleOf(image: Box, ratio: number): Box {
  const whole = wholeOf(image);
  const w = Math.min(whole.width, whole.height * ratio);
  const h = w / ratio;
  const left = Math.max(image.left, whole.left + (whole.width - w) / 2);
  const top = Math.max(image.top, whole.top + (whole.height - h) / 2);
  const width = Math.min(w, image.width);
  return { left, top, width, height: Math.min(h, image.height) };
}

describe.each(browsers)('the check of a cover in %s', (name) => {
  const e2e = withSession(name);

  it.each([
    ['react', '.redesigned-group-cover', '.redesigned-group-cover img'],
    ['classic', '.page_cover', '.page_cover img'],
  ])('draws what a phone shows over VK’s own (%s skin), and goes', async (skin, box, css) => {
    const page = await e2e.open(`${wall}?skin=${skin}`);
    await claimCommunity(page);
    const button = await markButton(page, mark, box);
    // Nothing of the page moved for the mark.
    expect((await movedByMarks(page, `${box}, ${box} *, ${box} ~ *`)).moved).toEqual([]);
    await press(button);
    const now = await drawnWhen(page, css);
    near(now.zones['frame'], now.image);
    const phone = middleOf(now.image, 3);
    near(now.zones['bright'], phone);
    // VK's own desktop shape is not known: it is what the page shows.
    near(now.zones['outlined'], now.image);
    // The avatar's middle stands on the lower edge of what a phone shows.
    const { left = 0, top = 0, width = 0, height = 0 } = now.zones['circle'] ?? {};
    const whole = wholeOf(now.image);
    expect(Math.abs(left + width / 2 - (whole.left + whole.width / 2))).toBeLessThanOrEqual(1);
    expect(Math.abs(top + height / 2 - (whole.top + whole.height))).toBeLessThanOrEqual(1);
    expect(Math.abs(width - 0.24 * (whole.height * 3))).toBeLessThanOrEqual(1);
    // What is dimmed and what is not make the whole cover.
    const area = now.dims.reduce((sum, dim) => sum + dim.width * dim.height, 0);
    const all = now.image.width * now.image.height;
    expect(Math.abs(all - area - phone.width * phone.height) / all).toBeLessThan(0.02);
    expect((await movedByMarks(page, `${box}, ${box} *, ${box} ~ *`)).moved).toEqual([]);
    await picture(page, `vk-${skin}-${name}`);

    // It stays on the cover when the page is scrolled.
    await page.evaluate(() => scrollBy(0, 60));
    await expect
      .poll(async () => {
        const then = await drawn(page, css);
        return then && Math.abs((then.zones['frame']?.top ?? Number.NaN) - then.image.top) <= 1;
      })
      .toBe(true);

    await page.keyboard.press('Escape');
    await goneWhen(page, css);
    await press(button);
    await drawnWhen(page, css);
    await press(button);
    await goneWhen(page, css);
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('tells more in its panel, which leaves the frames where they are', async () => {
    const page = await e2e.open(`${wall}?skin=react`);
    await claimCommunity(page);
    await press(await markButton(page, mark));
    const css = '.redesigned-group-cover img';
    await drawnWhen(page, css);
    const more = await page.evaluateHandle(() =>
      [...document.querySelectorAll('div')]
        .flatMap((host) => [...(host.shadowRoot?.querySelectorAll('.bright button') ?? [])])
        .at(0),
    );
    await (more as ElementHandle<Element>).click();
    const frame = await panel(page);
    await frame.waitForFunction(() => /1920 × 768/.test(document.body.innerText));
    const text = await frame.evaluate(() => document.body.innerText);
    expect(text).toContain('The sources disagree');
    expect(text).toContain('Make a cover');
    expect(await drawn(page, css)).not.toBeNull();
    await picture(page, `panel-${name}`);
  });

  it.each([
    [
      'facebook',
      `https://www.facebook.com/${PAGE.handle}?locale=en_US`,
      '[data-imgperflogname]',
      640 / 360,
    ],
    ['x', `https://x.com/${BAKERY.handle}?lang=en`, 'a[href$="/header_photo"] img', 3],
  ])('stands on %s’s cover too', async (network, url, css, ratio) => {
    const page = await e2e.open(url);
    await claimCommunity(page);
    await press(await markButton(page, mark));
    const now = await drawnWhen(page, css);
    near(now.zones['bright'], middleOf(now.image, ratio));
    expect(now.zones['outlined']).toBeDefined();
    await picture(page, `${network}-${name}`);
    await page.keyboard.press('Escape');
    await goneWhen(page, css);
  });

  it('stands on YouTube’s banner too', async () => {
    const page = await e2e.open(`https://www.youtube.com/${CHANNEL.handle}?hl=en`);
    await claimCommunity(page);
    await press(await markButton(page, mark));
    const now = await drawnWhen(page, 'yt-image-banner-view-model img');
    expect(now.zones['bright']?.width).toBeLessThan(now.image.width);
    expect(now.zones['circle']).toBeUndefined();
    await picture(page, `youtube-${name}`);
  });
});
