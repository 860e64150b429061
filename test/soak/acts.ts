import type { Page } from 'puppeteer';
import { planPosts } from '../faults/posts.ts';
import type { Planned } from '../faults/verdict.ts';
import { planned, reminder, rowsOf, seed } from '../e2e/day-seed.ts';
import { commentScope, markButton, panelDrawn, press } from '../e2e/page-help.ts';
import { askAsSurface, bakery } from '../e2e/surface.ts';
import type { Fault } from '../sandbox/keys/faults.ts';
import { LANDMARKS } from '../sandbox/vk/content/landmarks.ts';
import type { Place } from './place.ts';

/** What the bot remembers of its week. */
export interface Week {
  random: () => number;
  /** Runs so far: each plans posts of its own. */
  runs: number;
  posts: Planned[];
  comments: number;
}

export type Act = (place: Place, week: Week) => Promise<void>;

const hour = 3_600_000;
const pick = <One>(all: readonly One[], random: () => number): One => {
  const one = all[Math.floor(random() * all.length)];
  if (one === undefined) throw new Error('Nothing to pick.');
  return one;
};

const pages = [
  'https://vk.com/teplyhleb?skin=react',
  'https://vk.com/teplyhleb?skin=classic',
  `https://vk.com/wall${LANDMARKS.mainThread}?skin=react`,
  'https://vk.com/kofe_utro?skin=react',
  'https://t.me/s/teplyhleb',
  'https://vk.com/feed?skin=react',
];
const places = ['plan', 'inbox', 'templates', 'communities', 'insights', 'people', 'networks'];

const go = (page: Page, url: string) =>
  page.goto(url, { waitUntil: 'domcontentloaded', timeout: 30_000 });

/** A page is opened, looked over to its end, and left. */
const walk: Act = async ({ walker }, { random }) => {
  await walker.bringToFront();
  await go(walker, pick(pages, random));
  for (let n = 0; n < 4; n++) {
    await walker.evaluate(() => scrollBy(0, innerHeight));
    await walker.evaluate(() => new Promise(requestAnimationFrame));
  }
};

/** The wall that stays open all week. */
const scroll: Act = async ({ wall }, { random }) => {
  await wall.bringToFront();
  const down = random() < 0.6;
  await wall.evaluate((way) => scrollBy(0, way * 2 * innerHeight), down ? 1 : -1);
  await wall.evaluate(() => new Promise(requestAnimationFrame));
};

const dashboard: Act = async ({ dashboard }, { random }) => {
  await dashboard.bringToFront();
  await dashboard.evaluate(
    (place) => {
      location.hash = place;
    },
    pick(places, random),
  );
  await dashboard.waitForFunction(() => document.body.innerText.trim().length > 40);
};

const popup: Act = async ({ session }) => {
  const page = await session.openExtensionPage('popup.html');
  await page.waitForFunction(() => document.querySelector('h1') !== null);
  await page.close();
};

/** Somebody writes under the post that everybody talks about. */
const comment: Act = async ({ sandbox }, week) => {
  for (let n = 0; n < 20; n++) {
    week.comments += 1;
    sandbox.ask('https://vk.com/sandbox/api/comment', {
      post: LANDMARKS.mainThread,
      text: `Есть ли сегодня хлеб номер ${week.comments}?`,
      replyTo: null,
      as: null,
    });
  }
};

/** The panel beside a comment, a template chosen with the keyboard, and away. */
const reply: Act = async ({ walker }) => {
  await walker.bringToFront();
  await go(walker, `https://vk.com/wall${LANDMARKS.mainThread}?skin=react`);
  await press(await markButton(walker, /^Reply by template/, commentScope('5007')));
  await panelDrawn(walker);
  await walker.keyboard.press('ArrowDown');
  await walker.keyboard.press('Enter');
};

const byKey: Act = async ({ own }, week) => {
  week.runs += 1;
  week.posts.push(...(await planPosts(own, week.runs)));
};

