import { networkWord } from '../../utils/networks/index.ts';
import type { CommunityReport, Report } from '../../utils/report/report.ts';
import type { ReportSection } from '../../utils/report/schema.ts';
import { audienceParts } from './audience-parts.ts';
import { figureParts } from './figure-parts.ts';
import type { Part, ReportDocument } from './part.ts';
import { postParts } from './post-parts.ts';
import { sayWords, unmeasuredWords } from './say.ts';
import { dateWords, spanWords, type ReportSpeech } from './speech.ts';
import { togetherOf } from './together.ts';
import { workParts } from './work-parts.ts';

/** A report in the words of its language, with the sections that were asked for. */
export function documentOf(
  report: Report,
  sections: readonly ReportSection[],
  note: string,
  speech: ReportSpeech,
): ReportDocument {
  const { t, language } = speech;
  const wanted = new Set(sections);
  const together = wanted.has('figures') ? togetherOf(report, speech) : null;
  return {
    language,
    client: report.client,
    title: t('report:title'),
    dates: spanWords(report.span, language),
    against: t('report:against', { dates: spanWords(report.before, language) }),
    made: t('report:made', { date: dateWords(report.madeAt, zoneOf(report), language) }),
    note,
    communities: [
      ...(together ? [together] : []),
      ...report.communities.map((one) => ({
        name: one.name,
        network: networkWord(one.network, language),
        parts: partsOf(one, report, speech).filter(({ section }) => wanted.has(section)),
      })),
    ],
  };
}

const zoneOf = ({ communities }: Report) => communities[0]?.zone ?? 'UTC';

function partsOf(one: CommunityReport, report: Report, speech: ReportSpeech): Part[] {
  const { t } = speech;
  const lines = (section: ReportSection, title: string, said: string[]): Part[] =>
    said.length ? [{ kind: 'lines', section, title, lines: said }] : [];
  return [
    ...lines(
      'summary',
      t('report:section.summary'),
      // A sentence may end in a unit with a full stop of its own (ro: "29 min.").
      one.summary.map((sentence) => sayWords(sentence, one, speech).replace(/\.\.$/u, '.')),
    ),
    ...figureParts(one, report, speech),
    ...postParts(one, report, speech),
    ...audienceParts(one, speech),
    ...workParts(one, speech),
    ...lines(
      'changes',
      t('report:section.changes'),
      one.changes.map((change) => {
        const date = dateWords(change.at, one.zone, speech.language);
        return change.what === 'rubric'
          ? t('report:changed.rubric', { date, name: change.name })
          : t('report:changed.settings', { date });
      }),
    ),
    ...lines(
      'unmeasured',
      t('report:section.unmeasured'),
      one.unmeasured.map((missing) => unmeasuredWords(missing, speech)),
    ),
  ];
}
