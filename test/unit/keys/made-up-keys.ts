import { db } from '../../../utils/db.ts';
import { keepKey } from '../../../utils/keys/store.ts';
import type { PlanDraft } from '../../../utils/plan/schema.ts';
import { savePlan } from '../../../utils/plan/store.ts';
import { addCommunity, aDraft, bakery } from '../plan/made-up-plan.ts';
import { now } from '../readings/made-up.ts';

/** A VK community and a Telegram channel of the person's own, each with its key. */
export const channel = 'telegram:-1001770224100';
export const vkKey = 'vk1.a.made-up-0123456789-0123456789-0123456789-0123';
export const botToken = '700100200:made-up-0123456789-0123456789-0123';

export async function emptyAll(): Promise<void> {
  // The sealing key stays: making one takes longest.
  const tables = db.tables.filter(({ name }) => name !== 'vault');
  await Promise.all(tables.map((table) => table.clear()));
}

export async function addKeys(): Promise<void> {
  await addCommunity('-7');
  const row = await db.communities.toCollection().first();
  if (row) {
    const uuid = crypto.randomUUID();
    const own = { network: 'telegram', id: '-1001770224100', screenName: 'teplyhleb' };
    await db.communities.add({ ...row, ...own, uuid, url: 'https://t.me/s/teplyhleb' });
  }
  await keepKey(bakery, vkKey, { network: 'vk', owner: '-7', name: 'Пекарня' }, now);
  const owner = '-1001770224100';
  await keepKey(channel, botToken, { network: 'telegram', owner, name: '@bot' }, now);
}

/** Plans a post by key; its uuid. */
export async function planByKey(of: string, over: Partial<PlanDraft>, at = now): Promise<string> {
  const network = of.split(':')[0] ?? '';
  const answer = await savePlan(aDraft({ network, community: of, way: 'key', ...over }), at);
  if (!('saved' in answer)) throw new Error('A rival.');
  return answer.saved.uuid;
}
