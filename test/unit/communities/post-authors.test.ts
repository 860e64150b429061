import { beforeEach, expect, it } from 'vitest';
import { postAuthors } from '../../../utils/communities/authors.ts';
import { communityByKey } from '../../../utils/communities/store.ts';
import { db } from '../../../utils/db.ts';
import { addCommunity } from '../plan/made-up-plan.ts';

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

const authors = async (key: string) => {
  const community = await communityByKey(key);
  return community && postAuthors(community);
};
const account = (id: string, name: string, network = 'vk') =>
  db.identities.put({ key: `${network}:${id}`, network, id, name, lastSeenAt: 0 });

it('a post may go out as its community, also by another id of the very name', async () => {
  await addCommunity('-7');
  await account('900', ' пекарня -7 ');
  await account('5', 'Ольга');
  await account('901', 'Пекарня -7', 'ok');
  expect(await authors('vk:-7')).toEqual(['-7', '900']);
});

it('of a community that is not ours as anybody', async () => {
  await addCommunity('-9', 'competitor');
  expect(await authors('vk:-9')).toBeNull();
});
