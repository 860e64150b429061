import type { KeyFault } from '../networks/network-api.ts';

/** Counts of the members that were looked at so far: no names and no ids, at any moment. */
export interface MemberSums {
  /** All that the network listed, with deleted and blocked accounts. */
  sampled: number;
  gone: number;
  sex: { f: number; m: number; unknown: number };
  /** By the bands of `ageBands`. */
  ages: number[];
  agesUnknown: number;
  cities: Map<string, number>;
  citiesUnknown: number;
  seen: { day: number; week: number; month: number; longer: number; unknown: number };
}

/**
 * A membership that is being looked through, page after page. Local and short-lived: it outlives the
 * worker that began it, and goes when its portrait is kept or the person stops it.
 */
export interface MembershipJob {
  /** `network:id`. */
  community: string;
  network: string;
  startedAt: number;
  /** Where the sample's first page stands within its step: 0 to below 1. */
  shift: number;
  /** How many members there are; null: not asked yet. */
  of: number | null;
  /** The next of `pagesOf`. */
  next: number;
  sums: MemberSums;
  /** What went wrong last, and the network's number for it; null: nothing. */
  fault: KeyFault | null;
  code: number | null;
  /** Nothing is asked before; null: at once. */
  retryAt: number | null;
  /** Failures in a row. */
  tries: number;
  /** It goes on only when the person says so. */
  failed: boolean;
}
