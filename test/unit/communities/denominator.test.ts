import { beforeEach, expect, it } from 'vitest';
import { changeCommunity, noteCommunity } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const seen = (network: string, more = {}) => ({
  ...{ network, id: 'hleb', screenName: null, name: 'Пекарня', url: 'https://example.org/' },
  ...more,
});

beforeEach(() => db.communities.clear());

it('ER starts with what the network shows, and stays what the person chose', async () => {
  expect((await noteCommunity(seen('vk'), now)).denominator).toBe('views');
  expect((await noteCommunity(seen('a network of tomorrow'), now)).denominator).toBe('views');
  expect((await noteCommunity(seen('facebook'), now)).denominator).toBe('followers');
  await changeCommunity('facebook:hleb', { denominator: 'views' }, now);
  expect((await noteCommunity(seen('facebook', { name: 'Хлеб' }), now)).denominator).toBe('views');
});
