import { Dexie } from 'dexie';
import type { Community } from '../communities/schema.ts';
import { communityByKey } from '../communities/store.ts';
import { db } from '../db.ts';
import type { NetworkId, PlaceName } from '../networks/network.ts';
import { networks } from '../networks/index.ts';
import { keyOf, communityKey } from '../communities/rules.ts';
import { readListEntry } from '../text/list-entry.ts';
import type { Contact, ContactLine, ContactState, ContactWeek } from './schema.ts';
import { communityOfList } from './store.ts';
import { contactsOf } from './strangers.ts';

const { minKey, maxKey } = Dexie;

/** Who stands at places of a page, as first contacts; undefined where nobody is known. */
export async function contactsAt(
  network: NetworkId,
  at: readonly { place: PlaceName; key: string }[],
): Promise<(Contact | undefined)[]> {
  const keys = at.flatMap(({ place, key }) => (place === 'comment' ? keyOf(network, key) : []));
  const comments = new Map(
    (await db.comments.bulkGet(keys)).map((comment, n) => [keys[n], comment]),
  );
  const communities = new Map<string, Promise<Community | undefined>>();
  const metBy = async ({ place, key }: { place: PlaceName; key: string }) => {
    if (place === 'comment') {
      const { community, author } = comments.get(keyOf(network, key)) ?? {};
      return community && author ? { community, person: author } : null;
    }
    const entry = place === 'person' ? readListEntry(key) : null;
    if (!entry) return null;
    const list = `${entry.list}:${entry.of}`;
    const asked = communities.get(list) ?? communityOfList(networks[network], entry.list, entry.of);
    communities.set(list, asked);
    const community = await asked;
    return community
      ? { community: communityKey(community), person: keyOf(network, entry.person) }
      : null;
  };
  const met = await Promise.all(at.map(metBy));
  const known = await contactsOf(met.filter((one) => one !== null));
  return met.map((one) => (one ? known.shift() : undefined));
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
