import type { Page } from '../network.ts';

/** Web A and Web K, by the path that they stand under. */
export type App = 'a' | 'k';

/** What the `#` of a web app names. */
export interface WebAddress {
  app: App;
  /** `-100…` of a channel or group, a person's number, or `@name`; null for anything else. */
  peer: string | null;
  /** The message that a thread of comments began with (Web A alone has it in the address). */
  thread: string | null;
}

/** `_pinned` and `_scheduled` are lists of Web A that hold no posts of today. */
const HASH = /^#(?:(-?\d+)|@([a-z]\w{3,31}))(?:_([a-z\d]+))?(?:[?/&].*)?$/i;

/**
 * A channel's number as bots see it. Web K has it bare (`-2797275107`); numbers of channels stay
 * below 10^12, so that 13 digits that begin with 100 are the long form.
 */
export function longForm(peer: string): string {
  if (!/^-[1-9]\d*$/.test(peer)) return peer;
  return /^-100[1-9]\d{9,}$/.test(peer) ? peer : `-100${peer.slice(1)}`;
}

export function webAddressOf(url: URL): WebAddress | null {
  if (url.hostname !== 'web.telegram.org' || !/^https?:$/.test(url.protocol)) return null;
  const app = /^\/([ak])(?:\/|$)/.exec(url.pathname)?.[1] as App | undefined;
  if (!app) return null;
  const none = { app, peer: null, thread: null };
  const [, number, name, more] = HASH.exec(decoded(url.hash)) ?? [];
  if (name) return { ...none, peer: `@${name.toLowerCase()}` };
  if (!number || !/^-?[1-9]/.test(number) || (more && !/^[1-9]\d*$/.test(more))) return none;
  // In Web A a short negative number is a small group, which is nobody's discussion.
  if (app === 'a' && number.startsWith('-') && longForm(number) !== number) return none;
  return { app, peer: longForm(number), thread: more ?? null };
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/**
 * Only the `#` names the chat, and a name or a negative number may be a channel's, a group's or a
 * person's: what it is stands in the page alone (chats.ts).
 */
export function webPageOf(url: URL): Page | null {
  if (url.hostname !== 'web.telegram.org' || !/^https?:$/.test(url.protocol)) return null;
  const page = (
    kind: Page['kind'],
    rest: string,
    community: string | null = null,
    post: string | null = null,
  ) => ({ network: 'telegram', kind, url: `${url.origin}${rest}`, community, post }) satisfies Page;
  const address = webAddressOf(url);
  if (!address) return page('other', url.pathname);
  const { app, peer, thread } = address;
  if (!peer) return page('other', `/${app}/`);
  if (peer.startsWith('@')) return page('community', `/${app}/#${peer}`, peer.slice(1));
  if (!peer.startsWith('-')) return page('messages', `/${app}/#${peer}`);
  if (thread) return page('post', `/${app}/#${peer}_${thread}`, peer, `${peer}_${thread}`);
  return page('community', `/${app}/#${peer}`, peer);
}
