import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../utils/db.ts';
import { keepKey, keyInfo, openKey, removeKey } from '../../../utils/keys/store.ts';
import { hasPassphrase, protect, rounds, unlock, vaultState } from '../../../utils/keys/vault.ts';
import { bakery } from '../plan/made-up-plan.ts';
import { now } from '../readings/made-up.ts';
import { addKeys, emptyAll, planByKey, vkKey } from './made-up-keys.ts';

beforeEach(async () => {
  await emptyAll();
  await db.vault.clear();
  fakeBrowser.reset();
});
const of = { network: 'vk', owner: '-7', name: 'Пекарня' };
const restart = () => fakeBrowser.storage.session.clear();

/** Every byte that is at rest, as text. */
async function atRest(): Promise<string> {
  const rows = await Promise.all(db.tables.map((table) => table.toArray()));
  const bytes = rows
    .flat()
    .flatMap((row) => ('sealed' in row ? [row.sealed.bytes as ArrayBuffer] : []))
    .map((one) => Buffer.from(one).toString('latin1'));
  const local = await fakeBrowser.storage.local.get(null);
  return JSON.stringify(rows) + bytes.join() + JSON.stringify(local);
}

describe('a key that is kept', () => {
  it('comes back to the background, and stands nowhere in clear', async () => {
    await keepKey(bakery, vkKey, of, now);
    expect(await openKey(bakery)).toEqual({ key: vkKey, owner: '-7' });
    expect(await atRest()).not.toContain(vkKey.slice(6, 30));
    expect(JSON.stringify(await keyInfo(bakery))).not.toContain('sealed');
  });
  it('is sealed by a key that no script can read out', async () => {
    await keepKey(bakery, vkKey, of, now);
    const row = await db.vault.get('device');
    if (row?.id !== 'device') throw new Error('No device key.');
    expect(row.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', row.key)).rejects.toThrow();
  });
  it('is never sealed twice the same', async () => {
    await keepKey(bakery, vkKey, of, now);
    const first = (await db.keys.get(bakery))?.sealed;
    await keepKey(bakery, vkKey, of, now);
    const second = (await db.keys.get(bakery))?.sealed;
    expect(Buffer.from(first?.iv ?? [])).not.toEqual(Buffer.from(second?.iv ?? []));
  });
});

describe('a passphrase', () => {
  const phrase = 'ржаной хлеб с тмином';
  it('locks all keys until it is said, in each run of the browser', async () => {
    await keepKey(bakery, vkKey, of, now);
    await protect(phrase);
    expect([await hasPassphrase(), await vaultState()]).toEqual([true, 'open']);
    expect(await openKey(bakery)).toMatchObject({ key: vkKey });
    restart();
    expect(await vaultState()).toBe('locked');
    expect(await openKey(bakery)).toBe('locked');
    await expect(keepKey('vk:-8', vkKey, of, now)).rejects.toThrow('locked');
    await expect(protect(null)).rejects.toThrow('locked');
    expect(await unlock('ржаной хлеб')).toBe(false);
    expect(await openKey(bakery)).toBe('locked');
    expect(await unlock(phrase)).toBe(true);
    expect(await openKey(bakery)).toMatchObject({ key: vkKey });
    await protect(null);
    restart();
    expect(await openKey(bakery)).toMatchObject({ key: vkKey });
  }, 30_000);
  it('is made to a key by at least 600,000 rounds with a salt of its own', async () => {
    expect(rounds).toBeGreaterThanOrEqual(600_000);
    await protect(phrase);
    const first = await db.vault.get('passphrase');
    await protect(phrase);
    const second = await db.vault.get('passphrase');
    if (first?.id !== 'passphrase' || second?.id !== 'passphrase') throw new Error('None.');
    expect(first.rounds).toBe(rounds);
    expect(Buffer.from(first.salt)).not.toEqual(Buffer.from(second.salt));
    expect(await atRest()).not.toContain(phrase);
  }, 30_000);
});

it('a removed key leaves its posts by hand, and none of them lost', async () => {
  await addKeys();
  const early = await planByKey(bakery, { text: 'Ржаной', dueAt: now + 3_600_000 });
  const late = await planByKey(bakery, { text: 'Пшеничный', dueAt: now + 60_000 });
  expect(await db.plan.get(early)).toMatchObject({ state: 'armed' });
  expect(await removeKey(bakery, now)).toBe(2);
  for (const uuid of [early, late]) {
    expect(await db.plan.get(uuid)).toMatchObject({ state: 'planned', way: 'hand' });
  }
  expect(await openKey(bakery)).toBe('no-key');
});
