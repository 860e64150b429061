import type { Network, NetworkId, Page } from './network.ts';
import { vk } from './vk/index.ts';

/** Every network, by id. Pure and light: for every surface. */
export const networks: Readonly<Record<NetworkId, Network>> = { vk };

/** The page that an address is; null when it is no known network's (or no address at all). */
export function pageOf(url: string | URL): Page | null {
  const address = typeof url === 'string' ? (URL.canParse(url) ? new URL(url) : null) : url;
  if (!address) return null;
  for (const network of Object.values(networks)) {
    const page = network.pageOf(address);
    if (page) return page;
  }
  return null;
}

/** The network that an address belongs to; null when none. */
export function networkOf(url: string | URL): Network | null {
  const page = pageOf(url);
  return page && networks[page.network];
}
