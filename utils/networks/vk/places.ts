import type { NetworkPlaces } from '../network.ts';
import { onPage } from '../on-page.ts';
import { pageOf } from './pages.ts';
import { composer, replyBox } from './places/boxes.ts';
import { comment } from './places/comment.ts';
import { message, messageBox } from './places/message.ts';
import { community, cover, identity } from './places/page.ts';
import { person } from './places/person.ts';
import { post } from './places/post.ts';
import { takes } from './takes.ts';

/**
 * VK draws three skins on the same day, and mixes them: React (`data-testid`; logged-in desktop and
 * mobile; on m.vk its class names are bare hashes, so that rows by class are for the desktop), the
 * classic one (logged-out, pop-ups, admin lists) and old m.vk (logged-out mobile: `.wall_item`).
 * All rows are tried everywhere.
 *
 * Evidence in `seenOn`: F21, F12, I21, I25 are real saved pages (2021, 2012, 2021, 2025) with
 * hits; "att×7" is seven independent live programs that use the selector, no page of ours; BN, SK,
 * S9 and so on are programs and notes that the facts name; "src 2014" is VK's own mobile code.
 */
export const vkPlaces: NetworkPlaces = {
  id: 'vk',
  pageOf,
  places: {
    identity,
    community,
    cover,
    post,
    comment,
    message,
    person,
    replyBox,
    messageBox,
    composer,
  },
  takes,
  words: [{ css: '#page_body', seenOn: 'from memory', note: 'chats stand outside of it' }],
};

export default onPage(vkPlaces);
