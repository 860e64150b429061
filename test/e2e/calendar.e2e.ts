import { describe, expect, it } from 'vitest';
import {
  at,
  chip,
  chooseDay,
  dayIn,
  drag,
  dueAt,
  middleOf,
  openCalendar,
  scrollTo,
  sees,
  soon,
} from './calendar-help.ts';
import { community, planned, rowsOf } from './day-seed.ts';
import { pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const bread = community(7, 'Тёплый хлеб', '#c2571a');
const coffee = community(8, 'Кофе утром', '#2e8b57');
const tenth = dayIn(1, 10);
const twelfth = dayIn(1, 12);
const rye = planned(1, 7, at(tenth, 18), 'Ржаной с тмином');
const pie = planned(2, 7, at(twelfth, 18, 30), 'Пирог с вишней');
const { uuid } = rye;

describe.each(browsers)('the calendar in %s', (name) => {
  const e2e = withSession(name);

  it('moves a post that is dragged to another day, and takes it back', async () => {
    const page = await openCalendar(e2e, { communities: [bread], plan: [rye, pie] }, 1);
    await drag(
      page,
      await middleOf(page, chip(uuid)),
      await middleOf(page, `#day-${dayIn(1, 20)}`),
    );
    await soon(() => dueAt(page, uuid)).toBe(at(dayIn(1, 20), 18));
    expect(await rowsOf(page, 'plan')).toContainEqual(
      expect.objectContaining({
        state: 'planned',
        journal: [{ ...rye.journal[0] }, expect.objectContaining({ cause: 'moved' })],
      }),
    );
    // A drop opens nothing.
    expect(await page.$('[role="dialog"] [data-plan]')).toBeNull();
    await pressNamed(page, /^Undo$/);
    await soon(() => dueAt(page, uuid)).toBe(rye.dueAt);
    await page.waitForSelector(`[data-drop-day="${tenth}"] ${chip(uuid)}`);
  });

  it('refuses a drop that is too near to another post, with a sentence', async () => {
    const plan = [rye, pie, planned(3, 8, at(twelfth, 18), 'Раф', { community: 'vk:-8' })];
    const page = await openCalendar(e2e, { communities: [bread, coffee], plan }, 1);
    await drag(page, await middleOf(page, chip(uuid)), await middleOf(page, `#day-${twelfth}`));
    await sees(page, 'At 18:30 stands another post of this community: at least 1 hr');
    expect(await dueAt(page, uuid)).toBe(rye.dueAt);
    // Another community's post stands in nobody's way.
    const other = plan[2]?.uuid ?? '';
    await drag(page, await middleOf(page, chip(other)), await middleOf(page, `#day-${tenth}`));
    await soon(() => dueAt(page, other)).toBe(at(tenth, 18));
  });

  it('moves a post by keys, in days and in quarters of an hour, and never before now', async () => {
    const page = await openCalendar(e2e, { communities: [bread], plan: [rye] }, 1);
    await chooseDay(page, tenth);
    await page.focus(chip(uuid));
    await page.keyboard.press('KeyM');
    await page.waitForSelector('[data-landing="same"]');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector(`[data-drop-day="${dayIn(1, 18)}"] [data-landing="fits"]`);
    await page.keyboard.press('Enter');
    await soon(() => dueAt(page, uuid)).toBe(at(dayIn(1, 18), 18));
    // The focus went along.
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await soon(focused).toBe(`chip-${uuid}`);
    await page.waitForSelector(`[data-drop-day="${dayIn(1, 18)}"] ${chip(uuid)}:focus`);

    await page.keyboard.press('KeyM');
    for (let week = 0; week < 9; week++) await page.keyboard.press('ArrowUp');
    await page.waitForSelector('[data-landing="past"]');
    await page.keyboard.press('Enter');
    await sees(page, 'That time has passed, so the post stayed where it was.');
    expect(await dueAt(page, uuid)).toBe(at(dayIn(1, 18), 18));
    await soon(focused).toBe(`chip-${uuid}`);

    await chooseDay(page, dayIn(1, 18));
    await pressNamed(page, /^Day$/);
    await page.waitForSelector(chip(uuid));
    await page.focus(chip(uuid));
    await page.keyboard.press('KeyM');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.waitForSelector('[data-landing="fits"]');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('[data-landing]'));
    expect(await dueAt(page, uuid)).toBe(at(dayIn(1, 18), 18));
    await page.waitForSelector(`${chip(uuid)}:focus`);
    await page.keyboard.press('KeyM');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await soon(() => dueAt(page, uuid)).toBe(at(dayIn(1, 18), 17, 45));
  });

  it('moves a post of the week to another day and hour by the mouse', async () => {
    const page = await openCalendar(e2e, { communities: [bread], plan: [rye] }, 1);
    await chooseDay(page, tenth);
    await pressNamed(page, /^Week$/);
    await scrollTo(page, chip(uuid));
    const from = await middleOf(page, chip(uuid));
    const columns = await page.$$eval('[data-drop-scale]', (all) =>
      all.map((one) => {
        const { x, width, height } = one.getBoundingClientRect();
        return { day: one.getAttribute('data-drop-day') ?? '', x: x + width / 2, height };
      }),
    );
    const other = columns.find(({ day }) => day !== tenth);
    if (!other) throw new Error('A week has one day.');
    // Two hours up.
    await drag(page, from, { x: other.x, y: from.y - other.height / 12 });
    await soon(() => dueAt(page, uuid)).toBe(at(other.day, 16));
  });

  it('moves a post under a finger that rested on it; one that moves at once takes nothing up', async () => {
    const page = await openCalendar(e2e, { communities: [bread], plan: [rye, pie] }, 1);
    const from = await middleOf(page, chip(uuid));
    const to = await middleOf(page, `#day-${dayIn(1, 20)}`);
    const taken = (wanted: boolean) =>
      page.waitForFunction(
        (css, is) => document.querySelector(css)?.classList.contains('opacity-40') === is,
        {},
        chip(uuid),
        wanted,
      );
    const swipe = await page.touchscreen.touchStart(from.x, from.y);
    await swipe.move(from.x, from.y + 40);
    await swipe.move(to.x, to.y);
    await swipe.end();
    expect(await dueAt(page, uuid)).toBe(rye.dueAt);

    const finger = await page.touchscreen.touchStart(from.x, from.y);
    await taken(true);
    await finger.move(from.x, from.y + 20);
    await finger.move(to.x, to.y);
    await finger.end();
    await soon(() => dueAt(page, uuid)).toBe(at(dayIn(1, 20), 18));
    await taken(false);
  });

  it('shows all about a post, and finds it in the list', async () => {
    const rows = { communities: [bread, coffee], plan: [rye, pie] };
    const page = await openCalendar(e2e, rows, 1);
    await page.click(chip(uuid));
    const summary = await page.waitForSelector('[role="dialog"] [data-plan] summary');
    await summary?.click();
    await sees(page, 'Next: It will ring at its time.');
    await pressNamed(page, /^Close$/);
    await page.waitForFunction(() => !document.querySelector('[role="dialog"]'));

    await pressNamed(page, /^List$/);
    const field = await page.waitForSelector('input[type="search"]');
    await field?.type('вишней хлеб');
    await page.waitForFunction(
      () =>
        document.body.innerText.includes('Пирог с вишней') &&
        !document.body.innerText.includes('Ржаной с тмином'),
    );
    await field?.type(' ничего');
    await sees(page, 'Nothing was found.');
  });
});
