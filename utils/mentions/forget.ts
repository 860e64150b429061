import { Dexie } from 'dexie';
import { db } from '../db.ts';

/** All of a community's keywords and what they found. Inside a transaction that has the tables. */
export async function forgetMentionsOf(community: string): Promise<void> {
  await db.mentionRules.where({ community }).delete();
  await db.mentions
    .where('[community+firstSeenAt]')
    .between([community, Dexie.minKey], [community, Dexie.maxKey])
    .delete();
}
