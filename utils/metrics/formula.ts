import type { MetricId } from './catalogue.ts';

/** What a figure is wanted of: a day, a week, a month or any range. null: not known there. */
export type ValueOf = (metric: MetricId) => number | null;

type Formula = (of: ValueOf, before: ValueOf) => number | null;

/** `part` of `whole`; unknown when either is, and when there is no whole. */
const share = (part: number | null, whole: number | null, times = 1): number | null =>
  part === null || whole === null || whole === 0 ? null : (part / whole) * times;

/**
 * Metrics that follow from others of the same span. An unknown part makes an unknown result. `before`
 * is the span before: a day's growth is against the day before, a month's against the month before.
 * Definitions: facts/peers.md section 4 (reach rate); the rest are the trade's plain quotients.
 */
const formulas: Partial<Record<MetricId, Formula>> = {
  growth: (of, before) => {
    const [now, then] = [of('members'), before('members')];
    if (now !== null && then !== null) return now - then;
    const [came, left] = [of('newMembers'), of('lostMembers')];
    return came === null || left === null ? null : came - left;
  },
  reachRate: (of) => share(of('reach'), of('members'), 100),
  // Of followers who came, not of the growth: those who left cost nothing.
  costPerFollower: (of) => share(of('adSpend'), of('newMembers')),
  costPerClick: (of) => share(of('adSpend'), of('adClicks')),
  costPerLead: (of) => share(of('adSpend'), of('leads')),
  siteConversion: (of) => share(of('siteGoals'), of('siteVisits'), 100),
  roi: (of) => {
    const [earned, spent] = [of('revenue'), of('budget')];
    return earned === null ? null : share(spent === null ? null : earned - spent, spent, 100);
  },
};

/** Metrics that are never typed or read, in the catalogue's sense. */
export const isComputed = (metric: MetricId): boolean => formulas[metric] !== undefined;

/** What its formula needs, as names: shown where a computed figure is unknown. */
export function needsOf(metric: MetricId): MetricId[] {
  const asked = new Set<MetricId>();
  const ask = (one: MetricId) => {
    asked.add(one);
    return null;
  };
  formulas[metric]?.(ask, ask);
  return [...asked];
}

/** A computed metric of a span; null: something that it needs is unknown there. */
export function compute(metric: MetricId, of: ValueOf, before: ValueOf): number | null {
  return formulas[metric]?.(of, before) ?? null;
}
