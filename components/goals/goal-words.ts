import type { TFunction } from 'i18next';
import { intervalDays } from '../../utils/goals/projection.ts';
import { goalWay, type Pace } from '../../utils/goals/rules.ts';
import type { Goal } from '../../utils/goals/schema.ts';
import type { MetricId } from '../../utils/metrics/catalogue.ts';
import { metricValue, metricWord } from '../metric-words.ts';
import type { BadgeTone } from '../ui/badge.tsx';

/** A metric's name where a month is spoken of. */
export const goalName = (metric: MetricId, t: TFunction): string =>
  metric === 'posts' ? t('goals:posts') : t(metricWord[metric].name);

/** "November 2026" of `2026-11`. */
export const monthTitle = (month: string, language: string): string =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(
    Date.parse(`${month}-01T12:00:00Z`),
  );

/** "at least" or "at most". */
export const wayWord = (metric: MetricId, t: TFunction): string =>
  goalWay(metric) === 'up' ? t('goals:atLeast') : t('goals:atMost');

/** How a goal stands, in a word and its colour. */
export function paceWord({ state, over }: Pace): { word: string; tone: BadgeTone } {
  if (over && state === 'ahead') return { word: 'goals:state.reached', tone: 'good' };
  if (over && state === 'behind') return { word: 'goals:state.missed', tone: 'bad' };
  const words = {
    ahead: { word: 'goals:state.ahead', tone: 'good' },
    on: { word: 'goals:state.on', tone: 'accent' },
    behind: { word: 'goals:state.behind', tone: 'warn' },
    early: { word: 'goals:state.early', tone: 'plain' },
    unmeasured: { word: 'goals:state.unmeasured', tone: 'plain' },
  } as const;
  return words[state];
}

interface Speech {
  t: TFunction;
  language: string;
  /** ISO 4217; null: a plain number. */
  currency: string | null;
}

/** "at this pace 480 of 600" and what it rests on, a sentence each. */
export function paceSentences(
  { metric, target }: Pick<Goal, 'metric' | 'target'>,
  pace: Pace,
  { t, language, currency }: Speech,
): { main: string; more: string[] } {
  const say = (value: number | null) =>
    metricValue(metric, value === null ? null : rounded(value), language, currency);
  const { value, projected, range, days, ofDays, over } = pace;
  if (value === null) return { main: t('goals:why.unmeasured'), more: [] };
  const known = t('goals:days', { days, count: ofDays });
  if (projected === null) {
    return { main: t('goals:soFar', { value: say(value) }), more: [t('goals:why.early'), known] };
  }
  const estimated = over && rounded(projected) !== rounded(value);
  const main = over
    ? t(estimated ? 'goals:endedAbout' : 'goals:ended', {
        value: say(projected),
        target: say(target),
      })
    : t('goals:ends', { value: say(projected), target: say(target) });
  const more = [
    ...(over ? [] : [t('goals:soFar', { value: say(value) })]),
    ...(estimated ? [t('goals:counted', { value: say(value) })] : []),
    ...(range ? [t('goals:range', { low: say(range.low), high: say(range.high) })] : []),
    ...(pace.open && !over ? [t('goals:open')] : []),
    ...(!range && !over && days < intervalDays ? [t('goals:noRange', { days: intervalDays })] : []),
    known,
  ];
  return { main, more };
}

/** A projection of 512.37 people is none: two digits behind the point are enough for all units. */
const rounded = (value: number) => Math.round(value * 100) / 100;
