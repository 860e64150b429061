import { db } from '../db.ts';

/** When *Next unread page* last opened a community's page: local, a fact of its own each. */
const name = (community: string) => `walk:${community}`;

export async function noteOpened(community: string, now: number): Promise<void> {
  await db.facts.put({ name: name(community), value: now });
}

/** Epoch milliseconds; null: never. */
export async function lastOpened(community: string): Promise<number | null> {
  const fact = await db.facts.get(name(community));
  return typeof fact?.value === 'number' ? fact.value : null;
}
