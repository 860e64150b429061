import type { MembershipPortrait } from './membership-schema.ts';

/** How a whole membership is told. Pure; nothing is guessed: shares are of those who say it. */

/** A bar of the display. */
export interface MembershipPart {
  /** A city, or the band "25–34", "65+". */
  name: string;
  n: number;
  /** Percent of those who say it; null when nobody does. */
  share: number | null;
}

const shareOf = (n: number, known: number) => (known > 0 ? (n / known) * 100 : null);
const total = (groups: readonly { n: number }[]) => groups.reduce((sum, { n }) => sum + n, 0);

/** "18–24", "65+", "30". */
export const bandName = ({ from, to }: { from: number; to: number | null }) =>
  to === null ? `${from}+` : to === from ? String(from) : `${from}–${to}`;

/** Age bands, youngest first, as shares of those whose age is known. */
export const agesOf = ({ ages }: MembershipPortrait): MembershipPart[] =>
  ages.map((band) => ({ name: bandName(band), n: band.n, share: shareOf(band.n, total(ages)) }));

/** The largest cities, at most `most`; shares are of all who name a city, other ones too. */
export function citiesOf(portrait: MembershipPortrait, most = 8): MembershipPart[] {
  const known = total(portrait.cities) + portrait.citiesOther;
  return [...portrait.cities]
    .sort((a, b) => b.n - a.n)
    .slice(0, most)
    .map(({ name, n }) => ({ name, n, share: shareOf(n, known) }));
}

/** Of 100 members looked at, how many were online in the last `week` or `month`; null: unknown. */
export function onlineWithin(
  { seen }: MembershipPortrait,
  within: 'day' | 'week' | 'month',
): number | null {
  const { day, week, month, longer } = seen;
  const known = day + week + month + longer;
  const online = { day, week: day + week, month: day + week + month }[within];
  return shareOf(online, known);
}

/**
 * By how many percentage points a share may be off, 19 times of 20, where it is furthest: of a share
 * of a half in a random sample of so many, drawn of so many without putting back. null: everybody was
 * looked at, or nobody. `of`: those who say it.
 */
export function marginOf({ sampled, of: all }: MembershipPortrait, of: number): number | null {
  if (all === null || all <= 1 || sampled >= all || of < 1) return null;
  return 98 * Math.sqrt((all - sampled) / (all - 1) / of);
}

/** A sample, or everybody? */
export const isWhole = ({ sampled, of }: MembershipPortrait) => of !== null && sampled >= of;
