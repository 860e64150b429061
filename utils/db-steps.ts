import type { Dexie } from 'dexie';
import { nameWords } from './people/rules.ts';
import type { Person } from './people/schema.ts';
import { addPrints, lacksPrints } from './plan/printed.ts';
import { rivalMs } from './plan/rules.ts';

const planIndices = 'uuid, dueAt, [community+dueAt], [state+dueAt]';

/** A person's row in the table; outside of it nobody sees the words. */
export interface WithWords {
  words?: string[];
}

/** Also of a row that is not as it should be: it must not keep all others shut. */
export const wordsOf = (name: unknown): string[] =>
  typeof name === 'string' ? nameWords(name) : [];

/** The database's older steps; version 1 and those from 19 on stand in db.ts. */
export function versionsTo18(db: Dexie): void {
  // 2: the plan, its pictures, reminders.
  db.version(2).stores({
    plan: planIndices,
    media: 'id, addedAt',
    reminders: 'uuid, at, comment',
  });
  // 3: loading a kept file, all or nothing.
  db.version(3).stores({ staged: '[side+table+key], &[side+table+twin]' });
  // 4: who waits in a community's private messages.
  db.version(4).stores({
    conversations: 'key, lastMessage, person, [community+waiting+waitingSince]',
  });
  // 5: how well each network's pages are read, by day.
  db.version(5).stores({ health: 'id, day, [network+day]' });
  // 6: rows that the person taught.
  db.version(6).stores({ teachings: 'id, network' });
  // 7: first contacts, and how far lists of people were read.
  db.version(7).stores({
    contacts: 'key, person, alias, [community+at], [state+at]',
    contactLists: 'key, community',
  });
  // 8: people by the words of their names, planned items by their pictures: both were walked over.
  db.version(8)
    .stores({ people: 'key, lastSeenAt, *words', plan: `${planIndices}, *media` })
    .upgrade((old) =>
      old
        .table('people')
        .toCollection()
        .modify((row: Person & WithWords) => {
          row.words = wordsOf(row.name);
        }),
    );
  // 9: the person's own rubrics; what a key told of a whole membership.
  db.version(9).stores({
    rubrics: 'uuid, [community+name]',
    rubricRules: 'uuid, &[community+hashtag], rubric',
    postRubrics: 'uuid, &post, community, rubric',
    membershipPortraits: 'id, [community+takenAt]',
  });
  // 10: where and to whom each template's variants went.
  db.version(10).stores({
    variantUses: 'id, template, thread, person, [community+at]',
  });
  // 12: everybody who waits, of all communities, for the inbox.
  db.version(12).stores({
    comments:
      'key, post, [author+waitingSince], [community+waiting+waitingSince], [waiting+waitingSince]',
    conversations:
      'key, lastMessage, person, [community+waiting+waitingSince], [waiting+waitingSince]',
  });
  // 13: keywords and where they were seen; comments for moderation (only those are in its indices).
  db.version(13).stores({
    mentionRules: 'uuid, &community',
    mentions: 'key, firstSeenAt, author, [mark+firstSeenAt], [community+firstSeenAt]',
    comments:
      'key, post, [author+waitingSince], [community+waiting+waitingSince], [waiting+waitingSince], moderation.open, moderation.fine',
  });
  // 14: labels of comments that the person set right.
  db.version(14).stores({ corrections: 'comment, at' });
  // 15: keys of communities, sealed, and what seals them.
  db.version(15).stores({ keys: 'community, network', vault: 'id' });
  // 17: posts that come again.
  db.version(17).stores({
    recurrences: 'uuid, community',
    plan: `${planIndices}, *media, set`,
  });
  // 18: planned items and posts by the numbers of their text: both were walked over for rivals.
  // Parts of pictures by their original.
  db.version(18)
    .stores({
      plan: `${planIndices}, *media, set, *prints, livePost`,
      posts: 'key, [community+publishedAt], [community+lastSeenAt], *prints',
      media: 'id, addedAt, from',
    })
    .upgrade(async (old) => {
      const lacks = lacksPrints(Date.now() - rivalMs);
      for (const table of ['plan', 'posts']) {
        await old.table(table).toCollection().filter(lacks).modify(addPrints);
      }
    });
}
