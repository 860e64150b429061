import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { starters } from '../../../utils/templates/starters.ts';
import { startServer, type TestServer } from '../../sharing/start.ts';
import { post, template, uuid } from './made-up.ts';
import { freshComputers, oleg, type Computer } from './two-computers.ts';

let server: TestServer;
let one: Computer;
let other: Computer;

beforeAll(async () => {
  server = await startServer({ users: [oleg], brands: ['bakery'] });
});
afterAll(() => server.stop());
beforeEach(async () => {
  [one, other] = await freshComputers(server);
});

const rounds = async () => {
  for (const computer of [one, other, one, other, one]) await computer.round();
  expect([...one.failures, ...other.failures]).toEqual([]);
};
const day = (n: number, figures: object) => ({
  ...{ uuid: uuid(n), community: 'vk:-7', day: '2026-11-20', figures },
});
const figure = (value: number) => ({ value, source: 'typed', at: 1 });

describe('the same thing made on two computers apart', () => {
  it.each([
    [1, 2],
    [2, 1],
  ])('is one row on both, whichever came first (%i, %i)', async (mine, theirs) => {
    await one.write('daily', day(mine, { members: figure(100) }));
    await other.write('daily', day(theirs, { reach: figure(50) }));
    await rounds();
    for (const computer of [one, other]) {
      const rows = await computer.db.daily.toArray();
      expect(rows, computer.name).toHaveLength(1);
      expect(rows[0]).toMatchObject({
        uuid: uuid(1),
        figures: { members: { value: 100 }, reach: { value: 50 } },
      });
      expect(await computer.db.sharedDirty.count()).toBe(0);
    }
    const found = (await server.ask('GET', '/brand-bakery/_all_docs')) as { rows: unknown[] };
    expect(found.rows).toHaveLength(1);
  });

  it('is one note with both texts at hand', async () => {
    const note = (n: number, text: string) => ({
      ...{ uuid: uuid(n), person: 'vk:5', note: text, tags: [] },
    });
    await one.write('personNotes', note(1, 'Любит ржаной'));
    await other.write('personNotes', note(2, 'Просит сдачу'));
    await rounds();
    for (const computer of [one, other]) {
      expect(await computer.db.personNotes.count()).toBe(1);
      const mark = await computer.db.sharedMarks.get(`personNotes:${uuid(1)}`);
      const texts = [mark?.row['note'], mark?.clashes[0]?.other].map(String);
      expect(texts.toSorted()).toEqual(['Любит ржаной', 'Просит сдачу']);
    }
  });

  it('takes along what names it by its id', async () => {
    const rubric = (n: number) => ({
      ...{ uuid: uuid(n), community: 'vk:-7', name: 'Рецепты', colour: 'blue', share: null },
    });
    await one.write('rubrics', rubric(1));
    await other.write('rubrics', rubric(2));
    await other.write('plan', { ...post(3), rubric: uuid(2) });
    await rounds();
    for (const computer of [one, other]) {
      expect(await computer.db.rubrics.count(), computer.name).toBe(1);
      expect((await computer.read('plan', uuid(3)))?.['rubric'], computer.name).toBe(uuid(1));
    }
  });

  it('gives way unasked where it is a shipped template that nobody touched', async () => {
    const [shipped] = starters;
    const common = { communities: [], ...shipped };
    await one.write('templates', template(1, common));
    await other.write('templates', template(2, { ...common, body: 'Наш ответ про цены' }));
    await other.db.templateUses.put({ template: uuid(2), count: 1, lastAt: 1 });
    await one.db.templateUses.put({ template: uuid(1), count: 3, lastAt: 5 });
    await rounds();
    for (const computer of [one, other]) {
      const rows = await computer.db.templates.toArray();
      expect(rows, computer.name).toMatchObject([{ uuid: uuid(2), body: 'Наш ответ про цены' }]);
      expect(await computer.db.sharedMarks.where({ clashing: 1 }).count()).toBe(0);
    }
    expect(await one.db.templateUses.toArray()).toMatchObject([{ template: uuid(2), count: 3 }]);
  });
});
