import { Dexie } from 'dexie';
import { forgetStaged } from '../backup/forget-staged.ts';
import { keyOf } from '../communities/rules.ts';
import { db } from '../db.ts';
import { forgetMissedPages } from '../health/store.ts';
import { stamp } from '../install.ts';
import { bothTexts, ChangedMeanwhile } from '../meanwhile.ts';
import { forgetShared } from '../sharing/forget.ts';
import type { Network } from '../networks/network.ts';
import { nameWords, standingOf } from './rules.ts';
import type { Person, PersonCard, PersonLine, PersonNote } from './schema.ts';

/** They wrote: adds them, or notes when they were seen last. A name may be ''. */
export async function notePeople(
  seen: readonly { id: string; name: string }[],
  network: Pick<Network, 'id' | 'ownerUrl'>,
  now: number,
): Promise<void> {
  const keys = [...new Set(seen.map(({ id }) => keyOf(network.id, id)))];
  const people = new Map((await db.people.bulkGet(keys)).map((known, at) => [keys[at], known]));
  for (const { id, name } of seen) {
    const key = keyOf(network.id, id);
    const known = people.get(key);
    people.set(key, {
      key,
      network: network.id,
      id,
      name: name || known?.name || id,
      url: network.ownerUrl(id) ?? known?.url ?? '',
      firstSeenAt: known?.firstSeenAt ?? now,
      lastSeenAt: now,
    });
  }
  await db.people.bulkPut([...people.values()].filter((person) => person !== undefined));
}

/** What we know of the author of a comment; null when the comment or its author is not known. */
export async function cardOf(comment: string): Promise<PersonCard | null> {
  const asked = await db.comments.get(comment);
  return asked?.author ? cardOfPerson(asked.author) : null;
}

/** What we know of somebody (`network:id`); null when they are not known. */
export async function cardOfPerson(key: string): Promise<PersonCard | null> {
  const person = await db.people.get(key);
  if (!person) return null;
  const commentsSeen = await db.comments
    .where('[author+waitingSince]')
    .between([person.key, Dexie.minKey], [person.key, Dexie.maxKey])
    .count();
  const note = await db.personNotes.get({ person: person.key });
  return {
    person,
    commentsSeen,
    standing: standingOf(commentsSeen),
    note: note?.note ?? '',
    until: note?.until ?? null,
    tags: note?.tags ?? [],
  };
}

/** Letters; the field takes no more. */
const longestNote = 4000;

/** What the person decides about somebody; null takes it away, what is not given stays. */
type NoteChange = { note?: string } & {
  [Name in 'address' | 'until' | 'tags']?: PersonNote[Name] | null;
};

/** Keeps what is changed; a row that says nothing is deleted. `check` sees the note that stands there. */
export async function changeNote(
  person: string,
  change: NoteChange,
  now: number,
  check?: (saved: string) => string,
): Promise<void> {
  await db.transaction('rw', db.personNotes, db.facts, async () => {
    const known = await db.personNotes.get({ person });
    const { note: wanted, address, until, tags } = { ...known, ...change };
    const note = check ? check(known?.note ?? '') : wanted;
    const text = (note ?? '').trim();
    if (!text && !address && !tags?.length) {
      if (known) await db.personNotes.delete(known.uuid);
      return;
    }
    await db.personNotes.put({
      ...(await stamp(now, known?.uuid)),
      ...{ person, note: text },
      ...(address ? { address } : {}),
      // A note that is gone holds until no day.
      ...(until && text ? { until } : {}),
      ...(tags?.length ? { tags } : {}),
    });
  });
}

/**
 * Keeps the person's own note; an empty one is deleted. `was`: the note that was taken to be changed.
 * When another stands there by now, ChangedMeanwhile is thrown with it; `orBoth`: both are kept.
 */
export const writeNote = (
  person: string,
  note: string,
  now: number,
  was?: string,
  orBoth = false,
): Promise<void> =>
  changeNote(person, { note }, now, (saved) => {
    if (was === undefined || saved === was.trim() || saved === note.trim()) return note;
    if (!orBoth) throw new ChangedMeanwhile(saved);
    return bothTexts(saved, note.trim()).slice(0, longestNote);
  });

/** How this person is addressed in answers, whatever the community's own way; null: as there. */
export const writeAddress = (
  person: string,
  address: PersonNote['address'] | null,
  now: number,
): Promise<void> => changeNote(person, { address }, now);

/** undefined: as the community does. */
export const addressOf = async (person: string): Promise<PersonNote['address']> =>
  (await db.personNotes.get({ person }))?.address;

/** Of a name that so many bear nobody looks through all: more letters are typed. */
const namesakes = 1000;

