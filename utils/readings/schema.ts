import { z } from 'zod';
import { networkIds } from '../networks/ids.ts';
import { isWebAddress } from '../text/links-to.ts';
import { plainName } from '../text/plain-name.ts';

/** The border to pages: what `page.content` read is checked here before anything is stored. */

const state = z.enum(['read', 'absent', 'unrecognised']);
const fieldOf = <T extends z.ZodType>(value: T) =>
  z.object({
    value: value.nullable(),
    precision: z.number().nonnegative().nullable(),
    state,
    row: z.string().max(500).nullable(),
  });

const wellFormed = (text: string) => text.toWellFormed();
const text = (longest: number) => fieldOf(z.string().max(longest).transform(wellFormed));
const name = fieldOf(z.string().max(300).transform(plainName));
/** It becomes a link on our surfaces: never one that runs something. */
const address = fieldOf(z.string().max(2000).refine(isWebAddress));
const count = fieldOf(z.number().int().nonnegative().max(1e12));
/** Epoch milliseconds. */
const date = fieldOf(z.number().min(0).max(8.64e15));
const flag = fieldOf(z.boolean());
const list = fieldOf(z.array(z.string().max(200)).max(50));
const key = z.string().min(1).max(120);

export const communityReading = z.object({
  key,
  fields: z.object({ id: text(120), name, screenName: text(120), followers: count }),
});

export const postReading = z.object({
  key,
  fields: z.object({
    id: text(120),
    url: address,
    authorName: name,
    authorUrl: address,
    authorId: text(120),
    text: text(50_000),
    date,
    likes: count,
    reposts: count,
    comments: count,
    views: count,
    attachments: list,
    pinned: flag,
    ad: flag,
    repostOf: text(120),
  }),
});

export const commentReading = z.object({
  key,
  fields: z.object({
    id: text(120),
    postId: text(120),
    url: address,
    authorName: name,
    authorUrl: address,
    authorId: text(120),
    text: text(50_000),
    date,
    likes: count,
    replyTo: text(120),
  }),
});

/**
 * A private message without its text: what a waiting clock needs and no more. Strict: a page script
 * that sends more is refused whole.
 */
export const messageReading = z.strictObject({
  key,
  fields: z.strictObject({
    id: text(120),
    conversation: text(120),
    authorName: name,
    authorId: text(120),
    date,
    outgoing: flag,
  }),
});

/** A row of a list of people (likes, members). */
export const personReading = z.strictObject({
  key,
  fields: z.strictObject({
    entry: text(120),
    id: text(120),
    screenName: text(120),
    name,
    url: address,
    position: count,
  }),
});

export const identityReading = z.object({
  key: z.string().max(120),
  fields: z.object({ id: text(120), name, url: address }),
});

export const networkId = z.enum(networkIds);
export const pageKind = z.enum(['community', 'post', 'feed', 'messages', 'other']);

/** One batch from one page. Lists are cut by the page: 100 posts, 200 of each other kind. */
export const pageReading = z.object({
  network: networkId,
  page: z.object({
    network: networkId,
    kind: pageKind,
    url: z.string().max(2000).refine(isWebAddress),
    community: z.string().max(120).nullable(),
    post: z.string().max(120).nullable(),
  }),
  /** True for the first batch after a page was opened: a visit is counted once. */
  opened: z.boolean(),
  identity: identityReading.nullable(),
  community: communityReading.nullable(),
  posts: z.array(postReading).max(100),
  comments: z.array(commentReading).max(200),
  /** In the page's order. Absent: the page has none. */
  messages: z.array(messageReading).max(200).optional(),
  /** Lists of people that the person opened. Absent: the page has none. */
  people: z.array(personReading).max(200).optional(),
});

export type CommunityReading = z.infer<typeof communityReading>;
export type PostReading = z.infer<typeof postReading>;
export type CommentReading = z.infer<typeof commentReading>;
export type MessageReading = z.infer<typeof messageReading>;
export type PersonReading = z.infer<typeof personReading>;
export type IdentityReading = z.infer<typeof identityReading>;
export type PageReading = z.infer<typeof pageReading>;

/** Counts of a post or community at one moment; null is unknown. */
export interface Counted {
  value: number | null;
  /** ± units; null when unknown. */
  precision: number | null;
}

/** A community's members at one visit. Local. */
export interface MembersReading {
  /** `network:id@at` */
  id: string;
  /** `network:id` of the community. */
  community: string;
  at: number;
  members: number;
  precision: number;
}

/** A post as last seen. Local: it can be read from the page again. */
export interface SeenPost {
  /** `network:id` */
  key: string;
  network: string;
  id: string;
  /** `network:id` of the community on whose wall it stands. */
  community: string;
  url: string;
  /** The first 500 characters. */
  text: string;
  /** Epoch milliseconds; null when the page's date could not be read. */
  publishedAt: number | null;
  attachments: string[];
  pinned: boolean;
  ad: boolean;
  repost: boolean;
  likes: Counted;
  reposts: Counted;
  comments: Counted;
  views: Counted;
  /** Members when its counts were last read; null when not known then. */
  followers: Counted;
  firstSeenAt: number;
  lastSeenAt: number;
}

/** A post's counts at one visit, kept when they differ from the reading before. Local. */
export interface PostCounts {
  /** `network:id@at` */
  id: string;
  post: string;
  community: string;
  at: number;
  likes: number | null;
  reposts: number | null;
  comments: number | null;
  views: number | null;
}

/** Who is or was logged in on this computer: their comments are ours. Local. */
export interface Identity {
  /** `network:id` */
  key: string;
  network: string;
  id: string;
  name: string;
  lastSeenAt: number;
}
