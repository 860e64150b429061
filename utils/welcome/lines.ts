import { Dexie } from 'dexie';
import { communityByKey } from '../communities/store.ts';
import { db } from '../db.ts';
import type { NetworkId, PlaceName } from '../networks/network.ts';
import { networks } from '../networks/index.ts';
import { keyOf, communityKey } from '../communities/rules.ts';
import { readListEntry } from '../text/list-entry.ts';
import type { Contact, ContactLine, ContactState, ContactWeek } from './schema.ts';
import { communityOfList, contactOf } from './store.ts';

const { minKey, maxKey } = Dexie;

/** Who stands at a place of a page, as a first contact; undefined when nobody is known there. */
export async function contactAt(
  network: NetworkId,
  place: PlaceName,
  key: string,
): Promise<Contact | undefined> {
  if (place === 'comment') {
    const comment = await db.comments.get(keyOf(network, key));
    return comment?.author ? contactOf(comment.community, comment.author) : undefined;
  }
  const entry = place === 'person' ? readListEntry(key) : null;
  if (!entry) return undefined;
  const community = await communityOfList(networks[network], entry.list, entry.of);
  return community && contactOf(communityKey(community), keyOf(network, entry.person));
}

/** First contacts in one state, latest first. */
export async function listContacts(state: ContactState, limit: number): Promise<ContactLine[]> {
  const contacts = await db.contacts
    .where('[state+at]')
    .between([state, minKey], [state, maxKey])
    .reverse()
    .limit(limit)
    .toArray();
  const names = new Map<string, string>();
  for (const { community } of contacts) {
    if (names.has(community)) continue;
    names.set(community, (await communityByKey(community))?.name ?? community);
  }
  return contacts.map((contact) => ({
    contact,
    network: contact.person.split(':')[0] ?? '',
    community: names.get(contact.community) ?? contact.community,
  }));
}

export function countContacts(state: ContactState): Promise<number> {
  return db.contacts.where('[state+at]').between([state, minKey], [state, maxKey]).count();
}

/** First contacts of the seven days before `now`. */
export async function contactWeek(now: number): Promise<ContactWeek> {
  const since = now - 7 * 86_400_000;
  const week: ContactWeek = { liked: 0, joined: 0, commented: 0, greeted: 0 };
  for (const state of ['new', 'greeted', 'not-now'] as const) {
    await db.contacts
      .where('[state+at]')
      .between([state, since], [state, maxKey])
      .each(({ how }) => {
        week[how] += 1;
        if (state === 'greeted') week.greeted += 1;
      });
  }
  return week;
}
