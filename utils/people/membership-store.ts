import { Dexie } from 'dexie';
import { db } from '../db.ts';
import { membershipPortrait, type MembershipPortrait } from './membership-schema.ts';

/**
 * Keeps what a network's API told of a whole membership. Checked first: throws a sentence that says
 * what is wrong. By key it is kept with its last page (utils/membership/store.ts).
 */
export async function keepMembership(told: unknown): Promise<MembershipPortrait> {
  const parsed = membershipPortrait.safeParse(told);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') ?? '';
    throw new Error(`The portrait of the members does not fit: ${where}: ${issue?.message ?? ''}`);
  }
  await db.membershipPortraits.put(parsed.data);
  return parsed.data;
}

/** The latest of a community (`network:id`); null: none was ever taken. */
export async function latestMembership(community: string): Promise<MembershipPortrait | null> {
  const found = await db.membershipPortraits
    .where('[community+takenAt]')
    .between([community, Dexie.minKey], [community, Dexie.maxKey])
    .last();
  return found ?? null;
}
