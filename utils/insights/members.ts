import type { MembersReading, SeenPost } from '../readings/schema.ts';
import { clockAt } from '../text/zone.ts';
import type { Range } from './range.ts';

/** A day of the members' line, with what was published on it: growth and its reasons. */
export interface MembersDay {
  /** `2026-11-21` by the community's clock. */
  day: string;
  /** The day's last reading. */
  at: number;
  members: number;
  approximate: boolean;
  /** Against the last day that was read before; null for the first. */
  change: number | null;
  /** Posts published on this day, and on the days since the one that was read before. */
  posts: SeenPost[];
}

/**
 * The days of the range on which members were read. A reading before the range gives the first day
 * its change. Reposts and ads stand among the reasons: they bring members too.
 */
export function membersByDay(
  readings: readonly MembersReading[],
  posts: readonly SeenPost[],
  zone: string,
  { from, to }: Range,
): MembersDay[] {
  const lastOf = new Map<string, MembersReading>();
  for (const reading of [...readings].sort((a, b) => a.at - b.at)) {
    if (reading.at < to) lastOf.set(clockAt(reading.at, zone).day, reading);
  }
  const dated = posts
    .flatMap((post) => {
      const { publishedAt: at } = post;
      return at !== null && at >= from && at < to ? [{ post, at, day: clockAt(at, zone).day }] : [];
    })
    .sort((a, b) => a.at - b.at);
  const all = [...lastOf];
  return all
    .map(([day, reading], i): MembersDay => {
      const [before, earlier] = all[i - 1] ?? [];
      return {
        day,
        at: reading.at,
        members: reading.members,
        approximate: reading.precision > 0,
        change: earlier ? reading.members - earlier.members : null,
        posts: dated
          .filter(
            (one) => one.day <= day && (before === undefined ? one.day === day : one.day > before),
          )
          .map(({ post }) => post),
      };
    })
    .filter(({ at }) => at >= from);
}
