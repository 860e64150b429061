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
const [, code] = createState(0).posts.map((post) => post.code);
const x = `https://x.com/${BAKERY.handle}`;
const youtube = 'https://www.youtube.com';
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
const twitch = 'https://www.twitch.tv/teplyhleb';

export const pages: readonly TaughtPage[] = [
  {
    ...{ id: 'VK, classic wall', network: 'vk', url: `${vk}/teplyhleb?skin=classic` },
    inFirefox: true,
    losses: [...vkPost, ...vkComment, ...vkCommunity, post],
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
    inFirefox: true,
    losses: vkComment,
  },
  { ...{ id: 'OK group', network: 'ok', url: ok }, losses: [] },
  { ...{ id: 'OK topic', network: 'ok', url: `${ok}/topic/${MAIN}` }, losses: [] },
  {
    ...{ id: 'Telegram', network: 'telegram', url: `https://t.me/s/${TELEGRAM.name}` },
    losses: [],
  },
  {
    ...{ id: 'Facebook page', network: 'facebook', url: `${facebook}?locale=en_US` },
    losses: [],
  },
  {
    ...{ id: 'Facebook post', network: 'facebook' },
    url: `${facebook}/posts/pfbid0${newest?.n.toString(36)}Sandbox`,
    losses: [],
  },
  {
    ...{ id: 'Instagram profile', network: 'instagram', url: `${instagram}?hl=en` },
    losses: [],
  },
  { ...{ id: 'Instagram post', network: 'instagram', url: `${instagram}p/${code}/` }, losses: [] },
  { ...{ id: 'X profile', network: 'x', url: `${x}?lang=en` }, losses: [post] },
  { ...{ id: 'X thread', network: 'x', url: `${x}/status/${idOf(X.thread)}` }, losses: [] },
  {
    ...{ id: 'YouTube channel', network: 'youtube', url: `${youtube}/${YOUTUBE.handle}?hl=en` },
    losses: [post],
  },
  {
    ...{ id: 'YouTube video', network: 'youtube', url: `${youtube}/watch?v=rzhanoy-01A` },
    losses: [],
  },
  {
    ...{ id: 'LiveJournal', network: 'livejournal', url: `${livejournal}/?uselang=en` },
    losses: [],
  },
  {
    ...{ id: 'LiveJournal post', network: 'livejournal', url: `${livejournal}/4980.html` },
    losses: [],
  },
  {
    ...{ id: 'Pinterest profile', network: 'pinterest', url: `${pinterest}/teplyhleb/` },
    losses: [],
  },
  {
    ...{ id: 'Pinterest pin', network: 'pinterest' },
    url: `${pinterest}/pin/605804587389850001/`,
    losses: [],
  },
  { ...{ id: 'Twitch', network: 'twitch', url: `${twitch}?lang=en` }, losses: [] },
];
