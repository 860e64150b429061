import type { CommunityReport, Report, ReportPost } from '../../utils/report/report.ts';
import { formatRate } from '../../utils/text/format.ts';
import { formulaWords } from '../engagement-words.ts';
import { formatWords, intervalWords, standsWord } from '../charts/group-words.ts';
import { hourOfWeekName } from '../charts/week-words.ts';
import { countCell, countedCell, rateCell } from './cells.ts';
import { words, type Cell, type Part } from './part.ts';
import { dateWords, dayWords, type ReportSpeech } from './speech.ts';

/** Posts best and worst, the ER of each, what works and when. */
export function postParts(one: CommunityReport, report: Report, speech: ReportSpeech): Part[] {
  return [...rankedPosts(one, speech), ...dotsOf(one, report, speech), ...worksOf(one, speech)];
}

/** How ER was computed, from how many posts, and which are in none. */
function ruleOf({ posts, network }: CommunityReport, { t }: ReportSpeech): string {
  const { by, formula, known, leftOut } = posts;
  const base = t(by === 'views' ? 'insights:how.views' : 'insights:how.followers');
  return [
    formula === null
      ? ''
      : t('report:note.er', { parts: formulaWords(network, formula, t), base, count: known }),
    leftOut.ads || leftOut.reposts ? t('insights:how.leftOut', leftOut) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function rankedPosts(one: CommunityReport, speech: ReportSpeech): Part[] {
  const { t, language } = speech;
  const { zone, posts } = one;
  const row = (post: ReportPost): Cell[] => [
    words(dateWords(post.at, zone, language)),
    {
      text: post.text || t('insights:withoutText'),
      ...(/^https:\/\//u.test(post.url) && { link: post.url }),
    },
    rateCell(post.er, speech, post.approximate),
    countedCell(post.views, speech),
    countedCell(post.likes, speech),
    countedCell(post.comments, speech),
    countedCell(post.reposts, speech),
  ];
  const head = [
    t('insights:column.when'),
    t('insights:column.post'),
    t('report:column.er'),
    t('metrics:name.views'),
    t('metrics:name.likes'),
    t('metrics:name.comments'),
    t('metrics:name.reposts'),
  ];
  const table = (title: string, of: readonly ReportPost[], note?: string): Part[] =>
    of.length
      ? [{ kind: 'table', section: 'posts', title, head, rows: of.map(row), ...(note && { note }) }]
      : [];
  return [
    ...table(t('report:best'), posts.best, ruleOf(one, speech)),
    ...table(t('report:worst'), posts.worst),
  ];
}

function dotsOf({ posts, zone }: CommunityReport, report: Report, speech: ReportSpeech): Part[] {
  const { t, language } = speech;
  const { points, median } = posts;
  if (points.length < 2) return [];
  const rates = points.map(({ er }) => er);
  const say = (value: number) => formatRate(value, language);
  return [
    {
      kind: 'chart',
      section: 'charts',
      title: t('insights:er.title'),
      look: 'dots',
      points: points.map(({ at, er }) => {
        return { at, value: er, text: `${dateWords(at, zone, language)}: ${say(er)}` };
      }),
      ...(median && {
        across: {
          value: median.value,
          text: t('insights:er.median', { value: say(median.value) }),
        },
      }),
      from: Date.parse(report.span.first),
      to: Date.parse(report.span.last),
      first: dayWords(report.span.first, language),
      last: dayWords(report.span.last, language),
      say: { low: say(Math.min(...rates)), high: say(Math.max(...rates)) },
    },
  ];
}

function worksOf({ formats, hours }: CommunityReport, speech: ReportSpeech): Part[] {
  const { t, language } = speech;
  const parts: Part[] = [];
  if (formats.groups.length) {
    parts.push({
      kind: 'table',
      section: 'works',
      title: t('insights:what.format'),
      head: [
        t('insights:column.format'),
        t('insights:column.posts'),
        t('insights:column.meanEr'),
        t('insights:column.interval'),
        t('insights:column.stands'),
      ],
      rows: formats.groups.map((group) => [
        words(t(formatWords[group.name])),
        countCell(group.n, speech),
        rateCell(group.mean, speech),
        words(intervalWords(group.interval, language, t) ?? '—'),
        words(t(standsWord(group))),
      ]),
      note: t('report:note.works'),
    });
  }
  if (hours.length) {
    parts.push({
      kind: 'table',
      section: 'works',
      title: t('report:hours'),
      head: [t('insights:column.hour'), t('insights:column.posts'), t('insights:column.meanEr')],
      rows: hours.map(({ hour, n, mean }) => [
        words(hourOfWeekName(hour, language)),
        countCell(n, speech),
        rateCell(mean, speech),
      ]),
      note: t('report:note.hours'),
    });
  }
  return parts;
}
