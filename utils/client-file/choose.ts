import type { Row } from '../backup/rules.ts';
import type { KeptTable } from '../backup/schema.ts';
import { nextPage } from '../backup/store.ts';
import { keyOf } from '../communities/rules.ts';

/** What a client's file is to hold: rows of these communities (`network:id`). */
export interface ClientWish {
  communities: readonly string[];
  /** Also who wrote there: names, links, the person's own notes on them. */
  people: boolean;
}

/** The row as it goes into the file; null: it stays here. */
export type Chooser = (table: KeptTable, row: Row) => Row | null;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

async function each(table: KeptTable, look: (row: Row) => void): Promise<void> {
  let last: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof nextPage>> = await nextPage(table, last);
    page.rows.forEach(look);
    ({ last } = page);
  } while (last !== null);
}

/** Accounts, teachings and small values are this person's, of no client. */
const ownTables: ReadonlySet<string> = new Set([
  'identities',
  'templateUses',
  'teachings',
  'facts',
  'importShapes',
]);

/** Looks through the tables for what belongs together, and says of each row whether it goes along. */
export async function chooser({ communities, people }: ClientWish): Promise<Chooser> {
  const chosen = new Set(communities);
  const ofThem = (row: Row) => chosen.has(text(row['community']) ?? '');
  const comments = new Set<string>();
  const met = new Set<string>();
  const things = new Set<string>();
  const templates = new Set<string>();
  const media = new Set<string>();
  const add = (set: Set<string>, value: unknown) => {
    const one = text(value);
    if (one !== null) set.add(one);
  };
  await each('comments', (row) => {
    if (!ofThem(row)) return;
    add(comments, row['key']);
    add(met, row['author']);
  });
  await each('conversations', (row) => {
    if (!ofThem(row)) return;
    add(comments, row['key']);
    add(met, row['person']);
  });
  await each('contacts', (row) => {
    if (ofThem(row)) add(met, row['person']);
  });
  await each('posts', (row) => {
    if (ofThem(row)) things.add(`post ${String(row['key'])}`);
  });
  await each('variantUses', (row) => {
    if (ofThem(row)) add(templates, row['template']);
  });
  const isTheirs = (row: Row) => {
    const own = texts(row['communities']);
    return own.length ? own.some((one) => chosen.has(one)) : templates.has(String(row['uuid']));
  };
  await each('templates', (row) => {
    if (isTheirs(row)) texts(row['media']).forEach((id) => media.add(id));
  });
  await each('plan', (row) => {
    if (!ofThem(row)) return;
    things.add(`plan ${String(row['uuid'])}`);
    texts(row['media']).forEach((id) => media.add(id));
  });
  await each('recurrences', (row) => {
    if (ofThem(row)) texts(row['media']).forEach((id) => media.add(id));
  });
  // A part of a picture wants its original beside it.
  await each('media', (row) => {
    if (media.has(String(row['id']))) add(media, row['from']);
  });

  function reminder(row: Row): Row | null {
    const about = row['about'] as { kind: string; key: string } | null | undefined;
    if (about) {
      const known = things.has(`${about.kind} ${about.key}`);
      const person = about.kind === 'person' && people && met.has(about.key);
      return known || person ? row : null;
    }
    return people && comments.has(text(row['comment']) ?? '') ? row : null;
  }

  /** Rows that name people; null where they are of one person alone. */
  function nameless(table: KeptTable, row: Row): Row | null {
    if (people) return row;
    if (table === 'conversations' || table === 'contacts' || table === 'contactLists') return null;
    if (table === 'variantUses') return { ...row, person: null };
    if (table === 'comments' && row['ours'] === true) return row;
    const named = table === 'comments' || table === 'mentions';
    return named ? { ...row, author: null, authorName: '' } : row;
  }

  return (table, row) => {
    if (ownTables.has(table)) return null;
    switch (table) {
      case 'communities':
        return chosen.has(keyOf(String(row['network']), String(row['id']))) ? row : null;
      case 'templates': {
        if (!isTheirs(row)) return null;
        const own = texts(row['communities']).filter((one) => chosen.has(one));
        return own.length ? { ...row, communities: own } : row;
      }
      case 'people':
        return people && met.has(String(row['key'])) ? row : null;
      case 'personNotes':
        return people && met.has(String(row['person'])) ? row : null;
      case 'corrections':
        return comments.has(String(row['comment'])) ? row : null;
      case 'reminders':
        return reminder(row);
      case 'media':
        return media.has(String(row['id'])) ? row : null;
      default: {
        // A client's report is of several: it goes along when all of them do.
        const several = texts(row['communities']);
        if (several.length) return several.every((one) => chosen.has(one)) ? row : null;
        return ofThem(row) ? nameless(table, row) : null;
      }
    }
  };
}
