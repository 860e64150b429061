import { Dexie, type Table } from 'dexie';
import { forgetStaged } from '../backup/forget-staged.ts';
import { db } from '../db.ts';
import { forgetMissedPages } from '../health/store.ts';
import { stamp } from '../install.ts';
import { forgetMentionsOf } from '../mentions/forget.ts';
import { networkIds } from '../networks/ids.ts';
import { networkNamed } from '../networks/index.ts';
import { forgetRemindersAbout } from '../reminders/store.ts';
import { forgetReportsOf } from '../report/kept.ts';
import { forgetTasksOf } from '../tasks/store.ts';
import { forgetRubricsOf } from '../rubrics/store.ts';
import { leaveCommunity } from '../sharing/forget.ts';
import { colourFor } from './rules.ts';
import type { Community, CommunityRole } from './schema.ts';
import { ownZone } from '../text/day-in.ts';

/** What a page said of a community. */
export interface SeenCommunity {
  network: string;
  id: string;
  screenName: string | null;
  name: string;
  url: string;
}

/** `key` is `network:id`. */
export async function communityByKey(key: string): Promise<Community | undefined> {
  const [network = '', ...id] = key.split(':');
  return db.communities.get({ network, id: id.join(':') });
}

/** By the name that stands in addresses. */
export function communityByScreenName(network: string, screenName: string) {
  return db.communities.where({ network, screenName }).first();
}

/** In the order that networks have everywhere, then by name. */
export async function listCommunities(role?: CommunityRole): Promise<Community[]> {
  const all = role ? db.communities.where({ role }) : db.communities.toCollection();
  const place = ({ network }: Community) => networkIds.findIndex((id) => id === network);
  const found = await all.sortBy('name');
  // The sort keeps the order of equals, so it stays by name within a network.
  return found.sort((a, b) => place(a) - place(b));
}

/** Adds the community, or notes what changed about it. Its role, zone and colour stay. */
export async function noteCommunity(seen: SeenCommunity, now: number): Promise<Community> {
  const { network, id, screenName } = seen;
  const known =
    (await db.communities.get({ network, id })) ??
    // One that was added by its address alone: now its id is known.
    (screenName === null ? undefined : await db.communities.get({ network, id: screenName }));
  if (known) {
    const changed =
      known.id !== seen.id ||
      known.name !== seen.name ||
      (seen.screenName !== null && known.screenName !== seen.screenName) ||
      known.url !== seen.url;
    const next: Community = {
      ...known,
      id: seen.id,
      name: seen.name,
      screenName: seen.screenName ?? known.screenName,
      url: seen.url,
      lastSeenAt: now,
      // A visit alone is no change that a team would have to hear of.
      ...(changed ? await stamp(now, known.uuid) : {}),
    };
    await db.communities.put(next);
    return next;
  }
  const added: Community = {
    ...(await stamp(now)),
    ...seen,
    role: 'seen',
    zone: ownZone(),
    colour: colourFor(await db.communities.count()),
    denominator: networkNamed(seen.network)?.denominator ?? 'views',
    firstSeenAt: now,
    lastSeenAt: now,
  };
  await db.communities.add(added);
  return added;
}

/** Changes what the person decides about a community. Returns null when it is not known. */
export async function changeCommunity(
  key: string,
  change: Partial<
    Pick<
      Community,
      | 'role'
      | 'zone'
      | 'colour'
      | 'denominator'
      | 'answersAs'
      | 'answering'
      | 'address'
      | 'coach'
      | 'utm'
      | 'slots'
      | 'minGap'
    >
  >,
  now: number,
): Promise<Community | null> {
  const known = await communityByKey(key);
  if (!known) return null;
  const next = { ...known, ...change, ...(await stamp(now, known.uuid)) };
  // Absent is how "not said" is kept, here and in a saved file.
  if (next.utm === undefined) delete next.utm;
  await db.communities.put(next);
  return next;
}

/** `openPlan`: planned posts that are neither live nor skipped; while there are any, all stays. */
export type Forgotten = { forgotten: true } | { forgotten: false; openPlan: number };

/** Rows of one community, by a compound index that begins with it. */
function rowsOf<Row, Key, Insert>(table: Table<Row, Key, Insert>, index: string, key: string) {
  return table.where(index).between([key], [key, Dexie.maxKey]);
}

