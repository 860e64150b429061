import type { TFunction } from 'i18next';
import type { RepeatFault } from '../../utils/recurrence/form.ts';
import type { Calendar, RepeatRefusal } from '../../utils/recurrence/rules.ts';
import { formatDay } from '../../utils/text/ago.ts';
import { instantOfDay } from '../../utils/plan/agenda.ts';
import { weekdayOf } from '../../utils/text/weekday.ts';
import { weekdayName } from '../charts/week-words.ts';
import { faultWords } from '../draft-words.ts';

/** "Every week on Mon, Wed at 10:00, until 1 March": a rule in words. */
export function ruleWords(rule: Calendar, language: string, t: TFunction): string {
  const { every, end, time } = rule;
  const count = every.count;
  const often =
    count === 1
      ? { day: t('repeats:each.day'), week: t('repeats:each.week'), month: t('repeats:each.month') }
      : {
          day: t('repeats:every.day', { count }),
          week: t('repeats:every.week', { count }),
          month: t('repeats:every.month', { count }),
        };
  const dayOfMonth = Number(rule.day.slice(8));
  const own = weekdayOf(rule.day);
  const weekdays = [...new Set([own, ...every.weekdays])].sort(
    (a, b) => ((a + 6) % 7) - ((b + 6) % 7),
  );
  const on =
    every.unit === 'week'
      ? t('repeats:onDays', {
          days: weekdays.map((one) => weekdayName((one + 6) % 7, language)).join(', '),
        })
      : every.unit === 'month'
        ? t('repeats:onDate', { day: dayOfMonth })
        : '';
  const until =
    end.kind === 'on'
      ? t('repeats:untilDay', { day: formatDay(instantOfDay(end.day), language, 'UTC') })
      : end.kind === 'after'
        ? t('repeats:posts', { count: end.posts })
        : '';
  return [[often[every.unit], on].filter(Boolean).join(' '), time, until]
    .filter(Boolean)
    .join(', ');
}

/** Why a recurrence cannot be kept yet, as a sentence. */
export const repeatFaultWords: Record<RepeatFault, string> = {
  ...faultWords,
  count: 'repeats:fault.count',
  endDay: 'repeats:fault.endDay',
  posts: 'repeats:fault.posts',
  alike: 'repeats:fault.alike',
  noText: 'repeats:fault.noText',
};

/** Why it was not kept, as a sentence. */
export const repeatRefusalWords: Record<RepeatRefusal | 'failed', string> = {
  empty: 'repeats:fault.noText',
  alike: 'repeats:fault.alike',
  past: 'draft:error.past',
  'no-zone': 'draft:notSaved.noZone',
  'no-media': 'draft:notSaved.noMedia',
  gone: 'repeats:gone',
  failed: 'draft:notSaved.failed',
};
