import type { NetworkPlaces, Page } from '../../utils/networks/network.ts';
import { readPlaces } from '../../utils/page/read.ts';

/** The community's cover, read once: nothing stands beside it, so it is not watched. */
export function coversOf(page: Page, { places: { cover }, takes }: NetworkPlaces) {
  if (!cover?.kinds.includes(page.kind)) return [];
  return readPlaces(document, cover, {
    takes,
    lang: document.documentElement.lang || 'en',
    zone: 'UTC',
    now: Date.now(),
    baseUrl: page.url,
  });
}
