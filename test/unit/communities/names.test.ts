import { beforeEach, expect, it } from 'vitest';
import { nameAmong } from '../../../components/name-among.ts';
import { listCommunities, noteCommunity } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';
import { hostsOf, networks } from '../../../utils/networks/index.ts';

const now = Date.UTC(2026, 8, 20);
const note = (network: string, name: string) =>
  noteCommunity({ network, id: '-7', screenName: null, name, url: 'https://example.org/' }, now);

beforeEach(async () => {
  await db.delete();
  await db.open();
});

it('lists in the order of the networks, VK first, and by name within one', async () => {
  await note('twitch', 'Хлеб');
  await note('ok', 'Хлеб');
  await noteCommunity(
    { network: 'ok', id: '-8', screenName: null, name: 'Булка', url: 'https://example.org/' },
    now,
  );
  await note('vk', 'Хлеб');
  const listed = await listCommunities();
  expect(listed.map(({ network, name }) => `${network} ${name}`)).toEqual([
    'vk Хлеб',
    'ok Булка',
    'ok Хлеб',
    'twitch Хлеб',
  ]);
});

it('tells the network only where a list holds several, in the reader’s language', () => {
  const ok = { name: 'Хлеб', network: 'ok' };
  const vk = { name: 'Хлеб', network: 'vk' };
  expect(nameAmong(ok, [ok, { name: 'Утро', network: 'ok' }], 'ru')).toBe('Хлеб');
  expect(nameAmong(ok, [ok, vk], 'ru')).toBe('Хлеб · Одноклассники');
  expect(nameAmong(ok, [ok, vk], 'en-GB')).toBe('Хлеб · Odnoklassniki');
  expect(nameAmong({ name: 'A', network: 'later' }, [ok], 'en')).toBe('A · later');
});

it('names where a network is, once for its desktop and phone sites', () => {
  expect(hostsOf(networks.vk)).toEqual(['vk.com', 'vk.ru']);
  expect(hostsOf(networks.telegram)).toEqual(['t.me', 'web.telegram.org']);
  expect(hostsOf(networks.livejournal)).toEqual(['livejournal.com']);
});
