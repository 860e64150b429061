import { Dexie } from 'dexie';
import type { SeenComment } from '../comments/schema.ts';
import { communityKey, keyOf } from '../communities/rules.ts';
import type { Community } from '../communities/schema.ts';
import { communityByKey, communityByScreenName } from '../communities/store.ts';
import { db } from '../db.ts';
import type { Network } from '../networks/network.ts';
import type { PageReading, PersonReading } from '../readings/schema.ts';
import { readListEntry, type PeopleList } from '../text/list-entry.ts';
import {
  contactKey,
  coverWith,
  depthOf,
  isNewInThread,
  listKey,
  movedDown,
  newInList,
} from './rules.ts';
import type { Contact, ContactList, ContactState, HowMet } from './schema.ts';
import { noStrangers } from './strangers.ts';

type Addresses = Pick<Network, 'id' | 'ownerOf' | 'ownerUrl' | 'postUrl'>;

/** The community whose list it is, by its post or by how the page names it. */
export async function communityOfList(
  network: Pick<Network, 'id' | 'ownerOf'>,
  list: PeopleList,
  of: string,
): Promise<Community | undefined> {
  const owner = list === 'liked' ? network.ownerOf(of) : of;
  if (!owner) return undefined;
  return (
    (await communityByKey(keyOf(network.id, owner))) ??
    (await communityByScreenName(network.id, owner))
  );
}

interface Lists {
  /** Of this kind in the community, whatever it is of. */
  ground: ContactList | undefined;
  own: ContactList | undefined;
}

async function listsOf(community: string, how: HowMet, of: string): Promise<Lists> {
  const [ground, own] = await db.contactLists.bulkGet([
    listKey(community, how, ''),
    listKey(community, how, of),
  ]);
  return { ground, own };
}

async function noteList(
  community: string,
  how: HowMet,
  of: string,
  positions: readonly number[],
  now: number,
  met = 0,
): Promise<void> {
  const key = listKey(community, how, of);
  const known = await db.contactLists.get(key);
  const covered = coverWith(movedDown(known?.covered ?? [], met), positions);
  const firstReadAt = known?.firstReadAt ?? now;
  await db.contactLists.put({ key, community, how, of, firstReadAt, lastReadAt: now, covered });
}

/**
 * Keeps the names of lists that the person opened, for communities of their own; answers how many
 * are new. Part of the transaction that stores a reading.
 */
export async function keepPeople(
  { people = [] }: Pick<PageReading, 'people'>,
  network: Addresses,
  now: number,
): Promise<number> {
  const lists = new Map<string, PersonReading[]>();
  for (const one of people) {
    const entry = readListEntry(one.key);
    if (!entry) continue;
    const name = `${entry.list}:${entry.of}`;
    lists.set(name, [...(lists.get(name) ?? []), one]);
  }
  let met = 0;
  for (const rows of lists.values()) met += await keepList(rows, network, now);
  return met;
}

async function keepList(
  rows: readonly PersonReading[],
  network: Addresses,
  now: number,
): Promise<number> {
  const entry = readListEntry(rows[0]?.key ?? '');
  const community = entry && (await communityOfList(network, entry.list, entry.of));
  if (!entry || community?.role !== 'mine') return 0;
  const key = communityKey(community);
  const how = entry.list;
  const of = how === 'liked' ? entry.of : '';
  const { ground, own } = await listsOf(key, how, of);
  const post = of ? await db.posts.get(keyOf(network.id, of)) : undefined;
  const named = rows.flatMap(({ key: name, fields }) => {
    const id = fields.id.value ?? readListEntry(name)?.person;
    if (!id) return [];
    const ids = [...new Set([id, ...(fields.screenName.value ? [fields.screenName.value] : [])])];
    return [{ id, ids, fields, position: fields.position.value }];
  });
  const known = await noStrangers(
    community,
    named.map(({ ids }) => ids),
  );
  const seen = named.map((one, at) => ({ ...one, known: known[at] ?? false }));
  const fresh = newInList(seen, {
    depth: own ? depthOf(own.covered) : null,
    publishedAt: post?.publishedAt ?? null,
    groundAt: ground?.firstReadAt ?? null,
  });
  const strangers = seen.flatMap(({ id, ids, fields, known: isKnown }, at): Contact[] => {
    if (isKnown) return [];
    const person = keyOf(network.id, id);
    const alias = ids.find((one) => one !== id);
    return [
      {
        key: contactKey(key, person),
        community: key,
        person,
        alias: alias === undefined ? null : keyOf(network.id, alias),
        name: fields.name.value ?? id,
        url: fields.url.value ?? network.ownerUrl(id) ?? '',
        how,
        place: of ? network.postUrl(of, community.screenName) : '',
        at: now,
        state: fresh[at] ? 'new' : 'known',
        changedAt: now,
      },
    ];
  });
  await db.contacts.bulkPut(strangers);
  const met = fresh.filter(Boolean).length;
  const positions = rows.map(({ fields }) => fields.position.value).filter((at) => at !== null);
  if (of) await noteList(key, how, '', [], now);
  await noteList(key, how, of, positions, now, met);
  return met;
}

/**
 * Comments of one batch, before their authors are noted among the people: the first one of somebody
 * unknown is a first contact. Part of the transaction that stores a reading.
 */
export async function noteCommenters(
  comments: readonly SeenComment[],
  communities: readonly Community[],
  network: Addresses,
  now: number,
): Promise<void> {
  const first = new Map<string, SeenComment>();
  for (const comment of comments) {
    if (comment.author === null || comment.ours || first.has(comment.author)) continue;
    first.set(comment.author, comment);
  }
  for (const community of communities) {
    const key = communityKey(community);
    const own = [...first].filter(([, comment]) => comment.community === key);
    if (community.role !== 'mine' || !own.length) continue;
    const { ground } = await listsOf(key, 'commented', '');
    // Written once: it tells since when comments are read, not when the last one was.
    if (!ground) await noteList(key, 'commented', '', [], now);
    const fresh = own
      .filter(([, comment]) => isNewInThread(comment.writtenAt, ground?.firstReadAt ?? null))
      .map(([person, comment]) => ({ id: person.slice(network.id.length + 1), person, comment }));
    const known = await noStrangers(
      community,
      fresh.map(({ id }) => [id]),
    );
    await db.contacts.bulkPut(
      fresh
        .filter((_, at) => !known[at])
        .map(({ id, person, comment }) => ({
          key: contactKey(key, person),
          community: key,
          person,
          alias: null,
          name: comment.authorName.slice(0, 300) || id,
          url: network.ownerUrl(id) ?? '',
          how: 'commented',
          place: comment.url,
          at: now,
          state: 'new',
          changedAt: now,
        })),
    );
  }
}

/** The person says what became of a first contact. */
export async function changeContact(key: string, state: ContactState, now: number): Promise<void> {
  await db.contacts.update(key, { state, changedAt: now });
}

/** First contacts that came since a moment and wait for a word. */
export function countNewSince(since: number): Promise<number> {
  return db.contacts.where('[state+at]').between(['new', since], ['new', Dexie.maxKey]).count();
}

/** Those of one community. */
export function countNewIn(community: string, since: number): Promise<number> {
  return db.contacts
    .where('[community+at]')
    .between([community, since], [community, Dexie.maxKey])
    .filter(({ state }) => state === 'new')
    .count();
}
