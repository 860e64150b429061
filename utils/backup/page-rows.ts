import { z } from 'zod';
import type { SeenComment } from '../comments/schema.ts';
import type { Conversation } from '../conversations/schema.ts';
import { moderation } from '../moderation/schema.ts';
import type { Person } from '../people/schema.ts';
import type { Identity, MembersReading, PostCounts, SeenPost } from '../readings/schema.ts';
import { keptTriageSchema } from '../triage/schema.ts';
import { address, count, counted, key, moment, name } from './values.ts';

/** The rows of a kept file that pages fill; all tables stand together in tables.ts. */
export const posts: z.ZodType<SeenPost> = z.strictObject({
  key,
  network: key,
  id: key,
  community: key,
  url: address,
  text: z.string().max(60_000),
  publishedAt: moment.nullable(),
  attachments: z.array(z.string().max(400)).max(200),
  pinned: z.boolean(),
  ad: z.boolean(),
  repost: z.boolean(),
  likes: counted,
  reposts: counted,
  comments: counted,
  views: counted,
  followers: counted,
  firstSeenAt: moment,
  lastSeenAt: moment,
});

export const postCounts: z.ZodType<PostCounts> = z.strictObject({
  id: key,
  post: key,
  community: key,
  at: moment,
  likes: count,
  reposts: count,
  comments: count,
  views: count,
});

export const members: z.ZodType<MembersReading> = z.strictObject({
  id: key,
  community: key,
  at: moment,
  members: z.number(),
  precision: z.number(),
});

export const comments: z.ZodType<SeenComment> = z.strictObject({
  key,
  network: key,
  id: key,
  post: key,
  community: key,
  author: key.nullable(),
  authorName: name,
  text: z.string().max(60_000),
  url: address,
  writtenAt: moment.nullable(),
  replyTo: key.nullable(),
  ours: z.boolean(),
  firstSeenAt: moment,
  lastSeenAt: moment,
  dismissedAt: moment.nullable(),
  waiting: z.literal([0, 1]),
  waitingSince: moment,
  goneAt: moment.optional(),
  triage: keptTriageSchema.optional(),
  moderation: moderation.optional(),
});

const passed = z.strictObject({ id: key, at: moment });
export const conversations: z.ZodType<Conversation> = z.strictObject({
  key,
  network: key,
  community: key,
  person: key,
  name,
  url: address,
  lastMessage: key,
  lastIncoming: passed,
  lastOutgoing: passed.nullable(),
  firstUnanswered: passed.nullable(),
  dismissed: passed.nullable(),
  waiting: z.literal([0, 1]),
  waitingSince: moment,
  firstSeenAt: moment,
  lastSeenAt: moment,
});

export const people: z.ZodType<Person> = z.strictObject({
  key,
  network: key,
  id: key,
  name,
  url: address,
  firstSeenAt: moment,
  lastSeenAt: moment,
});

export const identities: z.ZodType<Identity> = z.strictObject({
  key,
  network: key,
  id: key,
  name,
  lastSeenAt: moment,
});
