import type { CommunityReport, Unmeasured } from '../../utils/report/report.ts';
import type { Sentence } from '../../utils/report/summary.ts';
import {
  formatChange,
  formatCount,
  formatMinutes,
  formatMoney,
  formatRate,
  formatTimes,
} from '../../utils/text/format.ts';
import { formatWords } from '../charts/group-words.ts';
import { hourOfWeekName } from '../charts/week-words.ts';
import { metricValue } from '../metric-words.ts';
import { dateWords, metricName, type ReportSpeech } from './speech.ts';

type Of = Pick<CommunityReport, 'zone' | 'currency'>;

/** A sentence of the summary, in the report's language. */
export function sayWords(said: Sentence, of: Of, speech: ReportSpeech): string {
  const { t, language } = speech;
  const count = (value: number) => formatCount(value, language);
  const rate = (value: number) => formatRate(value, language);
  switch (said.say) {
    case 'members': {
      const { value, change } = said;
      if (change === null) return t('report:say.membersOnly', { value: count(value) });
      return t('report:say.members', {
        value: count(value),
        change: formatChange(change, language),
      });
    }
    case 'posts':
      return said.before === null
        ? t('report:say.posts', { count: said.n })
        : t('report:say.postsAgainst', { count: said.n, before: count(said.before) });
    case 'er': {
      const words = { value: rate(said.value), count: said.n };
      return said.before === null
        ? t('report:say.er', words)
        : t('report:say.erAgainst', { ...words, before: rate(said.before) });
    }
    case 'views':
      return said.change === null
        ? t('report:say.views', { value: count(said.value) })
        : t('report:say.viewsAgainst', {
            value: count(said.value),
            change: formatChange(said.change, language),
          });
    case 'best': {
      const words = {
        date: dateWords(said.at, of.zone, language),
        er: rate(said.er),
        count: said.n,
      };
      return said.times === null
        ? t('report:say.best', words)
        : t('report:say.bestTimes', { ...words, times: formatTimes(said.times, language) });
    }
    case 'format':
      return t('report:say.format', {
        format: t(formatWords[said.format]),
        mean: rate(said.mean),
        all: rate(said.all),
        count: said.n,
      });
    case 'hour':
      return t('report:say.hour', {
        when: hourOfWeekName(said.hour, language),
        mean: rate(said.mean),
        all: rate(said.all),
        count: said.n,
      });
    default:
      return sayWork(said, of, speech);
  }
}

type OfWork = Exclude<
  Sentence,
  { say: 'members' | 'posts' | 'er' | 'views' | 'best' | 'format' | 'hour' }
>;

function sayWork(said: OfWork, { currency }: Of, { t, language }: ReportSpeech): string {
  const count = (value: number) => formatCount(value, language);
  const rate = (value: number) => formatRate(value, language);
  switch (said.say) {
    case 'answers': {
      const words = {
        answered: count(said.answered),
        asked: count(said.asked),
        rate: rate(said.rate),
      };
      if (said.median === null) return t('report:say.answers', words);
      const median = formatMinutes(said.median / 60_000, language);
      return t('report:say.answersTimed', { ...words, median });
    }
    case 'inTime':
      return t('report:say.inTime', { share: rate(said.share), count: said.n });
    case 'tone':
      return t('report:say.tone', {
        negative: count(said.negative),
        share: rate(said.share),
        count: said.n,
      });
    case 'plan':
      return t('report:say.plan', { out: count(said.out), of: count(said.of) });
    case 'goal':
      return t('report:say.goal', {
        metric: metricName(said.metric, t),
        value: metricValue(said.metric, said.value, language, currency),
        target: metricValue(said.metric, said.target, language, currency),
      });
    case 'placements':
      return said.cost === null
        ? t('report:say.placements', { count: said.n })
        : t('report:say.placementsCost', {
            count: said.n,
            cost: formatMoney(said.cost, language, said.currency),
          });
    case 'unmeasured':
      return t('report:say.unmeasured', { count: said.n });
  }
}

/** What is not in the report, and why. */
export function unmeasuredWords(one: Unmeasured, { t, language }: ReportSpeech): string {
  switch (one.why) {
    case 'typed':
      return t('report:missing.typed', { metric: metricName(one.metric, t) });
    case 'read':
      return t('report:missing.read', { metric: metricName(one.metric, t) });
    case 'needs': {
      const needs = new Intl.ListFormat(language).format(
        one.needs.map((metric) => metricName(metric, t)),
      );
      const metric = metricName(one.metric, t);
      return needs
        ? t('report:missing.needs', { metric, needs })
        : t('report:missing.read', { metric });
    }
    case 'partly':
      return t('report:missing.partly', {
        metric: metricName(one.metric, t),
        days: formatCount(one.days, language),
        count: one.of,
      });
    case 'noEr':
      return t('report:missing.noEr', { count: one.n });
    case 'otherFormula':
      return t('report:missing.otherFormula', { count: one.n });
    case 'undated':
      return t('report:missing.undated', { count: one.n });
    case 'tone':
      return t('report:missing.tone', { count: one.n, least: one.least });
  }
}
