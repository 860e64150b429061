import type { TFunction } from 'i18next';
import type { MetricId } from '../../utils/metrics/catalogue.ts';
import type { DaySpan } from '../../utils/report/span.ts';
import { metricWord } from '../metric-words.ts';

/** What a report needs to speak: its own language, which need not be the surface's. */
export interface ReportSpeech {
  t: TFunction;
  language: string;
}

const dateIn = (language: string, zone: string, year = true) =>
  new Intl.DateTimeFormat(language, {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    ...(year && { year: 'numeric' }),
  });

/** "1 окт. 2025 г. – 31 окт. 2025 г." as the language writes a range. */
export const spanWords = ({ first, last }: DaySpan, language: string): string =>
  dateIn(language, 'UTC').formatRange(Date.parse(first), Date.parse(last));

/** "3 окт." of a calendar day. */
export const dayWords = (day: string, language: string): string =>
  dateIn(language, 'UTC', false).format(Date.parse(day));

/** "3 окт." of an instant by a zone's clock. */
export const dateWords = (at: number, zone: string, language: string): string =>
  dateIn(language, zone, false).format(at);

/** A metric's name over a span: the checklist's name of `posts` speaks of today. */
export const metricName = (metric: MetricId, t: TFunction): string =>
  metric === 'posts' ? t('report:postsOfSpan') : t(metricWord[metric].name);
