import { beforeEach, describe, expect, it } from 'vitest';
import { allowedAuthors, isSameAuthor, nameOfAuthor } from '../../../utils/communities/authors.ts';
import {
  changeCommunity,
  communityByKey,
  forgetCommunity,
} from '../../../utils/communities/store.ts';
import {
  allWaitingIn,
  conversationOfMessage,
  countAllWaiting,
  countConversations,
  dismissConversation,
} from '../../../utils/conversations/store.ts';
import { db } from '../../../utils/db.ts';
import { networks } from '../../../utils/networks/index.ts';
import { cardOfPerson, forgetPerson, listPeople, writeNote } from '../../../utils/people/store.ts';
import { pageReading } from '../../../utils/readings/schema.ts';
import { storeReading } from '../../../utils/readings/store.ts';
import { addReminder } from '../../../utils/reminders/store.ts';
import { aComment, aMessage, aPost, aReading, now } from '../readings/made-up.ts';

const minute = 60_000;
const url = 'https://vk.com/gim7?sel=5';
const dialogues = { network: 'vk', kind: 'messages', url, community: '-7', post: null } as const;

const see = (messages: ReturnType<typeof aMessage>[], page: object = dialogues) =>
  storeReading(
    pageReading.parse(
      aReading({
        community: null,
        posts: [],
        comments: [],
        page: { ...dialogues, ...page },
        messages,
      }),
    ),
    networks.vk,
    now,
  );
const anna = (n: number, ago: number) =>
  aMessage(`-7_5_${n}`, { date: now - ago * minute, authorName: 'Анна Петрова', authorId: '5' });
const our = (n: number, ago: number) =>
  aMessage(`-7_5_${n}`, { date: now - ago * minute, authorId: '-7', outgoing: true });

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  const met = aReading({ posts: [aPost('-7_1')], comments: [] });
  await storeReading(pageReading.parse(met), networks.vk, now);
  await changeCommunity('vk:-7', { role: 'mine' }, now);
});

describe('what a dialogue leaves behind', () => {
  it('is who waits since when, and not a word of what was written', async () => {
    const { conversations } = await see([our(10, 90), anna(11, 40), anna(12, 30)]);
    expect(conversations).toEqual([
      expect.objectContaining({
        key: 'vk:-7:5',
        community: 'vk:-7',
        person: 'vk:5',
        name: 'Анна Петрова',
        url,
        lastMessage: 'vk:-7_5_12',
        waiting: 1,
        waitingSince: now - 40 * minute,
      }),
    ]);
    expect(await conversationOfMessage('vk:-7_5_12')).toMatchObject({ key: 'vk:-7:5' });
    expect(await countAllWaiting('vk:-7')).toBe(1);
    await see([our(13, 1)]);
    expect(await countAllWaiting('vk:-7')).toBe(0);
    expect(await countConversations('vk:-7')).toBe(1);
  });

  it.each([
    ['dialogues of nobody’s community', [anna(1, 5)], { community: null }],
    ['of a community that was never met', [anna(1, 5)], { community: '-9' }],
    ['a chat of many', [aMessage('-7_c3_1', { conversation: 'c3' })], {}],
    ['a dialogue in which only we wrote', [our(1, 5)], {}],
  ])('is nothing of %s', async (_, messages, page) => {
    await see(messages, page);
    expect([await db.conversations.count(), await db.people.count()]).toEqual([0, 0]);
  });

  it('is nothing while the community is not mine', async () => {
    await changeCommunity('vk:-7', { role: 'competitor' }, now);
    await see([anna(1, 5)]);
    expect(await db.conversations.count()).toBe(0);
  });

  it('tells ours by the author where the page has no other sign', async () => {
    await see([anna(1, 9)]);
    expect(await countAllWaiting('vk:-7')).toBe(1);
    const silent = aMessage('-7_5_2', { date: now - 5 * minute, authorId: '-7' });
    await see([silent]);
    expect(await countAllWaiting('vk:-7')).toBe(0);
  });

  it('is refused at the border with its text', () => {
    const message = anna(1, 5);
    const texted = { ...message, fields: { ...message.fields, text: message.fields.authorName } };
    const asked = aReading({ posts: [], comments: [], page: dialogues, messages: [texted] });
    const read = pageReading.safeParse(asked);
    expect(read.success).toBe(false);
    expect(JSON.stringify(read.error?.issues)).toContain('text');
  });
});

