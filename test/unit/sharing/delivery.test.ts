import { beforeEach, describe, expect, it } from 'vitest';
import { deliver, type DeliveryWorld } from '../../../entrypoints/background/deliver.ts';
import type { Claimed } from '../../../entrypoints/background/sharing/claims.ts';
import { db } from '../../../utils/db.ts';
import { installId } from '../../../utils/install.ts';
import { keepKey } from '../../../utils/keys/store.ts';
import { settleOrphans } from '../../../utils/plan/deliveries.ts';
import { unshown } from '../../../utils/plan/notices.ts';
import { claimPatienceMs, takenOver } from '../../../utils/plan/unclaimed.ts';
import { post, uuid } from './made-up.ts';

const now = Date.UTC(2026, 10, 21, 9);
const armed = (n: number, change: object = {}) => ({
  ...{ ...post(n), dueAt: now - 1000, way: 'key', state: 'armed' },
  ...{ network: 'telegram', community: 'telegram:-1', updatedAt: 1, updatedBy: 'other', ...change },
});
const put = (...rows: object[]) => db.plan.bulkPut(rows as never[]);
const stateOf = async (n: number) => (await db.plan.get(uuid(n)))?.state;
const share = (n: number) =>
  db.sharedMarks.put({
    ...{ id: `plan:${uuid(n)}`, brand: 'bakery', row: {}, edits: {}, clashes: [] },
    made: { at: 1, who: 'Анна' },
  });

let sent: string[];
let told: string[];
const world = (claimed: Claimed, at = now): DeliveryWorld => ({
  now: () => at,
  owner: 'me/1',
  online: () => true,
  claim: async () => claimed,
  tell: async (one) => told.push(one),
  send: async (_network, _key, { guid }) => {
    sent.push(guid);
    return { end: 'published', postId: '-1_1' };
  },
  failed: async (error) => {
    throw error;
  },
});
const addKey = () =>
  keepKey('telegram:-1', 'key', { network: 'telegram', owner: '-1', name: 'Хлеб' }, now);

beforeEach(async () => {
  sent = [];
  told = [];
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('a delivery of what is shared', () => {
  it('begins with the claim alone, and colleagues are told of its end', async () => {
    await addKey();
    await put(armed(1));
    await deliver(world({ right: 'theirs', claim: {} as never }));
    expect([sent, await stateOf(1)]).toEqual([[], 'armed']);
    await deliver(world({ right: 'ours', until: now + 60_000 }));
    expect([sent, told, await stateOf(1)]).toEqual([[uuid(1)], [uuid(1)], 'sent']);
  });

  it('does not begin when the claim ran out while the computer slept', async () => {
    await addKey();
    await put(armed(1));
    await deliver(world({ right: 'ours', until: now }));
    expect([sent, await stateOf(1)]).toEqual([[], 'armed']);
  });

  it('without an answer waits a while, then is told as missed, with why', async () => {
    await addKey();
    await put(armed(1));
    const fault: Claimed = { right: 'fault', fault: 'offline' };
    await deliver(world(fault));
    expect(await stateOf(1)).toBe('armed');
    await deliver(world(fault, now + claimPatienceMs));
    expect(sent).toEqual([]);
    const item = await db.plan.get(uuid(1));
    expect(item?.state).toBe('missed');
    expect(item?.journal.at(-1)).toMatchObject({ cause: 'no-claim', note: 'offline' });
    expect(await unshown()).toContain('missed');
  });

  it('is left to the colleague who has the key, or the pictures', async () => {
    await put(armed(1), armed(2));
    await share(1);
    await deliver(world({ right: 'ours', until: null }));
    expect([await stateOf(1), await stateOf(2)]).toEqual(['armed', 'refused']);
    await addKey();
    await put(armed(1, { media: ['f'.repeat(64)] }), armed(2, { media: ['f'.repeat(64)] }));
    await deliver(world({ right: 'ours', until: null }));
    expect([await stateOf(1), await stateOf(2)]).toEqual(['armed', 'refused']);
  });

  it('that a colleague’s computer began is no orphan here', async () => {
    const me = await installId();
    await put(
      armed(1, { state: 'sending' }),
      armed(2, { state: 'sending' }),
      armed(3, { state: 'sending', updatedBy: me }),
      armed(4, { state: 'sending' }),
    );
    for (const n of [1, 3, 4]) await share(n);
    await db.sharedClaims.put({
      ...{ id: `post:${uuid(4)}`, brand: 'bakery', fault: null, seenAt: 1 },
      claim: { by: me } as never,
    });
    expect(await settleOrphans(now)).toBe(3);
    expect(await stateOf(1)).toBe('sending');
  });
});

describe('a post that a colleague began and did not end', () => {
  it.each([
    ['armed', 'key', 'armed'],
    ['sending', 'key', 'armed'],
    ['unknown', 'key', 'armed'],
    ['planned', 'key', 'armed'],
    ['missed', 'key', 'armed'],
    ['opened', 'hand', 'due'],
    ['filled', 'hand', 'due'],
    ['unconfirmed', 'hand', 'due'],
    ['due', 'hand', 'due'],
  ])('%s, by %s: is this computer’s, and %s', async (state, way, to) => {
    await put(armed(1, { state, way }));
    const item = await takenOver(uuid(1), false, now + 5);
    expect(item?.state).toBe(to);
    expect(item?.dueAt).toBe(now + 5);
    expect(item?.journal.at(-1)).toMatchObject({ cause: 'taken-over' });
  });

  it('or is out, and nobody publishes it', async () => {
    await put(armed(1, { state: 'unconfirmed', way: 'hand' }));
    expect((await takenOver(uuid(1), true, now))?.state).toBe('live');
    expect((await takenOver(uuid(1), false, now))?.state ?? null).toBeNull();
  });
});
