import type { Network } from '../network.ts';
import { loginOf, pageOf } from './pages.ts';
import { rules } from './rules.ts';

/**
 * A channel's number is in no page, so its login is the id (a login that was given up is free for
 * others after half a year). A stream has no lasting id while it runs, and chat lines have none
 * at all: both are read, neither is kept.
 */
export const twitch: Network = {
  id: 'twitch',
  title: 'Twitch',
  matches: ['https://www.twitch.tv/*'],
  mobile: { hosts: { 'twitch.tv': 'm.twitch.tv' }, matches: ['https://m.twitch.tv/*'] },
  pageOf,
  // Nothing is counted per stream but who looks on at this moment.
  engagement: [],
  likesAre: 'likes',
  postUrl: (postId) => `https://www.twitch.tv/${postId.split('/')[0] ?? ''}`,
  ownerUrl: (ownerId) => (loginOf(ownerId) ? `https://www.twitch.tv/${ownerId}` : null),
  isLastingId: (ownerId) => loginOf(ownerId) === ownerId,
  ownerOf: () => null,
  rules,
  examples: [
    { url: 'https://www.twitch.tv/teplyhleb', kind: 'community' },
    { url: 'https://www.twitch.tv/TeplyHleb/about', kind: 'community' },
    { url: 'https://www.twitch.tv/popout/teplyhleb/chat?popout=', kind: 'community' },
    { url: 'https://www.twitch.tv/moderator/teplyhleb', kind: 'community' },
    { url: 'https://www.twitch.tv/', kind: 'other' },
    { url: 'https://www.twitch.tv/videos/2300111222', kind: 'other' },
    { url: 'https://www.twitch.tv/teplyhleb/clip/WarmBread-abc', kind: 'other' },
    { url: 'https://www.twitch.tv/directory/category/food--drink', kind: 'other' },
    { url: 'https://www.twitch.tv/settings/profile', kind: 'other' },
    { url: 'https://www.twitch.tv/teplyhleb/videos?filter=all', kind: 'other' },
  ],
};
