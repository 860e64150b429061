import { tabTo, stepsWhen } from '../../e2e/first-minute-help.ts';
import { markButton, marksWhen, press, pressNamed } from '../../e2e/page-help.ts';
import { openOwn } from './own-page.ts';
import type { TourStep } from './step.ts';

/** The community that the sandbox starts with. */
export const WALL = 'https://vk.com/teplyhleb';
const welcome = 'dashboard.html#welcome';
const claim = /^This is my community|^Это моё сообщество/;
const words = { ru: ' Печём каждый день!', en: ' We bake every day!' };

/** The first minute: nothing is there, then a community is somebody's own and a reply is theirs. */
export const firstTour: readonly TourStep[] = [
  {
    id: 'welcome',
    title: 'The first steps of somebody who has nothing yet',
    async run(context) {
      await openOwn(context, welcome);
      // The e2e variant has its hosts from the start: the second step stands open.
      await stepsWhen(context.page, ({ done, open }) => done[1] === false && open === 2);
      return 'step 2 of 3 is open';
    },
  },
  {
    id: 'welcome-networks',
    title: 'Which networks Groupmate may read',
    async run({ page }) {
      await page.click('[data-step="1"] button');
      await stepsWhen(page, ({ open }) => open === 1);
      const networks = await page.$$eval('[data-step="1"] li', (all) => all.length);
      return `${networks} networks, allowed one by one`;
    },
  },
  {
    id: 'mine',
    title: '“My community?” on the community’s own page',
    async run(context) {
      context.page = await context.session.newPage();
      await context.page.goto(WALL, { waitUntil: 'load' });
      const button = await markButton(context.page, claim);
      return await button.evaluate((one) => one.textContent ?? '');
    },
  },
  {
    id: 'wall',
    title: 'One press, and its figures stand there',
    async run({ page }) {
      await press(await markButton(page, claim));
      const strip = (one: { of: string; text: string }) => one.of === '' && /\d/.test(one.text);
      const seen = await marksWhen(page, (all) => all.some(strip));
      return `strip: ${seen.find(strip)?.text ?? ''}`;
    },
  },
  {
    id: 'welcome-mine',
    title: 'The first steps know it',
    async run(context) {
      await openOwn(context, welcome);
      await stepsWhen(context.page, ({ done, open }) => done[1] === true && open === 3);
      return 'step 3 of 3 is open';
    },
  },
  {
    id: 'welcome-reply',
    title: 'The first reply in one’s own words',
    async run(context) {
      const { page } = context;
      const isRussian = (await page.evaluate(() => navigator.language)).startsWith('ru');
      await tabTo(page, /^Reply text|^Текст ответа/u);
      // The text has several lines: End alone leads to the end of the first.
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
      await page.keyboard.type(isRussian ? words.ru : words.en);
      await pressNamed(page, /^Save the reply$|^Сохранить ответ$/u);
      await stepsWhen(page, ({ ready, done }) => ready && done.every(Boolean));
      return 'all three steps are done';
    },
  },
];
