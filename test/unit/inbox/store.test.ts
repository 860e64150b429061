import { beforeEach, describe, expect, it } from 'vitest';
import { burstSeen, burstTold, listBursts, lookForBurst } from '../../../utils/answering/store.ts';
import type { SeenComment } from '../../../utils/comments/schema.ts';
import { changeCommunity, communityByKey } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';
import { dropReminders, putOff, readInbox, setAside } from '../../../utils/inbox/store.ts';
import { networks } from '../../../utils/networks/index.ts';
import { changeNote, cardOfPerson, writeAddress, writeNote } from '../../../utils/people/store.ts';
import { ledgerOf } from '../../../utils/people/ledger.ts';
import { pageReading } from '../../../utils/readings/schema.ts';
import { storeReading } from '../../../utils/readings/store.ts';
import { listOpenReminders } from '../../../utils/reminders/store.ts';
import { aComment, aMessage, aPost, aReading, now } from '../readings/made-up.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const store = (over: Parameters<typeof aReading>[0], at = now) =>
  storeReading(pageReading.parse(aReading(over)), networks.vk, at);
const url = 'https://vk.com/gim7?sel=6';
const messages = { network: 'vk', kind: 'messages', url, community: '-7', post: null } as const;

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await store({ posts: [aPost('-7_1')] }, now - 40 * day);
  await changeCommunity('vk:-7', { role: 'mine', zone: 'UTC' }, now);
  await store({
    comments: [
      aComment('-7_11', { date: now - 90 * minute }),
      aComment('-7_12', { authorId: '8', authorName: 'Иван Ильин', date: now - 10 * minute }),
    ],
  });
});
const keys = async () => (await readInbox()).entries.map(({ key }) => key);

describe('the inbox', () => {
  it('holds comments and private dialogues, of the latter no words', async () => {
    const wrote = aMessage('-7_6_1', { conversation: '6', authorId: '6', authorName: 'Олег' });
    await store({ community: null, page: messages, messages: [wrote] });
    const { entries, total } = await readInbox();
    expect(total).toBe(3);
    expect(entries.map(({ key, private: own, text }) => [key, own, text])).toEqual([
      ['vk:-7_11', false, 'Сколько стоит?'],
      ['vk:-7_12', false, 'Сколько стоит?'],
      ['vk:-7:6', true, ''],
    ]);
    expect(entries[0]).toMatchObject({ of: { name: 'Пекарня', zone: 'UTC' }, dated: true });
  });

  it('loses who was answered, and whose community is no longer mine', async () => {
    const answer = { authorId: '-7', replyTo: '-7_11', text: 'Анна, 90 ₽', date: now - minute };
    await store({ comments: [aComment('-7_13', answer)] });
    expect(await keys()).toEqual(['vk:-7_12']);
  });

  it('reads at most 1000 of the oldest and 500 of the newest, and tells how many there are', async () => {
    const kept = (await db.comments.get('vk:-7_11')) as SeenComment;
    await db.comments.bulkPut(
      Array.from({ length: 2000 }, (_, i) => ({
        ...kept,
        key: `vk:-7_${1000 + i}`,
        waitingSince: now - day + i,
      })),
    );
    const { entries, total } = await readInbox();
    expect([entries.length, total]).toEqual([1500, 2002]);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(1500);
    expect(entries.some(({ key }) => key === 'vk:-7_1000')).toBe(true);
    expect(entries.some(({ key }) => key === 'vk:-7_12')).toBe(true);
  });
});

const entry = { key: 'vk:-7_11', private: false, url: 'https://vk.com/wall-7_1?reply=11' };

describe('putting off', () => {
  it('is one reminder, another moment takes its place, and undo gives the first back', async () => {
    await putOff(entry, now + hour, 'Ответить: Анна');
    const undo = await putOff(entry, now + day, 'Ответить: Анна');
    const at = async () => (await listOpenReminders()).map((one) => one.at - now);
    expect(await at()).toEqual([day]);
    const { entries } = await readInbox();
    expect(entries.find(({ key }) => key === entry.key)?.later?.at).toBe(now + day);
    await undo();
    expect(await at()).toEqual([hour]);
  });

  it('ends when no answer is needed, and comes back with the taking back', async () => {
    await putOff(entry, now + hour, 'Ответить: Анна');
    const undo = await setAside(entry, now);
    expect(await keys()).toEqual(['vk:-7_12']);
    expect(await listOpenReminders()).toEqual([]);
    await undo();
    expect((await keys()).sort()).toEqual(['vk:-7_11', 'vk:-7_12']);
    expect(await listOpenReminders()).toHaveLength(1);
  });

  it('ends when the comment was answered', async () => {
    await putOff(entry, now + hour, 'Ответить: Анна');
    expect(await dropReminders([])).toBe(false);
    expect(await dropReminders(['vk:-7_12'])).toBe(false);
    expect(await dropReminders(['vk:-7_11', 'vk:-7_12'])).toBe(true);
    expect(await listOpenReminders()).toEqual([]);
  });
});

