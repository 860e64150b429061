import { vk } from './vk/index.ts';
import { ok } from './ok/index.ts';
import { telegram } from './telegram/index.ts';
import { facebook } from './facebook/index.ts';
import { instagram } from './instagram/index.ts';
import { x } from './x/index.ts';
import { youtube } from './youtube/index.ts';
import { livejournal } from './livejournal/index.ts';
import { pinterest } from './pinterest/index.ts';
import { twitch } from './twitch/index.ts';
import type { EngagementName, Network, NetworkId, Page } from './network.ts';

/** Every network, by id. Pure and light: for every surface. */
export const networks: Readonly<Record<NetworkId, Network>> = {
  vk,
  ok,
  telegram,
  facebook,
  instagram,
  x,
  youtube,
  livejournal,
  pinterest,
  twitch,
};

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

/** Languages whose readers read the networks' own names. */
const cyrillic: ReadonlySet<string> = new Set(['ru', 'kk']);

/** What the network is called in a language; where nobody says, in English for Latin letters. */
export function titleOf(
  { title, titles }: Pick<Network, 'title' | 'titles'>,
  language: string,
): string {
  const tongue = language.slice(0, 2);
  return titles?.[tongue] ?? (cyrillic.has(tongue) ? title : titles?.['en']) ?? title;
}

/** Where a network is, as people write it: once for its desktop and phone sites. */
export function hostsOf({ matches }: Pick<Network, 'matches'>): string[] {
  const hosts = matches.map((match) => match.split('/')[2] ?? '');
  return [...new Set(hosts.map((host) => host.replace(/^(?:\*|www|m|mobile)\./u, '')))];
}

/** Where its people begin: its front page. */
export function homeOf(network: Pick<Network, 'matches' | 'home'>): string {
  return network.home ?? `https://${hostsOf(network)[0] ?? ''}/`;
}

/** The hosts of some of its match patterns by their whole names: `m.vk.ru` is not `vk.ru` here. */
export function wholeHostsOf(patterns: readonly string[]): string[] {
  const hosts = patterns.map((pattern) => pattern.split('/')[2] ?? '');
  return [...new Set(hosts.map((host) => host.replace(/^\*\./u, '')))];
}

/** The network of a stored row; undefined for one that this version does not know. */
export function networkNamed(id: string): Network | undefined {
  return Object.values(networks).find((network) => network.id === id);
}

/** What the network of a stored row is called; its id when this version does not know it. */
export function networkWord(id: string, language: string): string {
  const known = networkNamed(id);
  return known ? titleOf(known, language) : id;
}

/** What ER is made of on a network, with what only some of its pages show; of an unknown one all. */
export function engagementOf(network: string): readonly EngagementName[] {
  const known = networkNamed(network);
  if (!known) return ['likes', 'comments', 'reposts'];
  return [...known.engagement, ...(known.engagementSometimes ?? [])];
}

/** What ER is made of for one post: what only some pages show counts where it is known. */
export function engagementOfPost(
  post: { network: string } & Record<EngagementName, { value: number | null }>,
): readonly EngagementName[] {
  const sometimes = networkNamed(post.network)?.engagementSometimes ?? [];
  return engagementOf(post.network).filter(
    (name) => !sometimes.includes(name) || post[name].value !== null,
  );
}

/** Does its publish button publish at once, unless the person has switched its timer on? */
export function publishesNowOn(network: string): boolean {
  return networkNamed(network)?.rules.timer?.nowUnlessSet ?? false;
}
