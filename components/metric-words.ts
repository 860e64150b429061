import type { TFunction } from 'i18next';
import type { Metric } from '../utils/checklist/schema.ts';
import { formatChange, formatCount, formatRate } from '../utils/text/format.ts';

/** The words of each metric: its key in common.json. */
export const metricWord: Record<Metric, string> = {
  members: 'common:metric.members',
  posts: 'common:metric.posts',
  er: 'common:metric.er',
  waiting: 'common:metric.waiting',
  reach: 'common:metric.reach',
  visits: 'common:metric.visits',
};

export function metricValue(metric: Metric, value: number | null, language: string): string {
  return metric === 'er' ? formatRate(value, language) : formatCount(value, language);
}

/** Against yesterday; rates change in percentage points. */
export function metricChange(
  metric: Metric,
  change: number,
  language: string,
  t: TFunction,
): string {
  const size = formatChange(change, language);
  return metric === 'er' ? t('common:points', { value: size }) : size;
}

/** Is more of it good news? The day's number of posts is neither. */
export function changeTone(metric: Metric, change: number): 'good' | 'bad' | 'muted' {
  if (change === 0 || metric === 'posts') return 'muted';
  return change > 0 === (metric !== 'waiting') ? 'good' : 'bad';
}
