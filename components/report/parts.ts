import type { MetricId } from '../../utils/metrics/catalogue.ts';
import type { CommunityReport, Report } from '../../utils/report/report.ts';
import type { ReportSection } from '../../utils/report/schema.ts';
import { networkWord } from '../../utils/networks/index.ts';
import { audienceParts } from './audience-parts.ts';
import { sayWords, unmeasuredWords } from './say.ts';
import { figureParts, postParts, workParts } from './figure-parts.ts';
import { metricName, spanWords, dateWords, type ReportSpeech } from './speech.ts';

/**
 * A report in words, ready to be put down: the page, the spreadsheet and the CSV are all made of this,
 * so that no figure can differ between them.
 */
export interface Cell {
  text: string;
  /** The figure itself, for spreadsheets; null: not known. Absent: the cell is words. */
  value?: number | null;
  /** How a spreadsheet shows it. */
  unit?: 'count' | 'percent' | 'money' | 'minutes' | 'decimal';
  /** An `https:` address that the words lead to. */
  link?: string;
  /** Is the change good news? */
  tone?: 'good' | 'bad';
}

export type Part =
  | { kind: 'lines'; section: ReportSection; title: string; lines: string[] }
  | {
      kind: 'table';
      section: ReportSection;
      title: string;
      head: string[];
      rows: Cell[][];
      /** How it was computed, in a sentence or two. */
      note?: string;
    }
  | {
      kind: 'chart';
      section: ReportSection;
      title: string;
      /** `days`: a line over the span; `posts`: a dot for each post. */
      look: 'line' | 'dots';
      points: { at: number; value: number | null; text: string }[];
      /** A value across, of the usual. */
      across?: { value: number; text: string };
      first: string;
      last: string;
      say: { low: string; high: string };
    };

export interface CommunityParts {
  name: string;
  network: string;
  parts: Part[];
}

export interface ReportDocument {
  language: string;
  client: string;
  title: string;
  dates: string;
  /** "against 1 – 31 October". */
  against: string;
  made: string;
  /** The specialist's own words; '' when there are none. */
  note: string;
  communities: CommunityParts[];
}

export const words = (text: string): Cell => ({ text });

/** A report in the words of its language, with the sections that were asked for. */
export function documentOf(
  report: Report,
  sections: readonly ReportSection[],
  note: string,
  speech: ReportSpeech,
): ReportDocument {
  const { t, language } = speech;
  const wanted = new Set(sections);
  return {
    language,
    client: report.client,
    title: t('report:title'),
    dates: spanWords(report.span, language),
    against: t('report:against', { dates: spanWords(report.before, language) }),
    made: t('report:made', { date: dateWords(report.madeAt, zoneOf(report), language) }),
    note,
    communities: report.communities.map((one) => ({
      name: one.name,
      network: networkWord(one.network, language),
      parts: partsOf(one, report, speech).filter(({ section }) => wanted.has(section)),
    })),
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
      one.summary.map((sentence) => sayWords(sentence, one, speech)),
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

/** The name of a metric as a cell. */
export const metricCell = (metric: MetricId, { t }: ReportSpeech): Cell =>
  words(metricName(metric, t));
