import { Dexie } from 'dexie';
import type { SeenComment } from '../comments/schema.ts';
import { dismissComment } from '../comments/store.ts';
import { communityKey } from '../communities/rules.ts';
import { listCommunities } from '../communities/store.ts';
import { db } from '../db.ts';
import { flagsOf, likeText, linkHosts, type SaidFine } from './rules.ts';
import type { ModerationEntry } from './schema.ts';

const { minKey, maxKey } = Dexie;
/** Among so many of the newest the same text is looked for: a wave comes at once. */
const among = 300;
/** So much of what was said fine is remembered. */
const fineKept = 500;

/** The newest comments of a community, waiting or not. */
async function newest(community: string): Promise<SeenComment[]> {
  const of = (waiting: 0 | 1) =>
    db.comments
      .where('[community+waiting+waitingSince]')
      .between([community, waiting, minKey], [community, waiting, maxKey])
      .reverse()
      .limit(among)
      .toArray();
  return [...(await of(0)), ...(await of(1))];
}

/** By the index alone: rows that were not called fine are not in it. */
async function saidFine(community: string): Promise<SaidFine> {
  const rows = (
    await db.comments.orderBy('moderation.fine').reverse().limit(fineKept).toArray()
  ).filter((row) => row.community === community);
  return {
    texts: new Set(rows.flatMap(({ text }) => likeText(text) ?? [])),
    hosts: new Set(rows.flatMap(({ text }) => linkHosts(text))),
  };
}

const writer = ({ author, authorName }: SeenComment) => author ?? authorName;

/**
 * Looks at comments that were just read, and at those with the same text beside them. What the
 * person has said of one stays said. True: the list has changed.
 */
export async function flagComments(keys: readonly string[], now: number): Promise<boolean> {
  const mine = new Set((await listCommunities('mine')).map(communityKey));
  const seen = (await db.comments.bulkGet([...keys])).filter(
    (one): one is SeenComment => one !== undefined && mine.has(one.community) && isOpen(one),
  );
  if (!seen.length) return false;
  const changed = new Map<string, SeenComment>();
  for (const community of new Set(seen.map((one) => one.community))) {
    const own = seen.filter((one) => one.community === community);
    const lately = new Set(own);
    const fine = await saidFine(community);
    const writers = new Map<string, Set<string>>();
    // Only a text long enough is compared: without one nothing more is read.
    const others = own.some(({ text }) => likeText(text) !== null) ? await newest(community) : [];
    const all = [...new Map([...others, ...own].map((one) => [one.key, one])).values()];
    for (const one of all) {
      const like = one.ours ? null : likeText(one.text);
      if (like !== null) writers.set(like, (writers.get(like) ?? new Set()).add(writer(one)));
    }
    const wave = new Set(own.flatMap(({ text }) => likeText(text) ?? []));
    for (const one of all) {
      const like = likeText(one.text);
      if (!lately.has(one) && !(like !== null && wave.has(like) && isOpen(one))) continue;
      const sameBy = like === null ? 0 : (writers.get(like)?.size ?? 1) - 1;
      const first = linkHosts(one.text).length > 0 && (await isFirst(one));
      const why = flagsOf(one, { sameBy, first, fine });
      const before = one.moderation?.why ?? [];
      if (why.join() === before.join()) continue;
      const row: SeenComment = { ...one };
      if (why.length) row.moderation = { why, open: one.moderation?.open ?? now };
      else delete row.moderation;
      changed.set(one.key, row);
    }
  }
  await db.comments.bulkUpdate(
    [...changed].map(([key, { moderation }]) => ({ key, changes: { moderation } })),
  );
  return changed.size > 0;
}

const isOpen = ({ ours, text, moderation }: SeenComment) =>
  !ours && text !== '' && moderation?.fine === undefined && moderation?.done === undefined;

async function isFirst({ author, key, waitingSince }: SeenComment): Promise<boolean> {
  if (author === null) return false;
  const earlier = await db.comments
    .where('[author+waitingSince]')
    .between([author, minKey], [author, waitingSince], true, true)
    .limit(2)
    .primaryKeys();
  return earlier.every((one) => one === key);
}

/** Those that wait for a look, the newest first, and how many there are in all. */
export async function readModeration(
  most = 300,
): Promise<{ entries: ModerationEntry[]; total: number }> {
  const owners = new Map((await listCommunities('mine')).map((one) => [communityKey(one), one]));
  const open = db.comments.orderBy('moderation.open');
  const total = await open.count();
  const rows = await open.reverse().limit(most).toArray();
  const entries = rows.flatMap((row): ModerationEntry[] => {
    const owner = owners.get(row.community);
    if (!owner) return [];
    const { key, network, text, url, authorName: author } = row;
    const of = { name: owner.name, colour: owner.colour };
    const at = row.writtenAt ?? row.firstSeenAt;
    return [{ key, network, of, author, text, url, at, why: row.moderation?.why ?? [] }];
  });
  return { entries, total };
}

export const countModeration = (): Promise<number> =>
  db.comments.orderBy('moderation.open').count();

type Back = () => Promise<void>;

/** Puts a comment's moderation and label back as they were. */
const backTo =
  ({ key, moderation, triage }: SeenComment): Back =>
  async () => {
    await db.comments.update(key, { moderation, triage });
  };

/**
 * Nothing is wrong with it: it leaves the list, its text and links are not flagged again in its
 * community, and a label of spam or insult is taken off. Gives how to take that back.
 */
export function sayFine(key: string, now: number): Promise<Back | null> {
  return db.transaction('rw', db.comments, async () => {
    const comment = await db.comments.get(key);
    if (!comment?.moderation) return null;
    const { why } = comment.moderation;
    const { triage } = comment;
    const wrong = triage?.kind === 'spam' || triage?.kind === 'insult' || triage?.toxic === true;
    await db.comments.update(key, {
      moderation: { why, fine: now },
      ...(triage && wrong ? { triage: { ...triage, kind: null, toxic: false } } : {}),
    });
    return backTo(comment);
  });
}

/** The person has hidden or reported it: it leaves the list, and no answer is needed. */
export async function sayDone(key: string, now: number): Promise<Back | null> {
  const comment = await db.comments.get(key);
  if (!comment?.moderation) return null;
  await db.comments.update(key, { moderation: { why: comment.moderation.why, done: now } });
  await dismissComment(key, now);
  return async () => {
    await dismissComment(key, comment.dismissedAt);
    await backTo(comment)();
  };
}
