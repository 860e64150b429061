import type { NetworkPlaces } from '../network.ts';
import { onPage } from '../on-page.ts';
import { pageOf } from './pages.ts';
import { composer, replyBox } from './places/boxes.ts';
import { comment } from './places/comment.ts';
import { community, cover, identity } from './places/page.ts';
import { post } from './places/post.ts';
import { takes } from './takes.ts';

/**
 * Desktop ok.ru; of m.ok.ru what facts tell: og meta and the comments of its pages without
 * scripts. No page of it could be had: nothing here was ever tried on a real one.
 *
 * Evidence in `seenOn` (facts 2026-11): SK, BOT, SP, S2, OD, CK are live programs of others, RU the
 * blocking lists; "att×6" is six more that use the selector, mostly test suites of its own pages.
 */
export const okPlaces: NetworkPlaces = {
  id: 'ok',
  pageOf,
  places: { identity, community, cover, post, comment, replyBox, composer },
  takes,
};

export default onPage(okPlaces);
