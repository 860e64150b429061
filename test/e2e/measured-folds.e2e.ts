import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { bucketOf, foldId, type FoldSeen } from '../../utils/preview/clipped.ts';
import { marksWhen } from './page-help.ts';
import { browsers, withSession } from './setup.ts';
import { surface } from './surface.ts';

const foldsSeen = (ours: Page): Promise<FoldSeen[]> =>
  ours.evaluate(
    () =>
      new Promise<FoldSeen[]>((resolve, reject) => {
        const request = indexedDB.open('groupmate');
        request.onerror = () => reject(request.error ?? new Error('no database'));
        request.onsuccess = () => {
          const found = request.result.transaction('foldsSeen').objectStore('foldsSeen').getAll();
          found.onsuccess = () => {
            request.result.close();
            resolve(found.result as FoldSeen[]);
          };
        };
      }),
  );

/** What a person sees of the first clipped post, told by the page's own markup. */
const clippedPost = (page: Page) =>
  page.evaluate(() => {
    const more = document.querySelector(
      '[data-testid="showmoretext-after"], .wall_post_more, .pi_text_more',
    );
    const post = more?.closest<HTMLElement>('[data-post-id]');
    const text = post?.querySelector<HTMLElement>(
      '[data-testid="showmoretext-in"], .wall_post_text, .pi_text',
    );
    if (!more || !post || !text) return null;
    post.scrollIntoView();
    const copy = text.cloneNode(true) as HTMLElement;
    for (const hidden of copy.querySelectorAll('.wall_post_more, .pi_text_more, [style]')) {
      hidden.remove();
    }
    const line = Number.parseFloat(getComputedStyle(text).lineHeight);
    const label = text.contains(more) ? 1 : 0;
    return {
      key: post.dataset['postId'] ?? '',
      letters: (copy.textContent ?? '').replace(/\s+/gu, ' ').length,
      width: Math.round(text.getBoundingClientRect().width),
      lines: Math.round(text.getBoundingClientRect().height / line) - label,
    };
  });

describe.each(browsers)('clipped posts in %s', (name) => {
  const e2e = withSession(name);

  it.each([
    ['vk.com', 'react'],
    ['vk.com', 'classic'],
    ['m.vk.com', 'mobile'],
  ])('are measured as they stand (%s, %s)', async (host, skin) => {
    const ours = await surface(e2e);
    const page = await e2e.open(`https://${host}/teplyhleb?skin=${skin}`);
    await page.bringToFront();
    await marksWhen(page, (all) => all.length > 0);
    const seen = await clippedPost(page);
    if (!seen) throw new Error('The sandbox has no long post.');
    let row: FoldSeen | undefined;
    for (const end = Date.now() + 20_000; !row && Date.now() < end;) {
      const id = foldId('vk', seen.key, bucketOf(seen.width));
      row = (await foldsSeen(ours)).find((one) => one.id === id);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(row).toMatchObject({ network: 'vk', surface: 'community', width: seen.width });
    expect(Math.abs((row?.visible ?? 0) - seen.letters)).toBeLessThanOrEqual(8);
    expect(Math.abs((row?.lines ?? 0) - seen.lines)).toBeLessThanOrEqual(1);
    expect(row?.lines).toBeGreaterThan(1);
  });
});
