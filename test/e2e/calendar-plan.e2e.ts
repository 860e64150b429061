import { describe, expect, it } from 'vitest';
import { at, chip, chooseDay, dayIn, middleOf, openCalendar, sees, soon } from './calendar-help.ts';
import { community, planned, rowsOf } from './day-seed.ts';
import { pressNamed } from './page-help.ts';
import { browsers, withSession } from './setup.ts';

const everyDay = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, minutes: 12 * 60 }));
const bread = community(7, 'Тёплый хлеб', '#c2571a', { slots: everyDay });
const coffee = community(8, 'Кофе утром', '#2e8b57');
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const rubric = (n: number, name: string, colour: string, share: number | null) => ({
  uuid: id(300 + n),
  updatedAt: 0,
  updatedBy: 'test',
  community: 'vk:-7',
  name,
  colour,
  share,
});
const rubrics = [
  rubric(1, 'Полезное', 'blue', 50),
  rubric(2, 'Развлечение', 'orange', 30),
  rubric(3, 'Продающее', 'green', 20),
];
const [useful, fun] = [id(301), id(302)];
const counted = (value: number) => ({ value, precision: 0 });
const post = (n: number, publishedAt: number, likes: number) => ({
  key: `vk:-7_${n}`,
  network: 'vk',
  id: `-7_${n}`,
  community: 'vk:-7',
  url: `https://vk.com/wall-7_${n}`,
  text: `Пост ${n}`,
  publishedAt,
  attachments: [],
  pinned: false,
  ad: false,
  repost: false,
  likes: counted(likes),
  reposts: counted(0),
  comments: counted(0),
  views: counted(1000),
  followers: counted(5000),
  firstSeenAt: publishedAt,
  lastSeenAt: Date.now() - 3_600_000,
});

describe.each(browsers)('slots, mix and results in %s', (name) => {
  const e2e = withSession(name);

  it('shows empty slots to be pressed, and plans there', async () => {
    const page = await openCalendar(e2e, { communities: [bread] }, 1);
    const noon = at(dayIn(1, 10), 12);
    const ghost = `[data-ghost="${noon}"]`;
    await page.waitForSelector(ghost);
    const { x, y } = await middleOf(page, ghost);
    await page.mouse.click(x, y);
    await page.waitForSelector('[role="dialog"] textarea');
    const value = (type: string) => page.$eval(`input[type="${type}"]`, ({ value }) => value);
    expect([await value('date'), await value('time')]).toEqual([dayIn(1, 10), '12:00']);
    await page.type('[role="dialog"] textarea', 'В слот');
    await pressNamed(page, /^Save to the plan$/);
    await page.waitForFunction((css) => !document.querySelector(css), {}, ghost);
    expect(await rowsOf(page, 'plan')).toMatchObject([{ text: 'В слот', dueAt: noon }]);
  });

  it('keeps a community’s slots, and offers the next free ones in the form', async () => {
    const page = await openCalendar(e2e, { communities: [coffee] }, 0);
    await page.evaluate(() => {
      location.hash = 'communities';
    });
    await pressNamed(page, /: Posting slots$/);
    await pressNamed(page, /^Add a time$/);
    await page.waitForSelector('[data-slot-row="720"]');
    await pressNamed(page, /Saturday$/);
    const slots = async () => (await rowsOf(page, 'communities'))[0]?.['slots'];
    await soon(async () => ((await slots()) as unknown[] | undefined)?.length).toBe(6);
    await page.evaluate(() => {
      location.hash = 'plan/new';
    });
    const free = await page.waitForSelector('[data-slot]');
    const wanted = Number(await free?.evaluate((one) => one.getAttribute('data-slot')));
    await page.type('[role="dialog"] textarea', 'По слотам');
    await pressNamed(page, /^Save to the plan$/);
    await soon(() => rowsOf(page, 'plan')).toMatchObject([{ text: 'По слотам', dueAt: wanted }]);
  });

  it('says which rubric lacks, and plans it', async () => {
    const plan = [3, 4, 5, 6].map((date) =>
      planned(date, 7, at(dayIn(1, date), 18), `Игра ${date}`, { rubric: fun }),
    );
    const page = await openCalendar(e2e, { communities: [bread], plan, rubrics }, 1);
    await sees(page, 'Too little “Полезное”');
    await sees(page, '0 of 4 posts, 0.00% instead of 50%');
    await pressNamed(page, /^Plan “Полезное”$/);
    await page.waitForSelector('[role="dialog"] textarea');
    await page.type('[role="dialog"] textarea', 'Как хранить хлеб');
    await pressNamed(page, /^Save to the plan$/);
    await sees(page, '1 of 5 posts');
    const kept = (await rowsOf(page, 'plan')).find(({ text }) => text === 'Как хранить хлеб');
    // The first free slot of the month that is shown.
    expect(kept).toMatchObject({ rubric: useful, dueAt: at(dayIn(1, 1), 12) });
  });

  it('holds the plan against what came of it', async () => {
    const out = at(dayIn(-1, 10), 18);
    const rows = {
      communities: [bread],
      rubrics,
      posts: [
        ...Array.from({ length: 9 }, (_, n) => post(n + 1, at(dayIn(-1, n + 11), 9), 20)),
        post(50, out + 7 * 60_000, 36),
      ],
      plan: [
        planned(1, 7, out, 'Вышел', {
          state: 'live',
          livePost: 'vk:-7_50',
          liveUrl: 'https://vk.com/wall-7_50',
          rubric: useful,
        }),
        planned(2, 7, at(dayIn(-1, 11), 18), 'Не вышел', { state: 'missed' }),
      ],
    };
    const page = await openCalendar(e2e, rows, -1);
    await sees(page, '1 of 2 posts are out');
    await sees(page, '1 did not go out');
    await page.waitForFunction(
      (css) => document.querySelector(css)?.textContent?.includes('×1.8'),
      {},
      chip(id(1)),
    );
    await chooseDay(page, dayIn(-1, 10));
    await sees(page, 'Went out at 18:07, 7 min later than planned');
    await sees(page, 'ER by views 3.6%');
    await sees(page, '×1.8 of the median of 10 posts');
    expect(e2e.sandbox.unexpected()).toEqual([]);
  });

  it('reminds to delete a temporary post', async () => {
    const out = at(dayIn(-1, 10), 18);
    const live = planned(1, 7, out, 'Акция на один день', {
      state: 'live',
      livePost: 'vk:-7_50',
      liveUrl: 'https://vk.com/wall-7_50',
    });
    const page = await openCalendar(e2e, { communities: [bread], plan: [live] }, -1);
    await chooseDay(page, dayIn(-1, 10));
    await pressNamed(page, /^Actions: Акция/);
    await pressNamed(page, /^Delete later…$/);
    await pressNamed(page, /^Remind me$/);
    await sees(page, 'Delete the post “Акция на один день”');
    const [reminder] = (await rowsOf(page, 'reminders')).filter(
      ({ kind }) => kind === 'delete-post',
    );
    const [item] = await rowsOf(page, 'plan');
    expect(reminder).toMatchObject({ at: item?.['until'], url: live.liveUrl });
    expect(Number(item?.['until'])).toBeGreaterThan(Date.now());
  });
});
