import { keyWays } from '../networks/key-ways.ts';
import type { Member, MembersPage } from '../networks/members-api.ts';
import type { MembershipPortrait } from '../people/membership-schema.ts';
import type { MemberSums, MembershipJob } from './schema.ts';

/** Does a key of this network tell of members? */
export const tellsMembers = (network: string): boolean =>
  keyWays[network]?.tells.includes('members') ?? false;

/** Up to here everybody is looked at, in pages as large as VK gives them. */
export const wholeUpTo = 10_000;
const wholePage = 1000;
/**
 * Of more a sample: small pages at even steps through the list, which goes from old accounts to new
 * ones, so that all ages of accounts are in it. The first one stands at a random place of its step.
 */
export const samplePages = 50;
const samplePage = 100;
export const sampleSize = samplePages * samplePage;

/** At most so many requests a second: VK lets a community's key ask 20, and others may use it too. */
export const pageEveryMs = 350;

/** What is asked, in order. */
export function pagesOf(of: number, shift: number): MembersPage[] {
  if (of <= wholeUpTo) {
    const pages = Math.ceil(of / wholePage);
    return Array.from({ length: pages }, (_, n) => ({ offset: n * wholePage, count: wholePage }));
  }
  const step = of / samplePages;
  return Array.from({ length: samplePages }, (_, n) => ({
    offset: Math.floor(n * step + shift * (step - samplePage)),
    count: samplePage,
  }));
}

/** How many will be looked at. */
export const wantedOf = (of: number): number => (of <= wholeUpTo ? of : sampleSize);

/** The bands in which VK's own statistics are usually read; `to` is in the band. */
export const ageBands = [
  { from: 0, to: 17 },
  { from: 18, to: 24 },
  { from: 25, to: 34 },
  { from: 35, to: 44 },
  { from: 45, to: 54 },
  { from: 55, to: 64 },
  { from: 65, to: null },
] as const;

/** Nobody is as old: the years that such a form begins with are jokes, and no age. */
const oldest = 100;

/** Full years by the calendar; null: not told, or no age of a living person. */
export function ageOf(born: Member['born'], now: number): number | null {
  if (!born) return null;
  const today = new Date(now);
  const hadDay =
    today.getUTCMonth() + 1 > born.month ||
    (today.getUTCMonth() + 1 === born.month && today.getUTCDate() >= born.day);
  const age = today.getUTCFullYear() - born.year - (hadDay ? 0 : 1);
  return age >= 0 && age <= oldest ? age : null;
}

export const noSums = (): MemberSums => ({
  sampled: 0,
  gone: 0,
  sex: { f: 0, m: 0, unknown: 0 },
  ages: ageBands.map(() => 0),
  agesUnknown: 0,
  cities: new Map(),
  citiesUnknown: 0,
  seen: { day: 0, week: 0, month: 0, longer: 0, unknown: 0 },
});

const day = 86_400_000;
function seenWithin(seenAt: number | null, now: number): keyof MemberSums['seen'] {
  if (seenAt === null) return 'unknown';
  const ago = now - seenAt;
  return ago < day ? 'day' : ago < 7 * day ? 'week' : ago < 30 * day ? 'month' : 'longer';
}

/** The sums with one page more. Deleted and blocked accounts are counted apart, and nowhere else. */
export function addMembers(sums: MemberSums, members: readonly Member[], now: number): MemberSums {
  const next: MemberSums = {
    ...sums,
    sex: { ...sums.sex },
    ages: [...sums.ages],
    cities: new Map(sums.cities),
    seen: { ...sums.seen },
  };
  for (const { gone, sex, born, city, seenAt } of members) {
    next.sampled += 1;
    if (gone) {
      next.gone += 1;
      continue;
    }
    next.sex[sex ?? 'unknown'] += 1;
    const age = ageOf(born, now);
    const band = ageBands.findIndex(({ to }) => age !== null && (to === null || age <= to));
    if (band < 0) next.agesUnknown += 1;
    else next.ages[band] = (next.ages[band] ?? 0) + 1;
    if (city === null) next.citiesUnknown += 1;
    else next.cities.set(city, (next.cities.get(city) ?? 0) + 1);
    next.seen[seenWithin(seenAt, now)] += 1;
  }
  return next;
}

const mostCities = 50;

/** What is kept when all pages were looked at. Counts alone. */
export function portraitOf(job: MembershipJob, takenAt: number): MembershipPortrait {
  const { community, network, sums, of } = job;
  const cities = [...sums.cities].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'ru'));
  const others = cities.slice(mostCities).reduce((sum, [, n]) => sum + n, 0);
  return {
    id: `${community}@${takenAt}`,
    community,
    takenAt,
    source: `${network}-api`,
    sampled: sums.sampled,
    // People join and leave while they are looked through: one may have been counted twice.
    of: Math.max(of ?? 0, sums.sampled),
    gone: sums.gone,
    sex: sums.sex,
    ages: ageBands.map(({ from, to }, n) => ({ from, to, n: sums.ages[n] ?? 0 })),
    agesUnknown: sums.agesUnknown,
    cities: cities.slice(0, mostCities).map(([name, n]) => ({ name, n })),
    citiesOther: others,
    citiesUnknown: sums.citiesUnknown,
    seen: sums.seen,
  };
}

/** After so many failures in a row only the person sets it going again. */
const mostTries = 5;
const retryMs = [2000, 10_000, 60_000, 300_000];

/** When a request that came to nothing is tried again; null: only when the person says so. */
export const retryAfter = (tries: number, now: number): number | null =>
  tries >= mostTries ? null : now + (retryMs[tries - 1] ?? 0);

/** What was counted longer ago would be mixed with another day's: it begins anew. */
const staleMs = day;
export const isStale = (job: Pick<MembershipJob, 'startedAt'>, now: number): boolean =>
  now - job.startedAt > staleMs;
