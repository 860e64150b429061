import { networkOf } from './index.ts';
import type { Network } from './network.ts';

/** The address on the network's mobile site; the same where one site serves all. null: no network's. */
export function mobileUrl(url: string): string | null {
  const network = networkOf(url);
  if (!network) return null;
  const address = new URL(url);
  const host = network.mobile?.hosts[address.hostname.replace(/^www\./, '')];
  if (host) address.hostname = host;
  return address.href;
}

/** Every host at which a phone is shown the network, whole names; `host` covers `x.host` too. */
export function phoneHostsOf({ matches, mobile }: Pick<Network, 'matches' | 'mobile'>): string[] {
  const hosts = [...matches, ...(mobile?.matches ?? [])].map((match) =>
    (match.split('/')[2] ?? '').replace(/^\*\./, ''),
  );
  return [...new Set(hosts)];
}

/** Does an address stand at one of these hosts, or under one? */
export function isAtHosts(url: string, hosts: readonly string[]): boolean {
  const at = URL.parse(url)?.hostname;
  return at !== undefined && hosts.some((host) => at === host || at.endsWith(`.${host}`));
}
