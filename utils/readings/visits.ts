import { db } from '../db.ts';

/** A pause longer than this ends a visit: what is opened after it is the next one. */
const pauseMs = 30 * 60_000;

const name = (community: string) => `visit:${community}`;

/**
 * Notes that a community's page was opened. `lastSeenAt`: when it was seen before; null for never.
 * The end of the visit before is what "since last visit" counts from.
 */
export async function noteVisit(
  community: string,
  lastSeenAt: number | null,
  now: number,
): Promise<void> {
  if (lastSeenAt === null || now - lastSeenAt < pauseMs) return;
  await db.facts.put({ name: name(community), value: lastSeenAt });
}

/** When the visit before this one ended; null at the first visit. */
export async function lastVisit(community: string): Promise<number | null> {
  const fact = await db.facts.get(name(community));
  return typeof fact?.value === 'number' ? fact.value : null;
}
