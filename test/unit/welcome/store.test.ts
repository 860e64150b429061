import { beforeEach, describe, expect, it } from 'vitest';
import { changeCommunity, forgetCommunity } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';
import { networks } from '../../../utils/networks/index.ts';
import { forgetPerson } from '../../../utils/people/store.ts';
import { pageReading, type PageReading } from '../../../utils/readings/schema.ts';
import { storeReading } from '../../../utils/readings/store.ts';
import {
  contactsAt,
  contactWeek,
  countContacts,
  listContacts,
} from '../../../utils/welcome/lines.ts';
import { changeContact, countNewSince } from '../../../utils/welcome/store.ts';
import { aComment, aPerson, aPost, aReading, now } from '../readings/made-up.ts';

const hour = 3_600_000;
const read = (over: Parameters<typeof aReading>[0], at = now) =>
  storeReading(pageReading.parse(aReading(over)) as PageReading, networks.vk, at);
const liked = (post: string, ...people: number[]) =>
  people.map((id, at) => aPerson(`liked:${post}:${id}`, at + 1, `Имя ${id}`));
const joined = (...people: number[]) =>
  people.map((id, at) => aPerson(`joined:-7:${id}`, at + 1, `Имя ${id}`));
const contactAt = async (place: 'comment' | 'person', key: string) =>
  (await contactsAt('vk', [{ place, key }]))[0];
const fresh = async () =>
  (await listContacts('new', 100)).map(({ contact }) => `${contact.how} ${contact.person}`).sort();

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await read({ posts: [aPost('-7_1')] }, now - hour);
  await changeCommunity('vk:-7', { role: 'mine' }, now - hour);
});

describe('a list of people', () => {
  it('sets the ground when it is read for the first time, however long it is', async () => {
    const all = Array.from({ length: 1000 }, (_, n) => 1000 + n);
    for (let from = 0; from < all.length; from += 200) {
      const people = joined(...all).slice(from, from + 200);
      expect((await read({ people }, now + from)).met).toBe(0);
    }
    expect(await countContacts('known')).toBe(1000);
    expect(await fresh()).toEqual([]);
  });

  it('makes a name new that appears later, once', async () => {
    await read({ people: joined(11, 12, 13) });
    expect((await read({ people: joined(14, 11, 12, 13) }, now + hour)).met).toBe(1);
    expect((await read({ people: joined(14, 11, 12, 13) }, now + 2 * hour)).met).toBe(0);
    expect(await fresh()).toEqual(['joined vk:14']);
    const [line] = await listContacts('new', 10);
    expect(line).toMatchObject({
      network: 'vk',
      community: 'Пекарня',
      contact: { name: 'Имя 14', at: now + hour, url: 'https://vk.com/id14', place: '' },
    });
  });

  it('does not take for new what was only scrolled to later', async () => {
    await read({ people: joined(11, 12) });
    const deeper = joined(11, 12, 13, 14).slice(2);
    expect((await read({ people: deeper }, now + hour)).met).toBe(0);
    // And they are compared with from then on.
    expect((await read({ people: joined(11, 12, 13, 15, 14) }, now + 2 * hour)).met).toBe(1);
    expect(await fresh()).toEqual(['joined vk:15']);
  });

  it('of another, older post sets its own ground; of a later post everybody unseen is new', async () => {
    await read({ people: liked('-7_1', 11, 12) });
    await read({ posts: [aPost('-7_0', { date: now - 9 * hour })] }, now + hour);
    expect((await read({ people: liked('-7_0', 12, 13) }, now + hour)).met).toBe(0);
    await read({ posts: [aPost('-7_2', { date: now + hour })] }, now + 2 * hour);
    expect((await read({ people: liked('-7_2', 11, 13, 14) }, now + 2 * hour)).met).toBe(1);
    expect(await fresh()).toEqual(['liked vk:14']);
    const [line] = await listContacts('new', 10);
    expect(line?.contact.place).toContain('wall-7_2');
  });

  it('leaves nothing of communities that are not the person’s own', async () => {
    await changeCommunity('vk:-7', { role: 'competitor' }, now);
    await read({ people: liked('-7_1', 11) });
    await read({ people: liked('-9_1', 11) });
    expect([await db.contacts.count(), await db.contactLists.count()]).toEqual([0, 0]);
  });

  it('knows its community by the screen name too', async () => {
    await read({ people: [aPerson('joined:bakery:11', 1)] });
    expect((await db.contacts.toArray()).map(({ community }) => community)).toEqual(['vk:-7']);
  });
});

