import type { MembersReading } from '../readings/schema.ts';
import { chance } from './chance.ts';
import { channel, rival, sampleCommunities, shop } from './communities.ts';
import { readingAt, sampleDays, type Frame } from './frame.ts';

/** Members sixty days ago, and how many come in a day. */
const growth: Readonly<Record<string, { first: number; aDay: number }>> = {
  [shop]: { first: 4180, aDay: 6.5 },
  [channel]: { first: 1240, aDay: 3.2 },
  [rival]: { first: 6020, aDay: 2.1 },
};
/** A day on which a blogger's post brought many to the shop: something for the charts to show. */
const wave = { days: -23, members: 94 };

/** Members of a community at the reading of a day; more leave on some days than come. */
function membersOn(community: string, days: number): number {
  const { first, aDay } = growth[community] ?? { first: 0, aDay: 0 };
  let members = first;
  for (let day = 1 - sampleDays; day <= days; day++) {
    const luck = chance(`members ${community} ${day}`);
    members += Math.round(aDay * luck.between(-0.6, 2.6));
    if (community === shop && day === wave.days) members += wave.members;
  }
  return members;
}

/** One reading a day of each community. */
export function members(frame: Frame): MembersReading[] {
  return sampleCommunities.flatMap((community) =>
    Array.from({ length: sampleDays }, (_, n) => {
      const days = n + 1 - sampleDays;
      const at = readingAt(frame, days);
      const id = `${community}@${at}`;
      return { id, community, at, members: membersOn(community, days), precision: 0 };
    }),
  );
}

const known = new WeakMap<Frame, MembersReading[]>();

/** Members at the last reading before an instant, or at it; null before the first. */
export function membersAt(frame: Frame, community: string, at: number): number | null {
  const all = known.get(frame) ?? members(frame);
  known.set(frame, all);
  return all.findLast((one) => one.community === community && one.at <= at)?.members ?? null;
}
