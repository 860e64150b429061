import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chooseVersion } from '../../../utils/sharing/clashes.ts';
import { clashedRows } from '../../../utils/sharing/shown.ts';
import { starters } from '../../../utils/templates/starters.ts';
import { startServer, type TestServer } from '../../sharing/start.ts';
import { post, template, uuid } from './made-up.ts';
import { freshComputers, oleg, type Computer } from './two-computers.ts';

let server: TestServer;
let [a, b]: Computer[] = [];
const two = (): [Computer, Computer] => {
  if (!a || !b) throw new Error('No computers.');
  return [a, b];
};
/** What both know at the end. */
const both = async () => {
  const [one, other] = two();
  await one.round();
  await other.round();
  await one.round();
};
const withTemplate = async () => {
  const [one, other] = two();
  await one.write('templates', template(1));
  await both();
  other.clock = one.clock;
  return [one, other] as const;
};

beforeAll(async () => {
  server = await startServer({ users: [oleg], brands: ['bakery'] });
});
afterAll(() => server.stop());
beforeEach(async () => {
  [a, b] = await freshComputers(server);
});

describe('two computers', () => {
  it('have each other’s rows, changes and deletions', async () => {
    const [one, other] = two();
    await one.write('templates', template(1));
    await other.write('templates', template(2));
    await both();
    for (const computer of two()) {
      expect(await computer.db.templates.count(), computer.name).toBe(2);
      expect(await computer.state()).toMatchObject({ fault: null, waiting: 0, clashes: 0 });
      expect(computer.failures).toEqual([]);
    }
    await other.change('templates', uuid(1), { body: 'Добрый день!' });
    await one.db.templates.delete(uuid(2));
    await both();
    expect((await one.read('templates', uuid(1)))?.['body']).toBe('Добрый день!');
    expect(await other.read('templates', uuid(2))).toBeUndefined();
    expect(await one.db.sharedDirty.count()).toBe(0);
    expect((await one.db.sharedMarks.get(`templates:${uuid(1)}`))?.edits).toMatchObject({
      body: { who: 'Анна' },
    });
  });

  it('change title and body apart: both are kept on both', async () => {
    const [one, other] = await withTemplate();
    await one.change('templates', uuid(1), { title: 'Цена' });
    await other.change('templates', uuid(1), { body: 'Двести рублей.' });
    await both();
    for (const computer of two()) {
      expect(await computer.read('templates', uuid(1)), computer.name).toMatchObject({
        title: 'Цена',
        body: 'Двести рублей.',
      });
      expect(await computer.state()).toMatchObject({ clashes: 0 });
    }
  });

  it('change the same field: both versions wait on both, and one choice ends it on both', async () => {
    const [one, other] = await withTemplate();
    await one.change('templates', uuid(1), { body: 'Моя версия' });
    other.clock += 60_000;
    await other.change('templates', uuid(1), { body: 'Другая версия' });
    await both();
    for (const computer of two()) {
      expect((await computer.read('templates', uuid(1)))?.['body']).toBe('Другая версия');
      const mark = await computer.db.sharedMarks.get(`templates:${uuid(1)}`);
      expect(mark?.clashes, computer.name).toMatchObject([
        { field: 'body', kept: 'Другая версия', other: 'Моя версия', otherBy: { who: 'Олег' } },
      ]);
      expect(await computer.state()).toMatchObject({ clashes: 1 });
    }
    expect(await clashedRows()).toMatchObject([{ clashes: [{ field: 'body' }] }]);
    expect(await chooseVersion(`templates:${uuid(1)}`, 'body', 'other', one.clock + 1)).toBe(true);
    expect(await clashedRows()).toEqual([]);
    await both();
    for (const computer of two()) {
      expect((await computer.read('templates', uuid(1)))?.['body']).toBe('Моя версия');
      expect(await computer.state(), computer.name).toMatchObject({ clashes: 0 });
    }
    expect(await chooseVersion(`templates:${uuid(1)}`, 'body', 'kept', one.clock + 2)).toBe(false);
  });

  it('a field that was chosen waits no more while another of its row does', async () => {
    const [one, other] = await withTemplate();
    await one.change('templates', uuid(1), { body: 'Моя версия', title: 'Моё имя' });
    await other.change('templates', uuid(1), { body: 'Другая версия', title: 'Другое имя' });
    await both();
    const fields = async () =>
      (await clashedRows()).flatMap(({ clashes }) => clashes.map(({ field }) => field));
    expect((await fields()).toSorted()).toEqual(['body', 'title']);
    expect(await chooseVersion(`templates:${uuid(1)}`, 'body', 'other', one.clock + 1)).toBe(true);
    expect(await fields()).toEqual(['title']);
  });

  it('an edit wins over a deletion, on whichever side', async () => {
    const [one, other] = await withTemplate();
    await one.db.templates.delete(uuid(1));
    await other.change('templates', uuid(1), { body: 'Нужен ещё' });
    await both();
    await both();
    for (const computer of two()) {
      expect((await computer.read('templates', uuid(1)))?.['body'], computer.name).toBe(
        'Нужен ещё',
      );
    }
  });

  it('what is still written, shipped, of no client or of the sample stays at home', async () => {
    const [one, other] = two();
    const [shipped] = starters;
    one.world.sample = async () => (kind, key) => kind === 'templates' && key === uuid(3);
    await one.write('plan', { ...post(1), state: 'draft' });
    await one.write('templates', template(2, { ...shipped, communities: [] }));
    await one.write('templates', template(3));
    await one.write('templates', template(4, { communities: ['vk:-99'] }));
    await one.write('templates', template(5, { communities: ['vk:-7', 'vk:-99'] }));
    await one.write('templates', template(6, { communities: [] }));
    await both();
    expect(await other.db.plan.count()).toBe(0);
    expect(await other.db.templates.toCollection().primaryKeys()).toEqual([uuid(6)]);
    // Given a time it is everybody's.
    await one.change('plan', uuid(1), { state: 'planned' });
    await both();
    expect(await other.db.plan.count()).toBe(1);
  });

  it('what this version does not understand is set aside, told once, and stops nothing', async () => {
    const [one, other] = await withTemplate();
    const id = `templates:${uuid(9)}`;
    await server.ask('PUT', `/brand-bakery/${encodeURIComponent(id)}`, {
      ...{ brand: 'bakery', kind: 'templates', row: { ...template(9), colour: 'red' } },
      ...{ edits: {}, clashes: [], made: { at: 1, who: 'Новая версия' } },
    });
    await one.write('templates', template(2));
    await both();
    expect(await other.db.templates.count()).toBe(2);
    for (const computer of two()) {
      expect(await computer.state()).toMatchObject({ fault: null, aside: [id] });
      expect(computer.failures).toHaveLength(1);
    }
    // It is not taken for a deletion either.
    await both();
    expect(await server.ask('GET', `/brand-bakery/${encodeURIComponent(id)}`)).toMatchObject({
      row: { colour: 'red' },
    });
    expect(other.failures).toHaveLength(1);
  });

  it('a server that is away loses nothing, and says so', async () => {
    const [one, other] = await withTemplate();
    await server.down();
    await one.change('templates', uuid(1), { title: 'Без связи' });
    await one.write('templates', template(2));
    await one.round();
    expect(await one.state()).toMatchObject({ fault: 'offline', waiting: 2 });
    await server.restart();
    await both();
    expect(await one.state()).toMatchObject({ fault: null, waiting: 0 });
    expect(await other.read('templates', uuid(1))).toMatchObject({ title: 'Без связи' });
    expect(await other.db.templates.count()).toBe(2);
  });
});
