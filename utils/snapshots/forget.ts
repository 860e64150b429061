import { communityByKey, forgetCommunity, type Forgotten } from '../communities/store.ts';
import { db } from '../db.ts';
import { forgetPerson } from '../people/store.ts';
import { beginLeaving, leaveNothing, sweepSnapshots } from './leaving.ts';

/**
 * Forgets somebody in the tables, in what is kept for the way back from a load, and in every
 * snapshot. Broken off after its beginning, the rest is done by the next wake.
 */
export async function forgetPersonWholly(key: string): Promise<void> {
  const name = (await db.people.get(key))?.name ?? '';
  await beginLeaving({ kind: 'person', key, name });
  await forgetPerson(key);
  await sweepOrLater();
}

/** It is forgotten already: what fails here is done, and told, by the next wake. */
const sweepOrLater = () => sweepSnapshots().catch(() => undefined);

/** The same of a community; refused, nothing is forgotten anywhere. */
export async function forgetCommunityWholly(key: string): Promise<Forgotten> {
  const name = (await communityByKey(key))?.name ?? '';
  await beginLeaving({ kind: 'community', key, name });
  const answer = await forgetCommunity(key);
  if (answer.forgotten) await sweepOrLater();
  else await leaveNothing(key);
  return answer;
}
