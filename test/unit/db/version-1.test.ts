import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { GroupmateDb } from '../../../utils/db.ts';

/** Version 1 as it went out: never change this, or the test proves nothing. */
const version1 = {
  communities: 'uuid, &[network+id], [network+screenName], role',
  templates: 'uuid, starter',
  personNotes: 'uuid, &person',
  daily: 'uuid, &[community+day]',
  posts: 'key, [community+publishedAt], [community+lastSeenAt]',
  postCounts: 'id, [post+at], [community+at]',
  members: 'id, [community+at]',
  comments: 'key, post, [author+waitingSince], [community+waiting+waitingSince]',
  people: 'key, lastSeenAt',
  identities: 'key, network',
  templateUses: 'template',
  problems: 'id, lastAt',
  facts: 'name',
};

const shared = (n: number) => ({ uuid: `uuid-${n}`, updatedAt: n, updatedBy: 'one' });
const rows: Record<string, object[]> = {
  communities: [
    { ...shared(1), network: 'vk', id: '-7', screenName: 'bakery', name: 'Пекарня', role: 'mine' },
    { ...shared(2), network: 'vk', id: '-8', screenName: null, name: 'Кафе', role: 'competitor' },
  ],
  templates: [{ ...shared(3), starter: 'price', text: 'Здравствуйте, {name}!' }],
  personNotes: [{ ...shared(4), person: 'vk:5', note: 'Любит ржаной' }],
  daily: [{ ...shared(5), community: 'vk:-7', day: '2026-11-20', members: 12_480, reach: null }],
  posts: [{ key: 'vk:-7_1', community: 'vk:-7', publishedAt: 5, lastSeenAt: 6, text: 'Хлеб' }],
  postCounts: [{ id: 'vk:-7_1@6', post: 'vk:-7_1', community: 'vk:-7', at: 6, likes: 30 }],
  members: [{ id: 'vk:-7@6', community: 'vk:-7', at: 6, members: 12_480, precision: 0 }],
  comments: [
    {
      key: 'vk:-7_2',
      post: 'vk:-7_1',
      author: 'vk:5',
      community: 'vk:-7',
      waiting: 1,
      waitingSince: 6,
      text: 'Сколько стоит?',
    },
  ],
  people: [{ key: 'vk:5', name: 'Анна', lastSeenAt: 6 }],
  identities: [{ key: 'vk:9', network: 'vk', name: 'Ольга' }],
  templateUses: [{ template: 'uuid-3', count: 2, lastAt: 6 }],
  problems: [{ id: 'a|b', feature: 'a', lastAt: 6, times: 1 }],
  facts: [{ name: 'install', value: 'one' }],
};

/** What was read or typed on a day, with where it came from; the rest of the row as it was. */
const daysNow = [
  {
    ...shared(5),
    community: 'vk:-7',
    day: '2026-11-20',
    figures: { members: { value: 12_480, source: 'read', at: 5 } },
  },
];

it('a database of version 1 opens in today’s with every row, and has the new tables', async () => {
  const old = new Dexie('example');
  old.version(1).stores(version1);
  await old.open();
  for (const [table, content] of Object.entries(rows)) await old.table(table).bulkAdd(content);
  old.close();

  const now = new GroupmateDb('example');
  await now.open();
  expect(now.verno).toBeGreaterThanOrEqual(5);
  for (const [table, content] of Object.entries({ ...rows, daily: daysNow })) {
    expect(await now.table(table).toArray(), table).toEqual(content);
  }
  // The indexes still answer.
  expect(await now.comments.where({ post: 'vk:-7_1' }).count()).toBe(1);
  expect(await now.communities.get({ network: 'vk', id: '-8' })).toMatchObject({ name: 'Кафе' });
  const { plan, media, reminders, conversations, health, teachings, contacts, contactLists } = now;
  const added = [plan, media, reminders, conversations, health, teachings, contacts, contactLists];
  const { rubrics, rubricRules, postRubrics, membershipPortraits } = now;
  const later = [rubrics, rubricRules, postRubrics, membershipPortraits];
  expect(await Promise.all(later.map((table) => table.count()))).toEqual([0, 0, 0, 0]);
  expect(await Promise.all(added.map((table) => table.count()))).toEqual(added.map(() => 0));
  // Nobody but the community itself answers for it until the person says so.
  expect((await now.communities.toArray()).map(({ answersAs }) => answersAs)).toEqual([
    undefined,
    undefined,
  ]);
  now.close();
});

it('every table of version 1 has a row in the example', () => {
  expect(Object.keys(rows)).toEqual(Object.keys(version1));
});
