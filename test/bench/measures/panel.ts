import type { Frame, Page } from 'puppeteer';
import { commentScope, markButton } from '../../e2e/page-help.ts';
import { LANDMARKS } from '../../sandbox/vk/content/landmarks.ts';
import { figureOf, type Figure } from '../figures.ts';
import { onlyWord } from '../make-templates.ts';
import { forget, momentOf, told, watchPanel } from '../panel/watch.ts';
import { repeat, type Place } from '../place.ts';

const address = `https://vk.com/wall${LANDMARKS.mainThread}?skin=react`;
/** «Сколько стоит такая корзина…» */
const comment = commentScope('5007');
const rounds = 7;

interface Opened {
  first: number;
  later: number;
  key: number | null;
  insert: number;
}

async function pressReply(page: Page): Promise<void> {
  const reply = await markButton(page, /^Reply by template/, comment);
  await reply.focus();
  await page.keyboard.press('Enter');
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await page.waitForFrame((one) => one.url().includes('panel.html'), {
    timeout: 30_000,
  });
  // Large sets may take it long to draw.
  frame.page().setDefaultTimeout(120_000);
  return frame;
}

/** One visit: opened, closed, opened again, a template looked for and put into the reply box. */
async function visit({ session }: Place): Promise<Opened> {
  const page = await session.newPage();
  try {
    await watchPanel(page);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await pressReply(page);
    const frame = await frameOf(page);
    const first = Math.max(await momentOf(page, 'shown'), await momentOf(frame, 'ready'));
    const firstPressed = (await told(page)).pressed;
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('div:popover-open'));
    await forget(page);
    await pressReply(page);
    const later = await momentOf(page, 'shown');
    const laterPressed = (await told(page)).pressed;
    // The panel that is shown again takes the focus before it is seen.
    await frame.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox', {
      polling: 20,
    });
    await forget(frame);
    for (const letter of onlyWord) await page.keyboard.type(letter);
    await frame.waitForFunction(() => document.querySelectorAll('[role="option"]').length === 1, {
      polling: 50,
    });
    const { keys } = await told(frame);
    await page.keyboard.press('Enter');
    const inserted = await momentOf(page, 'inserted');
    return {
      first: first - firstPressed,
      later: later - laterPressed,
      // Of the first letter alone: it finds the most.
      key: keys[0] ?? null,
      insert: inserted - (await told(frame)).entered,
    };
  } finally {
    await page.close();
  }
}

/** The reply panel on VK's page, with a handful of templates and with 5,000. */
export async function panel(place: Place): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const count of [12, 5000]) {
    await place.in('fillTemplates', count);
    // The first of all is of a browser that has not read the panel's scripts yet.
    await visit(place);
    const all = await repeat(rounds, () => visit(place));
    const of = (name: string, what: keyof Opened) =>
      figureOf(
        `panel.${name}-${String(count)}`,
        'ms',
        all.map((one) => one[what]),
      );
    figures.push(
      of('first-open', 'first'),
      of('later-open', 'later'),
      of('key', 'key'),
      of('insert', 'insert'),
    );
  }
  return figures;
}
