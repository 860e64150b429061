import type { Frame, Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import { comment, community, person, planned, reminder, rowsOf, seed } from './day-seed.ts';
import type { Rows } from './day-seed.ts';
import {
  claimCommunity,
  commentScope,
  markButton,
  marksWhen,
  panel,
  press,
  pressNamed,
} from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const hour = 3_600_000;
const bread = community(7, 'Тёплый хлеб', '#c2571a');
const coffee = community(8, 'Кофе утром', '#2e8b57');

const sees = (page: Page | Frame, text: string) =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);

const seesNot = (page: Page, text: string) =>
  page.waitForFunction((wanted) => !document.body.innerText.includes(wanted), {}, text);

// Extension pages can be opened by automation in Chromium only.
describe.runIf(browsers.includes('chromium'))('the day in chromium', () => {
  const e2e = withSession('chromium');

  /** A page of ours over these rows. */
  async function opened(path: string, rows: Rows): Promise<Page> {
    const first = await e2e.session.openExtensionPage('dashboard.html#settings');
    await first.waitForSelector('main h1');
    await seed(first, rows);
    const page = await e2e.session.openExtensionPage(path);
    await first.close();
    return page;
  }

  it('shows what is planned in the popup and in the plan', async () => {
    const rows = {
      communities: [bread],
      plan: [planned(1, 7, Date.now() + 2 * hour, 'Ржаной с тмином\nвторая строка')],
    };
    const popup = await opened('popup.html', rows);
    await sees(popup, 'Ржаной с тмином');
    const plan = await e2e.session.openExtensionPage('dashboard.html');
    await sees(plan, 'Ржаной с тмином');
    await sees(plan, 'Planned');
    await pressNamed(plan, /^Month$/);
    await plan.waitForSelector('[role="gridcell"][aria-selected="true"] button');
    await sees(plan, 'Ржаной с тмином');
  });

  it('goes through the month with the keyboard', async () => {
    const plan = await opened('dashboard.html#plan', { communities: [bread] });
    await pressNamed(plan, /^Month$/);
    const day = await plan.waitForSelector('[role="gridcell"][aria-selected="true"] button');
    const before = await day?.evaluate((button) => button.id.slice(4));
    await day?.focus();
    await plan.keyboard.press('ArrowDown');
    await plan.keyboard.press('ArrowRight');
    const after = await plan.waitForFunction(
      (old) => {
        const { id } = document.activeElement ?? { id: '' };
        const moved = id.startsWith('day-') ? Date.parse(id.slice(4)) - Date.parse(old) : 0;
        return moved === 8 * 86_400_000;
      },
      {},
      before ?? '',
    );
    expect(await after.jsonValue()).toBe(true);
  });

  it('lets a missed post be skipped from the popup, and nothing of it is lost', async () => {
    const late = planned(1, 7, Date.now() - 5 * hour, 'Утренний хлеб', { state: 'missed' });
    const popup = await opened('popup.html', { communities: [bread], plan: [late] });
    await sees(popup, '1 post did not go out');
    await pressNamed(popup, /^Skip$/);
    await seesNot(popup, '1 post did not go out');
    expect(await rowsOf(popup, 'plan')).toMatchObject([
      { state: 'skipped', text: 'Утренний хлеб', journal: [{}, { cause: 'skipped-by-person' }] },
    ]);
  });

  it('takes a deletion back', async () => {
    const rows = { communities: [bread], plan: [planned(1, 7, Date.now() + hour, 'Багет')] };
    const plan = await opened('dashboard.html#plan', rows);
    await pressNamed(plan, /^Actions: Багет/);
    await pressNamed(plan, /^Delete$/);
    await seesNot(plan, 'Багет');
    expect(await rowsOf(plan, 'plan')).toEqual([]);
    await pressNamed(plan, /^Undo$/);
    await sees(plan, 'Багет');
    expect(await rowsOf(plan, 'plan')).toMatchObject(rows.plan);
  });

  it('adds a reminder, snoozes it and is done with it', async () => {
    const plan = await opened('dashboard.html#plan', { communities: [bread] });
    await pressNamed(plan, /^Add$/);
    await plan.waitForSelector('form input:focus');
    await plan.keyboard.type('Фото витрины');
    await plan.keyboard.press('Enter');
    await sees(plan, 'Фото витрины');
    const own = async () =>
      (await rowsOf(plan, 'reminders')).find(({ text }) => text === 'Фото витрины');
    const added = await own();
    expect(added).toMatchObject({ kind: 'own', repeat: 'no', doneAt: null });
    const before = Date.now();
    await pressNamed(plan, /^Later: Фото/);
    await pressNamed(plan, /^In 15 minutes$/);
    await sees(plan, 'Фото витрины');
    await expect.poll(async () => (await own())?.at).not.toBe(added?.at);
    // The surface's minute may be up to a minute old.
    const moved = Number((await own())?.at) - before;
    expect(moved).toBeGreaterThan(13 * 60_000);
    expect(moved).toBeLessThan(17 * 60_000);
    await pressNamed(plan, /^Done: Фото/);
    await seesNot(plan, 'Фото витрины');
    expect((await own())?.doneAt).toEqual(expect.any(Number));
  });

  it('rings in the popup until it is done', async () => {
    const rings = reminder(1, Date.now() - 60_000, 'Позвонить в типографию');
    const popup = await opened('popup.html', { communities: [bread], reminders: [rings] });
    await sees(popup, 'Позвонить в типографию');
    await pressNamed(popup, /^Done: Позвонить/);
    await seesNot(popup, 'Позвонить в типографию');
  });

  it('forgets a person after asking', async () => {
    const people = await opened('dashboard.html#people', {
      communities: [bread],
      people: [person(5, 'Анна Петрова'), person(6, 'Иван Ильин')],
      comments: [
        comment(11, 7, 5, 'Анна Петрова', 'Сколько стоит?'),
        comment(12, 7, 6, 'Иван Ильин', 'А доставка?'),
      ],
    });
    await pressNamed(people, /^Actions: Анна/);
    await pressNamed(people, /^Forget this person/);
    await sees(people, '1 comment of theirs');
    expect(await rowsOf(people, 'people')).toHaveLength(2);
    await pressNamed(people, /^Forget$/);
    await sees(people, 'Forgotten: Анна Петрова');
    expect(await rowsOf(people, 'people')).toMatchObject([{ name: 'Иван Ильин' }]);
    expect(await rowsOf(people, 'comments')).toMatchObject([{ authorName: 'Иван Ильин' }]);
  });

  it('reminds of a comment from its panel, once, and takes that back', async () => {
    const page = await e2e.open('https://vk.com/teplyhleb?skin=react');
    await claimCommunity(page);
    await page.goto(`https://vk.com/wall${LANDMARKS.mainThread}?skin=react`, {
      waitUntil: 'domcontentloaded',
    });
    await marksWhen(page, (all) => all.some(({ text }) => text === 'Reply'));
    await press(await markButton(page, /^Waits for an answer/, commentScope('5007')));
    const frame = await panel(page);
    await pressNamed(frame, /^Remind me$/);
    await pressNamed(frame, /^In an hour$/);
    await sees(frame, 'Reminder: ');
    await pressNamed(frame, /^Remind me$/);
    await pressNamed(frame, /^Tomorrow, 10:00$/);
    await sees(frame, 'Reminder: Tomorrow, 10:00');
    const popup = await e2e.session.openExtensionPage('popup.html');
    await sees(popup, 'Answer Дмитрий');
    const ofComments = async () =>
      (await rowsOf(popup, 'reminders')).filter(({ kind }) => kind === 'comment');
    const kept = await ofComments();
    expect(kept).toHaveLength(1);
    expect(kept[0]?.['comment']).toMatch(/_5007$/);
    expect(kept[0]?.['url']).toContain('reply=5007');
    await page.bringToFront();
    await pressNamed(frame, /^Remove$/);
    await expect.poll(ofComments).toEqual([]);
  });

  it('goes from typed row to typed row with one key, over communities', async () => {
    const popup = await opened('popup.html', { communities: [bread, coffee] });
    const first = await popup.waitForSelector('form input');
    await first?.focus();
    for (const [figure, key] of [
      ['1200+340', 'Enter'],
      ['57', 'ArrowDown'],
      ['800', 'Enter'],
      ['9', 'ArrowUp'],
    ] as const) {
      await popup.keyboard.type(figure);
      await popup.keyboard.press(key);
    }
    const figures = async () =>
      (await rowsOf(popup, 'daily')).map(({ community: of, figures: on }) => {
        const { reach, siteVisits } = on as Record<string, { value: number } | undefined>;
        return [of, reach?.value, siteVisits?.value];
      });
    await expect.poll(figures).toEqual(
      expect.arrayContaining([
        ['vk:-8', 1540, 57],
        ['vk:-7', 800, 9],
      ]),
    );
    const focused = await popup.evaluate(() =>
      [...document.querySelectorAll('form input')].indexOf(document.activeElement as Element),
    );
    expect(focused).toBe(2);
  });
});
