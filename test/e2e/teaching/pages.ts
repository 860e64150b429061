import type { NetworkId, PlaceName } from '../../../utils/networks/network.ts';
import type { Loss } from './lesson.ts';
import { makePosts, PAGE } from '../../sandbox/facebook/posts.ts';
import { createState, ME } from '../../sandbox/instagram/content.ts';
import { GROUP, MAIN } from '../../sandbox/ok/content.ts';
import { CHANNEL as TELEGRAM } from '../../sandbox/telegram/posts.ts';
import { LANDMARKS as VK } from '../../sandbox/vk/content/landmarks.ts';
import { BAKERY, idOf, LANDMARKS as X } from '../../sandbox/x/content.ts';
import { CHANNEL as YOUTUBE } from '../../sandbox/youtube/content.ts';

const [newest] = makePosts();
const facebook = `https://www.facebook.com/${PAGE.handle}`;
const instagram = `https://www.instagram.com/${ME.handle}/`;
const [, shown] = createState(0).posts;
/** Without these Instagram's page tells nothing of itself in its head. */
const head = ['[property="og:url"]', '[rel="canonical"]'];
const youtube = 'https://www.youtube.com';
const twitch = 'https://www.twitch.tv/teplyhleb';

const x = `https://x.com/${BAKERY.handle}`;
const ok = `https://ok.ru/group/${GROUP.id}`;
const pinterest = 'https://www.pinterest.com';

interface TaughtPage {
  id: string;
  network: NetworkId;
  url: string;
  losses: readonly Loss[];
  inFirefox?: true;
}
const of = (place: PlaceName, fields: readonly string[], more: Partial<Loss> = {}): Loss[] =>
  fields.map((field) => ({ place, field, ...more }));
const post: Loss = { place: 'post', field: null, tags: ['*'] };
const vkPost = of('post', [
  ...'views likes reposts comments text date authorName authorUrl'.split(' '),
]);
const vkComment = of('comment', 'text authorName authorUrl date likes'.split(' '));

const vkCommunity = of('community', ['name', 'followers'], { tags: ['h1'] });
const vk = 'https://vk.com';
const livejournal = 'https://teplyhleb.livejournal.com';

/**
 * Fields that a person can point at and that rest on names alone. Not here: links to posts and
 * comments and short names, which shipped rows read from ids and addresses with no name to change.
 */
export const pages: readonly TaughtPage[] = [
  {
    ...{ id: 'VK, classic wall', network: 'vk', url: `${vk}/teplyhleb?skin=classic` },
    inFirefox: true,
    losses: [...vkPost, ...vkCommunity, post],
  },
  {
    ...{ id: 'VK, classic thread', network: 'vk', url: `${vk}/wall${VK.mainThread}?skin=classic` },
    losses: vkComment,
  },
  {
    ...{ id: 'VK, React wall', network: 'vk', url: `${vk}/teplyhleb?skin=react` },
    inFirefox: true,
    losses: [...vkPost, ...vkCommunity, post],
  },
  {
    ...{ id: 'VK, React thread', network: 'vk', url: `${vk}/wall${VK.mainThread}?skin=react` },
    losses: vkComment,
  },
  {
    ...{ id: 'OK group', network: 'ok', url: ok },
    losses: [
      ...of('post', ['likes', 'reposts', 'comments']),
      ...of('community', ['name', 'followers'], { tags: ['h1'] }),
    ],
  },
  {
    ...{ id: 'OK topic', network: 'ok', url: `${ok}/topic/${MAIN}` },
    inFirefox: true,
    losses: [...of('post', ['text']), ...of('comment', ['text', 'date', 'likes'])],
  },
  {
    ...{ id: 'Telegram', network: 'telegram', url: `https://t.me/s/${TELEGRAM.name}` },
    losses: [
      ...of('post', ['views', 'likes', 'authorName']),
      ...of('community', ['name'], { tags: ['h1'] }),
    ],
  },
  {
    // Not the text: taught, 11 of 14 are read the same, and three otherwise.
    ...{ id: 'Facebook page', network: 'facebook', url: `${facebook}?locale=en_US` },
    losses: [
      ...of('post', ['authorName'], { tags: ['h2', 'h3', 'h4'] }),
      ...of('post', ['likes']),
      ...of('community', ['name'], { tags: ['h1'] }),
      ...of('community', ['followers']),
    ],
  },
  {
    ...{ id: 'Facebook post', network: 'facebook' },
    url: `${facebook}/posts/pfbid0${newest?.n.toString(36)}Sandbox`,
    losses: of('comment', ['text']),
  },
  {
    ...{ id: 'Instagram profile', network: 'instagram', url: `${instagram}?hl=en` },
    losses: [
      ...of('community', ['name'], { tags: ['h2'], also: head }),
      ...of('community', ['followers'], { also: head }),
    ],
  },
  {
    ...{ id: 'Instagram post', network: 'instagram', url: `${instagram}p/${shown?.code}/` },
    losses: [...of('comment', ['text'], { tags: ['span'] }), ...of('comment', ['date'])],
  },
  {
    ...{ id: 'YouTube channel', network: 'youtube', url: `${youtube}/${YOUTUBE.handle}?hl=en` },
    losses: [
      post,
      ...of('post', ['text'], { tags: ['h3'] }),
      ...of('post', ['views'], {
        also: ['#metadata-line', '[class*="ubhead"]'],
        tags: ['yt-content-metadata-view-model'],
      }),
    ],
  },
  {
    // Not the post itself: pressed in the middle, comments are taken for it.
    ...{ id: 'YouTube video', network: 'youtube', url: `${youtube}/watch?v=rzhanoy-01A` },
    losses: [...of('post', ['text'], { tags: ['h1'] }), ...of('comment', ['text', 'date'])],
  },
  {
    // Not its counts: X cuts 2 870 down to "2.8K", which is no rounding of it.
    ...{ id: 'X profile', network: 'x', url: `${x}?lang=en` },
    losses: [post, ...of('post', ['text']), ...of('community', ['followers'])],
  },
  {
    ...{ id: 'X thread', network: 'x', url: `${x}/status/${idOf(X.thread)}` },
    losses: [...of('post', ['views', 'likes', 'reposts', 'comments']), ...of('comment', ['text'])],
  },
  {
    ...{ id: 'LiveJournal', network: 'livejournal', url: `${livejournal}/?uselang=en` },
    losses: [
      ...of('post', ['comments', 'text', 'date']),
      ...of('community', ['name'], { tags: ['h1'] }),
    ],
  },
  {
    ...{ id: 'LiveJournal post', network: 'livejournal', url: `${livejournal}/4980.html` },
    losses: [...of('comment', ['text', 'authorName', 'authorUrl'])],
  },
  {
    ...{ id: 'Pinterest profile', network: 'pinterest', url: `${pinterest}/teplyhleb/` },
    losses: [...of('post', ['text']), ...of('community', ['name'], { tags: ['h1'] })],
  },
  {
    ...{ id: 'Pinterest pin', network: 'pinterest' },
    url: `${pinterest}/pin/605804587389850001/`,
    losses: [...of('post', ['likes', 'comments']), ...of('comment', ['date', 'likes'])],
  },
  {
    // Not the lines' words: a line has no number, it is known by them.
    ...{ id: 'Twitch', network: 'twitch', url: `${twitch}?lang=en` },
    losses: [
      ...of('post', ['text', 'views']),
      ...of('comment', ['authorName']),
      ...of('community', ['name'], { tags: ['h1'] }),
      ...of('community', ['followers']),
    ],
  },
];
