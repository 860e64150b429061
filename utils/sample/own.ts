import { Dexie, type Table } from 'dexie';
import { db } from '../db.ts';
import { sampleAuthor, type OwnInSample, type SampleFact } from './schema.ts';

/** Any row, as far as the sample has to know it. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** A row by its table and key. */
export interface RowAt {
  table: string;
  key: string;
  row: AnyRow;
}

/**
 * Tables that pages fill: a row of them in a sample community is nobody's work. Rows of all others
 * are the person's, also of tables that come later.
 */
const filledByPages: ReadonlySet<string> = new Set([
  ...['posts', 'postCounts', 'members', 'comments', 'corrections', 'conversations', 'people'],
  ...['contacts', 'contactLists', 'mentions', 'membershipPortraits', 'membershipJobs'],
  ...['listeners', 'variantUses', 'templateUses', 'health'],
  // The way back of an import, and ticks: they go with what they speak of.
  ...['figureImports', 'taskDone'],
]);

export const isPersons = ({ table }: Pick<RowAt, 'table'>) => !filledByPages.has(table);

/** The field that is a table's key; '' for a key of several fields. */
export const keyField = (table: Table): string => {
  const { keyPath } = table.schema.primKey;
  return typeof keyPath === 'string' ? keyPath : '';
};

export const sampleTables = (fact: SampleFact): Table<AnyRow, string>[] =>
  db.tables.filter(({ name }) => fact.rows[name] !== undefined);

/**
 * Is a remembered row still one of the sample? Not when the person gave it to another community: it
 * is theirs then. Shared rows that the person changed keep their place but not their author.
 */
export function isStillSample(fact: SampleFact, table: string, row: AnyRow): boolean {
  const ours = new Set(fact.communities);
  if (table === 'communities') return ours.has(`${String(row['network'])}:${String(row['id'])}`);
  const { community, communities } = row;
  if (table === 'templates') {
    return Array.isArray(communities) && communities.every((one) => ours.has(String(one)));
  }
  return typeof community !== 'string' || ours.has(community);
}

/** Did the person change it so that its words may be worth keeping? */
const isRewritten = (table: string, row: AnyRow) =>
  (table === 'templates' || table === 'personNotes') && row['updatedBy'] !== sampleAuthor;

/** The index that finds a table's rows of one community; undefined: it has none. */
function communityIndex(table: Table): string | undefined {
  const { primKey, indexes } = table.schema;
  const found = [primKey, ...indexes].find(({ keyPath }) =>
    Array.isArray(keyPath) ? keyPath[0] === 'community' : keyPath === 'community',
  );
  return found?.name === primKey.name && found === primKey ? ':id' : found?.name;
}

function rowsOfCommunity(table: Table<AnyRow, string>, index: string, community: string) {
  const where = table.where(index);
  return index.startsWith('[')
    ? where.between([community], [community, Dexie.maxKey]).toArray()
    : where.equals(community).toArray();
}

/** What stands in the sample's communities without being of it, in any table. */
export async function addedIn(fact: SampleFact): Promise<RowAt[]> {
  const found: RowAt[] = [];
  for (const table of db.tables as Table<AnyRow, string>[]) {
    const field = keyField(table);
    const index = communityIndex(table);
    // Nothing is awaited for such a table: what is no promise would let Dexie lose its transaction.
    if (index === undefined) continue;
    const known = new Set(fact.rows[table.name] ?? []);
    for (const community of fact.communities) {
      for (const row of await rowsOfCommunity(table, index, community)) {
        const key = String(row[field]);
        if (!known.has(key)) found.push({ table: table.name, key, row });
      }
    }
  }
  return [...found, ...(await tiedTo(fact))];
}

/**
 * Rows that name the sample by something else than a community: people, comments, posts, plan, tasks;
 * and those that name several communities, all of them the sample's.
 */
async function tiedTo(fact: SampleFact): Promise<RowAt[]> {
  const keys = (table: string) => fact.rows[table] ?? [];
  const of = (table: string, field: string, rows: readonly object[]): RowAt[] =>
    rows.flatMap((row) => {
      const key = String((row as AnyRow)[field]);
      return keys(table).includes(key) ? [] : { table, key, row: row as AnyRow };
    });
  const ours = new Set(fact.communities);
  const reports = await db.reports
    .filter(({ communities }) => communities.every((one) => ours.has(one)))
    .toArray();
  const notes = await db.personNotes.where('person').anyOf(keys('people')).toArray();
  const aboutComments = [...keys('comments'), ...keys('conversations')];
  const pairs = [
    ...keys('people').map((key): [string, string] => ['person', key]),
    ...keys('posts').map((key): [string, string] => ['post', key]),
    ...keys('plan').map((key): [string, string] => ['plan', key]),
    ...reports.map(({ uuid }): [string, string] => ['report', uuid]),
  ];
  const reminders = [
    ...(await db.reminders.where('comment').anyOf(aboutComments).toArray()),
    ...(await db.reminders.where('[about.kind+about.key]').anyOf(pairs).toArray()),
  ];
  const templates = await db.templates
    .filter(({ communities: of = [] }) => of.length > 0 && of.every((one) => ours.has(one)))
    .toArray();
  const corrections = await db.corrections.where('comment').anyOf(keys('comments')).toArray();
  const ticks = await db.taskDone.where('task').anyOf(keys('tasks')).toArray();
  return [
    ...of('reports', 'uuid', reports),
    ...of('taskDone', 'id', ticks),
    ...of('personNotes', 'uuid', notes),
    ...of('reminders', 'uuid', reminders),
    ...of('templates', 'uuid', templates),
    ...of('corrections', 'comment', corrections),
  ];
}

/** Rows of the sample whose words the person has written anew. */
export async function rewrittenIn(fact: SampleFact): Promise<RowAt[]> {
  const found: RowAt[] = [];
  for (const table of sampleTables(fact)) {
    const keys = fact.rows[table.name] ?? [];
    if (table.name !== 'templates' && table.name !== 'personNotes') continue;
    for (const [n, row] of (await table.bulkGet(keys)).entries()) {
      const key = keys[n];
      if (!row || key === undefined || !isRewritten(table.name, row)) continue;
      if (isStillSample(fact, table.name, row)) found.push({ table: table.name, key, row });
    }
  }
  return found;
}

/** How many rows of which kind a removal would have to ask about. */
export function countOwn(rows: readonly RowAt[]): OwnInSample {
  const own: OwnInSample = { plan: 0, templates: 0, notes: 0, reminders: 0, other: 0 };
  for (const { table } of rows.filter(isPersons)) {
    if (table === 'plan' || table === 'recurrences') own.plan += 1;
    else if (table === 'templates') own.templates += 1;
    else if (table === 'personNotes') own.notes += 1;
    else if (table === 'reminders') own.reminders += 1;
    else own.other += 1;
  }
  return own;
}
