import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  dropUnfinished,
  keepUnfinished,
  readUnfinished,
  unfinishedMedia,
} from '../../../utils/plan/unfinished.ts';

const fields = {
  community: 'vk:-1',
  text: 'Хле',
  media: ['a', 'b'],
  day: '2026-11-22',
  time: '',
  second: false,
};

beforeEach(() => fakeBrowser.reset());

it('keeps each form by itself', async () => {
  await keepUnfinished('side', fields);
  await keepUnfinished('panel', { ...fields, media: ['c'] });
  expect(await unfinishedMedia()).toEqual(['a', 'b', 'c']);
  await dropUnfinished('side');
  expect(await readUnfinished('side')).toBeNull();
  expect((await readUnfinished('panel'))?.media).toEqual(['c']);
});

it('reads what it does not understand as nothing', async () => {
  await fakeBrowser.storage.local.set({ draft: { text: 5 } });
  expect(await readUnfinished('side')).toBeNull();
  expect(await unfinishedMedia()).toEqual([]);
});
