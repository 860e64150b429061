import type { Network } from '../network.ts';
import { pageOf } from './pages.ts';
import { rules } from './rules.ts';

/**
 * Groups and people have numbers of their own kind, which may meet: a group's id is written with a
 * minus (`-57`), as its topics (`-57_12`) and their comments (`-57_12_…`) begin. Where a page shows
 * a group's name alone it is `name/12`, which is read but not kept: names change hands.
 */
export const ok: Network = {
  id: 'ok',
  title: 'Одноклассники',
  titles: { en: 'Odnoklassniki' },
  matches: ['https://ok.ru/*', 'https://m.ok.ru/*'],
  mobile: { hosts: { 'ok.ru': 'm.ok.ru' } },
  pageOf,
  engagement: ['likes', 'comments', 'reposts'],
  // Shown to a group's owners in its statistics alone.
  denominator: 'followers',
  likesAre: 'likes',
  postUrl(postId, screenName) {
    const [, group, topic] = /^-(\d+)_(\d+)/.exec(postId) ?? [];
    if (group) return `https://ok.ru/group/${group}/topic/${topic}`;
    const [, name, number] = /^([a-z][\w.-]*)\/(\d+)/i.exec(postId) ?? [];
    return name ? `https://ok.ru/${name}/topic/${number}` : `https://ok.ru/${screenName ?? ''}`;
  },
  ownerUrl(ownerId) {
    if (/^-[1-9]\d*$/.test(ownerId)) return `https://ok.ru/group/${ownerId.slice(1)}`;
    if (/^[1-9]\d*$/.test(ownerId)) return `https://ok.ru/profile/${ownerId}`;
    return /^[a-z][\w.-]+$/i.test(ownerId) ? `https://ok.ru/${ownerId}` : null;
  },
  isLastingId: (ownerId) => /^-?[1-9]\d*$/.test(ownerId),
  ownerOf: (postId) => /^(-[1-9]\d*)_\d+(?:_|$)/.exec(postId)?.[1] ?? null,
  rules,
  examples: [
    { url: 'https://ok.ru/', kind: 'feed' },
    { url: 'https://ok.ru/feed', kind: 'feed' },
    { url: 'https://ok.ru/group/57012345678901', kind: 'community' },
    { url: 'https://m.ok.ru/group/57012345678901', kind: 'community' },
    { url: 'https://ok.ru/group/57012345678901/topics', kind: 'community' },
    { url: 'https://ok.ru/teplyhleb', kind: 'community' },
    { url: 'https://ok.ru/teplyhleb/topics?st.page=2', kind: 'community' },
    { url: 'https://ok.ru/group/57012345678901/topic/157300000000118', kind: 'post' },
    { url: 'https://m.ok.ru/group/57012345678901/topic/157300000000118', kind: 'post' },
    { url: 'https://ok.ru/teplyhleb/topic/157300000000118', kind: 'post' },
    { url: 'https://ok.ru/messages', kind: 'messages' },
    { url: 'https://ok.ru/messages/570965000001', kind: 'messages' },
    { url: 'https://ok.ru/group/57012345678901/delayed', kind: 'other' },
    { url: 'https://ok.ru/group/57012345678901/members', kind: 'other' },
    { url: 'https://ok.ru/group/members', kind: 'other' },
    { url: 'https://ok.ru/profile/570965000001', kind: 'other' },
    { url: 'https://ok.ru/profile/570965000001/statuses/1573', kind: 'other' },
    { url: 'https://ok.ru/video/9100000001', kind: 'other' },
    { url: 'https://m.ok.ru/dk?st.cmd=main', kind: 'other' },
  ],
};
