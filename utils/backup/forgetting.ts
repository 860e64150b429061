import type { Row } from './rules.ts';
import type { KeptTable } from './schema.ts';

/** Who or what is to be forgotten: `network:id`, and the name that rows without an id show. */
export interface ToForget {
  kind: 'person' | 'community';
  key: string;
  /** '' when it is not known. */
  name: string;
}

/**
 * Forgets in rows that stand outside the tables: in snapshots and in what was kept for the way back
 * from a load. It says the same as `forgetPerson` and `forgetCommunity` say of the tables, which
 * test/unit/snapshots/forgetting.test.ts holds them to.
 *
 * First every row of `lookedAt` is looked at, wherever it stands; then the rows of all tables are
 * swept.
 */
export interface Forgetting {
  lookedAt: readonly KeptTable[];
  look(table: KeptTable, row: Row): void;
  /** People who were met in the forgotten community; who of them is known nowhere else? */
  met: ReadonlySet<string>;
  /** Those of them who go too. */
  go(strangers: Iterable<string>): void;
  /** Tables whose rows are swept. */
  swept: readonly KeptTable[] | 'all';
  /** Is a part of this text worth reading? Most hold nothing of whom is forgotten. */
  mayHold(table: KeptTable, text: string): boolean;
  /** The row as it stays; null: it goes. The same row when nothing of it changes. */
  sweep(table: KeptTable, row: Row): Row | null;
}

/** As it stands in a line of JSON. */
const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
/** Rows that name others by what was looked at alone. */
const byOthers: ReadonlySet<string> = new Set(['corrections', 'reminders', 'people', 'taskDone']);

interface About {
  kind?: unknown;
  key?: unknown;
}

/** Is a reminder of something that goes? */
function reminds(row: Row, comments: ReadonlySet<unknown>, others: ReadonlySet<string>): boolean {
  const about = row['about'] as About | null | undefined;
  if (about && others.has(`${String(about.kind)} ${String(about.key)}`)) return true;
  return row['comment'] !== null && comments.has(row['comment']);
}

export function forgetting({ kind, key, name }: ToForget): Forgetting {
  return kind === 'person' ? aPerson(key, name) : aCommunity(key);
}

function aPerson(key: string, name: string): Forgetting {
  const network = key.slice(0, key.indexOf(':'));
  const talks = new Set<unknown>();
  const about = new Set([`person ${key}`]);
  const goes: Partial<Record<KeptTable, (row: Row) => boolean>> = {
    people: (row) => row['key'] === key,
    personNotes: (row) => row['person'] === key,
    comments: (row) => row['author'] === key,
    corrections: (row) => talks.has(row['comment']),
    conversations: (row) => row['person'] === key,
    contacts: (row) => row['person'] === key || row['alias'] === key,
    mentions: (row) => row['author'] === key,
    reminders: (row) => reminds(row, talks, about),
  };
  const nameless = (row: Row) =>
    name !== '' &&
    row['author'] === null &&
    row['network'] === network &&
    row['authorName'] === name;
  return {
    lookedAt: ['comments', 'conversations'],
    look(table, row) {
      if (goes[table]?.(row)) talks.add(row['key']);
    },
    met: new Set(),
    go: () => undefined,
    mayHold: (table, text) =>
      byOthers.has(table) ||
      text.includes(inJson(key)) ||
      (name !== '' && text.includes(inJson(name))),
    swept: [...(Object.keys(goes) as KeptTable[]), 'variantUses'],
    sweep(table, row) {
      if (goes[table]?.(row)) return null;
      // What was said stays counted, to whom does not.
      if (table === 'variantUses' && row['person'] === key) return { ...row, person: null };
      const named = table === 'comments' || table === 'mentions';
      return named && nameless(row) ? { ...row, authorName: '' } : row;
    },
  };
}

function aCommunity(key: string): Forgetting {
  const talks = new Set<unknown>();
  const tasks = new Set<unknown>();
  const about = new Set<string>();
  const met = new Set<string>();
  const gone = new Set<unknown>();
  const ofIt = (row: Row) => row['community'] === key;
  const meet = (person: unknown) => {
    if (typeof person === 'string') met.add(person);
  };
  const looks: Record<string, (row: Row) => void> = {
    comments(row) {
      talks.add(row['key']);
      meet(row['author']);
    },
    conversations(row) {
      talks.add(row['key']);
      meet(row['person']);
    },
    plan: (row) => about.add(`plan ${String(row['uuid'])}`),
    posts: (row) => about.add(`post ${String(row['key'])}`),
    tasks: (row) => tasks.add(row['uuid']),
  };
  return {
    lookedAt: Object.keys(looks) as KeptTable[],
    look(table, row) {
      if (ofIt(row)) looks[table]?.(row);
    },
    met,
    mayHold: (table, text) =>
      byOthers.has(table) ||
      text.includes(inJson(key)) ||
      // A community's own row has its network and id apart.
      table === 'communities',
    go(strangers) {
      for (const person of strangers) {
        gone.add(person);
        about.add(`person ${person}`);
      }
    },
    swept: 'all',
    sweep(table: string, row) {
      if (ofIt(row)) return null;
      if (table === 'communities') {
        return `${String(row['network'])}:${String(row['id'])}` === key ? null : row;
      }
      if (table === 'facts') return String(row['name']).endsWith(`:${key}`) ? null : row;
      if (table === 'corrections') return talks.has(row['comment']) ? null : row;
      if (table === 'taskDone') return tasks.has(row['task']) ? null : row;
      if (table === 'people') return gone.has(row['key']) ? null : row;
      if (table === 'reminders') return reminds(row, talks, about) ? null : row;
      return withoutCommunity(table, row, key);
    },
  };
}

/**
 * Rows of several communities. A template of this one alone keeps it: without, it would be offered
 * everywhere. A client's report without communities is none.
 */
function withoutCommunity(table: string, row: Row, key: string): Row | null {
  const all = row['communities'];
  if (!Array.isArray(all) || !all.includes(key)) return row;
  if (all.length > 1) return { ...row, communities: all.filter((one) => one !== key) };
  return table === 'templates' ? row : null;
}
