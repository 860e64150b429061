import { db } from '../../../utils/db.ts';

/** A first contact, and how far its list was read. */
export async function fillContacts(now: number): Promise<void> {
  await db.contacts.add({
    key: 'vk:-7 vk:6',
    community: 'vk:-7',
    person: 'vk:6',
    alias: 'vk:ivan',
    name: 'Иван',
    url: 'https://vk.com/id6',
    how: 'liked',
    place: 'https://vk.com/wall-7_1',
    at: now,
    state: 'new',
    changedAt: now,
  });
  await db.contactLists.add({
    key: 'vk:-7|liked|-7_1',
    community: 'vk:-7',
    how: 'liked',
    of: '-7_1',
    firstReadAt: now,
    lastReadAt: now,
    covered: [
      [1, 20],
      [40, 41],
    ],
  });
}
