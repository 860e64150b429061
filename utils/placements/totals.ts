import { costOfEach, isSpent } from './rules.ts';
import type { Placement, PlacementKind } from './schema.ts';

/** What placements of one kind, month and currency gave together. */
export interface PlacementTotal {
  /** `YYYY-MM` */
  month: string;
  kind: PlacementKind;
  currency: string | null;
  count: number;
  /** Of those whose cost is known; null: of none. */
  cost: number | null;
  /** How many have no known cost. */
  costless: number;
  followers: number | null;
  visits: number | null;
  leads: number | null;
  /** Cost by followers, of those of which both are known; null: of none. */
  perFollower: number | null;
  perLead: number | null;
}

const sum = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((all, value) => all + value, 0);
};

/** By the parts that are known of both: a cost without its result would make the rest look dear. */
function each(of: readonly Placement[], what: 'followers' | 'leads'): number | null {
  const both = of.filter((one) => one.cost !== null && one[what] !== null);
  return costOfEach(sum(both.map(({ cost }) => cost)), sum(both.map((one) => one[what])));
}

/** Months from the newest, kinds within; two currencies are never added. Only what was paid for. */
export function totalsOf(placements: readonly Placement[]): PlacementTotal[] {
  const groups = new Map<string, Placement[]>();
  for (const one of placements) {
    if (!isSpent(one.state)) continue;
    const key = [one.day.slice(0, 7), one.kind, one.currency ?? ''].join('|');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .flatMap((of) => {
      const [first] = of;
      if (!first) return [];
      return {
        month: first.day.slice(0, 7),
        kind: first.kind,
        currency: first.currency,
        count: of.length,
        cost: sum(of.map(({ cost }) => cost)),
        costless: of.filter(({ cost }) => cost === null).length,
        followers: sum(of.map(({ followers }) => followers)),
        visits: sum(of.map(({ visits }) => visits)),
        leads: sum(of.map(({ leads }) => leads)),
        perFollower: each(of, 'followers'),
        perLead: each(of, 'leads'),
      };
    })
    .sort((a, b) => b.month.localeCompare(a.month) || a.kind.localeCompare(b.kind));
}

/** A day whose placements cost something else than its ad spend says. */
export interface SpendOffer {
  community: string;
  day: string;
  sum: number;
  count: number;
  currency: string | null;
}

/**
 * What could be put into `adSpend` of each day: days whose paid placements all have a known cost in
 * one currency. Whether the day says so already, and in which currency it counts, the caller knows.
 */
export function spendOffers(placements: readonly Placement[]): SpendOffer[] {
  const days = new Map<string, Placement[]>();
  for (const one of placements) {
    if (!isSpent(one.state)) continue;
    const key = `${one.day}|${one.community}`;
    days.set(key, [...(days.get(key) ?? []), one]);
  }
  return [...days.values()].flatMap((of) => {
    const [first] = of;
    const whole = sum(of.map(({ cost }) => cost));
    if (!first || whole === null || whole === 0) return [];
    if (of.some(({ cost, currency }) => cost === null || currency !== first.currency)) return [];
    const { community, day, currency } = first;
    return [{ community, day, sum: whole, count: of.length, currency }];
  });
}
