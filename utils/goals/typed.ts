import { metricOf, type MetricId } from '../metrics/catalogue.ts';

/** More is a slip of the finger. */
const largest = 10_000_000_000;

/**
 * A goal as it is typed: whole ones of people and times, with spaces or thousands separators; else
 * with a decimal comma or point; minutes also as `1:30`. `empty` takes the goal back.
 */
export function typedTarget(
  text: string,
  metric: MetricId,
): { value: number } | 'empty' | 'refused' {
  const plain = text.replace(/[\s\u00a0\u202f'’%₽$€₸]/gu, '').replace(/^−/u, '-');
  if (plain === '') return 'empty';
  const value = numberIn(plain, metric);
  if (value === null || !Number.isFinite(value) || Math.abs(value) > largest) return 'refused';
  const { unit } = metricOf(metric);
  if (value < 0 && unit !== 'score' && metric !== 'growth' && metric !== 'roi') return 'refused';
  if (unit === 'score' && Math.abs(value) > 100) return 'refused';
  // A return may be ten times the cost; a share of a whole is no more than the whole.
  if (unit === 'percent' && value > 100 && !mayPassHundred.has(metric)) return 'refused';
  return { value };
}

/** Many read without having subscribed, and an ER by views or a return has no upper end. */
const mayPassHundred: ReadonlySet<MetricId> = new Set<MetricId>([
  'reachRate',
  'er',
  'erDay',
  'roi',
]);

function numberIn(plain: string, metric: MetricId): number | null {
  const { unit } = metricOf(metric);
  if (/^-?\d{1,3}(?:[.,]\d{3})+$/u.test(plain) && unit !== 'minutes' && unit !== 'percent') {
    return Number(plain.replace(/[.,]/gu, ''));
  }
  if (unit === 'people' || unit === 'times') return /^-?\d+$/u.test(plain) ? Number(plain) : null;
  const clock = unit === 'minutes' ? /^(\d{1,4}):([0-5]\d)$/u.exec(plain) : null;
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]);
  return /^-?\d+(?:[.,]\d{1,4})?$/u.test(plain) ? Number(plain.replace(',', '.')) : null;
}
