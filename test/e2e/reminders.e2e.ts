import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { community, person, planned, reminder, rowsOf, seed } from './day-seed.ts';
import type { Rows } from './day-seed.ts';
import { claimCommunity, markButton, marksWhen, panel, press, pressNamed } from './page-help.ts';
import {
  day,
  minute,
  patiently,
  sees,
  seesNot,
  setQuiet,
  shown,
  told,
  uuidOf,
  wake,
} from './reminders-help.ts';
import { browsers, withSession } from './setup.ts';

const bread = community(7, 'Тёплый хлеб', '#c2571a');

const wholeWeek = Array(7).fill({ from: 0, to: 0 });

describe.each(browsers)('reminders in %s', (name) => {
  const e2e = withSession(name);

  /** A page of ours over these rows, with everything told that they make due. */
  async function opened(path: string, rows: Rows, quiet: object | null = null): Promise<Page> {
    const first = await e2e.session.openExtensionPage('dashboard.html#settings');
    await first.waitForSelector('main h1');
    await setQuiet(first, quiet);
    // The wakes of the start have read the settings before: they are over when this one is.
    await wake(first);
    await seed(first, { communities: [bread], ...rows });
    await wake(first);
    const page = await e2e.session.openExtensionPage(path);
    await first.close();
    return page;
  }
  // A Firefox without a screen shows notifications and closes them at once: its rows tell.
  const tells = (ids: string[]) => (name === 'firefox' ? [] : ids);
  /** Those whose notification the browser took. */
  const rung = async (page: Page) =>
    (await rowsOf(page, 'reminders'))
      .filter(({ shownAt }) => shownAt !== null)
      .map(({ text }) => text)
      .sort();
  const row = async (page: Page, n: number) =>
    (await rowsOf(page, 'reminders')).find(({ uuid }) => uuid === uuidOf(n));

  it('after a week asleep one repeating reminder rings once, and a week of posts is one notice', async () => {
    // A clock knows no seconds.
    const weekAgo = Math.floor(Date.now() / minute - 10) * minute - 7 * day;
    const popup = await opened('popup.html', {
      reminders: [reminder(1, weekAgo, 'Отчёт за день', { repeat: 'daily' })],
      plan: [1, 2, 3, 4, 5, 6, 7].map((n) => planned(n, 7, Date.now() - n * day, `Пост ${n}`)),
    });
    await sees(popup, 'Отчёт за день');
    await sees(popup, '7 posts did not go out');
    expect(await told(popup)).toEqual({ shown: tells(['missed', ...shown(1)]), badge: '8' });
    expect(await rung(popup)).toEqual(['Отчёт за день']);
    // Its time is the latest of the seven, by the clock it was said for.
    const kept = await row(popup, 1);
    expect((Number(kept?.['at']) - weekAgo) % day).toBe(0);
    expect(Date.now() - Number(kept?.['at'])).toBeLessThan(day);
    await pressNamed(popup, /^Done: Отчёт/);
    await expect
      .poll(async () => (await row(popup, 1))?.['at'], patiently)
      .toBe(Number(kept?.['at']) + day);
    await expect.poll(async () => (await told(popup)).shown, patiently).toEqual(tells(['missed']));
    await pressNamed(popup, /^Undo$/);
    await expect.poll(async () => (await row(popup, 1))?.['at'], patiently).toBe(kept?.['at']);
  });

  it('a press on a notification leads to the choices: later, done, its place', async () => {
    const rows = {
      reminders: [
        reminder(1, Date.now() - minute, 'Позвонить в типографию'),
        reminder(2, Date.now() + day, 'Это завтра'),
      ],
    };
    const rings = await opened(`popup.html#rings/${uuidOf(1)}`, rows);
    await sees(rings, 'Позвонить в типографию');
    expect(await rings.evaluate(() => document.body.innerText)).not.toContain('Это завтра');
    const before = Date.now();
    await pressNamed(rings, /^1 hour$/);
    await expect
      .poll(async () => Number((await row(rings, 1))?.['at']) - before, patiently)
      .toBeGreaterThan(58 * minute);
    await expect.poll(async () => (await told(rings)).shown, patiently).toEqual([]);
    // The one that was pressed stays in sight: one may think better of it.
    await sees(rings, 'Позвонить в типографию');
    await pressNamed(rings, /^Done$/);
    await sees(rings, 'Nothing rings now');
    expect(await row(rings, 1)).toMatchObject({ doneAt: expect.any(Number) });
  });

  it('in quiet hours nothing is shown but what is urgent; the popup has it all', async () => {
    const rows = {
      reminders: [
        reminder(1, Date.now() - minute, 'Обычное'),
        reminder(2, Date.now() - minute, 'Ещё одно'),
        reminder(3, Date.now() - minute, 'Срочное', { urgent: true }),
      ],
    };
    const popup = await opened('popup.html', rows, { hours: wholeWeek, posts: true });
    await sees(popup, 'Quiet until');
    await sees(popup, 'Обычное');
    expect(await told(popup)).toEqual({ shown: tells(shown(3)), badge: '3' });
    expect(await rung(popup)).toEqual(['Срочное']);
    // The person ends them: what waited comes.
    await setQuiet(popup, null);
    await wake(popup);
    expect((await told(popup)).shown).toEqual(tells([...shown(3), 'reminders']));
    expect(await rung(popup)).toEqual(['Ещё одно', 'Обычное', 'Срочное']);
    await seesNot(popup, 'Quiet until');
  });

  it('writes a monthly one in the dashboard, reads what was done, and takes it back', async () => {
    const plan = await opened('dashboard.html#plan', {});
    await pressNamed(plan, /^Add$/);
    await plan.waitForSelector('form input:focus');
    await plan.keyboard.type('Сверить счета');
    await plan.waitForSelector('button[role="combobox"]');
    await plan.evaluate(() => {
      const choice = [...document.querySelectorAll<HTMLElement>('form [role="combobox"]')].at(-1);
      choice?.click();
    });
    await plan.waitForSelector('[role="option"]');
    const option = await plan.waitForFunction(() =>
      [...document.querySelectorAll('[role="option"]')].find((one) =>
        one.textContent?.includes('Every month'),
      ),
    );
    await (option as unknown as { click(): Promise<void> }).click();
    await plan.focus('form input');
    await plan.keyboard.press('Enter');
    await sees(plan, 'Every month');
    const own = async () =>
      (await rowsOf(plan, 'reminders')).filter(({ text }) => text === 'Сверить счета');
    expect(await own()).toMatchObject([{ repeat: 'monthly', doneAt: null }]);
    await pressNamed(plan, /^Done: Сверить/);
    await sees(plan, 'Done: 1');
    expect(await own()).toHaveLength(2);
    await pressNamed(plan, /^Undo$/);
    await seesNot(plan, 'Done: 1');
    expect(await own()).toMatchObject([{ repeat: 'monthly', doneAt: null }]);
  });

  it('reminds of a person and before a post, and leads to the post', async () => {
    const post = planned(1, 7, Date.now() + 2 * day, 'Ржаной с тмином');
    const rows = { plan: [post], people: [person(5, 'Анна Петрова')] };
    const people = await opened('dashboard.html#people', rows);
    await pressNamed(people, /^Actions: Анна/);
    await pressNamed(people, /^Remind me of them/);
    await people.waitForSelector('form input[value="Write to Анна Петрова"]');
    await people.focus('form input');
    await people.keyboard.press('Enter');
    await sees(people, 'Reminder: ');
    const kept = async () => (await rowsOf(people, 'reminders')).filter(({ about }) => about);
    expect(await kept()).toMatchObject([
      { about: { kind: 'person', key: 'vk:5' }, url: 'https://vk.com/id5' },
    ]);

    const plan = await e2e.session.openExtensionPage('dashboard.html#plan');
    await pressNamed(plan, /^Actions: Ржаной/);
    await pressNamed(plan, /^Remind me…$/);
    await sees(plan, '1 hour');
    await plan.waitForSelector('form input[value="Prepare the post: Ржаной с тмином"]');
    await plan.focus('form input');
    await plan.keyboard.press('Enter');
    await sees(plan, 'Prepare the post');
    await expect
      .poll(async () => (await kept()).find(({ lead }) => lead)?.['at'], patiently)
      .toBe(post.dueAt - 60 * minute);
    // Moved: the reminder follows.
    await seed(plan, { plan: [{ ...post, dueAt: post.dueAt + day }] });
    await wake(plan);
    expect((await kept()).find(({ lead }) => lead)?.['at']).toBe(post.dueAt + day - 60 * minute);

    const link = await e2e.session.openExtensionPage(`dashboard.html#plan/${post.uuid}`);
    await link.waitForFunction((id) => document.activeElement?.id === id, {}, `plan-${post.uuid}`);
  });

  it('reminds of a post from its panel; what rings can be put off right there', async () => {
    const page = await e2e.open('https://vk.com/teplyhleb?skin=react');
    await claimCommunity(page);
    await marksWhen(page, (all) => all.some(({ label }) => /^Engagement/.test(label)));
    await press(await markButton(page, /^Engagement/));
    const frame = await panel(page);
    await pressNamed(frame, /^Remind me$/);
    await pressNamed(frame, /^In an hour$/);
    await frame.waitForFunction(() => document.body.innerText.includes('Reminder: '));
    const popup = await e2e.session.openExtensionPage('popup.html');
    const kept = async () => (await rowsOf(popup, 'reminders')).filter(({ about }) => about);
    const [post] = await kept();
    expect(post).toMatchObject({ about: { kind: 'post' }, url: expect.stringMatching(/^https:/) });
    await seed(popup, { reminders: [{ ...post, at: Date.now() - minute }] });
    await page.bringToFront();
    await page.reload({ waitUntil: 'domcontentloaded' });
    await marksWhen(page, (all) => all.some(({ label }) => /^Engagement/.test(label)));
    await press(await markButton(page, /^Engagement/));
    const again = await panel(page);
    const before = Date.now();
    await pressNamed(again, /^Later: /);
    await pressNamed(again, /^In 5 minutes$/);
    await expect
      .poll(async () => Number((await kept())[0]?.['at']) - before, patiently)
      .toBeGreaterThan(3 * minute);
  });
});
