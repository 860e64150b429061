import type { Network } from '../network.ts';
import { pageOf } from './pages.ts';
import { rules } from './rules.ts';

/**
 * No page shows a person's number, so the name in the address is the id. A pin's number is its own
 * for good, but does not tell whose it is: a pin is `name/123`, told by its page or its board.
 */
export const pinterest: Network = {
  id: 'pinterest',
  title: 'Pinterest',
  matches: ['https://*.pinterest.com/*', 'https://*.pinterest.co.uk/*'],
  pageOf,
  // Saves of a pin stand in `reposts`. Views are shown to the owner alone, in Analytics.
  engagement: ['likes', 'comments', 'reposts'],
  likesAre: 'reactions',
  postUrl: (postId) => `https://www.pinterest.com/pin/${postId.split('/')[1] ?? postId}/`,
  ownerUrl: (ownerId) =>
    /^\w{3,30}$/.test(ownerId) ? `https://www.pinterest.com/${ownerId}/` : null,
  isLastingId: (ownerId) => /^[a-z0-9_]{3,30}$/.test(ownerId),
  ownerOf: (postId) => /^([a-z0-9_]{3,30})\/[1-9]\d*$/.exec(postId)?.[1] ?? null,
  rules,
  examples: [
    { url: 'https://www.pinterest.com/teplyhleb/', kind: 'community' },
    { url: 'https://ru.pinterest.com/TeplyHleb/_created/', kind: 'community' },
    { url: 'https://www.pinterest.com/teplyhleb/утренний-хлеб/', kind: 'community' },
    { url: 'https://www.pinterest.com/teplyhleb/hleb/rzhanoy/', kind: 'community' },
    { url: 'https://www.pinterest.com/pin/605804587389853572/', kind: 'post' },
    { url: 'https://ru.pinterest.com/pin/605804587389853572/?mt=login', kind: 'post' },
    { url: 'https://www.pinterest.co.uk/pin/warm-bread--605804587389853572/', kind: 'post' },
    { url: 'https://www.pinterest.com/', kind: 'other' },
    { url: 'https://www.pinterest.com/pin/AaotmqT8C48ZQT-Pqb9GnBfC/', kind: 'other' },
    { url: 'https://www.pinterest.com/search/pins/?q=bread', kind: 'other' },
    { url: 'https://www.pinterest.com/ideas/bread/912345678901/', kind: 'other' },
    { url: 'https://www.pinterest.com/pin-creation-tool/', kind: 'other' },
    { url: 'https://www.pinterest.com/teplyhleb/_saved/7/', kind: 'other' },
  ],
};