describe('who waits', () => {
  it('is one list of public and private, the longest waiting first', async () => {
    await see([anna(1, 30)]);
    const post = aReading({
      posts: [aPost('-7_1')],
      comments: [
        aComment('-7_11', { authorId: '6', date: now - 90 * minute }),
        aComment('-7_12', { authorId: '8', date: now - 10 * minute }),
      ],
    });
    await storeReading(pageReading.parse(post), networks.vk, now);
    const all = await allWaitingIn('vk:-7');
    expect(all.map((one) => [one.private, one.private && one.text])).toEqual([
      [false, false],
      [true, ''],
      [false, false],
    ]);
    expect(await allWaitingIn('vk:-7', 1)).toEqual(all.slice(0, 1));
    expect(await countAllWaiting('vk:-7')).toBe(3);
  });

  it('leaves out whom the person dismissed', async () => {
    await see([anna(1, 30)]);
    await dismissConversation('vk:-7:5', now);
    expect(await allWaitingIn('vk:-7')).toEqual([]);
    await dismissConversation('vk:-7:5', null);
    expect(await allWaitingIn('vk:-7')).toHaveLength(1);
  });
});

describe('forgetting', () => {
  const remind = () =>
    addReminder({
      ...{ kind: 'comment', text: 'Ответить', at: now, repeat: 'no', url: null },
      comment: 'vk:-7:5',
    });

  it('somebody takes their dialogues and reminders along', async () => {
    await see([anna(1, 30)]);
    await remind();
    expect((await listPeople('', 9))[0]).toMatchObject({ commentsSeen: 0, dialogues: 1 });
    expect(await cardOfPerson('vk:5')).toMatchObject({ commentsSeen: 0 });
    await forgetPerson('vk:5');
    for (const table of [db.conversations, db.people, db.reminders]) {
      expect([table.name, await table.count()]).toEqual([table.name, 0]);
    }
  });

  it('a community takes its dialogues along, and people met nowhere else', async () => {
    await see([anna(1, 30)]);
    await remind();
    expect(await forgetCommunity('vk:-7')).toEqual({ forgotten: true });
    for (const table of [db.conversations, db.people, db.reminders]) {
      expect([table.name, await table.count()]).toEqual([table.name, 0]);
    }
  });

  it('a community keeps people with a note', async () => {
    await see([anna(1, 30)]);
    await writeNote('vk:5', 'Берёт торты', now);
    await forgetCommunity('vk:-7');
    expect(await db.people.count()).toBe(1);
  });
});

describe('authors', () => {
  it('that may answer are the community and whom the person allowed', async () => {
    expect(allowedAuthors(await communityByKey('vk:-7'))).toEqual(['-7', 'bakery']);
    await changeCommunity('vk:-7', { answersAs: ['100200'] }, now + 1);
    const changed = await communityByKey('vk:-7');
    expect(changed?.updatedAt).toBe(now + 1);
    expect(allowedAuthors(changed)).toEqual(['-7', 'bakery', '100200']);
    await changeCommunity('vk:-7', { role: 'seen' }, now);
    expect(allowedAuthors(await communityByKey('vk:-7'))).toBeNull();
    expect(allowedAuthors(undefined)).toBeNull();
  });

  it.each([
    ['Пекарня «Хлеб»', true],
    [' пекарня «хлеб» ', true],
    ['Ольга', false],
    ['', false],
    [null, false],
  ])('are the community itself under its name: %s', (name, same) => {
    expect(isSameAuthor(name, { name: 'Пекарня «Хлеб»' })).toBe(same);
    expect(isSameAuthor(name, { name: '' })).toBe(false);
  });

  it('have the names that we know', async () => {
    await db.identities.put({ key: 'vk:9', network: 'vk', id: '9', name: 'Ольга', lastSeenAt: 1 });
    const names = ['-7', 'bakery', '9', '404'].map((id) => nameOfAuthor('vk', id));
    expect(await Promise.all(names)).toEqual([
      expect.stringContaining('Пекарня'),
      expect.stringContaining('Пекарня'),
      'Ольга',
      null,
    ]);
  });
});
