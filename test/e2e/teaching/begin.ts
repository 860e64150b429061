import type { Page } from 'puppeteer';
import { expect } from 'vitest';
import { networks, titleOf } from '../../../utils/networks/index.ts';
import { fieldWord, placeWord } from '../../../utils/teachings/words.ts';
import { wordsIn } from '../../../utils/words.ts';
import { pressNamed } from '../page-help.ts';
import { askAsSurface } from '../surface.ts';
import type { Loss, Room } from './lesson.ts';

/** By the message that the dashboard's button sends. */
export async function beginByMessage({ ours, network }: Room, { place, field }: Loss) {
  const answer = await askAsSurface(ours, 'ui.teach', { network, place, field });
  expect(answer).toMatchObject({ ok: true, answer: { begun: true } });
}

async function choose(ours: Page, nth: number, label: string): Promise<void> {
  const triggers = await ours.$$('[role="combobox"]');
  await triggers[nth]?.click();
  // A list that was closed stays in the page, unseen.
  const option = await ours.waitForFunction(
    (text) =>
      [...document.querySelectorAll('[role="option"]')].find(
        (one) => one.checkVisibility() && one.textContent === text,
      ),
    { timeout: 10_000 },
    label,
  );
  await (option.asElement() as Awaited<ReturnType<Page['$']>>)?.click();
  await ours.waitForFunction(
    (text, at) => {
      const trigger = document.querySelectorAll('[role="combobox"]')[at];
      return trigger?.ariaExpanded === 'false' && trigger.textContent?.includes(text);
    },
    { timeout: 10_000 },
    label,
    nth,
  );
}

/** As the person does it: network and value are chosen on the Networks page, then the button. */
export async function beginInDashboard({ ours, network }: Room, { place, field }: Loss) {
  const { t } = await wordsIn('en');
  await ours.bringToFront();
  await choose(ours, 0, titleOf(networks[network], 'en'));
  await choose(ours, 1, t(field === null ? placeWord(place) : fieldWord(place, field)));
  await pressNamed(ours, /^Point at it$/);
}
