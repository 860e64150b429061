import type { NetworkPlaces } from '../network.ts';
import { onPage } from '../on-page.ts';
import { pageOf } from './pages.ts';
import { composer, replyBox } from './places/boxes.ts';
import { comment } from './places/comment.ts';
import { community, cover, identity } from './places/page.ts';
import { post } from './places/post.ts';
import { takes } from './takes.ts';

/**
 * The desktop site and Studio; no facts of m.youtube.com. Evidence in `seenOn`: "facts" with hits
 * is markup-west.md section 3; "att×n" n independent live programs that use the selector (looked
 * up 2026-11), no page of ours; the account's own pages need a login and were seen by nobody here.
 */
export const youtubePlaces: NetworkPlaces = {
  id: 'youtube',
  pageOf,
  places: { identity, community, cover, post, comment, replyBox, composer },
  takes,
  // Studio tells of its navigations by nothing: its comments carry their own ids and videos.
  navigated: (url) => (url.hostname === 'www.youtube.com' ? 'yt-navigate-finish' : null),
};

export default onPage(youtubePlaces);
