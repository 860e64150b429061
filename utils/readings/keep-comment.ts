import type { SeenComment } from '../comments/schema.ts';
import { keyOf } from '../communities/rules.ts';
import type { Community } from '../communities/schema.ts';
import { communityByKey } from '../communities/store.ts';
import { db } from '../db.ts';
import type { Network } from '../networks/network.ts';
import { notePeople } from '../people/store.ts';
import { noteCommenters } from '../welcome/store.ts';
import { readPassingId } from '../text/passing-id.ts';
import { postOfComment } from './rules.ts';
import type { CommentReading, PageReading } from './schema.ts';

/** What is known of a network without its pages' places. */
export type Addresses = Pick<Network, 'id' | 'isLastingId' | 'ownerOf' | 'postUrl' | 'ownerUrl'>;

/** A comment of a batch, with the bare ids of its post and of whose wall it is. */
interface Placed {
  reading: CommentReading;
  post: string;
  owner: string;
}

/**
 * Keeps the comments of one batch, all that they rest on asked for at once: one after another they
 * took a third of a second for ten. Returns the bare ids of the posts that they stand under.
 */
export async function keepComments(
  { comments, page }: Pick<PageReading, 'comments' | 'page'>,
  network: Addresses,
  now: number,
): Promise<Set<string>> {
  const placed = comments.flatMap((reading): Placed[] => {
    // Without an id that lasts the same words would be kept again and again, or taken for others.
    if (readPassingId(reading.key)) return [];
    const post = postOfComment(reading, page);
    const owner = post && network.ownerOf(post);
    return post && owner ? [{ reading, post, owner }] : [];
  });
  if (!placed.length) return new Set();
  const communities = new Map<string, Community>();
  for (const owner of new Set(placed.map((one) => one.owner))) {
    const known = await communityByKey(keyOf(network.id, owner));
    if (known) communities.set(owner, known);
  }
  const ids = [...new Set(placed.flatMap(({ reading }) => reading.fields.authorId.value ?? []))];
  const [before, identities] = await Promise.all([
    db.comments.bulkGet(placed.map(({ reading }) => keyOf(network.id, reading.key))),
    db.identities.bulkGet(ids.map((id) => keyOf(network.id, id))),
  ]);
  const own = new Set(ids.filter((_, at) => identities[at]));
  // By key: a comment may stand twice in a batch, and what was read last is what is kept.
  const kept = new Map<string, SeenComment>();
  const touched = new Set<string>();
  for (const [at, one] of placed.entries()) {
    const community = communities.get(one.owner);
    if (!community) continue;
    const known = kept.get(keyOf(network.id, one.reading.key)) ?? before[at];
    const comment = seenComment(one, known, { community, own, network, now });
    kept.set(comment.key, comment);
    touched.add(one.post);
  }
  const all = [...kept.values()];
  await db.comments.bulkPut(all);
  // Before their authors are among the people: who is known there is no first contact.
  await noteCommenters(all, [...communities.values()], network, now);
  await notePeople(
    all.flatMap(({ author, authorName, ours }) =>
      author && !ours ? [{ id: author.slice(network.id.length + 1), name: authorName }] : [],
    ),
    network,
    now,
  );
  return touched;
}

interface Around {
  community: Community;
  /** Ids under which the person is logged in. */
  own: ReadonlySet<string>;
  network: Addresses;
  now: number;
}

/** The comment as it is kept from now on; `kept`: as it was. */
function seenComment(
  { reading, post, owner }: Placed,
  kept: SeenComment | undefined,
  { community, own, network, now }: Around,
): SeenComment {
  const { fields } = reading;
  const authorId = fields.authorId.value;
  const ours =
    authorId !== null &&
    // A community signs with its screen name where it has one.
    (authorId === owner || authorId === community.screenName || own.has(authorId));
  const replyTo = fields.replyTo.value;
  const dateIsClose = fields.date.value !== null && (fields.date.precision ?? 0) <= 60_000;
  const writtenAt = dateIsClose ? fields.date.value : (kept?.writtenAt ?? fields.date.value);
  const firstSeenAt = kept?.firstSeenAt ?? now;
  const comment: SeenComment = {
    key: keyOf(network.id, reading.key),
    network: network.id,
    id: reading.key,
    post: keyOf(network.id, post),
    community: keyOf(network.id, owner),
    author: authorId ? keyOf(network.id, authorId) : null,
    authorName: fields.authorName.value ?? kept?.authorName ?? '',
    text: (fields.text.value ?? kept?.text ?? '').slice(0, 5000),
    url: fields.url.value ?? kept?.url ?? network.postUrl(post, community.screenName),
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
  return comment;
}
