import { beforeEach, describe, expect, it } from 'vitest';
import { changeCommunity } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';
import {
  countModeration,
  flagComments,
  readModeration,
  sayDone,
  sayFine,
} from '../../../utils/moderation/store.ts';
import { networks } from '../../../utils/networks/index.ts';
import { pageReading } from '../../../utils/readings/schema.ts';
import { storeReading } from '../../../utils/readings/store.ts';
import { keepLabels } from '../../../utils/triage/store.ts';
import type { KeptTriage } from '../../../utils/triage/schema.ts';
import { aComment, aPost, aReading, now } from '../readings/made-up.ts';
import { countRows } from '../speed/count-rows.ts';

const store = (over: Parameters<typeof aReading>[0], at = now) =>
  storeReading(pageReading.parse(aReading(over)), networks.vk, at);
const spam: KeptTriage = {
  lang: 'ru',
  tone: 'positive',
  kind: 'spam',
  perhaps: [],
  toxic: false,
  confidence: 1,
  by: 'w',
};
const wave = 'Отличный магазин, всем советую заказывать!';
const by = (id: string, n: number, text: string) =>
  aComment(id, { authorId: String(n), authorName: `Гость ${n}`, text });
const listed = async () => (await readModeration()).entries.map(({ key, why }) => [key, why]);

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await store({ posts: [aPost('-7_1')] });
  await changeCommunity('vk:-7', { role: 'mine' }, now);
  await store({
    comments: [
      by('-7_11', 5, 'Сколько стоит?'),
      by('-7_12', 6, 'Куплю всё'),
      by('-7_13', 7, 'Смотрите https://eda.ru'),
    ],
  });
  await keepLabels(new Map([['vk:-7_12', spam]]));
});
const all = ['vk:-7_11', 'vk:-7_12', 'vk:-7_13'];

describe('the list for moderation', () => {
  it('holds what its rules tell, and asks for nothing twice', async () => {
    expect(await flagComments(all, now)).toBe(true);
    expect(await listed()).toEqual([
      ['vk:-7_13', ['new-link']],
      ['vk:-7_12', ['spam']],
    ]);
    expect(await countModeration()).toBe(2);
    expect(await flagComments(all, now + 1)).toBe(false);
    // Read again, the comment keeps it.
    await store({ comments: [by('-7_13', 7, 'Смотрите https://eda.ru')] }, now + 5);
    expect(await countModeration()).toBe(2);
    // Another text is another matter.
    await store({ comments: [by('-7_13', 7, 'Смотрите сами')] }, now + 9);
    await flagComments(['vk:-7_13'], now + 9);
    expect(await listed()).toEqual([['vk:-7_12', ['spam']]]);
  });

  it('finds a wave, also those of it that were read before', async () => {
    await store({ comments: [by('-7_21', 21, wave), by('-7_22', 22, wave)] });
    await flagComments(['vk:-7_21', 'vk:-7_22'], now);
    expect(await countModeration()).toBe(0);
    await store({ comments: [by('-7_23', 23, wave.toUpperCase())] });
    await flagComments(['vk:-7_23'], now);
    expect((await listed()).map(([key]) => key).sort()).toEqual([
      'vk:-7_21',
      'vk:-7_22',
      'vk:-7_23',
    ]);
  });

  it('is none of other communities, nor of our own words', async () => {
    await store({ comments: [aComment('-7_31', { authorId: '-7', text: 'Пишите в лс: t.me/x' })] });
    await flagComments(['vk:-7_31'], now);
    expect(await countModeration()).toBe(0);
    await changeCommunity('vk:-7', { role: 'competitor' }, now);
    expect(await flagComments(all, now)).toBe(false);
  });

  it('learns from “not spam”: the label goes, the same text and its links are not flagged again', async () => {
    await flagComments(all, now);
    await sayFine('vk:-7_12', now);
    const back = await sayFine('vk:-7_13', now);
    expect(await countModeration()).toBe(0);
    expect((await db.comments.get('vk:-7_12'))?.triage).toMatchObject({
      kind: null,
      tone: 'positive',
      by: 'w',
    });
    await flagComments(all, now);
    expect(await countModeration()).toBe(0);
    await store({ comments: [by('-7_14', 8, 'И я там была: https://eda.ru/2')] });
    await flagComments(['vk:-7_14'], now);
    expect(await countModeration()).toBe(0);
    // Taken back: the link is a stranger's again.
    await back?.();
    await store({ comments: [by('-7_15', 9, 'Тоже https://eda.ru/3')] });
    await flagComments(['vk:-7_15'], now);
    expect((await listed()).map(([key]) => key)).toEqual(['vk:-7_15', 'vk:-7_13']);
  });

  it('lets go of what is done, and needs no answer for it', async () => {
    await flagComments(all, now);
    const back = await sayDone('vk:-7_12', now);
    expect(await listed()).toEqual([['vk:-7_13', ['new-link']]]);
    expect((await db.comments.get('vk:-7_12'))?.waiting).toBe(0);
    await flagComments(all, now);
    expect(await countModeration()).toBe(1);
    await back?.();
    expect(await countModeration()).toBe(2);
    expect((await db.comments.get('vk:-7_12'))?.waiting).toBe(1);
    expect(await sayDone('vk:-7_11', now)).toBeNull();
  });

  it('reads few rows of a large community', async () => {
    const kept = await db.comments.get('vk:-7_11');
    if (!kept) throw new Error('not kept');
    await db.comments.bulkPut(
      Array.from({ length: 3000 }, (_, n) => ({
        ...kept,
        key: `vk:-7_9${n}`,
        id: `-7_9${n}`,
        text: `${wave} ${n}`,
        waitingSince: n,
      })),
    );
    await store({ comments: [by('-7_41', 41, wave)] });
    const { rows } = await countRows(() => flagComments(['vk:-7_41'], now));
    expect(rows['comments']).toBeLessThan(700);
  });
});
