import { Dexie } from 'dexie';
import { countWaiting, waitingIn } from '../comments/store.ts';
import { keyOf } from '../communities/rules.ts';
import { communityByKey } from '../communities/store.ts';
import { db } from '../db.ts';
import type { Network } from '../networks/network.ts';
import { notePeople } from '../people/store.ts';
import type { MessageReading, PageReading } from '../readings/schema.ts';
import { afterReading, dismissedAt, freshClock, longestFirst, momentsOf } from './rules.ts';
import type { Conversation, WaitingOne } from './schema.ts';

const { minKey, maxKey } = Dexie;

const ofCommunity = (community: string, waiting: unknown) =>
  db.conversations
    .where('[community+waiting+waitingSince]')
    .between(
      waiting === 1 ? [community, 1, minKey] : [community],
      waiting === 1 ? [community, 1, maxKey] : [community, maxKey],
    );

/**
 * Keeps who waits in the dialogues that a page of a community's private messages showed. Only of
 * communities that are *mine*, and only once the other side wrote; the person's own dialogues leave
 * nothing behind. Returns the conversations that were touched.
 */
export async function keepMessages(
  reading: PageReading,
  network: Pick<Network, 'id' | 'isLastingId' | 'ownerUrl'>,
  community: string | null,
  now: number,
): Promise<Conversation[]> {
  const known = community === null ? undefined : await communityByKey(community);
  if (!known || known.role !== 'mine') return [];
  const dialogues = new Map<string, MessageReading[]>();
  for (const message of reading.messages ?? []) {
    const person = message.fields.conversation.value;
    // A chat of many has no one who waits; a name without an id would be another one tomorrow.
    if (!person || !network.isLastingId(person) || person === known.id) continue;
    dialogues.set(person, [...(dialogues.get(person) ?? []), message]);
  }
  const touched: Conversation[] = [];
  for (const [person, messages] of dialogues) {
    const key = `${keyOf(network.id, known.id)}:${person}`;
    const kept = await db.conversations.get(key);
    const ours = (message: MessageReading) => {
      const { authorId, outgoing } = message.fields;
      // In a dialogue of two, who is not the other side is ours.
      const another = authorId.value !== null && network.isLastingId(authorId.value);
      return outgoing.value === true || (another && authorId.value !== person);
    };
    const clock = afterReading(kept ?? freshClock, momentsOf(messages, ours, now));
    if (!clock.lastIncoming) continue;
    const theirs = messages.filter((message) => !ours(message));
    const name = theirs.findLast(({ fields }) => fields.authorName.value)?.fields.authorName.value;
    const conversation: Conversation = {
      ...clock,
      lastIncoming: clock.lastIncoming,
      key,
      network: network.id,
      community: keyOf(network.id, known.id),
      person: keyOf(network.id, person),
      name: name ?? kept?.name ?? '',
      url: reading.page.kind === 'messages' ? reading.page.url : (kept?.url ?? reading.page.url),
      lastMessage: keyOf(network.id, clock.lastIncoming.id),
      firstSeenAt: kept?.firstSeenAt ?? now,
      lastSeenAt: now,
    };
    await db.conversations.put(conversation);
    await notePeople([{ id: person, name: conversation.name }], network, now);
    touched.push(conversation);
  }
  return touched;
}

/** `key` is `network:community:person`. */
export const conversationByKey = (key: string) => db.conversations.get(key);

/** By the message that came in last (`network:id`): the one that has the marks. */
export const conversationOfMessage = (message: string) =>
  db.conversations.where({ lastMessage: message }).first();

export const conversationsOfMessages = (messages: readonly string[]) =>
  db.conversations.where('lastMessage').anyOf(messages).toArray();

/** All dialogues of a community that were seen. */
export const countConversations = (community: string) => ofCommunity(community, null).count();

/** Everybody who waits for the community's answer, in public or not: the longest waiting first. */
export async function allWaitingIn(community: string, limit = Infinity): Promise<WaitingOne[]> {
  const [comments, conversations] = await Promise.all([
    waitingIn(community, limit),
    ofCommunity(community, 1).limit(limit).toArray(),
  ]);
  const waiting: WaitingOne[] = [
    ...comments.map(({ key, url, authorName, text, writtenAt }) => ({
      ...{ key, url, text, author: authorName, since: writtenAt, private: false },
    })),
    ...conversations.map(({ key, url, name, waitingSince }) => ({
      ...{ key, url, text: '', author: name, since: waitingSince, private: true },
    })),
  ];
  return longestFirst(waiting).slice(0, limit);
}

export async function countAllWaiting(community: string): Promise<number> {
  const [comments, conversations] = await Promise.all([
    countWaiting(community),
    ofCommunity(community, 1).count(),
  ]);
  return comments + conversations;
}

/** The person says that no answer is needed, or takes that back (null). */
export async function dismissConversation(key: string, at: number | null): Promise<void> {
  await db.transaction('rw', db.conversations, async () => {
    const known = await db.conversations.get(key);
    if (!known) return;
    const { lastIncoming } = known;
    await db.conversations.put({ ...known, ...dismissedAt(known, at), lastIncoming });
  });
}
