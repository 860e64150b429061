import type { Network } from '../network.ts';
import { HANDLE, pageOf } from './pages.ts';
import { rules } from './rules.ts';

/**
 * An owner's id is the handle in small letters: beside a post, a reply or a logged-in account X
 * shows no other (a number stands in a profile alone). A post is `<handle>/<status>`; the status is
 * for good, and the address works with any handle.
 */
export const x: Network = {
  id: 'x',
  title: 'X',
  matches: [
    'https://x.com/*',
    'https://mobile.x.com/*',
    'https://twitter.com/*',
    'https://mobile.twitter.com/*',
  ],
  pageOf,
  engagement: ['likes', 'comments', 'reposts'],
  likesAre: 'likes',
  postUrl(postId) {
    const [, handle, status] = /^(?:(\w{1,20})\/)?(\d+)$/.exec(postId) ?? [];
    return status ? `https://x.com/${handle ?? 'i'}/status/${status}` : 'https://x.com/';
  },
  ownerUrl: (ownerId) => (HANDLE.test(ownerId) ? `https://x.com/${ownerId}` : null),
  isLastingId: (ownerId) => /^[a-z0-9_]{1,20}$/.test(ownerId),
  ownerOf: (postId) => /^([a-z0-9_]{1,20})\/\d+$/.exec(postId)?.[1] ?? null,
  rules,
  examples: [
    { url: 'https://x.com/home', kind: 'feed' },
    { url: 'https://x.com/i/lists/1499', kind: 'feed' },
    { url: 'https://x.com/teplyhleb', kind: 'community' },
    { url: 'https://x.com/TeplyHleb?lang=ru', kind: 'community' },
    { url: 'https://twitter.com/teplyhleb/media', kind: 'community' },
    { url: 'https://mobile.x.com/teplyhleb', kind: 'community' },
    { url: 'https://mobile.twitter.com/teplyhleb', kind: 'community' },
    { url: 'https://x.com/teplyhleb/status/1991000000000000118', kind: 'post' },
    { url: 'https://x.com/TeplyHleb/status/1991000000000000118?s=20', kind: 'post' },
    { url: 'https://twitter.com/i/web/status/1991000000000000118', kind: 'post' },
    { url: 'https://x.com/i/status/1991000000000000118', kind: 'post' },
    { url: 'https://x.com/messages', kind: 'messages' },
    { url: 'https://x.com/i/chat/1-2', kind: 'messages' },
    { url: 'https://x.com/compose/post', kind: 'other' },
    { url: 'https://x.com/teplyhleb/status/1991000000000000118/photo/1', kind: 'other' },
    { url: 'https://x.com/teplyhleb/status/1991000000000000118/quotes', kind: 'other' },
    { url: 'https://x.com/teplyhleb/with_replies', kind: 'other' },
    { url: 'https://x.com/teplyhleb/followers', kind: 'other' },
    { url: 'https://x.com/search?q=%D1%85%D0%BB%D0%B5%D0%B1', kind: 'other' },
    { url: 'https://x.com/explore', kind: 'other' },
    { url: 'https://x.com/', kind: 'other' },
  ],
};