describe('who is no first contact', () => {
  it('the community’s own accounts', async () => {
    await changeCommunity('vk:-7', { answersAs: ['77'] }, now);
    await read({ identity: '9', people: joined(11) });
    expect((await read({ people: joined(9, 77, 11) }, now + hour)).met).toBe(0);
    await read({ people: [aPerson('joined:-7:-7', 1), ...joined(11)] }, now + hour);
    expect(await fresh()).toEqual([]);
  });

  it('who wrote before, also by the screen name', async () => {
    await read({ comments: [aComment('-7_5', { authorId: 'ivan.petrov' })] });
    await read({ people: joined(11) });
    const ivan = aPerson('joined:-7:12', 1, 'Иван', 'ivan.petrov');
    expect((await read({ people: [ivan, ...joined(0, 11).slice(1)] }, now + hour)).met).toBe(0);
  });
});

describe('a thread', () => {
  const comment = (id: number, authorId: string, date: number) =>
    aComment(`-7_${id}`, { authorId, authorName: `Имя ${authorId}`, date });

  it('marks the first comment of somebody unknown, and counts nobody twice', async () => {
    await read({ comments: [comment(5, '5', now - hour)] });
    const later = [comment(5, '5', now - hour), comment(6, '6', now + hour)];
    await read({ comments: later }, now + 2 * hour);
    await read({ comments: [...later, comment(7, '6', now + hour)] }, now + 3 * hour);
    expect(await fresh()).toEqual(['commented vk:6']);
    expect((await listContacts('new', 10))[0]?.contact.place).toContain('reply=-7_6');
  });

  it('does not take an old comment for a first one', async () => {
    await read({ comments: [comment(5, '5', now - hour)] });
    await read({ comments: [comment(4, '4', now - 2 * hour)] }, now + hour);
    expect(await fresh()).toEqual([]);
  });

  it('is one when several of an author come at once, and none when the first of them is old', async () => {
    await read({ comments: [comment(5, '5', now - hour)] });
    const later = now + hour;
    await read(
      {
        comments: [
          comment(7, '7', later),
          comment(8, '7', later),
          comment(9, '9', now - 2 * hour),
          comment(10, '9', later),
          comment(11, '11', later),
        ],
      },
      later + 1,
    );
    expect(await fresh()).toEqual(['commented vk:11', 'commented vk:7']);
    const at = ['-7_7', '-7_9', '-7_10', '-7_8'].map((key) => ({ place: 'comment', key }) as const);
    const people = (await contactsAt('vk', at)).map((one) => one?.person);
    expect(people).toEqual(['vk:7', undefined, undefined, 'vk:7']);
  });

  it('finds who liked before: by how they were met first', async () => {
    await read({ comments: [comment(5, '5', now - hour)], people: joined(11) });
    const people = [aPerson('joined:-7:6', 1, 'Имя 6', 'ivan'), ...joined(0, 11).slice(1)];
    await read({ people }, now + hour);
    await read({ comments: [comment(6, 'ivan', now + hour)] }, now + 2 * hour);
    expect(await fresh()).toEqual(['joined vk:6']);
    expect((await contactAt('comment', '-7_6'))?.person).toBe('vk:6');
    expect((await contactAt('person', 'joined:-7:6'))?.state).toBe('new');
  });
});

describe('what became of a first contact', () => {
  beforeEach(async () => {
    await read({ people: joined(11) });
    await read({ people: joined(12, 13, 11) }, now + hour);
  });

  it('is kept, counted and can be taken back', async () => {
    expect(await countNewSince(now + hour)).toBe(2);
    expect(await countNewSince(now + hour + 1)).toBe(0);
    await changeContact('vk:-7 vk:12', 'greeted', now + 2 * hour);
    await changeContact('vk:-7 vk:13', 'not-now', now + 2 * hour);
    expect(await fresh()).toEqual([]);
    expect(await contactWeek(now + 2 * hour)).toEqual({
      ...{ joined: 2, liked: 0, commented: 0 },
      greeted: 1,
    });
    // Seen again they are what the person said of them.
    await read({ people: joined(12, 13, 11) }, now + 3 * hour);
    expect([await countContacts('greeted'), await countContacts('not-now')]).toEqual([1, 1]);
    await changeContact('vk:-7 vk:13', 'new', now + 3 * hour);
    expect(await fresh()).toEqual(['joined vk:13']);
    expect(await contactWeek(now + 9 * 24 * hour)).toMatchObject({ joined: 0 });
  });

  it('goes with the person and with the community', async () => {
    await forgetPerson('vk:12');
    expect(await fresh()).toEqual(['joined vk:13']);
    await forgetCommunity('vk:-7');
    expect([await db.contacts.count(), await db.contactLists.count()]).toEqual([0, 0]);
  });
});

it('refuses a batch of more than 200 names, and rows with more than is asked for', () => {
  const many = aReading({ people: joined(...Array.from({ length: 201 }, (_, n) => n + 1)) });
  expect(pageReading.safeParse(many).success).toBe(false);
  const [row] = joined(11);
  const more = { ...row, fields: { ...row?.fields, city: 'Липовая' } };
  expect(pageReading.safeParse({ ...aReading({}), people: [more] }).success).toBe(false);
});
