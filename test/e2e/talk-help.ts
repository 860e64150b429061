import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import { claimCommunity, commentScope } from './page-help.ts';
import type { E2e } from './setup.ts';

const wall = 'https://vk.com/teplyhleb';
export const dialogue = 'https://vk.com/gim224700111?sel=300101';
export const thread = `https://vk.com/wall${LANDMARKS.mainThread}`;
/** «Дмитрий: Сколько стоит такая корзина…» */
export const priceQuestion = commentScope('5007');
export const message = (n: number) => `[data-itemkey="${n}"]`;
export const box = '.ConvoComposer__input';

interface State {
  sent: { fromId: number; text: string }[];
  messaged: { peer: number; text: string }[];
}
export const stateOf = (page: Page): Promise<State> =>
  page.evaluate(async () => (await fetch('/sandbox/state')).json() as Promise<never>);
export const boxText = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[contenteditable="true"]')]
      .map((one) => one.innerText)
      .join('\n')
      .replace(/\s+/g, ' ')
      .trim(),
  );
export const inBox = (page: Page, words: string) =>
  page.waitForFunction(
    (text) =>
      (document.activeElement as HTMLElement | null)?.innerText
        ?.replace(/\s+/g, ' ')
        .includes(text),
    { timeout: 15_000 },
    words,
  );
export const waits = (all: { label: string }[]) => all.some(({ label }) => /^Waits/.test(label));
/** Pictures for people to look at: only where a folder is named. */
export const picture = async (page: Page, name: string) => {
  const folder = process.env['TALK_PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
};

/** The bakery is mine. */
export async function ownWall(e2e: E2e): Promise<Page> {
  const page = await e2e.open(`${wall}?skin=react`);
  await claimCommunity(page);
  return page;
}
