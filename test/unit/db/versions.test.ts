import { beforeAll, describe, expect, it } from 'vitest';
import { keptTables } from '../../../utils/backup/schema.ts';
import { checkedRow } from '../../../utils/backup/export.ts';
import { isOwnFact } from '../../../utils/backup/rules.ts';
import { db, GroupmateDb } from '../../../utils/db.ts';
import { valueOn } from '../../../utils/metrics/rules.ts';
import { rowsOfToday } from './example-rows.ts';
import { asToday, history, makeExample, storesOf, type Rows } from './history.ts';

/** Every version that a person can still have, opened by today's code. */
let rows: Rows;
beforeAll(async () => {
  rows = await rowsOfToday();
});

const byKey = (a: unknown, b: unknown) => JSON.stringify(a).localeCompare(JSON.stringify(b));

it('has an example of each version, and in them a row of each table', () => {
  const known = history.map(([version]) => version);
  // What came since has an example of its own beside the work on it; here none may be left out.
  expect(known).toEqual([...known].sort((a, b) => a - b));
  expect(known.at(-1)).toBeGreaterThanOrEqual(27);
  for (const table of Object.keys(storesOf(27))) {
    expect(rows[table]?.length, table).toBeGreaterThan(0);
  }
});

describe.each(history.map(([version]) => version))('a database of version %i', (version) => {
  it('keeps every row, each fits its shape, figures are right', async () => {
    const name = `example-${version}`;
    await makeExample(name, version, rows);
    const now = new GroupmateDb(name);
    await now.open();
    expect(now.verno).toBe(db.verno);
    for (const table of now.tables) {
      const there: Record<string, unknown>[] = await table.toArray();
      const wasThere = table.name in storesOf(version);
      const wanted = wasThere
        ? (rows[table.name] ?? []).map((row) => asToday(version, table.name, row))
        : [];
      expect(there.sort(byKey), table.name).toEqual(wanted.sort(byKey));
      const kept = keptTables.find((one) => one === table.name);
      if (!kept) continue;
      for (const row of there) {
        if (kept === 'facts' && isOwnFact(String(row['name']))) continue;
        expect((await checkedRow(kept, row)).good, `${table.name}: ${JSON.stringify(row)}`).toBe(
          true,
        );
      }
    }
    const [day] = await now.daily.toArray();
    for (const [metric, value] of [
      ['members', 12_480],
      ['er', 3.25],
      ['waiting', 2],
      ['reach', 900],
      ['likes', null],
    ] as const) {
      expect(valueOn(day, undefined, metric), metric).toBe(value);
    }
    now.close();
  });

  it('answers by the indexes that came later', async () => {
    const name = `indexes-${version}`;
    await makeExample(name, version, rows);
    const now = new GroupmateDb(name);
    expect(await now.people.where('words').equals('анна').count()).toBe(1);
    const waits = now.comments.where('[waiting+waitingSince]').between([1, 0], [1, Infinity]);
    expect(await waits.count()).toBe(rows['comments']?.length);
    expect(await now.posts.where('prints').above(0).count()).toBeGreaterThan(0);
    const since2 = (table: string) => (version >= 2 ? (rows[table]?.length ?? 0) : 0);
    expect(await now.plan.where('dueAt').above(0).count()).toBe(since2('plan'));
    expect((await now.plan.where('prints').above(0).count()) > 0).toBe(version >= 2);
    expect(await now.reminders.where('at').above(0).count()).toBe(since2('reminders'));
    now.close();
  });
});
