import { communityByKey } from '../../utils/communities/store.ts';
import { openKey, takeAnswer } from '../../utils/keys/store.ts';
import { giveLease, takeLease } from '../../utils/lease.ts';
import { pageEveryMs, tellsMembers } from '../../utils/membership/rules.ts';
import {
  beginMembership,
  nextOfMembership,
  noteMembers,
  noteMembersFault,
  noteMembersOffline,
  soonestRetry,
  stopMembership,
} from '../../utils/membership/store.ts';
import type { MembershipProtocol } from '../../utils/membership-messages.ts';
import { membersApis } from '../../utils/networks/api.ts';
import type { MembersEnd, MembersPage } from '../../utils/networks/members-api.ts';
import type { CaptchaAnswer } from '../../utils/networks/network-api.ts';
import { leaseOwner } from '../../utils/session.ts';
import { noteFailure } from './failures.ts';
import { afterWake } from './plan.ts';
import type { Handlers } from './requests.ts';

/** What looking through a membership needs of the world: the network's servers, or a test's. */
export interface MembershipWorld {
  now(): number;
  /** Who takes the lease (utils/session.ts). */
  owner: string;
  online(): boolean;
  /** Never throws, and ends before the lease does. */
  ask(
    network: string,
    key: string,
    owner: string,
    page: MembersPage,
    captcha: CaptchaAnswer | null,
  ): Promise<MembersEnd>;
  pause(ms: number): Promise<unknown>;
}

const lease = 'membership';
const requestMs = 20_000;
/** A wait that is shorter is waited for here; a longer one is taken up by a later wake. */
const shortMs = 8000;

/**
 * Looks through what the person asked for, page after page. May be broken off at any await: what was
 * counted stands in the database with the place that was reached. false: another is at it.
 */
export async function takeMemberships(world: MembershipWorld): Promise<boolean> {
  const locked = new Set<string>();
  try {
    // Anew before each request, for it may take nearly as long as a lease.
    while (await takeLease(lease, world.owner, world.now())) {
      if (!world.online()) {
        await noteMembersOffline();
        return true;
      }
      const next = await nextOfMembership(locked, world.now());
      if (!next) {
        const wait = (await soonestRetry(world.now())) ?? Infinity;
        if (wait - world.now() > shortMs) return true;
        await world.pause(wait - world.now());
        continue;
      }
      if ((await onePage(next, world)) === 'locked') locked.add(next.job.community);
      await world.pause(pageEveryMs);
    }
    return false;
  } finally {
    await giveLease(lease, world.owner);
  }
}

type Next = NonNullable<Awaited<ReturnType<typeof nextOfMembership>>>;

async function onePage({ job, page }: Next, world: MembershipWorld) {
  const opened = await openKey(job.community);
  if (typeof opened === 'string') {
    await noteMembersFault(job, { end: opened }, world.now());
    return opened;
  }
  const captcha = await takeAnswer(job.community);
  const end = await world.ask(job.network, opened.key, opened.owner, page, captcha);
  if (end.end === 'page') return noteMembers(job, end.of, end.members, world.now());
  await noteMembersFault(job, end, world.now());
  return end.end;
}

/** Goes on with what is being looked through, in this worker. Never throws. */
async function run(): Promise<void> {
  try {
    await takeMemberships({
      now: Date.now,
      owner: await leaseOwner(),
      online: () => navigator.onLine,
      ask: async (network, key, owner, page, captcha) => {
        const api = membersApis[network];
        const signal = AbortSignal.timeout(requestMs);
        return api
          ? api(key, owner, page, captcha, signal)
          : { end: 'refused', fault: 'no-key', code: null };
      },
      pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    });
  } catch (error) {
    await noteFailure('membership', error);
  }
}

/** Every wake goes on with what a worker's death broke off. In the first tick. */
export const keepMemberships = (): void => afterWake(run);

export const membershipHandlers: Pick<Handlers, keyof MembershipProtocol> = {
  async 'ui.membership.take'({ community }) {
    const known = await communityByKey(community);
    if (!known || known.role !== 'mine' || !tellsMembers(known.network)) {
      throw new Error('Of this community no key tells the members.');
    }
    await beginMembership(community, known.network, Date.now());
    // Nobody waits for it: the page sees by the database how far it is.
    void run();
    return null;
  },
  async 'ui.membership.stop'({ community }) {
    await stopMembership(community);
    return null;
  },
};
