import { metricOf, type MetricId } from './catalogue.ts';

/** A list with one of its metrics at another place (from 0); the others keep their order. */
export function movedTo(metrics: readonly MetricId[], metric: MetricId, place: number): MetricId[] {
  const others = metrics.filter((one) => one !== metric);
  return [...others.slice(0, place), metric, ...others.slice(place)];
}

/**
 * A list with one more metric: behind the last one of its group, so that a long list stays in
 * groups; at the end where the group is not there yet.
 */
export function withMetric(metrics: readonly MetricId[], metric: MetricId): MetricId[] {
  if (metrics.includes(metric)) return [...metrics];
  const { group } = metricOf(metric);
  const last = metrics.findLastIndex((one) => metricOf(one).group === group);
  return last < 0 ? [...metrics, metric] : movedTo([...metrics, metric], metric, last + 1);
}
