import type { NetworkPlaces } from '../network.ts';
import { onPage } from '../on-page.ts';
import { pageOf } from './pages.ts';
import { pageTakes } from './page-takes.ts';
import { composer, messageBox, replyBox } from './places/boxes.ts';
import { community, identity } from './places/page.ts';
import { post } from './places/post.ts';
import { comment, message } from './places/talk.ts';
import { postTakes } from './post-takes.ts';
import { talkTakes } from './talk-takes.ts';

/**
 * Desktop web. Class names of its build are left alone but for `_a9z…`, which lived from 2021 to
 * 2026. Evidence in `seenOn`, weak for this network: P21 a saved page of 2021 and P24 one of
 * 2024-12 (hits as counted in facts/markup-west.md), "2026 code" and "2026-09 note" other people's
 * programs and a live note, the rest from memory.
 */
export const instagramPlaces: NetworkPlaces = {
  id: 'instagram',
  pageOf,
  places: { identity, community, post, comment, message, replyBox, messageBox, composer },
  takes: { ...pageTakes, ...postTakes, ...talkTakes },
};

export default onPage(instagramPlaces);
