import { Dexie } from 'dexie';
import { expect, it, vi } from 'vitest';
import { GroupmateDb } from '../../../utils/db.ts';
import { declareVersions } from '../../../utils/db-declare.ts';

/** A table that comes, one whose indices change, one that goes; and one step with work. */
function declare(db: Dexie): void {
  db.version(1).stores({ posts: 'key, at', old: 'id' });
  db.version(2).stores({ posts: 'key, at, [community+at]' });
  db.version(3)
    .stores({ old: null, people: '&key, *words' })
    .upgrade((trans) => trans.table('people').clear());
}

/** What Dexie made of each version. */
const madeOf = (db: Dexie) =>
  (db as unknown as { _versions: { _cfg: { version: number; dbschema: object } }[] })._versions.map(
    ({ _cfg }) => [_cfg.version, _cfg.dbschema],
  );

it('gives the same versions, tables and properties as Dexie’s own way', () => {
  const [own, ours] = [new Dexie('declared'), new Dexie('declared')];
  declare(own);
  declareVersions(ours, () => declare(ours));
  expect(ours.verno).toBe(3);
  const plain = (db: Dexie) => JSON.parse(JSON.stringify(madeOf(db))) as unknown;
  expect(plain(ours)).toEqual(plain(own));
  const schemas = (db: Dexie) => db.tables.map(({ name, schema }) => [name, schema.indexes]);
  expect(schemas(ours)).toEqual(schemas(own));
  expect(ours).toHaveProperty('people');
  expect(ours).not.toHaveProperty('old');
});

it('lets later versions be declared as ever', async () => {
  const db = new Dexie('declared-later');
  declareVersions(db, () => declare(db));
  db.version(4).stores({ later: 'id' });
  await db.open();
  expect(db.tables.map(({ name }) => name).sort()).toEqual(['later', 'people', 'posts']);
  await db.delete();
});

it('works each version’s tables out once at most', () => {
  const { prototype } = new Dexie('any').Version;
  const parse = vi.spyOn(Object.getPrototypeOf(prototype) as typeof prototype, '_parseIndexSyntax');
  const db = new GroupmateDb('counted');
  expect(parse.mock.calls.length).toBeLessThanOrEqual(db.verno * db.tables.length);
  parse.mockRestore();
});
