import type { Network } from '../network.ts';
import { codeOf, handleOf } from './ids.ts';
import { pageOf } from './pages.ts';
import { rules } from './rules.ts';

/**
 * Instagram's pages show no number of an account, so its name in addresses is its id: who renames
 * the account is met anew. A post is `<name>_<number>`, the number from its shortcode.
 */
export const instagram: Network = {
  id: 'instagram',
  title: 'Instagram',
  matches: ['https://www.instagram.com/*'],
  pageOf,
  // Nobody sees how often a post was shared; only reels show views.
  engagement: ['likes', 'comments'],
  denominator: 'followers',
  likesAre: 'likes',
  postUrl(postId) {
    const code = codeOf(postId.split('_').at(-1) ?? '');
    return `https://www.instagram.com/${code ? `p/${code}/` : ''}`;
  },
  ownerUrl: (ownerId) => (handleOf(ownerId) ? `https://www.instagram.com/${ownerId}/` : null),
  isLastingId: (ownerId) => handleOf(ownerId) === ownerId,
  ownerOf: (postId) => handleOf(/^(.+)_[1-9]\d{4,24}$/.exec(postId)?.[1]),
  rules,
  examples: [
    { url: 'https://www.instagram.com/teplyhleb/', kind: 'community' },
    { url: 'https://www.instagram.com/TeplyHleb', kind: 'community' },
    { url: 'https://www.instagram.com/teply_hleb.spb/?hl=ru', kind: 'community' },
    { url: 'https://www.instagram.com/teplyhleb/reels/', kind: 'community' },
    { url: 'https://www.instagram.com/p/DQ3xAbCdEfG/', kind: 'post' },
    { url: 'https://www.instagram.com/p/DQ3xAbCdEfG/?img_index=2', kind: 'post' },
    { url: 'https://www.instagram.com/teplyhleb/p/DQ3xAbCdEfG/', kind: 'post' },
    { url: 'https://www.instagram.com/reel/DQ-_bCdEfGh/', kind: 'post' },
    { url: 'https://www.instagram.com/p/DQ3xAbCdEfG/c/18012345678901234/', kind: 'post' },
    { url: 'https://www.instagram.com/', kind: 'feed' },
    { url: 'https://www.instagram.com/direct/inbox/', kind: 'messages' },
    { url: 'https://www.instagram.com/direct/t/110220330440551/', kind: 'messages' },
    { url: 'https://www.instagram.com/teplyhleb/tagged/', kind: 'other' },
    { url: 'https://www.instagram.com/teplyhleb/followers/', kind: 'other' },
    { url: 'https://www.instagram.com/p/DQ3xAbCdEfG/liked_by/', kind: 'other' },
    { url: 'https://www.instagram.com/reels/DQ-_bCdEfGh/', kind: 'other' },
    { url: 'https://www.instagram.com/stories/teplyhleb/3761234567890123456/', kind: 'other' },
    { url: 'https://www.instagram.com/explore/', kind: 'other' },
    { url: 'https://www.instagram.com/accounts/login/', kind: 'other' },
  ],
};
