import { MAIN, GROUP } from '../sandbox/ok/content.ts';
import { createState, ME } from '../sandbox/instagram/content.ts';
import { makePosts, PAGE } from '../sandbox/facebook/posts.ts';

/** How one network's reply box is sent; what it keeps is `/sandbox/state`. */
export interface ReplyBox {
  /** The own community's page, to claim it; then the thread. */
  home: string;
  url: string;
  comment: string;
  /** Its key; null: the network has none. */
  key: 'Enter' | 'Control+Enter' | null;
  /** Its button; null: it shows none. */
  button: string | null;
}
const [newest] = makePosts();
const codes = createState(0).posts.map(({ code }) => code);
export const facebook = `https://www.facebook.com/${PAGE.handle}`;
const instagram = `https://www.instagram.com/${ME.handle}`;
export const boxes: Record<string, ReplyBox> = {
  Odnoklassniki: {
    home: `https://ok.ru/group/${GROUP.id}`,
    url: `https://ok.ru/group/${GROUP.id}/topic/${MAIN}`,
    comment: '[id="hook_Block_CommentMTU0NDU5:6"]',
    key: 'Control+Enter',
    button: 'button.form-actions_yes',
  },
  Facebook: {
    home: `${facebook}?locale=en_US`,
    url: `${facebook}/posts/pfbid0${newest?.n.toString(36)}Sandbox`,
    comment: '[role="dialog"] [role="article"][aria-label*="Анна Кольцова"]',
    key: 'Enter',
    button: 'form:has([data-coached]) #focused-state-composer-submit [role="button"]',
  },
  Instagram: {
    home: `${instagram}/?hl=en`,
    url: `${instagram}/p/${codes[1]}/`,
    comment: 'li._a9zj:has(a[href*="/c/18071100000000011/"])',
    key: 'Enter',
    button: 'form button[type="submit"]',
  },
  YouTube: {
    home: 'https://www.youtube.com/@teplyhleb?hl=en',
    url: 'https://www.youtube.com/watch?v=rzhanoy-01A',
    comment: 'ytd-comment-view-model:has(a[href$="lc=UgxAnna000000000000B4AaABAg"])',
    key: 'Control+Enter',
    button: '#reply-dialog #submit-button button',
  },
  LiveJournal: {
    home: 'https://teplyhleb.livejournal.com/?uselang=en',
    url: 'https://teplyhleb.livejournal.com/4980.html',
    comment: '#t1274880',
    key: 'Control+Enter',
    button: '#multiform button',
  },
  Pinterest: {
    home: 'https://www.pinterest.com/teplyhleb/',
    url: 'https://www.pinterest.com/pin/605804587389850001/',
    comment: '[data-test-id="author-and-comment-container"]:has(a[href="/olga_m/"])',
    key: null,
    button: '[data-test-id="activity-item-create-submit"] button',
  },
  Twitch: {
    home: 'https://www.twitch.tv/teplyhleb?lang=en',
    url: 'https://www.twitch.tv/teplyhleb',
    comment: '[data-a-target="chat-line-message"][data-a-user="olga_m"]',
    key: 'Enter',
    button: '[data-a-target="chat-send-button"]',
  },
};
