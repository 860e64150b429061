import { metricOf, type MetricId } from '../../utils/metrics/catalogue.ts';
import type { Counted } from '../../utils/readings/schema.ts';
import { formatCount, formatMinutes, formatMoney, formatRate } from '../../utils/text/format.ts';
import { changeTone, metricChange, metricValue } from '../metric-words.ts';
import type { Cell } from './part.ts';
import type { ReportSpeech } from './speech.ts';

/** Figures as cells: the words for people, the number for spreadsheets, from one value. */

export const countCell = (value: number | null, { language }: ReportSpeech): Cell => ({
  text: formatCount(value, language),
  value,
  unit: 'count',
});

export const countedCell = ({ value, precision }: Counted, { language }: ReportSpeech): Cell => ({
  text: formatCount(value, language, (precision ?? 0) > 0),
  value,
  unit: 'count',
});

export const rateCell = (
  value: number | null,
  { language }: ReportSpeech,
  approximate = false,
): Cell => ({ text: formatRate(value, language, approximate), value, unit: 'percent' });

export const moneyCell = (
  value: number | null,
  currency: string | null,
  { language }: ReportSpeech,
): Cell => ({ text: formatMoney(value, language, currency), value, unit: 'money' });

export const minutesCell = (value: number | null, { language }: ReportSpeech): Cell => ({
  text: formatMinutes(value, language),
  value,
  unit: 'minutes',
});

const units = {
  people: 'count',
  times: 'count',
  percent: 'percent',
  score: 'count',
  minutes: 'minutes',
  money: 'money',
  pages: 'decimal',
} as const;

export const metricCell = (
  metric: MetricId,
  value: number | null,
  currency: string | null,
  { language }: ReportSpeech,
): Cell => ({
  text: metricValue(metric, value, language, currency),
  value,
  unit: units[metricOf(metric).unit],
});

/** A change, with whether it is good news; percent in percentage points. */
export function changeCell(
  metric: MetricId,
  change: number | null,
  { t, language }: ReportSpeech,
): Cell {
  if (change === null) return { text: '—', value: null };
  const tone = changeTone(metric, change);
  return {
    text: metricChange(metric, change, language, t),
    value: change,
    unit: 'decimal',
    ...(tone === 'muted' ? {} : { tone }),
  };
}
