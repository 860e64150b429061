import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { forgetPassphrase, protect } from '../../../utils/keys/vault.ts';
import {
  listAccounts,
  openPassword,
  removeAccount,
  saveAccount,
} from '../../../utils/sharing/accounts.ts';
import { anAccount, template, uuid } from './made-up.ts';

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await forgetPassphrase();
});
const kept = async () => {
  const account = await db.sharedAccounts.get('bakery');
  if (!account) throw new Error('It was not kept.');
  return account;
};

describe('an account', () => {
  it('is kept with its password sealed, and shown without', async () => {
    expect(await saveAccount(anAccount(), 'secret-word')).toBeNull();
    expect(await openPassword(await kept())).toEqual({ password: 'secret-word' });
    expect(JSON.stringify(await kept())).not.toContain('secret-word');
    const [shown] = await listAccounts();
    expect(shown).toEqual({ ...anAccount(), by: 'device' });
  });

  it('is changed without its password, and wants one at first', async () => {
    expect(await saveAccount(anAccount(), null)).toBe('no-password');
    await saveAccount(anAccount(), 'secret-word');
    expect(await saveAccount(anAccount({ who: 'Олег П.', on: false }), null)).toBeNull();
    expect(await openPassword(await kept())).toEqual({ password: 'secret-word' });
  });

  it('takes neither another’s community nor a second share of what is for all', async () => {
    await saveAccount(anAccount(), 'secret');
    const cafe = anAccount({ brand: 'cafe', communities: ['vk:-8'], common: false });
    expect(await saveAccount({ ...cafe, communities: ['vk:-7'] }, 'x')).toBe('taken');
    expect(await saveAccount({ ...cafe, common: true }, 'x')).toBe('taken');
    expect(await saveAccount(cafe, 'x')).toBeNull();
  });

  it('follows the passphrase of the keys, and outlives a forgotten one', async () => {
    await saveAccount(anAccount(), 'secret');
    await protect('four words are enough');
    expect((await kept()).sealed.by).toBe('passphrase');
    expect(await openPassword(await kept())).toEqual({ password: 'secret' });
    await forgetPassphrase();
    expect(await openPassword(await kept())).toBe('denied');
    // Another passphrase can be set all the same, and the password typed anew.
    await protect('four other words are fine');
    expect(await saveAccount(anAccount(), 'secret')).toBeNull();
    expect(await openPassword(await kept())).toEqual({ password: 'secret' });
  });

  it('is removed with all that was noted of it, and no row', async () => {
    await saveAccount(anAccount(), 'secret');
    await db.templates.put({ ...template(1), updatedAt: 1, updatedBy: 'me' } as never);
    await db.sharedMarks.put({
      ...{ id: `templates:${uuid(1)}`, brand: 'bakery', row: {}, edits: {}, clashes: [] },
      made: { at: 1, who: 'Олег' },
    });
    await removeAccount('bakery');
    for (const table of [db.sharedAccounts, db.sharedMarks, db.sharedDirty, db.sharedState]) {
      expect(await table.count(), table.name).toBe(0);
    }
    expect(await db.templates.count()).toBe(1);
  });
});