describe('a wave of comments', () => {
  const wave = (count: number, tone: 'negative' | 'neutral', from = 100) =>
    db.comments.bulkPut(
      Array.from({ length: count }, (_, i) => ({
        ...({ network: 'vk', post: 'vk:-7_1', community: 'vk:-7', author: `vk:${i}` } as const),
        ...{ key: `vk:-7_${from + i}`, id: `-7_${from + i}`, authorName: 'Кто-то', text: '!' },
        ...{ url: '', writtenAt: now - i * minute, replyTo: null, ours: false },
        ...{ firstSeenAt: now, lastSeenAt: now, dismissedAt: null },
        ...({ waiting: 1, waitingSince: now - i * minute } as const),
        triage: {
          ...{ lang: 'ru', kind: null, perhaps: [], toxic: false, confidence: 1, by: 'x' },
          tone,
        },
      })),
    );
  const look = async (at = now) => {
    const community = await communityByKey('vk:-7');
    if (!community) throw new Error('not known');
    return lookForBurst({ ...community, firstSeenAt: now - 40 * day }, at);
  };

  it('is news once, and is shown until it was seen', async () => {
    expect(await look()).toBe(false);
    await wave(12, 'neutral');
    expect(await look()).toBe(true);
    expect(await look()).toBe(false);
    expect(await listBursts(now)).toEqual([
      expect.objectContaining({ name: 'Пекарня', kind: 'many', count: 13, told: false }),
    ]);
    await burstTold('vk:-7');
    expect((await listBursts(now))[0]?.told).toBe(true);
    await burstSeen('vk:-7');
    expect(await listBursts(now)).toEqual([]);
    expect(await look()).toBe(false);
  });

  it('is news again when it turns angry, and gone after a day', async () => {
    await wave(12, 'neutral');
    await look();
    await burstSeen('vk:-7');
    await wave(6, 'negative', 200);
    expect(await look()).toBe(true);
    expect(await listBursts(now)).toEqual([
      expect.objectContaining({ kind: 'negative', count: 6 }),
    ]);
    expect(await listBursts(now + 2 * day)).toEqual([]);
  });
});

describe('the ledger', () => {
  it('has their earlier comments with our answers, topics and tone', async () => {
    const answer = {
      authorId: '-7',
      replyTo: '-7_11',
      text: 'Анна, 90 ₽',
      date: now - 80 * minute,
    };
    const more = aComment('-7_14', { text: 'Спасибо!', date: now - 5 * minute });
    await store({ comments: [aComment('-7_13', answer), more] });
    const label = { lang: 'ru', perhaps: [], toxic: false, confidence: 1, by: 'test' };
    await db.comments.update('vk:-7_11', { triage: { ...label, kind: 'price', tone: 'negative' } });
    await db.comments.update('vk:-7_14', { triage: { ...label, kind: 'price', tone: 'positive' } });
    const { lines, topics, tones } = await ledgerOf('vk:5', 'vk:-7_14');
    expect(lines).toEqual([
      expect.objectContaining({
        ...{ key: 'vk:-7_11', kind: 'price', tone: 'negative' },
        answer: { text: 'Анна, 90 ₽', name: 'Анна Петрова', at: now - 80 * minute },
      }),
    ]);
    expect(topics).toEqual([{ kind: 'price', count: 2, lastAt: now - 5 * minute }]);
    expect(tones.map(({ tone }) => tone)).toEqual(['negative', 'positive']);
    expect((await ledgerOf('vk:8', null)).lines[0]?.answer).toBeNull();
  });

  it('keeps note, its last day, tags and address apart, and no row that says nothing', async () => {
    await writeNote('vk:5', 'Берёт по пятницам', now);
    await changeNote('vk:5', { until: '2026-12-01', tags: ['опт'] }, now);
    await writeAddress('vk:5', 'ty', now);
    await writeNote('vk:5', 'Берёт по субботам', now);
    expect(await cardOfPerson('vk:5')).toMatchObject({
      ...{ note: 'Берёт по субботам', until: '2026-12-01', tags: ['опт'] },
    });
    expect(await db.personNotes.toArray()).toEqual([expect.objectContaining({ address: 'ty' })]);
    // Without words there is nothing that could hold until a day.
    await writeNote('vk:5', ' ', now);
    expect(await cardOfPerson('vk:5')).toMatchObject({ note: '', until: null, tags: ['опт'] });
    await changeNote('vk:5', { tags: [] }, now);
    await writeAddress('vk:5', null, now);
    expect(await db.personNotes.count()).toBe(0);
  });
});
