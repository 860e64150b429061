import { beforeEach, describe, expect, it } from 'vitest';
import { changeCommunity, noteCommunity } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';

const seen = { screenName: null, name: 'Пекарня', url: 'https://example.org/' };

describe('what a new community’s ER is held against', () => {
  beforeEach(() => db.communities.clear());

  it.each([
    ['vk', 'views'],
    ['ok', 'followers'],
    ['unknown', 'views'],
  ])('on %s: %s', async (network, denominator) => {
    expect(await noteCommunity({ network, id: '-7', ...seen }, 1)).toMatchObject({ denominator });
  });

  it('stays what the person made it', async () => {
    await noteCommunity({ network: 'ok', id: '-7', ...seen }, 1);
    await changeCommunity('ok:-7', { denominator: 'views' }, 2);
    expect(await noteCommunity({ network: 'ok', id: '-7', ...seen }, 3)).toMatchObject({
      denominator: 'views',
    });
  });
});