/**
 * Forgets a community with all that was read of it: posts and counts, members, comments and
 * dialogues with their reminders, days, goals, its brief, tasks, placements, reports of it alone,
 * rubrics, finished plan items, and people who were met nowhere else and have no note. What is shared
 * with colleagues stays on their computers and on the server, and does not come back here.
 * Refused while open plan items are for it: a post that is waited for must not go with a press
 * elsewhere. When its page is opened again it is met anew.
 */
export function forgetCommunity(key: string): Promise<Forgotten> {
  return db.transaction('rw', db.tables, async () => {
    const openPlan = await rowsOf(db.plan, '[community+dueAt]', key)
      .filter(({ state }) => state !== 'live' && state !== 'skipped')
      .count();
    if (openPlan > 0) return { forgotten: false, openPlan };
    const comments = await rowsOf(db.comments, '[community+waiting+waitingSince]', key).toArray();
    const dialogues = await rowsOf(
      db.conversations,
      '[community+waiting+waitingSince]',
      key,
    ).toArray();
    const commentKeys = comments.map((comment) => comment.key);
    const dialogueKeys = dialogues.map((conversation) => conversation.key);
    await db.reminders
      .where('comment')
      .anyOf([...commentKeys, ...dialogueKeys])
      .delete();
    await db.comments.bulkDelete(commentKeys);
    await db.corrections.bulkDelete(commentKeys);
    await db.conversations.bulkDelete(dialogueKeys);
    const met = [...comments.map(({ author }) => author), ...dialogues.map(({ person }) => person)];
    await forgetStrangers(new Set(met.filter((person) => person !== null)));
    const planned = await rowsOf(db.plan, '[community+dueAt]', key).primaryKeys();
    await forgetRemindersAbout('plan', new Set(planned));
    const posts = await rowsOf(db.posts, '[community+lastSeenAt]', key).primaryKeys();
    await forgetRemindersAbout('post', new Set(posts));
    await rowsOf(db.plan, '[community+dueAt]', key).delete();
    // A post without a readable date is missing in the index by date.
    await rowsOf(db.posts, '[community+lastSeenAt]', key).delete();
    await rowsOf(db.postCounts, '[community+at]', key).delete();
    await rowsOf(db.members, '[community+at]', key).delete();
    await rowsOf(db.daily, '[community+day]', key).delete();
    await db.metricLists.where({ community: key }).delete();
    await forgetTasksOf(key);
    await rowsOf(db.goals, '[community+month]', key).delete();
    await db.briefs.where({ community: key }).delete();
    await rowsOf(db.placements, '[community+day]', key).delete();
    await rowsOf(db.figureImports, '[community+at]', key).delete();
    await forgetReportsOf(key);
    await db.recurrences.where({ community: key }).delete();
    await forgetRubricsOf(key);
    await forgetMentionsOf(key);
    await db.membershipJobs.delete(key);
    await db.listeners.delete(key);
    await rowsOf(db.membershipPortraits, '[community+takenAt]', key).delete();
    await forgetMissedPages(key);
    await rowsOf(db.contacts, '[community+at]', key).delete();
    await db.contactLists.where({ community: key }).delete();
    await rowsOf(db.variantUses, '[community+at]', key).delete();
    // When its page and wall were last read: facts that end with its key.
    await db.facts.filter(({ name }) => name.endsWith(`:${key}`)).delete();
    // A key speaks for it: without the community nobody would see that it is still here.
    await db.keys.delete(key);
    await leaveTemplates(key);
    const known = await communityByKey(key);
    if (known) await db.communities.delete(known.uuid);
    await leaveCommunity(key);
    await forgetStaged({ kind: 'community', key, name: known?.name ?? '' });
    return { forgotten: true };
  });
}

/** A template of this community alone keeps it: without, it would be offered everywhere. */
async function leaveTemplates(key: string): Promise<void> {
  await db.templates
    .filter(({ communities }) => communities !== undefined && communities.length > 1)
    .modify((row) => {
      row.communities = row.communities?.filter((one) => one !== key);
    });
}

/** People of whom nothing is left but a name: no comment, no dialogue, no note. */
async function forgetStrangers(people: Set<string>): Promise<void> {
  for (const person of people) {
    const seen = await db.comments
      .where('[author+waitingSince]')
      .between([person, Dexie.minKey], [person, Dexie.maxKey])
      .count();
    const wrote = await db.conversations.where({ person }).count();
    const note = await db.personNotes.get({ person });
    if (seen !== 0 || wrote !== 0 || note) continue;
    await db.people.delete(person);
    await forgetRemindersAbout('person', new Set([person]));
  }
}
