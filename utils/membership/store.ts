import { db } from '../db.ts';
import { keysAtRest, restKey } from '../keys/store.ts';
import type { Member, MembersPage } from '../networks/members-api.ts';
import type { KeyFault, NotDone } from '../networks/network-api.ts';
import { membershipPortrait } from '../people/membership-schema.ts';
import { intend } from '../plan/notices.ts';
import { addMembers, isStale, noSums, pagesOf, portraitOf, retryAfter } from './rules.ts';
import type { MembershipJob } from './schema.ts';

const fresh = (community: string, network: string, now: number): MembershipJob => ({
  community,
  network,
  startedAt: now,
  shift: Math.random(),
  of: null,
  next: 0,
  sums: noSums(),
  fault: null,
  code: null,
  retryAt: null,
  tries: 0,
  failed: false,
});

/** What is being looked through of a community (`network:id`); null: nothing. */
export async function membershipJob(community: string): Promise<MembershipJob | null> {
  return (await db.membershipJobs.get(community)) ?? null;
}

/** The person wants a portrait: begins one, or goes on with one that came to a halt. */
export async function beginMembership(
  community: string,
  network: string,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.membershipJobs, async () => {
    const known = await db.membershipJobs.get(community);
    if (known && !known.failed) return;
    const next =
      known && !isStale(known, now)
        ? { ...known, failed: false, fault: null, code: null, retryAt: null, tries: 0 }
        : fresh(community, network, now);
    await db.membershipJobs.put(next);
  });
}

/** Nothing of it is kept: the first part of a list is no picture of the whole. */
export async function stopMembership(community: string): Promise<void> {
  await db.membershipJobs.delete(community);
}

/** The next request of one that may go on now; null: none. `not`: those that wait for the person. */
export async function nextOfMembership(
  not: ReadonlySet<string>,
  now: number,
): Promise<{ job: MembershipJob; page: MembersPage } | null> {
  const [jobs, still] = await Promise.all([db.membershipJobs.toArray(), keysAtRest(now)]);
  const found = jobs.find(
    ({ community, failed, retryAt }) =>
      !failed && (retryAt ?? 0) <= now && !still.has(community) && !not.has(community),
  );
  if (!found) return null;
  const job = isStale(found, now) ? fresh(found.community, found.network, now) : found;
  if (job !== found) await db.membershipJobs.put(job);
  // How many there are decides on the pages: one member is asked for first.
  const page = job.of === null ? { offset: 0, count: 1 } : pagesOf(job.of, job.shift)[job.next];
  return page ? { job, page } : null;
}

/** Nothing is asked without a connection; the next wake looks again. */
export async function noteMembersOffline(): Promise<void> {
  await db.membershipJobs.filter(({ failed }) => !failed).modify({ fault: 'offline', code: null });
}

/** When the soonest of those that wait by themselves goes on; null: none waits. */
export async function soonestRetry(now: number): Promise<number | null> {
  const times = (await db.membershipJobs.toArray()).flatMap(({ failed, retryAt }) =>
    !failed && retryAt !== null && retryAt > now ? retryAt : [],
  );
  return times.length ? Math.min(...times) : null;
}

/** Changes the job that an answer is for; one that was stopped or begun anew meanwhile stays so. */
async function change(
  asked: MembershipJob,
  next: (job: MembershipJob) => MembershipJob,
): Promise<MembershipJob | null> {
  const job = await db.membershipJobs.get(asked.community);
  const same = job?.startedAt === asked.startedAt && job.next === asked.next;
  if (!job || !same || (job.of === null) !== (asked.of === null)) return null;
  const changed = next(job);
  await db.membershipJobs.put(changed);
  return changed;
}

const well = { fault: null, code: null, retryAt: null, tries: 0 } as const;

/**
 * Adds an answer, in one transaction with the place that was reached: a page counts once, whenever
 * the worker dies. The last one makes the portrait. `kept`: it was made.
 */
export function noteMembers(
  asked: MembershipJob,
  of: number,
  members: readonly Member[],
  now: number,
): Promise<'more' | 'kept' | 'stopped'> {
  return db.transaction('rw', db.membershipJobs, db.membershipPortraits, async () => {
    const job = await change(asked, (known) =>
      known.of === null
        ? { ...known, ...well, of }
        : {
            ...known,
            ...well,
            next: known.next + 1,
            sums: addMembers(known.sums, members, now),
          },
    );
    if (!job) return 'stopped';
    if (job.of === null || pagesOf(job.of, job.shift)[job.next]) return 'more';
    await db.membershipPortraits.put(membershipPortrait.parse(portraitOf(job, now)));
    await db.membershipJobs.delete(job.community);
    return 'kept';
  });
}

/** Notes why a request came to nothing: it is tried again, waits, or waits for the person. */
export function noteMembersFault(
  asked: MembershipJob,
  end: NotDone | { end: 'no-key' | 'locked' },
  now: number,
): Promise<void> {
  return db.transaction('rw', db.membershipJobs, db.keys, db.facts, async () => {
    const fault: KeyFault = 'fault' in end ? end.fault : end.end;
    const code = 'code' in end ? end.code : null;
    await change(asked, (job) => {
      const tries = job.tries + 1;
      const told = { ...job, fault, code };
      if (end.end === 'locked' || end.end === 'stop') return told;
      if (end.end === 'wait') return { ...told, retryAt: now + end.ms };
      // Reading changes nothing at the network: what was lost may be asked again.
      const retryAt = end.end === 'lost' ? retryAfter(tries, now) : null;
      return { ...told, tries, retryAt, failed: retryAt === null };
    });
    if (end.end === 'wait' || end.end === 'stop') await restKey(asked.community, end, now);
    // Posts of this key stand still too: the network wants the person.
    if (end.end === 'stop') await intend('by-key');
  });
}
