import type { NetworkId, NetworkPlaces } from './network.ts';

/**
 * Each network's places are a script of their own, so that a page carries those of its network
 * alone. It is put in before the scripts that read by it (background/open-tabs.ts) and leaves itself
 * to them here. A symbol: a page's element may have any name, and would be found by it.
 */
const here = Symbol.for('groupmate.network');
const scope = globalThis as typeof globalThis & { [here]?: NetworkPlaces };

/** What a network's `places.ts` exports as its script: the newest one counts. */
export const onPage = (network: NetworkPlaces) => ({
  main(): void {
    scope[here] = network;
  },
});

/** The network of this tab's page; null when its script is not there. */
export const networkHere = (): NetworkPlaces | null => scope[here] ?? null;

/** Where that script stands in the built extension. */
export const placesScript = (network: NetworkId) => `/networks/${network}.js` as const;
