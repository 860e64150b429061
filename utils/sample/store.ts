import type { Table } from 'dexie';
import { db } from '../db.ts';
import {
  addedIn,
  countOwn,
  isPersons,
  isStillSample,
  keyField,
  rewrittenIn,
  sampleTables,
  type AnyRow,
  type RowAt,
} from './own.ts';
import { sampleHere } from './here.ts';
import { sampleRows } from './rows.ts';
import {
  sampleFactName,
  type OwnInSample,
  type SampleFact,
  type SampleLanguage,
} from './schema.ts';
import { ownZone } from '../text/day-in.ts';

/** The language of the sample for who reads Groupmate in one. */
export const sampleLanguage = (language: string): SampleLanguage =>
  language.startsWith('ru') ? 'ru' : 'en';

/**
 * Puts the sample in, all or nothing, and remembers each of its rows. A row that stands under one of
 * its keys already (kept from an earlier sample) is the person's: it stays and is not remembered.
 * False: one is here already.
 */
export function addSample(
  language: SampleLanguage,
  now: number,
  zone = ownZone(),
): Promise<boolean> {
  // Made before the transaction, which would end while they are worked out.
  const made = sampleRows(language, now, zone);
  return db.transaction('rw', db.tables, async () => {
    if (await sampleHere()) return false;
    const rows: Record<string, string[]> = {};
    for (const table of db.tables as Table<AnyRow, string>[]) {
      const wanted = (made[table.name] ?? []) as readonly AnyRow[];
      if (wanted.length === 0) continue;
      const keys = wanted.map((row) => String(row[keyField(table)]));
      const here = await table.bulkGet(keys);
      const added = wanted.filter((_, n) => here[n] === undefined);
      await table.bulkAdd(added);
      rows[table.name] = keys.filter((_, n) => here[n] === undefined);
    }
    const communities = (made['communities'] ?? []).map((row) => {
      const { network, id } = row as AnyRow;
      return `${String(network)}:${String(id)}`;
    });
    await db.facts.put({ name: sampleFactName, value: { at: now, communities, rows } });
    return true;
  });
}

/** What the person made in the sample's communities, or wrote anew of it. */
export async function ownInSample(): Promise<OwnInSample> {
  const fact = await sampleHere();
  return countOwn(fact ? await ownRows(fact) : []);
}

const ownRows = async (fact: SampleFact): Promise<RowAt[]> =>
  [...(await addedIn(fact)), ...(await rewrittenIn(fact))].filter(isPersons);

/**
 * Takes the sample out, all or nothing: the rows that are remembered, where they still are the
 * sample's. `own`: what to do with what the person made in its communities. `ask`: nothing is
 * removed while there is any, and false is said. `keep`: it stays, with the communities and people
 * that it names.
 */
export function removeSample(own: 'ask' | 'keep' | 'remove'): Promise<boolean> {
  return db.transaction('rw', db.tables, async () => {
    const fact = await sampleHere();
    if (!fact) return true;
    const added = await addedIn(fact);
    const theirs = [...added.filter(isPersons), ...(await rewrittenIn(fact))];
    if (own === 'ask' && theirs.length > 0) return false;
    const kept = own === 'keep' ? keptWith(fact, theirs) : new Set<string>();
    for (const table of sampleTables(fact)) await removeFrom(table, fact, kept);
    // What pages filled since goes with the sample; what the person made, when they said so.
    for (const { table, key } of added) {
      if (own === 'remove' || !isPersons({ table })) {
        if (!kept.has(id(table, key))) await db.table(table).delete(key);
      }
    }
    await db.facts.delete(sampleFactName);
    // When a page was read, and the like: facts that end with a community's key.
    const gone = fact.communities.filter((one) => !kept.has(`community ${one}`));
    await db.facts.filter(({ name }) => gone.some((one) => name.endsWith(`:${one}`))).delete();
    return true;
  });
}

const id = (table: string, key: string) => `${table} ${key}`;

/** The rows that stay, and with them the communities and people that they name. */
function keptWith(fact: SampleFact, theirs: readonly RowAt[]): Set<string> {
  const kept = new Set(theirs.map(({ table, key }) => id(table, key)));
  for (const { row } of theirs) {
    const named = [row['community'], ...list(row['communities'])].map(String);
    for (const one of fact.communities) if (named.includes(one)) kept.add(`community ${one}`);
    if (typeof row['person'] === 'string') kept.add(id('people', row['person']));
    const about = row['about'];
    if (typeof about !== 'object' || about === null || !('key' in about)) continue;
    const key = String(about.key);
    for (const table of ['people', 'posts', 'plan']) kept.add(id(table, key));
    for (const one of fact.communities) if (key.includes(one)) kept.add(`community ${one}`);
  }
  return kept;
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

async function removeFrom(
  table: Table<AnyRow, string>,
  fact: SampleFact,
  kept: ReadonlySet<string>,
): Promise<void> {
  const keys = fact.rows[table.name] ?? [];
  const rows = await table.bulkGet(keys);
  const going = keys.filter((key, n) => {
    const row = rows[n];
    if (!row || !isStillSample(fact, table.name, row) || kept.has(id(table.name, key)))
      return false;
    const named = `community ${String(row['network'])}:${String(row['id'])}`;
    return table.name !== 'communities' || !kept.has(named);
  });
  await table.bulkDelete(going);
}