/** One that is due now and one that came too late, by hand. */
const byHand: Act = async ({ own }, week) => {
  week.runs += 1;
  const made = [1000, 9 * hour].map((late, n) => ({
    ...planned(week.runs * 10 + n, 1, Date.now() - late, `Сам ${week.runs}-${n}: ржаной с тмином`),
    uuid: crypto.randomUUID(),
    community: `vk:${bakery.id}`,
  }));
  await seed(own, { plan: made });
  week.posts.push(...made.map(({ uuid, text }) => ({ uuid, text })));
  await askAsSurface(own, 'ui.changed', { what: 'plan' });
};

const remind: Act = async ({ own }, week) => {
  week.runs += 1;
  await seed(own, {
    reminders: [reminder(week.runs, Date.now() - 1000, `Вспомнить ${week.runs}`)],
  });
  await askAsSurface(own, 'ui.changed', { what: 'reminders' });
};

/** The networks err: an answer is lost, cut, or a no. */
const trouble: Act = async ({ sandbox }, { random }) => {
  const faults: readonly (readonly [string, Fault])[] = [
    ['api.vk.com', { method: 'wall.post', kind: 'truncated' }],
    ['api.vk.com', { method: 'wall.post', kind: 'error', code: 214 }],
    ['api.telegram.org', { method: 'sendMessage', kind: 'drop', after: true }],
  ];
  const [host, fault] = pick(faults, random);
  sandbox.ask(`https://${host}/sandbox/faults`, [fault]);
};

const die: Act = async ({ session, watching }) => {
  await watching.takeFromWorker();
  await session.stopWorker();
};

/** The worker's clock runs ahead by up to three hours, until it dies. */
const clock: Act = async ({ session, own }, { random }) => {
  await askAsSurface(own, 'ui.changed', { what: 'plan' });
  const ahead = Math.floor(random() * 3 * hour);
  await (
    await session.worker()
  ).evaluate((ms) => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + ms;
  }, ahead);
  await askAsSurface(own, 'ui.changed', { what: 'plan' });
};

/** What the networks hold comes out: VK's timers ring. */
const release: Act = async ({ sandbox, wall }) => {
  sandbox.ask('https://api.vk.com/sandbox/release', {});
  await wall.bringToFront();
};

/** How often each comes among a hundred. */
export const acts: Readonly<Record<string, { act: Act; weight: number }>> = {
  walk: { act: walk, weight: 22 },
  scroll: { act: scroll, weight: 18 },
  dashboard: { act: dashboard, weight: 14 },
  popup: { act: popup, weight: 8 },
  comment: { act: comment, weight: 8 },
  reply: { act: reply, weight: 6 },
  byKey: { act: byKey, weight: 6 },
  byHand: { act: byHand, weight: 4 },
  remind: { act: remind, weight: 3 },
  trouble: { act: trouble, weight: 3 },
  die: { act: die, weight: 5 },
  clock: { act: clock, weight: 2 },
  release: { act: release, weight: 1 },
};

export function nextAct(random: () => number): string {
  const all = Object.entries(acts);
  let left = random() * all.reduce((sum, [, { weight }]) => sum + weight, 0);
  for (const [name, { weight }] of all) {
    left -= weight;
    if (left < 0) return name;
  }
  return 'walk';
}

/** What of the plan is still on its way by itself. */
export async function onItsWay(own: Page): Promise<Record<string, unknown>[]> {
  await askAsSurface(own, 'ui.changed', { what: 'plan' });
  return (await rowsOf(own, 'plan')).filter((row) => {
    const delivery = row['delivery'] as { retryAt?: number | null } | null | undefined;
    const state = String(row['state']);
    const due = Number(row['dueAt']) <= Date.now() || state === 'armed' || row['way'] === 'key';
    return (
      (due && ['planned', 'armed', 'sending'].includes(state)) ||
      (state === 'unknown' && typeof delivery?.retryAt === 'number')
    );
  });
}
