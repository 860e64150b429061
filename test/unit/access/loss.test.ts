import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { networks } from '../../../utils/networks/index.ts';
import { acceptLoss, readAccess, rememberAccess } from '../../../utils/site-access.ts';

const { vk, telegram } = networks;

describe('a loss of access', () => {
  let granted: string[];
  beforeEach(() => {
    fakeBrowser.reset();
    granted = [...vk.matches, ...telegram.matches];
    Object.assign(fakeBrowser.permissions, {
      contains: async ({ origins }: { origins: string[] }) =>
        origins.every((pattern) => granted.includes(pattern)),
    });
  });
  const lost = async () =>
    Object.entries(await readAccess(networks)).flatMap(([id, access]) =>
      access.lost.length ? [id] : [],
    );

  it('is seen at each look until it is given back', async () => {
    await rememberAccess(await readAccess(networks));
    granted = [];
    expect(await lost()).toEqual(['vk', 'telegram']);
    await rememberAccess(await readAccess(networks));
    expect(await lost()).toEqual(['vk', 'telegram']);
    granted = [...vk.matches, ...telegram.matches];
    expect(await lost()).toEqual([]);
  });

  it('is none when the person switched the network off with us, and others stay told', async () => {
    await rememberAccess(await readAccess(networks));
    granted = [];
    await acceptLoss({ vk: { granted: [] } });
    expect(await lost()).toEqual(['telegram']);
    // Given and taken back later, it is one again.
    granted = [...vk.matches];
    await rememberAccess(await readAccess(networks));
    granted = [];
    expect(await lost()).toEqual(['vk', 'telegram']);
  });

  it('is none where a record is broken, and the record heals', async () => {
    await fakeBrowser.storage.local.set({ access: 'nonsense' });
    expect(await lost()).toEqual([]);
    await rememberAccess(await readAccess(networks));
    granted = granted.slice(1);
    expect(await lost()).toEqual(['vk']);
  });
});
