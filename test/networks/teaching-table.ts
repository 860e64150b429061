import type { NetworkId } from '../../utils/networks/network.ts';

/** What teaching reaches, field by field: a field that is lost again fails by its name. */

type Fields = Partial<Record<'community' | 'post' | 'comment', string>>;

/** Broken on purpose, pointed at, and at least 95 % of the values read again. */
export const taughtAgain: Readonly<Record<NetworkId, Fields>> = {
  vk: {
    community: 'name followers',
    post: 'url authorName authorUrl text date likes reposts comments views',
    comment: 'authorName authorUrl text date likes',
  },
  ok: {
    community: 'name followers',
    post: 'authorName authorUrl text date likes reposts comments',
    comment: 'authorName authorUrl text date likes',
  },
  telegram: {
    community: 'name followers',
    post: 'url authorName authorUrl text likes views',
    comment: 'authorName text',
  },
  facebook: {
    community: 'name followers',
    post: 'authorName authorUrl text likes',
    comment: 'text likes',
  },
  instagram: { community: 'name followers', post: 'text likes views' },
  x: {
    community: 'name followers',
    post: 'authorName authorUrl text date likes reposts comments views',
    comment: 'authorName authorUrl text date likes',
  },
  youtube: {
    post: 'authorUrl text date likes comments views',
    comment: 'authorName authorUrl text date likes',
  },
  livejournal: {
    community: 'name followers',
    post: 'authorName authorUrl text date comments',
    comment: 'url authorName authorUrl text date',
  },
  pinterest: {
    community: 'name followers',
    post: 'authorName text likes comments',
    comment: 'date likes',
  },
  twitch: { community: 'name followers', post: 'authorName text views', comment: 'authorName' },
};

/**
 * Fields whose names cannot be changed alone. `key`: they name the place (its own link, its author,
 * its day): without them it is none, and the place would be taught. `words`: a function finds them
 * by words and by links' shapes, not by names. `frame`: they rest on the place's own element.
 */
export const unbreakable: Readonly<
  Partial<Record<NetworkId, Readonly<Record<string, 'key' | 'words' | 'frame'>>>>
> = {
  vk: { 'comment.url': 'key' },
  ok: { 'post.url': 'key' },
  facebook: {
    'post.url': 'key',
    'post.date': 'key',
    'post.reposts': 'words',
    'post.comments': 'words',
    'post.views': 'words',
    'comment.url': 'key',
    'comment.authorName': 'words',
    'comment.date': 'key',
  },
  instagram: {
    'post.url': 'frame',
    'post.authorName': 'key',
    'post.authorUrl': 'key',
    'post.date': 'frame',
    'post.comments': 'words',
    'comment.url': 'key',
    'comment.authorName': 'key',
    'comment.authorUrl': 'key',
    'comment.text': 'frame',
    'comment.date': 'key',
    'comment.likes': 'words',
  },
  x: { 'post.url': 'key', 'comment.url': 'key' },
  youtube: {
    'community.name': 'key',
    'community.followers': 'key',
    'post.url': 'key',
    'post.authorName': 'key',
    'comment.url': 'key',
  },
  livejournal: { 'post.url': 'key' },
  pinterest: {
    'post.url': 'key',
    'post.authorUrl': 'key',
    'comment.authorName': 'key',
    'comment.authorUrl': 'key',
    'comment.text': 'key',
  },
  twitch: { 'post.url': 'key', 'post.authorUrl': 'key', 'comment.text': 'key' },
};

/** What pointing does not bring back yet, and why. */
export const belowTheBar: Readonly<Partial<Record<NetworkId, Readonly<Record<string, string>>>>> = {
  telegram: {
    'post.date': 'the apps show a bare hour; its day stands in a heading outside of the post',
    'comment.date': 'the same',
    'post.reposts': 'the apps tell it in a tooltip alone',
    'post.comments': 'none is the word "Comment", not a figure',
    'comment.likes': 'faces without a figure',
  },
};
