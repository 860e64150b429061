import { networkWord } from '../../utils/networks/index.ts';
import type { MetricId } from '../../utils/metrics/catalogue.ts';
import type { CommunityReport, Report } from '../../utils/report/report.ts';
import { changeCell, countCell, metricCell, rateCell } from './cells.ts';
import { words, type CommunityParts } from './part.ts';
import { metricName, type ReportSpeech } from './speech.ts';

/**
 * A client's communities side by side; null for one alone. They are not added up: the same person
 * follows two of them, and an ER by views is no ER by followers.
 */
export function togetherOf(report: Report, speech: ReportSpeech): CommunityParts | null {
  const { communities, client } = report;
  if (communities.length < 2) return null;
  const { t, language } = speech;
  const figure = ({ figures }: CommunityReport, metric: MetricId) =>
    figures.find((one) => one.metric === metric);
  return {
    name: client,
    network: t('report:together'),
    parts: [
      {
        kind: 'table',
        section: 'figures',
        title: t('report:section.figures'),
        head: [
          t('insights:column.community'),
          metricName('members', t),
          t('report:column.change'),
          t('insights:column.posts'),
          t('insights:tile.er20'),
          metricName('views', t),
          t('report:answeredShare'),
        ],
        rows: communities.map((one) => {
          const members = figure(one, 'members');
          return [
            words(`${one.name} · ${networkWord(one.network, language)}`),
            metricCell('members', members?.value ?? null, one.currency, speech),
            changeCell('members', members?.change ?? null, speech),
            countCell(one.posts.n, speech),
            rateCell(one.posts.median?.value ?? null, speech, one.posts.median?.approximate),
            metricCell('views', figure(one, 'views')?.value ?? null, one.currency, speech),
            rateCell(one.answers.rate, speech),
          ];
        }),
      },
    ],
  };
}
