import type { NetworkPlaces } from '../network.ts';
import { composer, replyBox } from './places/boxes.ts';
import { comment } from './places/comment.ts';
import { message, messageBox } from './places/message.ts';
import { community, identity } from './places/page.ts';
import { post } from './places/post.ts';
import { takes } from './takes.ts';

/**
 * VK draws two skins on the same day, and mixes them: React (`data-testid`; logged-in desktop and
 * mobile) and the classic one (logged-out, pop-ups, admin lists). All rows are tried everywhere.
 *
 * Evidence in `seenOn`: F21, F12, I21, I25 are real saved pages (2021, 2012, 2021, 2025) with
 * hits; "att×7" is seven independent live programs that use the selector, no page of ours.
 */
export const vkPlaces: NetworkPlaces = {
  id: 'vk',
  places: { identity, community, post, comment, message, replyBox, messageBox, composer },
  takes,
};
