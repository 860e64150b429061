import type { Page } from '../network.ts';

/** First parts of paths that are Twitch's own and nobody's name. */
const RESERVED = new Set(
  'activate annual-recap bits broadcast clip collections directory downloads drops event following friends inventory jobs login logout messages moderator p popout prime products redeem search security settings signup store subscriptions team turbo u user videos wallet'.split(
    ' ',
  ),
);

/** A login. In addresses it may be written in any case; it is the same channel. */
const LOGIN = /^[a-z0-9]\w{2,24}$/;
/** Tabs of a channel, which show its header and its chat. */
const TAB = /^(?:about|schedule|home)$/;

export function loginOf(part: string | undefined): string | null {
  const login = (part ?? '').toLowerCase();
  return LOGIN.test(login) && !RESERVED.has(login) ? login : null;
}

/** Decides by the address alone what kind of page it is; null when it is not Twitch's. */
export function pageOf(url: URL): Page | null {
  if (url.hostname !== 'www.twitch.tv' || !/^https?:$/.test(url.protocol)) return null;
  const path = url.pathname.replace(/\/+$/, '') || '/';
  const page = (kind: Page['kind'], rest: string, community: string | null) =>
    ({
      network: 'twitch',
      kind,
      url: `${url.origin}${rest}`,
      community,
      post: null,
    }) satisfies Page;
  const [first, second, third] = path.slice(1).split('/');
  const login = loginOf(first);
  if (login && (second === undefined || (TAB.test(second) && third === undefined))) {
    return page('community', `/${login}`, login);
  }
  // The chat in a window of its own, and the moderators' view.
  const mine = loginOf(second);
  if (first === 'popout' && mine && third === 'chat') {
    return page('community', `/popout/${mine}/chat`, mine);
  }
  if (first === 'moderator' && mine && third === undefined) {
    return page('community', `/moderator/${mine}`, mine);
  }
  return page('other', path, null);
}
