import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { GroupmateDb } from '../../../utils/db.ts';

/** What changed, as version 27 had it. */
const version27 = { sharedMarks: 'id, brand, clashing, unsent', facts: 'name' };
const mark = (n: number, row: Record<string, unknown>) => ({
  ...{ id: `plan:uuid-${String(n)}`, brand: 'bakery', row, edits: {}, clashes: [] },
  made: { by: 'one', at: n },
});
const marks = [
  mark(1, { text: 'Хлеб', media: ['aa', 'bb'] }),
  mark(2, { text: 'Пирог', media: ['bb'] }),
  mark(3, { text: 'Без картинок', media: [] }),
  // A kind that has none, and what a later version may make of it.
  mark(4, { note: 'Любит ржаной' }),
  mark(5, { media: { later: true } }),
];

it('a database of version 27 opens with every mark, and tells the pictures that they name', async () => {
  const old = new Dexie('example-27');
  old.version(27).stores(version27);
  await old.open();
  await old.table('sharedMarks').bulkAdd(marks);
  old.close();

  const now = new GroupmateDb('example-27');
  await now.open();
  expect(now.verno).toBeGreaterThanOrEqual(28);
  expect(await now.sharedMarks.toArray()).toEqual(marks);
  expect(await now.sharedMarks.orderBy('row.media').uniqueKeys()).toEqual(['aa', 'bb']);
  expect(await now.sharedMarks.where({ brand: 'bakery' }).count()).toBe(marks.length);
  now.close();
});
