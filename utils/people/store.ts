import { Dexie } from 'dexie';
import { db } from '../db.ts';
import { stamp } from '../install.ts';
import { standingOf } from './rules.ts';
import type { PersonCard, PersonLine } from './schema.ts';

/** What we know of the author of a comment; null when the comment or its author is not known. */
export async function cardOf(comment: string): Promise<PersonCard | null> {
  const asked = await db.comments.get(comment);
  const person = asked?.author ? await db.people.get(asked.author) : undefined;
  if (!asked || !person) return null;
  const theirs = db.comments
    .where('[author+waitingSince]')
    .between([person.key, Dexie.minKey], [person.key, Dexie.maxKey]);
  const commentsSeen = await theirs.count();
  const latest = await theirs
    .reverse()
    .filter((other) => other.key !== comment)
    .limit(5)
    .toArray();
  const note = await db.personNotes.get({ person: person.key });
  return {
    person,
    commentsSeen,
    standing: standingOf(commentsSeen),
    note: note?.note ?? '',
    latest: latest.map(({ text, writtenAt, url }) => ({ text, writtenAt, url })),
  };
}

/** Keeps the person's own note; an empty one is deleted. */
export async function writeNote(person: string, note: string, now: number): Promise<void> {
  await db.transaction('rw', db.personNotes, db.facts, async () => {
    const known = await db.personNotes.get({ person });
    if (!note.trim()) {
      if (known) await db.personNotes.delete(known.uuid);
      return;
    }
    await db.personNotes.put({ ...(await stamp(now, known?.uuid)), person, note: note.trim() });
  });
}

/** People lately seen, those with a note first. `search` is looked for in names and notes. */
export async function listPeople(search: string, limit: number): Promise<PersonLine[]> {
  const notes = new Map((await db.personNotes.toArray()).map((row) => [row.person, row.note]));
  const wanted = search.trim().toLowerCase();
  const fits = (text: string) => text.toLowerCase().includes(wanted);
  const found = await db.people
    .orderBy('lastSeenAt')
    .reverse()
    .filter((person) => !wanted || fits(person.name) || fits(notes.get(person.key) ?? ''))
    .toArray();
  found.sort((a, b) => Number(notes.has(b.key)) - Number(notes.has(a.key)));
  return Promise.all(
    found.slice(0, limit).map(async (person) => ({
      person,
      note: notes.get(person.key) ?? '',
      commentsSeen: await db.comments
        .where('[author+waitingSince]')
        .between([person.key, Dexie.minKey], [person.key, Dexie.maxKey])
        .count(),
    })),
  );
}

/**
 * Forgets somebody: the person, the note, every comment of theirs and reminders of those comments,
 * in one transaction. A later comment of theirs is seen as a first one.
 *
 * What waits elsewhere in those threads stays as it was: it was settled while all of the thread was
 * known, and an answer to the forgotten must not now count as one to somebody beside them.
 */
export async function forgetPerson(key: string): Promise<void> {
  await db.transaction('rw', db.people, db.personNotes, db.comments, db.reminders, async () => {
    const comments = await db.comments
      .where('[author+waitingSince]')
      .between([key, Dexie.minKey], [key, Dexie.maxKey])
      .primaryKeys();
    await db.reminders.where('comment').anyOf(comments).delete();
    await db.comments.bulkDelete(comments);
    await db.personNotes.where({ person: key }).delete();
    await db.people.delete(key);
  });
}
