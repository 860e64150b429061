import { describe, expect, it } from 'vitest';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import {
  claimCommunity,
  commentScope,
  markButton,
  marks,
  marksWhen,
  panelDrawn,
  press,
} from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const wall = 'https://vk.com/teplyhleb?skin=react';
const post = (id: string) => `https://vk.com/wall${id}?skin=react`;

describe.each(browsers)('the promises in %s', (name) => {
  const e2e = withSession(name);

  it('1: nothing is asked of any server, and nothing pressed but what the person asked for', async () => {
    const page = await e2e.open(wall);
    const watch = () =>
      page.evaluate(() => {
        const pressed: string[] = [];
        Object.assign(window, { pressed });
        for (const type of ['click', 'mousedown', 'submit', 'keydown', 'scroll'] as const) {
          addEventListener(
            type,
            (event) => {
              if (event.isTrusted) return;
              const target = event.target as Element;
              pressed.push(`${type} ${target.getAttribute?.('data-testid') ?? target.nodeName}`);
            },
            true,
          );
        }
      });
    const pressed = () => page.evaluate(() => (window as unknown as { pressed: string[] }).pressed);
    await watch();
    await claimCommunity(page);
    await press(await markButton(page, /^Engagement rate/));
    await panelDrawn(page);
    expect(await pressed()).toEqual([]);

    await page.goto(post(LANDMARKS.mainThread), { waitUntil: 'domcontentloaded' });
    await watch();
    await marksWhen(page, (all) => all.some(({ text }) => text === 'Reply'));
    const asked = e2e.sandbox.requests.length;
    await press(await markButton(page, /^Reply by template/, commentScope('5007')));
    await panelDrawn(page);
    await page.waitForFunction(() => document.querySelector('[contenteditable="true"]'));
    expect((await pressed()).filter((one) => one !== 'click comment-reply')).toEqual([]);
    // Everything that reached the network was the page's own: none while only we were at work.
    const ours = e2e.sandbox.requests.slice(asked).filter(({ path }) => !path.includes('/avatar/'));
    expect(ours).toEqual([]);
    expect(e2e.sandbox.unexpected()).toEqual([]);
    expect(e2e.sandbox.requests.every(({ host }) => host === 'vk.com')).toBe(true);
  });

  it.each([
    ['an ad, which shows no views', LANDMARKS.ad],
    ['a post whose comments are closed', LANDMARKS.commentsClosed],
  ])('2: unknown is not zero: %s', async (_, id) => {
    const page = await e2e.open(wall);
    await marksWhen(page, (all) => all.length > 1);
    await page.goto(post(id), { waitUntil: 'domcontentloaded' });
    const all = await marksWhen(page, (seen) => seen.some(({ of }) => of === id));
    const mark = all.find(({ of }) => of === id);
    expect(mark?.text).toBe('ER —');
    expect(mark?.label).toContain('unknown');
  });

  it('4: a page cannot press our marks, and our failure is not its own', async () => {
    const page = await e2e.open(wall);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await marksWhen(page, (all) => all.length > 1);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('div')) {
        for (const button of host.shadowRoot?.querySelectorAll('button') ?? []) {
          button.click();
          button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
        }
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await marks(page)).some(({ label }) => label.startsWith('This is my'))).toBe(true);
    expect(page.frames().some((frame) => frame.url().includes('panel.html'))).toBe(false);
    expect(errors).toEqual([]);
  });
});
