import type { Network } from '../network.ts';
import { pageOf } from './pages.ts';
import { rules } from './rules.ts';

const OWNER = /^[a-z0-9_]{1,25}$/;

/** `evo_lutio` is a host of its own; a name with an underscore at its end is a path. */
const journalUrl = (name: string) =>
  /^_|_$/.test(name)
    ? `https://users.livejournal.com/${name.replaceAll('_', '-')}`
    : `https://${name.replaceAll('_', '-')}.livejournal.com`;

/**
 * A journal has no public id but its name, so the name is the id: renames are rare, paid for, and
 * leave the old name taken. A post is `name/4980`, a comment `name/t1275136` (its number is the
 * journal's, not the post's).
 */
export const livejournal: Network = {
  id: 'livejournal',
  title: 'Живой Журнал',
  titles: { en: 'LiveJournal' },
  matches: ['https://*.livejournal.com/*'],
  pageOf,
  // Neither views nor reposts are shown to readers, and likes in a frame that is not the page's.
  engagement: ['comments'],
  likesAre: 'likes',
  postUrl(postId) {
    const [name = '', number = ''] = postId.split('/');
    return `${journalUrl(name)}/${number}.html`;
  },
  ownerUrl: (ownerId) => (OWNER.test(ownerId) ? `${journalUrl(ownerId)}/` : null),
  isLastingId: (ownerId) => OWNER.test(ownerId),
  ownerOf: (postId) => /^([a-z0-9_]{1,25})\/[1-9]\d*$/.exec(postId)?.[1] ?? null,
  rules,
  examples: [
    { url: 'https://teplyhleb.livejournal.com/', kind: 'community' },
    { url: 'https://teplyhleb.livejournal.com/?skip=20', kind: 'community' },
    { url: 'https://ru-pekari.livejournal.com/profile', kind: 'community' },
    { url: 'https://users.livejournal.com/-pekar-/', kind: 'community' },
    { url: 'https://community.livejournal.com/ru_pekari', kind: 'community' },
    { url: 'https://teplyhleb.livejournal.com/4980.html', kind: 'post' },
    { url: 'https://teplyhleb.livejournal.com/4980.html?thread=1275136#t1275136', kind: 'post' },
    { url: 'https://users.livejournal.com/-pekar-/12.html?view=comments', kind: 'post' },
    { url: 'https://teplyhleb.livejournal.com/friends', kind: 'feed' },
    { url: 'https://www.livejournal.com/feed/', kind: 'feed' },
    { url: 'https://www.livejournal.com/', kind: 'other' },
    { url: 'https://www.livejournal.com/post', kind: 'other' },
    { url: 'https://users.livejournal.com/', kind: 'other' },
    { url: 'https://teplyhleb.livejournal.com/tag/хлеб', kind: 'other' },
    { url: 'https://teplyhleb.livejournal.com/2026/11/20/', kind: 'other' },
  ],
};
