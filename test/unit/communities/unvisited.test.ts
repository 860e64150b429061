import { expect, it } from 'vitest';
import { communities, sizes } from '../../bench/make-rows.ts';
import { unvisited } from '../../../utils/communities/rules.ts';

it('is the same after a visit that only saw the community again, and no longer after a change', () => {
  const [one, other] = communities(sizes.small, Date.parse('2026-11-23T12:00:00Z'));
  if (!one || !other) throw new Error('no communities');
  expect(unvisited({ ...one, lastSeenAt: one.lastSeenAt + 60_000 })).toBe(unvisited(one));
  expect(unvisited({ ...one, name: 'Пекарня' })).not.toBe(unvisited(one));
  expect(unvisited(other)).not.toBe(unvisited(one));
});