/** Whose name has words that begin with all of these; at most `namesakes`. */
async function named(words: readonly string[]): Promise<Person[]> {
  const [longest, ...rest] = [...words].sort((a, b) => b.length - a.length);
  if (longest === undefined) return [];
  const found = await db.people.where('words').startsWith(longest).limit(namesakes).toArray();
  const fits = (own: readonly string[]) =>
    rest.every((word) => own.some((one) => one.startsWith(word)));
  return found.filter(({ name }) => fits(nameWords(name)));
}

/**
 * People lately seen, those with a note first. `search`: beginnings of the words of a name, or what
 * stands in a note.
 */
export async function listPeople(search: string, limit: number): Promise<PersonLine[]> {
  const notes = new Map((await db.personNotes.toArray()).map((row) => [row.person, row.note]));
  const wanted = search.trim().toLowerCase();
  const said = [...notes].filter(([, note]) => note.toLowerCase().includes(wanted));
  const noted = await db.people.bulkGet(said.map(([person]) => person));
  const others = wanted
    ? await named(nameWords(wanted))
    : await db.people.orderBy('lastSeenAt').reverse().limit(limit).toArray();
  const all = [...noted.filter((person) => person !== undefined), ...others];
  const found = [...new Map(all.map((person) => [person.key, person])).values()].sort(
    (a, b) => Number(notes.has(b.key)) - Number(notes.has(a.key)) || b.lastSeenAt - a.lastSeenAt,
  );
  return Promise.all(
    found.slice(0, limit).map(async (person) => ({
      person,
      note: notes.get(person.key) ?? '',
      dialogues: await db.conversations.where({ person: person.key }).count(),
      commentsSeen: await db.comments
        .where('[author+waitingSince]')
        .between([person.key, Dexie.minKey], [person.key, Dexie.maxKey])
        .count(),
    })),
  );
}

/**
 * Forgets somebody: the person, the note, every comment of theirs, their dialogues, reminders of
 * these, and how they were first met, in one transaction, also in what is kept for the way back from
 * a load. Snapshots: utils/snapshots/forget.ts. A later comment of theirs is seen as a first one.
 *
 * What waits elsewhere in those threads stays as it was: it was settled while all of the thread was
 * known, and an answer to the forgotten must not now count as one to somebody beside them.
 */
export async function forgetPerson(key: string): Promise<void> {
  const {
    people,
    personNotes,
    comments: all,
    conversations,
    reminders,
    health,
    contacts,
    corrections,
    variantUses,
    mentions,
    staged,
  } = db;
  const tables = [
    people,
    personNotes,
    all,
    conversations,
    reminders,
    health,
    contacts,
    corrections,
    variantUses,
    mentions,
    staged,
    db.sharedMarks,
  ];
  await db.transaction('rw', tables, async () => {
    const name = (await people.get(key))?.name ?? '';
    const dialogues = await conversations.where({ person: key }).primaryKeys();
    const comments = await db.comments
      .where('[author+waitingSince]')
      .between([key, Dexie.minKey], [key, Dexie.maxKey])
      .primaryKeys();
    await db.reminders
      .where('comment')
      .anyOf([...comments, ...dialogues])
      .delete();
    await db.reminders.where('[about.kind+about.key]').equals(['person', key]).delete();
    await conversations.bulkDelete(dialogues);
    await db.comments.bulkDelete(comments);
    await corrections.bulkDelete(comments);
    for (const uuid of await db.personNotes.where({ person: key }).primaryKeys()) {
      await forgetShared('personNotes', uuid);
    }
    await db.personNotes.where({ person: key }).delete();
    await contacts.where('person').equals(key).or('alias').equals(key).delete();
    await mentions.where('author').equals(key).delete();
    // What was said stays counted, to whom does not: the thread alone keeps variants from repeating.
    await variantUses.where({ person: key }).modify({ person: null });
    await forgetName(key, name);
    await db.people.delete(key);
    await forgetMissedPages(key);
    await forgetStaged({ kind: 'person', key, name });
  });
}

/** Rows whose page told a name and no id may be a namesake's: they stay, without the name. */
async function forgetName(key: string, name: string): Promise<void> {
  if (name === '') return;
  const network = key.slice(0, key.indexOf(':'));
  const nameless = (row: { author: string | null; authorName: string; network: string }) =>
    row.author === null && row.authorName === name && row.network === network;
  // Comments without a known author stand in no index; where there is none nobody looks through all.
  const known = db.comments.orderBy('[author+waitingSince]');
  if ((await known.count()) < (await db.comments.count())) {
    await db.comments.filter(nameless).modify({ authorName: '' });
  }
  await db.mentions.filter(nameless).modify({ authorName: '' });
}
