import type { Network } from '../network.ts';
import { pageOf } from './pages.ts';
import { rules } from './rules.ts';

/**
 * Whose id: the number where an address shows it, else the handle, in lower case and without
 * points (Facebook takes `Teplyi.Hleb` and `teplyihleb` for one). A Page with a handle shows its
 * number nowhere, so there the handle is the id, and lasting: there is no other. Groups are
 * `groups/<number>`; a group's name alone is read but not kept, because its pages do show the
 * number. A post is `<owner>_<number>`, or `<owner>_pfbid…` where the page shows no number: those
 * rotate (snarfed/facebook-atom #27), so such a post may be met again under another id.
 */
export const facebook: Network = {
  id: 'facebook',
  title: 'Facebook',
  matches: [
    'https://www.facebook.com/*',
    'https://web.facebook.com/*',
    'https://business.facebook.com/*',
  ],
  mobile: {
    hosts: { 'facebook.com': 'm.facebook.com', 'web.facebook.com': 'm.facebook.com' },
    matches: ['https://m.facebook.com/*'],
  },
  pageOf,
  engagement: ['likes', 'comments', 'reposts'],
  likesAre: 'reactions',
  // Views stand at videos alone.
  denominator: 'followers',
  postUrl(postId) {
    const [, owner = '', post = ''] = POST_ID.exec(postId) ?? [];
    const address = 'https://www.facebook.com';
    if (owner.startsWith('groups/')) return `${address}/${owner}/posts/${post}`;
    if (/^\d+$/.test(owner)) return `${address}/permalink.php?story_fbid=${post}&id=${owner}`;
    return `${address}/${owner}/posts/${post}`;
  },
  ownerUrl: (ownerId) =>
    /^(?:groups\/)?[\p{L}\p{N}.-]+$/u.test(ownerId) ? `https://www.facebook.com/${ownerId}` : null,
  isLastingId: (ownerId) => /^(?:groups\/[1-9]\d*|[\p{L}\p{N}-]+)$/u.test(ownerId),
  ownerOf: (postId) => POST_ID.exec(postId)?.[1] ?? null,
  rules,
  examples: [
    { url: 'https://www.facebook.com/', kind: 'feed' },
    { url: 'https://www.facebook.com/?sk=h_chr', kind: 'feed' },
    { url: 'https://www.facebook.com/groups/feed/', kind: 'feed' },
    { url: 'https://www.facebook.com/Teplyi.Hleb', kind: 'community' },
    { url: 'https://web.facebook.com/teplyihleb/posts/', kind: 'community' },
    { url: 'https://www.facebook.com/profile.php?id=61550022447001', kind: 'community' },
    { url: 'https://www.facebook.com/people/Hleb/61550022447001/', kind: 'community' },
    { url: 'https://www.facebook.com/groups/770224470012345/', kind: 'community' },
    { url: 'https://www.facebook.com/groups/hleb.doma?sorting_setting=RECENT', kind: 'community' },
    { url: 'https://www.facebook.com/teplyihleb/posts/pfbid02AbCdEf', kind: 'post' },
    { url: 'https://www.facebook.com/teplyihleb/posts/svezhii-hleb/1220033', kind: 'post' },
    { url: 'https://www.facebook.com/teplyihleb/posts/1220033?comment_id=1', kind: 'post' },
    { url: 'https://www.facebook.com/permalink.php?story_fbid=pfbid02A&id=6155', kind: 'post' },
    { url: 'https://www.facebook.com/story.php?story_fbid=1220033&id=6155', kind: 'post' },
    { url: 'https://www.facebook.com/teplyihleb/videos/1220033/', kind: 'post' },
    { url: 'https://www.facebook.com/groups/7702/posts/1220033/', kind: 'post' },
    { url: 'https://www.facebook.com/groups/7702/permalink/1220033/', kind: 'post' },
    { url: 'https://www.facebook.com/groups/7702/?multi_permalinks=1220033', kind: 'post' },
    { url: 'https://www.facebook.com/messages/t/100001', kind: 'messages' },
    {
      url: 'https://business.facebook.com/latest/inbox/all?asset_id=77&selected_item_id=100001',
      kind: 'messages',
    },
    { url: 'https://business.facebook.com/latest/home?asset_id=77', kind: 'other' },
    { url: 'https://www.facebook.com/teplyihleb/about', kind: 'other' },
    { url: 'https://www.facebook.com/photo/?fbid=1220033&set=a.1', kind: 'other' },
    { url: 'https://www.facebook.com/watch/?v=1220033', kind: 'other' },
    { url: 'https://www.facebook.com/reel/1220033', kind: 'other' },
    { url: 'https://www.facebook.com/groups/7702/members', kind: 'other' },
    { url: 'https://www.facebook.com/events/1220033', kind: 'other' },
  ],
};

const POST_ID = /^(.+)_([1-9]\d*|pfbid\w+)$/;
