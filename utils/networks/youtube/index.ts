import type { Network } from '../network.ts';
import { CHANNEL, handleOf, pageOf } from './pages.ts';
import { rules } from './rules.ts';

const POST = /^(UC[\w-]{22})_([\w-]+)$/;
/** What the address of a post names: a video's id has 11 signs, a community post begins with Ug. */
const addressOf = (id: string) =>
  /^[\w-]{11}$/.test(id)
    ? `https://www.youtube.com/watch?v=${id}`
    : `https://www.youtube.com/post/${id}`;

function ownerUrl(ownerId: string): string | null {
  if (CHANNEL.test(ownerId)) return `https://www.youtube.com/channel/${ownerId}`;
  if (/^(?:c|user)\/[\w.%-]+$/.test(ownerId)) return `https://www.youtube.com/${ownerId}`;
  const handle = handleOf(ownerId);
  return handle ? `https://www.youtube.com/${encodeURI(handle)}` : null;
}

/**
 * A channel's lasting id is `UC…`; a handle (`@name`) changes hands, and is read but no key of a
 * community. A post (video, short, community post) is `<channel>_<id>`; where a page does not tell
 * the channel it is the bare id, which is read but not kept. Who writes comments is shown by handle
 * alone: there the handle is the id.
 */
export const youtube: Network = {
  id: 'youtube',
  title: 'YouTube',
  matches: ['https://www.youtube.com/*', 'https://studio.youtube.com/*'],
  mobile: { hosts: { 'youtube.com': 'm.youtube.com' }, matches: ['https://m.youtube.com/*'] },
  pageOf,
  // How often a video was shared is told in Studio's analytics alone.
  engagement: ['likes', 'comments'],
  likesAre: 'likes',
  postUrl: (postId) => addressOf(POST.exec(postId)?.[2] ?? postId),
  ownerUrl,
  // The tab of community posts; one has to be the channel's owner to find the composer there.
  composerUrl({ id, screenName }) {
    const url = ownerUrl(screenName ?? id);
    return url && `${url}/posts`;
  },
  isLastingId: (ownerId) => CHANNEL.test(ownerId),
  ownerOf: (postId) => POST.exec(postId)?.[1] ?? null,
  rules,
  examples: [
    { url: 'https://www.youtube.com/@teplyhleb', kind: 'community' },
    { url: 'https://www.youtube.com/@TeplyHleb/videos?view=0&sort=dd', kind: 'community' },
    { url: 'https://www.youtube.com/@teplyhleb/community', kind: 'community' },
    { url: 'https://www.youtube.com/@%D1%85%D0%BB%D0%B5%D0%B1/posts', kind: 'community' },
    { url: 'https://www.youtube.com/channel/UCx4Bf0aTeplyHleb00-_12A/shorts', kind: 'community' },
    { url: 'https://www.youtube.com/c/TeplyHleb', kind: 'community' },
    { url: 'https://www.youtube.com/user/teplyhleb/featured', kind: 'community' },
    { url: 'https://www.youtube.com/watch?v=rzhanoy-01A', kind: 'post' },
    { url: 'https://www.youtube.com/watch?list=PL1&v=rzhanoy-01A&t=42s', kind: 'post' },
    { url: 'https://www.youtube.com/watch?v=rzhanoy-01A&lc=UgxA.9b', kind: 'post' },
    { url: 'https://www.youtube.com/shorts/korochka_5s', kind: 'post' },
    { url: 'https://www.youtube.com/live/rzhanoy-01A?feature=share', kind: 'post' },
    { url: 'https://www.youtube.com/post/UgkxHleb0000000000000000000000', kind: 'post' },
    {
      url: 'https://www.youtube.com/channel/UCx4Bf0aTeplyHleb00-_12A/community?lb=UgkxHleb00000000',
      kind: 'post',
    },
    {
      url: 'https://studio.youtube.com/channel/UCx4Bf0aTeplyHleb00-_12A/comments/inbox',
      kind: 'feed',
    },
    { url: 'https://studio.youtube.com/video/rzhanoy-01A/comments', kind: 'post' },
    { url: 'https://studio.youtube.com/channel/UCx4Bf0aTeplyHleb00-_12A', kind: 'other' },
    { url: 'https://studio.youtube.com/video/rzhanoy-01A/edit', kind: 'other' },
    { url: 'https://www.youtube.com/', kind: 'other' },
    { url: 'https://www.youtube.com/watch', kind: 'other' },
    { url: 'https://www.youtube.com/results?search_query=хлеб', kind: 'other' },
    { url: 'https://www.youtube.com/feed/subscriptions', kind: 'other' },
    { url: 'https://www.youtube.com/playlist?list=PL1', kind: 'other' },
    { url: 'https://www.youtube.com/@teplyhleb/live', kind: 'other' },
  ],
};
