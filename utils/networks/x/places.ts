import type { NetworkPlaces } from '../network.ts';
import { onPage } from '../on-page.ts';
import { pageOf } from './pages.ts';
import { composer, replyBox } from './places/boxes.ts';
import { community, cover, identity } from './places/page.ts';
import { comment, post } from './places/post.ts';
import { takes } from './takes.ts';

/**
 * X names its parts by `data-testid`; classes are generated and never used, words come in many
 * languages and are never read.
 *
 * Evidence in `seenOn`: "facts" are four real pages with hits (facts/markup-west.md, section 4),
 * "src" the source or live notes of other programs, "from memory" no page at all.
 */
export const xPlaces: NetworkPlaces = {
  id: 'x',
  pageOf,
  places: { identity, community, cover, post, comment, replyBox, composer },
  takes,
};

export default onPage(xPlaces);
