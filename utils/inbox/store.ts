import { Dexie, type EntityTable } from 'dexie';
import type { SeenComment } from '../comments/schema.ts';
import { dismissComment } from '../comments/store.ts';
import { communityKey } from '../communities/rules.ts';
import { listCommunities } from '../communities/store.ts';
import type { Conversation } from '../conversations/schema.ts';
import { dismissConversation } from '../conversations/store.ts';
import { db } from '../db.ts';
import { addReminder, deleteReminder, listOpenReminders } from '../reminders/store.ts';
import type { InboxEntry } from './schema.ts';

const { minKey, maxKey } = Dexie;

/** So many of those that wait longest, and half as many of the newest: more is no list any more. */
const atMost = 1000;

export interface Inbox {
  entries: InboxEntry[];
  /** All that wait, also those that found no room. */
  total: number;
}

/** Those that wait in one table, by its index alone: nothing else is walked over. */
async function waitingIn<Row extends { key: string }>(table: EntityTable<Row, 'key'>) {
  const all = () => table.where('[waiting+waitingSince]').between([1, minKey], [1, maxKey]);
  const total = await all().count();
  const oldest = await all().limit(atMost).toArray();
  // Negative ones that have just come must not hide behind a thousand old ones.
  const newest =
    total > atMost
      ? await all()
          .reverse()
          .limit(Math.min(atMost / 2, total - atMost))
          .toArray()
      : [];
  return { rows: [...oldest, ...newest], total };
}

/** Everybody who waits for an answer, in all communities of the person's own. Not sorted. */
export async function readInbox(): Promise<Inbox> {
  const mine = await listCommunities('mine');
  const owners = new Map(
    mine.map((one) => [
      communityKey(one),
      { name: one.name, colour: one.colour, zone: one.zone, answering: one.answering ?? null },
    ]),
  );
  const put = new Map(
    (await listOpenReminders()).flatMap(({ comment, at, uuid }) =>
      comment === null ? [] : [[comment, { at, reminder: uuid }] as const],
    ),
  );
  const comments = await waitingIn(db.comments);
  const dialogues = await waitingIn(db.conversations);
  const common = ({ key, network, community, url }: SeenComment | Conversation) => {
    const of = owners.get(community);
    return of && { key, network, community, url, of, later: put.get(key) ?? null };
  };
  const entries = [
    ...comments.rows.flatMap((row): InboxEntry[] => {
      const shared = common(row);
      if (!shared) return [];
      const { authorName: author, text, waitingSince: since, triage = null } = row;
      const dated = row.writtenAt !== null;
      return [{ ...shared, private: false, author, text, since, dated, triage }];
    }),
    ...dialogues.rows.flatMap((row): InboxEntry[] => {
      const shared = common(row);
      if (!shared) return [];
      const { name: author, waitingSince: since } = row;
      return [{ ...shared, private: true, author, text: '', since, dated: true, triage: null }];
    }),
  ];
  return { entries, total: comments.total + dialogues.total };
}

/** What can be put off: one of the inbox, or what a panel is about. */
export type Waiting = Pick<InboxEntry, 'key' | 'private' | 'url'>;

/**
 * Puts off until `at`: its one reminder rings then, and the inbox shows it again. `text`: what the
 * reminder says. Returns how to take it back.
 */
export async function putOff(one: Waiting, at: number, text: string): Promise<() => Promise<void>> {
  const before = (await db.reminders.where({ comment: one.key }).toArray()).filter(
    ({ doneAt }) => doneAt === null,
  );
  const { key: comment, url } = one;
  const added = await addReminder({ kind: 'comment', text, at, repeat: 'no', comment, url });
  for (const { uuid } of before) await deleteReminder(uuid);
  return async () => {
    await deleteReminder(added.uuid);
    await db.reminders.bulkPut(before);
  };
}

/** No answer is needed: it leaves the inbox with its reminder. Returns how to take it back. */
export async function setAside(one: Waiting, now: number): Promise<() => Promise<void>> {
  const dismiss = (at: number | null) =>
    one.private ? dismissConversation(one.key, at) : dismissComment(one.key, at);
  const before = (await db.reminders.where({ comment: one.key }).toArray()).filter(
    ({ doneAt }) => doneAt === null,
  );
  await dismiss(now);
  for (const { uuid } of before) await deleteReminder(uuid);
  return async () => {
    await dismiss(null);
    await db.reminders.bulkPut(before);
  };
}

/** Back at once: it is not put off any more. */
export const takeBack = (entry: Pick<InboxEntry, 'later'>): Promise<void> =>
  entry.later ? deleteReminder(entry.later.reminder) : Promise.resolve();

/** These were answered: nobody has to be reminded of them. True: somebody would have been. */
export async function dropReminders(answered: readonly string[]): Promise<boolean> {
  if (!answered.length) return false;
  const open = await db.reminders
    .where('comment')
    .anyOf(answered)
    .filter(({ doneAt, kind }) => doneAt === null && kind === 'comment')
    .primaryKeys();
  await db.reminders.bulkDelete(open);
  return open.length > 0;
}
