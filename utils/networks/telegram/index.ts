import type { Network } from '../network.ts';
import { pageOf } from './pages.ts';
import { rules } from './rules.ts';

/** A post of which the page tells no number but the thread of its comments (Web A). */
const THREAD = /^-100[1-9]\d*\/(-100[1-9]\d*)_(\d+)$/;

/**
 * A channel's lasting id is its number as bots see it (`-1001005640892`): the public pages carry
 * it beside each post, and both web apps have it in their addresses. A post is `<channel>_<n>`;
 * where a page does not tell the number it is `name/n`, which is read but not kept: names change
 * hands.
 */
export const telegram: Network = {
  id: 'telegram',
  title: 'Telegram',
  matches: ['https://t.me/*', 'https://web.telegram.org/*'],
  // Of t.me there is a page for each channel, and no way to one's own.
  home: 'https://web.telegram.org/',
  pageOf,
  engagement: ['likes'],
  // Both web apps show them, the public pages neither.
  engagementSometimes: ['comments', 'reposts'],
  likesAre: 'reactions',
  postUrl(postId, screenName) {
    const [, group, thread] = THREAD.exec(postId) ?? [];
    if (group) return `https://web.telegram.org/a/#${group}_${thread}`;
    const [, channel, number] = /^-100(\d+)_(\d+)$/.exec(postId) ?? [];
    if (!channel) return `https://t.me/${postId}`;
    // `/c/` opens in the app, and for those who are in the channel alone.
    return `https://t.me/${screenName || `c/${channel}`}/${number}`;
  },
  ownerUrl: (ownerId) => (/^[a-z]\w{3,31}$/i.test(ownerId) ? `https://t.me/s/${ownerId}` : null),
  isLastingId: (ownerId) => /^-100[1-9]\d*$/.test(ownerId),
  ownerOf: (postId) => /^(-100[1-9]\d*)(?:\/-100[1-9]\d*)?_\d+$/.exec(postId)?.[1] ?? null,
  composerUrl({ id }, at) {
    // Either app will do; the public pages have no composer.
    if (at?.hostname === 'web.telegram.org') return at.href;
    return /^-100[1-9]\d*$/.test(id) ? `https://web.telegram.org/a/#${id}` : null;
  },
  rules,
  examples: [
    { url: 'https://t.me/s/teplyhleb', kind: 'community' },
    { url: 'https://t.me/s/TeplyHleb?before=120', kind: 'community' },
    { url: 'https://t.me/s/teplyhleb/118', kind: 'community' },
    { url: 'https://t.me/s/teplyhleb?q=%23хлеб', kind: 'community' },
    { url: 'https://t.me/teplyhleb', kind: 'community' },
    { url: 'https://t.me/teplyhleb/118', kind: 'post' },
    { url: 'https://t.me/teplyhleb/118?embed=1&mode=tme', kind: 'post' },
    { url: 'https://t.me/teplyhleb/118?single', kind: 'post' },
    { url: 'https://t.me/c/1005640892/118', kind: 'post' },
    { url: 'https://t.me/', kind: 'other' },
    { url: 'https://t.me/s/', kind: 'other' },
    { url: 'https://t.me/+AbCdEf123', kind: 'other' },
    { url: 'https://t.me/joinchat/AbCdEf', kind: 'other' },
    { url: 'https://t.me/addstickers/Hleb', kind: 'other' },
    { url: 'https://t.me/share/url?url=https%3A%2F%2Fexample.org', kind: 'other' },
    { url: 'https://t.me/teplyhleb/118/200', kind: 'other' },
    { url: 'https://web.telegram.org/a/#-1001005640892', kind: 'community' },
    { url: 'https://web.telegram.org/a/#-1001005640892_12', kind: 'post' },
    { url: 'https://web.telegram.org/a/#-1001005640892_scheduled', kind: 'other' },
    { url: 'https://web.telegram.org/a/#-4005640', kind: 'other' },
    { url: 'https://web.telegram.org/a/#5640892', kind: 'messages' },
    { url: 'https://web.telegram.org/k/#@TeplyHleb', kind: 'community' },
    { url: 'https://web.telegram.org/k/#-1005640892', kind: 'community' },
    { url: 'https://web.telegram.org/k/#5640892', kind: 'messages' },
    { url: 'https://web.telegram.org/k/', kind: 'other' },
    { url: 'https://web.telegram.org/', kind: 'other' },
  ],
};
