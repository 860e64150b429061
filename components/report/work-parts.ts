import { costOfEach } from '../../utils/placements/rules.ts';
import type { CommunityReport } from '../../utils/report/report.ts';
import { countCell, metricCell, moneyCell, rateCell } from './cells.ts';
import { words, type Part } from './part.ts';
import { dayWords, metricName, type ReportSpeech } from './speech.ts';

/** What was promised and bought: plan, rubrics, goals, placements. */
export function workParts(one: CommunityReport, speech: ReportSpeech): Part[] {
  return [...planOf(one, speech), ...goalsOf(one, speech), ...placementsOf(one, speech)];
}

function planOf({ plan }: CommunityReport, speech: ReportSpeech): Part[] {
  const { t } = speech;
  if (plan.planned === 0) return [];
  const { out, notOut, open } = plan.kept;
  const parts: Part[] = [
    {
      kind: 'table',
      section: 'plan',
      title: t('report:section.plan'),
      head: [t('report:column.metric'), t('insights:column.posts')],
      rows: [
        [words(t('report:plan.planned')), countCell(plan.planned, speech)],
        [words(t('report:plan.out')), countCell(out, speech)],
        [words(t('report:plan.notOut')), countCell(notOut, speech)],
        [words(t('report:plan.open')), countCell(open, speech)],
      ],
    },
  ];
  if (plan.mix) {
    parts.push({
      kind: 'table',
      section: 'plan',
      title: t('report:plan.rubrics'),
      head: [
        t('report:column.rubric'),
        t('insights:column.posts'),
        t('report:column.share'),
        t('report:column.wanted'),
      ],
      rows: plan.mix.parts.map(({ rubric, n, share }) => [
        words(rubric.name),
        countCell(n, speech),
        rateCell(share, speech),
        rateCell(rubric.share, speech),
      ]),
    });
  }
  return parts;
}

function goalsOf({ goals, currency }: CommunityReport, speech: ReportSpeech): Part[] {
  const { t } = speech;
  if (!goals.length) return [];
  return [
    {
      kind: 'table',
      section: 'goals',
      title: t('report:section.goals'),
      head: [t('report:column.metric'), t('report:column.value'), t('report:column.target')],
      rows: goals.map(({ metric, value, target }) => [
        words(metricName(metric, t)),
        metricCell(metric, value, currency, speech),
        metricCell(metric, target, currency, speech),
      ]),
    },
  ];
}

function placementsOf({ placements }: CommunityReport, speech: ReportSpeech): Part[] {
  const { t, language } = speech;
  if (!placements.length) return [];
  return [
    {
      kind: 'table',
      section: 'placements',
      title: t('report:section.placements'),
      head: [
        t('insights:column.when'),
        t('report:column.placement'),
        t('report:column.cost'),
        t('metrics:name.newMembers'),
        t('metrics:name.costPerFollower'),
        t('metrics:name.siteVisits'),
        t('metrics:name.leads'),
      ],
      rows: placements.map(({ day, title, cost, currency, followers, visits, leads }) => [
        words(dayWords(day, language)),
        words(title),
        moneyCell(cost, currency, speech),
        countCell(followers, speech),
        moneyCell(costOfEach(cost, followers), currency, speech),
        countCell(visits, speech),
        countCell(leads, speech),
      ]),
    },
  ];
}
