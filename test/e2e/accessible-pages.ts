import type { Page } from 'puppeteer';
import { emulate } from './accessible-help.ts';
import { fullDay } from './accessible-seed.ts';
import { makeOne, says } from './data-help.ts';
import { seed } from './day-seed.ts';
import { setLook } from './insights-help.ts';
import { pressNamed } from './page-help.ts';

const shop = encodeURIComponent('vk:-99990000001');
const mine = encodeURIComponent('vk:-7');

/** Every page of the dashboard, and the parts of those that have tabs or dialogs in their address. */
export const routes = [
  ...['plan', 'plan/new', 'inbox', 'inbox/answers', 'inbox/moderation', 'mentions'],
  ...['mentions/words', 'templates', 'communities', 'communities/tasks'],
  ...[`communities/rows/${shop}`, `communities/brief/${shop}`, `communities/brief/${mine}`],
  ...['insights', 'goals', 'placements', 'report', 'people', 'people/first', 'networks'],
  ...['networks/covers', 'problems', 'sharing', 'data', 'settings', 'help', 'welcome', 'privacy'],
] as const;

export interface Look {
  theme: 'light' | 'dark';
  language: 'en' | 'ru';
  width: number;
  contrast?: true;
}
export const plainLooks: readonly Look[] = [
  { theme: 'light', language: 'en', width: 1200 },
  { theme: 'dark', language: 'ru', width: 360 },
];
/** Only Chromium lets automation ask for it. */
export const contrasts: readonly Look[] = [
  { theme: 'dark', language: 'en', width: 1200, contrast: true },
];
export const named = (look: Look) => Object.values(look).join('-');

/** What the system asks of a page. Chromium alone. */
export const wishes = (look: Look) => ({
  'prefers-reduced-motion': 'reduce',
  'prefers-color-scheme': look.theme,
  'forced-colors': look.contrast ? 'active' : 'none',
  'prefers-contrast': look.contrast ? 'more' : 'no-preference',
});

/** Lets a page of ours look so. Its words must have come. */
export async function looksSo(
  page: Page,
  look: Look,
  browser: string,
  height = 900,
): Promise<void> {
  await page.setViewport({ width: look.width, height });
  if (browser === 'chromium') await emulate(page, wishes(look));
  await setLook(page, { theme: look.theme, language: look.language });
  await page.waitForFunction(
    ({ theme, language }) =>
      document.documentElement.lang === language &&
      document.documentElement.dataset['theme'] === theme,
    {},
    look,
  );
}

/** The page stands: its title is there and nothing is on its way from the database. */
export const stands = (page: Page, css = 'main h1') =>
  page.waitForFunction(
    (wanted) => document.querySelector(wanted) && !document.querySelector('.animate-pulse'),
    {},
    css,
  );

const goes = async (page: Page, route: string, there: string | null) => {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, route);
  await page.waitForFunction(
    (id) => {
      const open = document.querySelector<HTMLAnchorElement>('nav a[aria-current="page"]');
      return id === null ? !open : open?.hash === `#${id}`;
    },
    {},
    there,
  );
};

/** Comes to a page anew: some look at the rest of their address once, when they come. */
export async function goTo(page: Page, route: string): Promise<void> {
  const [id = ''] = route.split('/');
  const away = id === 'help' ? 'goals' : 'help';
  await goes(page, away, away);
  const within: Record<string, string> = { problems: 'networks', privacy: 'settings' };
  await goes(page, route, id === 'welcome' ? null : (within[id] ?? id));
  await stands(page);
}

/** The sample and a full day in it, and a snapshot of both. */
export async function fill(page: Page): Promise<void> {
  await goTo(page, 'settings');
  await pressNamed(page, /^Try with sample data$/);
  await says(page, 'The bakery is made up');
  await seed(page, fullDay);
  await goTo(page, 'data');
  await makeOne(page);
}
