import { lastFill } from './last-fill.ts';
import { planItem } from './store.ts';

/** How the filling of an item ended, for a surface whose question was lost; `failed`: not known. */
export async function endOfFill(uuid: string) {
  const item = await planItem(uuid);
  return (item && lastFill(item)) ?? ('failed' as const);
}
