import type { CommunityReport } from '../../utils/report/report.ts';
import { agesOf, citiesOf, isWhole } from '../../utils/people/membership.ts';
import type { MembershipPortrait } from '../../utils/people/membership-schema.ts';
import { formatCount } from '../../utils/text/format.ts';
import { countCell, minutesCell, rateCell } from './cells.ts';
import { words, type Cell, type Part } from './part.ts';
import { dateWords, type ReportSpeech } from './speech.ts';

/** Who comments, who is a member, and how they were answered; sums alone, no names. */
export function audienceParts(one: CommunityReport, speech: ReportSpeech): Part[] {
  return [...commentersOf(one, speech), ...membersOf(one, speech), ...answersOf(one, speech)];
}

function commentersOf({ audience }: CommunityReport, speech: ReportSpeech): Part[] {
  if (!audience || audience.people === 0) return [];
  const { t } = speech;
  const { people, comments, questions, standing, shareOfMembers, topics } = audience;
  const row = (word: string, n: number): Cell[] => [words(t(word)), countCell(n, speech)];
  const parts: Part[] = [
    {
      kind: 'table',
      section: 'audience',
      title: t('insights:portrait.title'),
      head: [t('insights:column.who'), t('report:column.count')],
      rows: [
        row('insights:portrait.people', people),
        row('insights:portrait.comments', comments),
        row('insights:portrait.questions', questions),
        [words(t('insights:portrait.share')), rateCell(shareOfMembers, speech)],
        row('insights:portrait.fresh', standing.fresh),
        row('insights:portrait.returning', standing.returning),
        row('insights:portrait.regular', standing.regular),
        row('insights:portrait.core', standing.core),
      ],
      note: t('report:note.audience'),
    },
  ];
  if (topics.length) {
    parts.push({
      kind: 'table',
      section: 'audience',
      title: t('portrait:topics.title'),
      head: [t('report:column.topic'), t('insights:portrait.people'), t('report:column.questions')],
      rows: topics.map((topic) => [
        words(topic.word),
        countCell(topic.people, speech),
        countCell(topic.questions, speech),
      ]),
    });
  }
  return parts;
}

function membersOf({ audience, zone }: CommunityReport, speech: ReportSpeech): Part[] {
  const membership = audience?.membership;
  if (!membership) return [];
  const { t, language } = speech;
  const { sex } = membership;
  const said = sex.f + sex.m;
  const share = (n: number, of: number) => rateCell(of > 0 ? (n / of) * 100 : null, speech);
  const group = (name: string, n: number, cell: Cell): Cell[] => [
    words(name),
    countCell(n, speech),
    cell,
  ];
  return [
    {
      kind: 'table',
      section: 'audience',
      title: t('portrait:membership.title'),
      head: [t('portrait:membership.group'), t('report:column.count'), t('report:column.share')],
      rows: [
        group(t('insights:portrait.women'), sex.f, share(sex.f, said)),
        group(t('insights:portrait.men'), sex.m, share(sex.m, said)),
        ...agesOf(membership).map((age) => group(age.name, age.n, rateCell(age.share, speech))),
        ...citiesOf(membership).map((city) =>
          group(city.name, city.n, rateCell(city.share, speech)),
        ),
      ],
      note: takenWords(membership, zone, { t, language }),
    },
  ];
}

function takenWords(membership: MembershipPortrait, zone: string, { t, language }: ReportSpeech) {
  const { sampled, of, takenAt } = membership;
  const counts = {
    n: formatCount(sampled, language),
    all: formatCount(of, language),
    date: dateWords(takenAt, zone, language),
  };
  if (isWhole(membership)) return t('portrait:membership.whole', counts);
  return t(of === null ? 'portrait:membership.some' : 'portrait:membership.sample', counts);
}

function answersOf({ answers, tone }: CommunityReport, speech: ReportSpeech): Part[] {
  const { t } = speech;
  const parts: Part[] = [];
  if (answers.asked > 0) {
    const inMinutes = (ms: number | null) => minutesCell(ms === null ? null : ms / 60_000, speech);
    parts.push({
      kind: 'table',
      section: 'answers',
      title: t('answers:title'),
      head: [t('report:column.metric'), t('report:column.value')],
      rows: [
        [words(t('report:asked')), countCell(answers.asked, speech)],
        [words(t('metrics:name.answered')), countCell(answers.answered, speech)],
        [words(t('report:answeredShare')), rateCell(answers.rate, speech)],
        [words(t('answers:median')), inMinutes(answers.median)],
        [words(t('answers:p90')), inMinutes(answers.p90)],
        [words(t('answers:inTime')), rateCell(answers.inTime, speech)],
      ],
      note: t('report:note.answers'),
    });
  }
  const labels = tone.positive + tone.neutral + tone.negative;
  if (labels > 0) {
    const row = (word: string, n: number): Cell[] => [
      words(t(word)),
      countCell(n, speech),
      rateCell((n / labels) * 100, speech),
    ];
    parts.push({
      kind: 'table',
      section: 'answers',
      title: t('triage:toneOf'),
      head: [t('triage:toneOf'), t('insights:portrait.comments'), t('report:column.share')],
      rows: [
        row('triage:tone.positive', tone.positive),
        row('triage:tone.neutral', tone.neutral),
        row('triage:tone.negative', tone.negative),
      ],
      note: t('report:note.tone'),
    });
  }
  return parts;
}
