import { metricOf } from '../../utils/metrics/catalogue.ts';
import type { CommunityReport, Report, ReportSeries } from '../../utils/report/report.ts';
import { formatCount } from '../../utils/text/format.ts';
import { metricValue } from '../metric-words.ts';
import { changeCell, metricCell } from './cells.ts';
import { words, type Part } from './part.ts';
import { dayWords, metricName, spanWords, type ReportSpeech } from './speech.ts';

/** The table of metrics and the lines over the span. */
export function figureParts(one: CommunityReport, report: Report, speech: ReportSpeech): Part[] {
  const { t, language } = speech;
  const { currency } = one;
  const parts: Part[] = [];
  if (one.figures.length) {
    parts.push({
      kind: 'table',
      section: 'figures',
      title: t('report:section.figures'),
      head: [
        t('report:column.metric'),
        spanWords(report.span, language),
        spanWords(report.before, language),
        t('report:column.change'),
        t('report:column.days'),
      ],
      rows: one.figures.map((figure) => {
        const { metric } = figure;
        return [
          words(nameOver(figure.metric, speech)),
          metricCell(metric, figure.value, currency, speech),
          metricCell(metric, figure.before, currency, speech),
          changeCell(metric, figure.change, speech),
          words(daysKnown(figure, speech)),
        ];
      }),
      note: t('report:note.figures'),
    });
  }
  for (const series of one.series) parts.push(lineOf(series, one, speech));
  return parts;
}

/** People are not added over days: a mean is called one. */
function nameOver(metric: Parameters<typeof metricOf>[0], { t }: ReportSpeech): string {
  const name = metricName(metric, t);
  const { over, source } = metricOf(metric);
  return over === 'mean' && source !== 'computed' ? t('report:meanOf', { metric: name }) : name;
}

/** What is computed has no days of its own. */
function daysKnown(
  { metric, value, days, of }: CommunityReport['figures'][number],
  { t, language }: ReportSpeech,
): string {
  if (value === null) return '—';
  if (metricOf(metric).source === 'computed') return '';
  return t('report:daysOf', { days: formatCount(days, language), count: of });
}

function lineOf(
  { metric, days }: ReportSeries,
  { currency }: CommunityReport,
  { t, language }: ReportSpeech,
): Part {
  const say = (value: number) => metricValue(metric, value, language, currency);
  const known = days.flatMap(({ value }) => (value === null ? [] : [value]));
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? ''];
  return {
    kind: 'chart',
    section: 'charts',
    title: t('report:byDays', { metric: metricName(metric, t) }),
    look: 'line',
    points: days.map(({ day, value }) => ({
      at: Date.parse(day),
      value,
      text: `${dayWords(day, language)}: ${value === null ? '—' : say(value)}`,
    })),
    from: Date.parse(first),
    to: Date.parse(last),
    first: dayWords(first, language),
    last: dayWords(last, language),
    say: { low: say(Math.min(...known)), high: say(Math.max(...known)) },
  };
}
