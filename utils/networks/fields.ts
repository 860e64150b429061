/** The contract's second half (network.ts): what is read of each place, by name and kind of value. */

/** Owner ids: `-224700111` a community, `5` a person; a screen name where no number is shown. */
export type CommunityFields = { id: 'id'; name: 'text'; screenName: 'id'; followers: 'count' };
export type PostFields = {
  id: 'id';
  url: 'url';
  authorName: 'text';
  authorUrl: 'url';
  authorId: 'id';
  text: 'text';
  date: 'date';
  likes: 'count';
  reposts: 'count';
  comments: 'count';
  views: 'count';
  /** One `AttachmentKind` for each thing attached, in the page's order. */
  attachments: 'list';
  pinned: 'flag';
  ad: 'flag';
  /** The id of the post that this one repeats. */
  repostOf: 'id';
};
export type CommentFields = {
  /** Where the page shows none that lasts (a chat): `passingId`. Marked with *Reply*, never kept. */
  id: 'id';
  postId: 'id';
  url: 'url';
  authorName: 'text';
  authorUrl: 'url';
  authorId: 'id';
  text: 'text';
  date: 'date';
  likes: 'count';
  /** The id of the comment that began its thread; absent: it began one itself. */
  replyTo: 'id';
};
/** A community's cover: the picture that stands above it. `id`: the community's. */
export type CoverFields = { id: 'id'; image: 'url' };
/**
 * One private message. Its text never leaves the page script and is not even read there
 * (page.content/private.ts); see `messageReading`.
 */
export type MessageFields = {
  /** Of one dialogue the numbers at their ends ascend, where the network has such numbers. */
  id: 'id';
  /** Whose dialogue it stands in: the other side's id. */
  conversation: 'id';
  authorName: 'text';
  authorId: 'id';
  text: 'text';
  date: 'date';
  /** Written by the side that is logged in. Where a page draws no sign of it: absent. */
  outgoing: 'flag';
};
/**
 * Somebody in a list of people that the person opened: who liked a post, who is a member.
 * `entry` names list and person in one (utils/text/list-entry.ts) and says which list it is.
 */
export type PersonFields = {
  entry: 'id';
  /** The lasting id where the list tells it. */
  id: 'id';
  /** As in their address, where that is another one: comments may know them by it. */
  screenName: 'id';
  name: 'text';
  url: 'url';
  /** Their place in the list, from 1, counted from its beginning. */
  position: 'count';
};
export type IdentityFields = { id: 'id'; name: 'text'; url: 'url' };
/** A reply box or composer: `text` is what the person has typed, `as` who it would answer as. */
export type BoxFields = { id: 'id'; text: 'text'; as: 'id' };

export type AttachmentKind =
  'photo' | 'video' | 'clip' | 'audio' | 'album' | 'document' | 'article' | 'poll' | 'link';
