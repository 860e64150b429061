import { beforeEach, describe, expect, it } from 'vitest';
import { countWaiting } from '../../../utils/comments/store.ts';
import { changeCommunity } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';
import { networks } from '../../../utils/networks/index.ts';
import { cardOf, forgetPerson, listPeople, writeNote } from '../../../utils/people/store.ts';
import { pageReading } from '../../../utils/readings/schema.ts';
import { storeReading } from '../../../utils/readings/store.ts';
import type { Reminder } from '../../../utils/reminders/schema.ts';
import { aComment, aReading, now } from '../readings/made-up.ts';

const store = (over: Parameters<typeof aReading>[0], at = now) =>
  storeReading(pageReading.parse(aReading(over)), networks.vk, at);

const anna = { authorId: '5', authorName: 'Анна Петрова' };
const bakery = { authorId: '-7', authorName: 'Пекарня' };
const ivan = { authorId: '6', authorName: 'Иван Ильин' };

const reminderOf = (uuid: string, comment: string): Reminder => ({
  uuid,
  kind: 'comment',
  text: 'Ответить: Анна Петрова',
  at: now,
  repeat: 'no',
  since: now,
  zone: 'UTC',
  comment,
  url: null,
  shownAt: null,
  doneAt: null,
});

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await store({});
  await changeCommunity('vk:-7', { role: 'mine' }, now);
  await store({
    comments: [
      aComment('-7_11', { ...anna, date: now - 9000 }),
      aComment('-7_12', { ...ivan, replyTo: '-7_11', date: now - 8000 }),
      aComment('-7_13', { ...bakery, replyTo: '-7_11', text: 'Анна, да!', date: now - 7000 }),
      aComment('-7_14', { ...anna, replyTo: '-7_11', date: now - 6000 }),
    ],
  });
  await writeNote('vk:5', 'Берёт два батона по пятницам', now);
  await writeNote('vk:6', 'Спрашивает про доставку', now);
});

describe('forgetting a person', () => {
  it('leaves neither person, note, comment nor a reminder that names them', async () => {
    await db.reminders.bulkAdd([reminderOf('a', 'vk:-7_14'), reminderOf('b', 'vk:-7_12')]);
    await forgetPerson('vk:5');
    const everything = JSON.stringify(
      await Promise.all(
        db.tables.filter(({ name }) => name !== 'reminders').map((table) => table.toArray()),
      ),
    );
    expect(everything).not.toContain('Петрова');
    expect(everything).not.toContain('vk:5');
    expect(everything).not.toContain('батона');
    expect((await db.reminders.toArray()).map(({ uuid }) => uuid)).toEqual(['b']);
    expect(await cardOf('vk:-7_14')).toBeNull();
  });

  it('touches nobody else', async () => {
    await forgetPerson('vk:5');
    expect(await listPeople('', 10)).toMatchObject([
      { person: { key: 'vk:6' }, note: 'Спрашивает про доставку', commentsSeen: 1 },
    ]);
  });

  it('ends the waiting of their comments, and of no other', async () => {
    expect(await countWaiting('vk:-7')).toBe(2);
    await forgetPerson('vk:5');
    // «Анна, да!» must not pass for an answer to Иван now that Анна's question is gone.
    expect(await countWaiting('vk:-7')).toBe(1);
    expect((await db.comments.get('vk:-7_12'))?.waiting).toBe(1);
  });

  it('meets them anew when they write again', async () => {
    await forgetPerson('vk:5');
    const later = now + 86_400_000;
    await store({ comments: [aComment('-7_20', { ...anna, date: later - 1000 })] }, later);
    expect(await cardOf('vk:-7_20')).toMatchObject({
      person: { name: 'Анна Петрова', firstSeenAt: later },
      standing: 'first',
      note: '',
    });
  });
});
