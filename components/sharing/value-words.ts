import type { TFunction } from 'i18next';
import { formatMoment } from '../../utils/text/format.ts';
import type { PlanState } from '../../utils/plan/schema.ts';
import { stateWords } from '../plan-words.ts';

/** Fields of shared rows that are an instant, epoch milliseconds. */
const moments = new Set(['dueAt', 'until', 'firstSeenAt', 'lastSeenAt']);

const isPlanState = (value: unknown): value is PlanState =>
  typeof value === 'string' && Object.hasOwn(stateWords, value);

/** The value of a shared row's field as a person reads it; "nothing" for what is not there. */
export function valueWords(
  field: string,
  value: unknown,
  zone: string,
  now: number,
  t: TFunction,
  language: string,
): string {
  if (value === null || value === undefined || value === '') return t('sharing:clash.empty');
  if (typeof value === 'number') {
    return moments.has(field)
      ? formatMoment(value, language, zone, now)
      : new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(value);
  }
  if (field === 'state' && isPlanState(value)) return t(stateWords[value].name);
  if (field === 'media' && Array.isArray(value)) {
    return t('day:pictures', { count: value.length });
  }
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) {
    const lines = value.map((one: unknown) => valueWords('', one, zone, now, t, language));
    return lines.length > 0 ? lines.join('\n') : t('sharing:clash.empty');
  }
  if (typeof value === 'object') {
    return Object.values(value)
      .filter((one) => one !== null && one !== undefined && typeof one !== 'boolean')
      .map((one: unknown) => valueWords('', one, zone, now, t, language))
      .join(' · ');
  }
  return String(value);
}
