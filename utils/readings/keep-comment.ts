import type { SeenComment } from '../comments/schema.ts';
import { keyOf } from '../communities/rules.ts';
import { communityByKey } from '../communities/store.ts';
import { db } from '../db.ts';
import type { Network } from '../networks/network.ts';
import { notePerson } from '../people/store.ts';
import { noteCommenter } from '../welcome/store.ts';
import { readPassingId } from '../text/passing-id.ts';
import { postOfComment } from './rules.ts';
import type { CommentReading, PageReading } from './schema.ts';

/** What is known of a network without its pages' places. */
export type Addresses = Pick<Network, 'id' | 'isLastingId' | 'ownerOf' | 'postUrl' | 'ownerUrl'>;

/** Returns the bare id of the post it stands under; null when it was not kept. */
export async function keepComment(
  reading: CommentReading,
  page: PageReading,
  network: Addresses,
  now: number,
): Promise<string | null> {
  const { fields } = reading;
  // Without an id that lasts the same words would be kept again and again, or taken for others.
  if (readPassingId(reading.key)) return null;
  const post = postOfComment(reading, page.page);
  const owner = post ? network.ownerOf(post) : null;
  if (!post || !owner) return null;
  const community = keyOf(network.id, owner);
  const known = await communityByKey(community);
  if (!known) return null;
  const key = keyOf(network.id, reading.key);
  const kept = await db.comments.get(key);
  const authorId = fields.authorId.value;
  const author = authorId ? keyOf(network.id, authorId) : null;
  const ours =
    authorId !== null &&
    // A community signs with its screen name where it has one.
    (authorId === owner ||
      authorId === known.screenName ||
      (await db.identities.get(keyOf(network.id, authorId))) !== undefined);
  const replyTo = fields.replyTo.value;
  const dateIsClose = fields.date.value !== null && (fields.date.precision ?? 0) <= 60_000;
  const writtenAt = dateIsClose ? fields.date.value : (kept?.writtenAt ?? fields.date.value);
  const firstSeenAt = kept?.firstSeenAt ?? now;
  const comment: SeenComment = {
    key,
    network: network.id,
    id: reading.key,
    post: keyOf(network.id, post),
    community,
    author,
    authorName: fields.authorName.value ?? kept?.authorName ?? '',
    text: (fields.text.value ?? kept?.text ?? '').slice(0, 5000),
    url: fields.url.value ?? kept?.url ?? network.postUrl(post, known.screenName),
    writtenAt,
    replyTo: replyTo ? keyOf(network.id, replyTo) : null,
    ours,
    firstSeenAt,
    lastSeenAt: now,
    dismissedAt: kept?.dismissedAt ?? null,
    waiting: kept?.waiting ?? 0,
    waitingSince: writtenAt ?? firstSeenAt,
  };
  // A label is of the text that it was given for.
  if (kept?.triage && kept.text === comment.text) comment.triage = kept.triage;
  if (kept?.moderation && kept.text === comment.text) comment.moderation = kept.moderation;
  await db.comments.put(comment);
  // Before its author is among the people: who is known there is no first contact.
  await noteCommenter(comment, known, network, now);
  if (authorId && !ours) await notePerson({ id: authorId, name: comment.authorName }, network, now);
  return post;
}
