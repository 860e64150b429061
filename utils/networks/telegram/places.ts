import type { NetworkPlaces } from '../network.ts';
import { onPage } from '../on-page.ts';
import { pageOf } from './pages.ts';
import { composer, messageBox, replyBox } from './places/boxes.ts';
import { comment, message } from './places/comment.ts';
import { community, identity } from './places/community.ts';
import { post } from './places/post.ts';
import { takes } from './takes.ts';
import { webTakes } from './web-takes.ts';

/**
 * Three skins: the public pages (`t.me/s/<channel>`, its landing page, the single post's widget;
 * the same class names since 2018), Web A and Web K. Where each row was seen stands beside it.
 */
export const telegramPlaces: NetworkPlaces = {
  id: 'telegram',
  pageOf,
  places: { identity, community, post, comment, message, replyBox, messageBox, composer },
  takes: { ...takes, ...webTakes },
};

export default onPage(telegramPlaces);
