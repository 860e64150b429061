import type { NetworkPlaces } from '../network.ts';
import { onPage } from '../on-page.ts';
import { pageOf } from './pages.ts';
import { composer, message, messageBox, replyBox } from './places/boxes.ts';
import { comment } from './places/comment.ts';
import { community, cover, identity } from './places/page.ts';
import { post } from './places/post.ts';
import { takes } from './takes.ts';

/**
 * Facebook's desktop site. Its classes are hashes and its labels are in the reader's language, so
 * the rows use roles, `data-*` and what addresses say; words only where nothing else is there.
 *
 * Evidence in `seenOn`: "facts 2026-09 a+b+c+d" are hits on four pages that others captured live
 * on 2026-09-25/26 (a comment, captions, a timeline, a permalink); "facts 2020" a saved feed;
 * "src" other live programs; "from memory" is what it says: no page of ours shows it.
 */
export const facebookPlaces: NetworkPlaces = {
  id: 'facebook',
  pageOf,
  places: {
    identity,
    community,
    cover,
    post,
    comment,
    message,
    replyBox,
    messageBox,
    composer,
  },
  takes,
};

export default onPage(facebookPlaces);
