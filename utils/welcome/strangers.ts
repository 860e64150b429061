import { communityKey, keyOf } from '../communities/rules.ts';
import type { Community } from '../communities/schema.ts';
import { db } from '../db.ts';
import { contactKey } from './rules.ts';
import type { Contact } from './schema.ts';

/** Somebody for whom a community is asked whether it met them, both as `network:id`. */
interface Met {
  community: string;
  person: string;
}

/**
 * They as their communities met them, by their id, or by the screen name that comments show; in the
 * order in which they were asked for, undefined where nobody was met.
 */
export async function contactsOf(asked: readonly Met[]): Promise<(Contact | undefined)[]> {
  const keys = asked.map(({ community, person }) => contactKey(community, person));
  const known = await db.contacts.bulkGet(keys);
  const missing = new Set(asked.flatMap(({ person }, at) => (known[at] ? [] : person)));
  const named = missing.size
    ? await db.contacts
        .where('alias')
        .anyOf([...missing])
        .toArray()
    : [];
  const byAlias = new Map(named.map((one) => [contactKey(one.community, one.alias ?? ''), one]));
  return keys.map((key, at) => known[at] ?? byAlias.get(key));
}

/** Somebody by all the names that a page gives them: an id, and a screen name where one was seen. */
type Names = readonly string[];

/**
 * Nobody to greet: who writes for the community or is logged in here, and whose comment, message or
 * own note is known already. As true or false for each.
 */
export async function noStrangers(
  community: Community,
  people: readonly Names[],
): Promise<boolean[]> {
  const { id, screenName, answersAs = [], network } = community;
  const key = communityKey(community);
  const ids = [...new Set(people.flat())];
  const persons = ids.map((one) => keyOf(network, one));
  const [identities, met, seen] = await Promise.all([
    db.identities.bulkGet(persons),
    contactsOf(persons.map((person) => ({ community: key, person }))),
    db.people.bulkGet(persons),
  ]);
  const known = new Set(ids.filter((_, at) => identities[at] ?? met[at] ?? seen[at]));
  return people.map((names) =>
    names.some(
      (one) => one === id || one === screenName || answersAs.includes(one) || known.has(one),
    ),
  );
}
