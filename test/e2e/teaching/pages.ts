import type { NetworkId } from '../../../utils/networks/network.ts';
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

export const pages: { id: string; network: NetworkId; url: string }[] = [
  { id: 'vk-classic-wall', network: 'vk', url: 'https://vk.com/teplyhleb?skin=classic' },
  {
    id: 'vk-classic-thread',
    network: 'vk',
    url: `https://vk.com/wall${VK.mainThread}?skin=classic`,
  },
  { id: 'vk-react-wall', network: 'vk', url: 'https://vk.com/teplyhleb?skin=react' },
  { id: 'vk-react-thread', network: 'vk', url: `https://vk.com/wall${VK.mainThread}?skin=react` },
  { id: 'ok-group', network: 'ok', url: ok },
  { id: 'ok-topic', network: 'ok', url: `${ok}/topic/${MAIN}` },
  { id: 'telegram', network: 'telegram', url: `https://t.me/s/${TELEGRAM.name}` },
  { id: 'facebook-page', network: 'facebook', url: `${facebook}?locale=en_US` },
  {
    id: 'facebook-post',
    network: 'facebook',
    url: `${facebook}/posts/pfbid0${newest?.n.toString(36)}Sandbox`,
  },
  { id: 'instagram-profile', network: 'instagram', url: `${instagram}?hl=en` },
  { id: 'instagram-post', network: 'instagram', url: `${instagram}p/${code}/` },
  { id: 'x-wall', network: 'x', url: `${x}?lang=en` },
  { id: 'x-thread', network: 'x', url: `${x}/status/${idOf(X.thread)}` },
  { id: 'youtube-channel', network: 'youtube', url: `${youtube}/${YOUTUBE.handle}?hl=en` },
  { id: 'youtube-video', network: 'youtube', url: `${youtube}/watch?v=rzhanoy-01A` },
  {
    id: 'livejournal-journal',
    network: 'livejournal',
    url: 'https://teplyhleb.livejournal.com/?uselang=en',
  },
  {
    id: 'livejournal-post',
    network: 'livejournal',
    url: 'https://teplyhleb.livejournal.com/4980.html',
  },
  { id: 'pinterest-profile', network: 'pinterest', url: `${pinterest}/teplyhleb/` },
  { id: 'pinterest-pin', network: 'pinterest', url: `${pinterest}/pin/605804587389850001/` },
  { id: 'twitch', network: 'twitch', url: 'https://www.twitch.tv/teplyhleb?lang=en' },
];
