import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { nameWords } from '../../../utils/people/rules.ts';
import { listPeople, writeNote } from '../../../utils/people/store.ts';

const person = (id: number, name: string) => ({
  ...{ key: `vk:${id}`, network: 'vk', id: String(id), name, url: '', firstSeenAt: 0 },
  lastSeenAt: id,
});
const names = async (search: string, limit = 10) =>
  (await listPeople(search, limit)).map((line) => line.person.name);

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.people.bulkPut([
    person(1, 'Анна Петрова'),
    person(2, 'Пётр Соколов'),
    person(3, 'Анна Соколова-Минина'),
  ]);
  await writeNote('vk:1', 'Любит ржаной', 5);
});

describe('people', () => {
  it('with a note stand first, then the latest, each once', async () => {
    expect(await names('')).toEqual(['Анна Петрова', 'Анна Соколова-Минина', 'Пётр Соколов']);
    expect(await names('', 2)).toEqual(['Анна Петрова', 'Анна Соколова-Минина']);
  });

  it('are found by beginnings of any words of their name, and by what stands in a note', async () => {
    expect(await names('СОКОЛ')).toEqual(['Анна Соколова-Минина', 'Пётр Соколов']);
    expect(await names('мин')).toEqual(['Анна Соколова-Минина']);
    expect(await names('сокол анн')).toEqual(['Анна Соколова-Минина']);
    expect(await names('петр')).toEqual(['Анна Петрова', 'Пётр Соколов']);
    expect(await names('ржан')).toEqual(['Анна Петрова']);
    expect(await names('Олег')).toEqual([]);
    expect(await names('!')).toEqual([]);
  });

  it('are found by their new name when it changed, and no more by the old', async () => {
    await db.people.put(person(2, 'Павел Соколов'));
    expect(await names('пав')).toEqual(['Павел Соколов']);
    expect(await names('пётр')).toEqual(['Анна Петрова']);
    await db.people.update('vk:2', { name: 'Олег' });
    expect(await names('олег')).toEqual(['Олег']);
    expect(await names('пав')).toEqual([]);
  });

  it('are handed out without the words that the table keeps', async () => {
    expect(await db.people.toArray()).toEqual([
      person(1, 'Анна Петрова'),
      person(2, 'Пётр Соколов'),
      person(3, 'Анна Соколова-Минина'),
    ]);
    expect(nameWords('Ёлка, ёлка и 7-я')).toEqual(['елка', 'и', '7', 'я']);
  });
});
