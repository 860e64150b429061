import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { saveAccount } from '../../../utils/sharing/accounts.ts';
import { anAccount } from './made-up.ts';

const now = Date.UTC(2026, 10, 20, 9);
const row = (uuid: string, community = 'vk:-7') =>
  ({ uuid, updatedAt: now, updatedBy: 'me', community, words: [], except: [] }) as never;
const logged = async () => (await db.sharedDirty.toCollection().primaryKeys()).sort();

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('the log of writes', () => {
  it('holds nothing while nothing is shared', async () => {
    await db.mentionRules.put(row('a'));
    await db.mentionRules.clear();
    expect(await logged()).toEqual([]);
  });

  it('holds each row that was written or deleted, by whatever way', async () => {
    await db.mentionRules.bulkPut([row('a', 'vk:1'), row('b', 'vk:2'), row('c', 'vk:3')]);
    expect(await saveAccount(anAccount(), 'secret')).toBeNull();
    // What was here before the account was added is looked at once.
    expect(await logged()).toEqual(['mentionRules:a', 'mentionRules:b', 'mentionRules:c']);
    const ways: [string, () => PromiseLike<unknown>, string[]][] = [
      ['add', () => db.mentionRules.add(row('d', 'vk:4')), ['d']],
      ['put', () => db.mentionRules.put(row('a', 'vk:1')), ['a']],
      ['update', () => db.mentionRules.update('a', { words: [], except: ['нет'] }), ['a']],
      [
        'modify',
        () => db.mentionRules.toCollection().modify({ updatedAt: 7 }),
        ['a', 'b', 'c', 'd'],
      ],
      ['delete', () => db.mentionRules.delete('a'), ['a']],
      ['bulkDelete', () => db.mentionRules.bulkDelete(['b']), ['b']],
      ['where', () => db.mentionRules.where({ community: 'vk:3' }).delete(), ['c']],
      ['bulkPut', () => db.mentionRules.bulkPut([row('e', 'vk:5')]), ['e']],
      ['clear', () => db.mentionRules.clear(), ['d', 'e']],
    ];
    for (const [way, write, ids] of ways) {
      await db.sharedDirty.clear();
      await write();
      expect(await logged(), way).toEqual(ids.map((id) => `mentionRules:${id}`));
    }
  });

  it('is of one piece with the write', async () => {
    await saveAccount(anAccount(), 'secret');
    await db.sharedDirty.clear();
    const broken = db.transaction('rw', db.mentionRules, async () => {
      await db.mentionRules.put(row('a'));
      throw new Error('broken off');
    });
    await expect(broken).rejects.toThrow('broken off');
    expect(await logged()).toEqual([]);
    expect(await db.mentionRules.count()).toBe(0);
  });

  it('tells two writes of one row apart', async () => {
    await saveAccount(anAccount(), 'secret');
    await db.mentionRules.put(row('a'));
    const first = await db.sharedDirty.get('mentionRules:a');
    await db.mentionRules.put(row('a'));
    const second = await db.sharedDirty.get('mentionRules:a');
    expect(second?.write).toBeGreaterThan(first?.write ?? Infinity);
  });

  it('leaves local tables alone', async () => {
    await saveAccount(anAccount(), 'secret');
    await db.facts.put({ name: 'x', value: 1 });
    expect(await logged()).toEqual([]);
  });
});
