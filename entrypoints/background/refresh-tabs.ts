import { browser } from '#imports';
import { networks } from '../../utils/networks/index.ts';
import { askTab } from './tab-answers.ts';

/** All tabs where our page script may live: they ask for their marks again. */
export async function refreshTabs(): Promise<void> {
  const tabs = await browser.tabs.query({
    url: Object.values(networks).flatMap(({ matches }) => [...matches]),
  });
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined ? null : askTab(id, 'tab.refresh', {}).catch(() => null),
    ),
  );
}
