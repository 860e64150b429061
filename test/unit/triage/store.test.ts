import { beforeEach, describe, expect, it } from 'vitest';
import type { SeenComment } from '../../../utils/comments/schema.ts';
import { db } from '../../../utils/db.ts';
import {
  correct,
  forgetCorrection,
  keepLabels,
  lessons,
  unlabelled,
} from '../../../utils/triage/store.ts';
import type { KeptTriage } from '../../../utils/triage/schema.ts';

const label = (by: string): KeptTriage => ({
  lang: 'ru',
  tone: 'neutral',
  kind: 'price',
  toxic: false,
  confidence: 0.8,
  by,
});
const comment = (id: number, more: Partial<SeenComment> = {}): SeenComment => ({
  key: `vk:-7_${id}`,
  network: 'vk',
  id: `-7_${id}`,
  post: 'vk:-7_1',
  community: 'vk:-7',
  author: 'vk:5',
  authorName: 'Анна',
  text: 'а сколько',
  url: 'https://vk.com/wall-7_1',
  writtenAt: 1,
  replyTo: null,
  ours: false,
  firstSeenAt: 1,
  lastSeenAt: 1,
  dismissedAt: null,
  waiting: 1,
  waitingSince: 1,
  ...more,
});

beforeEach(async () => {
  await db.comments.clear();
  await db.corrections.clear();
});

describe('labels of comments', () => {
  it('are given to those of others that have none of these weights', async () => {
    await db.comments.bulkAdd([
      comment(1),
      comment(2, { ours: true }),
      comment(3, { triage: label('w1') }),
      comment(4, { triage: label('w0') }),
      comment(5, { triage: label('own') }),
      comment(6, { text: '' }),
    ]);
    const keys = [1, 2, 3, 4, 5, 6, 7].map((id) => `vk:-7_${id}`);
    const found = await unlabelled(keys, 'w1');
    expect(found.map(({ key }) => key)).toEqual(['vk:-7_1', 'vk:-7_4']);
  });

  it('never write over what the person said', async () => {
    await db.comments.add(comment(1));
    await correct('vk:-7_1', { tone: 'negative', kind: 'complaint' }, 10);
    await keepLabels(new Map([['vk:-7_1', label('w2')]]));
    expect((await db.comments.get('vk:-7_1'))?.triage).toMatchObject({
      kind: 'complaint',
      by: 'own',
    });
  });

  it('become lessons when corrected, and none when that is taken back', async () => {
    await db.comments.bulkAdd([comment(1, { triage: label('w1') }), comment(2)]);
    await correct('vk:-7_1', { tone: 'neutral', kind: 'delivery' }, 10);
    await correct('vk:-7_2', { tone: null, kind: 'spam' }, 20);
    const taught = await lessons(500);
    expect(taught.kind.map(({ label: kind }) => kind)).toEqual(['delivery', 'spam']);
    expect(taught.tone).toEqual([{ text: 'а сколько', lang: 'ru', label: 'neutral' }]);
    expect((await lessons(1)).kind.map(({ label: kind }) => kind)).toEqual(['spam']);
    await forgetCorrection('vk:-7_1');
    expect((await lessons(500)).kind).toHaveLength(1);
    expect((await db.comments.get('vk:-7_1'))?.triage).toBeUndefined();
  });
});
