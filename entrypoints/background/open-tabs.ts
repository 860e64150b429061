import { browser } from '#imports';
import type { NetworkId } from '../../utils/networks/network.ts';
import { placesScript } from '../../utils/networks/on-page.ts';
import { showReloadChip, type ChipWords } from '../../utils/reload-chip.ts';
import { words } from './words.ts';
import { askTab } from './tab-answers.ts';

/** What comes into a network's pages, in this order; the browser's own registration names it too. */
export const scriptsOf = (network: NetworkId) => [
  placesScript(network),
  '/content-scripts/page.js' as const,
];

/** Into the frame where the page script lives; it waits for it. */
export async function giveScript(
  tabId: number,
  file: '/page-hands.js' | '/page-rest.js',
): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, files: [file] });
}

export async function chipWords(): Promise<ChipWords> {
  const t = await words();
  return {
    text: t('access:chip.text'),
    reload: t('access:chip.reload'),
    dismiss: t('access:chip.dismiss'),
  };
}

/** Only a script of this run can answer: an older one is cut off. */
const lives = (tabId: number): Promise<boolean> =>
  askTab(tabId, 'tab.here', {}).then(
    () => true,
    () => false,
  );

/**
 * Brings the page script to life in the open tabs of these pages, where none lives yet: nobody has
 * to reload a page after giving permission or after an update. `tell`: a tab that refuses it is
 * told in the page to reload; one that shows an error page, or lets nothing in, has no place for
 * that: the popup says it there.
 */
export async function enliven(
  network: NetworkId,
  matches: readonly string[],
  tell: boolean,
): Promise<void> {
  if (!matches.length) return;
  const tabs = await browser.tabs.query({ url: [...matches] });
  await Promise.all(
    tabs.map(async ({ id, discarded, status }) => {
      if (id === undefined || discarded || (await lives(id))) return;
      const coming = browser.scripting
        .executeScript({ target: { tabId: id }, files: scriptsOf(network) })
        .catch(() => (tell ? askToReload(id) : undefined));
      // The browser answers when the page has come: nobody waits for one that never does.
      if (status !== 'loading') await coming;
    }),
  );
}

async function askToReload(tabId: number): Promise<void> {
  const words = await chipWords();
  await browser.scripting
    .executeScript({
      target: { tabId },
      func: showReloadChip as (...args: unknown[]) => void,
      args: [words, browser.runtime.id],
    })
    .catch(() => undefined);
}

/** Page scripts of a network leave their pages. Their tabs' addresses cannot be seen any more. */
export async function silence(network: NetworkId): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined ? null : askTab(id, 'tab.withdrawn', { network }).catch(() => null),
    ),
  );
}
