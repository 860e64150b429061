import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import * as forty from '../unit/insights/forty-posts.ts';
import { rowsOf, seed } from './day-seed.ts';
import type { E2e } from './setup.ts';

/** A part of the page by its title, as plain text. */
export const part = (page: Page, title: string) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('main section')]
        .find((one) => one.querySelector('h2')?.textContent === wanted)
        ?.textContent?.replace(/\s+/g, ' ') ?? '',
    title,
  );

/** Keeps every file that the page hands to the downloads. */
export const keepFiles = (page: Page) =>
  page.evaluate(() => {
    const files: Blob[] = [];
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      files.push(file);
      return made(file);
    };
    Object.assign(window, { files });
  });
export const lastFile = (page: Page) =>
  page.evaluate(async () => {
    const file = (window as unknown as { files: Blob[] }).files.at(-1);
    return file ? { type: file.type, bytes: [...new Uint8Array(await file.arrayBuffer())] } : null;
  });

/** Language and theme, as the settings keep them. */
export const setLook = (page: Page, look: object) =>
  page.evaluate(
    (settings) =>
      (
        globalThis as unknown as Record<
          'chrome',
          { storage: { local: { set(items: object): Promise<void> } } }
        >
      ).chrome.storage.local.set({ settings }),
    look,
  );

/** Puts a value into the field of that label. */
export const setField = (page: Page, label: string, value: string) =>
  page.evaluate(
    (name, text) => {
      const field = [...document.querySelectorAll('label')].find(
        (one) => one.textContent === name,
      )?.control;
      if (!(field instanceof HTMLInputElement)) throw new Error(`No field ${name}.`);
      // React listens to the native setter's change only.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    value,
  );

/** The page *Insights* over the forty posts and their four weeks. */
export async function openInsights(e2e: E2e): Promise<Page> {
  const first = await e2e.session.openExtensionPage('dashboard.html#settings');
  await first.waitForSelector('main h1');
  await seed(first, {
    communities: [forty.community, forty.rival],
    posts: [...forty.posts, ...forty.rivalPosts],
    members: forty.members,
    comments: forty.comments,
  });
  expect(await rowsOf(first, 'posts')).toHaveLength(50);
  await first.evaluate(() => {
    location.hash = 'insights';
  });
  await first.waitForSelector('fieldset input[type="radio"]');
  await first.evaluate(() => {
    [...document.querySelectorAll('label')]
      .find(({ textContent }) => textContent === 'Own dates')
      ?.click();
  });
  await first.waitForSelector('input[type="date"]');
  await setField(first, 'First day', '2025-10-06');
  await setField(first, 'Last day', '2025-11-02');
  await first.waitForSelector('svg.recharts-surface');
  await first.waitForFunction(() => document.body.innerText.includes('Mine and competitors'));
  return first;
}
