import type { Network } from '../network.ts';
import { pageOf } from './pages.ts';
import { rules } from './rules.ts';

export const vk: Network = {
  id: 'vk',
  title: 'ВКонтакте',
  titles: { en: 'VK' },
  matches: ['https://vk.com/*', 'https://vk.ru/*', 'https://m.vk.com/*', 'https://m.vk.ru/*'],
  mobile: { hosts: { 'vk.com': 'm.vk.com', 'vk.ru': 'm.vk.ru' } },
  pageOf,
  engagement: ['likes', 'comments', 'reposts'],
  likesAre: 'likes',
  postUrl: (postId) => `https://vk.com/wall${postId}`,
  ownerUrl(ownerId) {
    if (/^-[1-9]\d*$/.test(ownerId)) return `https://vk.com/club${ownerId.slice(1)}`;
    if (/^[1-9]\d*$/.test(ownerId)) return `https://vk.com/id${ownerId}`;
    return /^[a-z][a-z0-9_.]+$/i.test(ownerId) ? `https://vk.com/${ownerId}` : null;
  },
  isLastingId: (ownerId) => /^-?[1-9]\d*$/.test(ownerId),
  ownerOf: (postId) => /^(-?\d+)_\d+$/.exec(postId)?.[1] ?? null,
  rules,
  examples: [
    { url: 'https://vk.com/feed', kind: 'feed' },
    { url: 'https://m.vk.ru/feed?section=recommended', kind: 'feed' },
    { url: 'https://vk.com/wall-224700111_4980', kind: 'post' },
    { url: 'https://vk.ru/wall-224700111_4980?reply=5001&thread=5000', kind: 'post' },
    { url: 'https://vk.com/feed?w=wall-224700111_4980', kind: 'post' },
    { url: 'https://vk.com/teplyhleb?w=wall-224700111_4980%2Fall', kind: 'post' },
    { url: 'https://vk.com/wall5_6', kind: 'post' },
    { url: 'https://vk.com/club224700111', kind: 'community' },
    { url: 'https://m.vk.com/public224700111', kind: 'community' },
    { url: 'https://vk.ru/event224700111?from=quick_search', kind: 'community' },
    { url: 'https://vk.com/teplyhleb', kind: 'community' },
    { url: 'https://vk.com/wall-224700111?own=1', kind: 'community' },
    { url: 'https://vk.com/im?sel=5', kind: 'messages' },
    { url: 'https://vk.com/im/convo/5', kind: 'messages' },
    { url: 'https://vk.com/gim224700111?sel=5', kind: 'messages' },
    { url: 'https://vk.com/gim224700111/convo/5', kind: 'messages' },
    { url: 'https://vk.com/gim224700111', kind: 'messages' },
    { url: 'https://vk.com/', kind: 'other' },
    { url: 'https://vk.com/id5', kind: 'other' },
    { url: 'https://vk.com/photo-224700111_1', kind: 'other' },
    { url: 'https://vk.com/albums-224700111', kind: 'other' },
    { url: 'https://vk.com/away.php?to=https%3A%2F%2Fexample.org', kind: 'other' },
    { url: 'https://vk.com/friends', kind: 'other' },
  ],
};
