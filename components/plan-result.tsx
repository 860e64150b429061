import { useTranslation } from 'react-i18next';
import type { PlanResult } from '../utils/plan/results.ts';
import type { PlanItem } from '../utils/plan/schema.ts';
import { formatAge, formatAgo } from '../utils/text/ago.ts';
import { formatCount, formatRate, formatTimes, unknownSign } from '../utils/text/format.ts';
import { clockAt } from '../utils/text/zone.ts';
import { spanWords } from './span-words.ts';
import { toneOfTimes } from './times-tone.ts';

interface PlanResultProps {
  item: Pick<PlanItem, 'state' | 'dueAt' | 'zone'>;
  /** undefined: its post was not read, or is not known any more. */
  result: PlanResult | undefined;
  now: number;
}

const minute = 60_000;

/** Plan against fact: when it went out, and what its post's readings say. */
export function PlanResultLine({ item, result, now }: PlanResultProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  if (item.state !== 'live') return null;
  if (!result) {
    return (
      <p className="text-sm text-muted" data-result="none">
        {t('calendar:result.unread')}
      </p>
    );
  }
  const { publishedAt, er, times, against, age, n, views } = result;
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm" data-result="read">
      <span className="text-muted">{whenOut()}</span>
      <span className="tabular-nums">
        {t(result.by === 'views' ? 'calendar:result.erViews' : 'calendar:result.erFollowers', {
          er: formatRate(er?.value ?? null, language, er?.approximate),
        })}
      </span>
      {times !== null && (
        <span
          className={`rounded-full px-2 py-0.5 text-xs font-medium tabular-nums ${toneOfTimes(times, result.enough)}`}
        >
          ×{formatTimes(times, language)}{' '}
          {against === 'age' && age !== null
            ? t('calendar:result.byAge', { age: formatAge(age, language), count: n })
            : t('calendar:result.byMedian', { count: n })}
        </span>
      )}
      {times === null && (
        <span className="text-muted">
          {unknownSign} {t('calendar:result.noMedian')}
        </span>
      )}
      {views.value !== null && (
        <span className="text-muted tabular-nums">
          {t('calendar:result.views', {
            views: formatCount(views.value, language, (views.precision ?? 0) > 0),
          })}
        </span>
      )}
      <span className="text-muted">
        {t('calendar:result.read', { ago: formatAgo(result.readAt, now, language) })}
      </span>
    </p>
  );

  function whenOut(): string {
    if (publishedAt === null) return t('calendar:result.dateUnknown');
    const late = publishedAt - item.dueAt;
    const time = clockAt(publishedAt, item.zone).time;
    if (Math.abs(late) < 2 * minute) return t('calendar:result.inTime', { time });
    const span = spanWords(Math.abs(late), language);
    return late > 0
      ? t('calendar:result.late', { time, span })
      : t('calendar:result.early', { time, span });
  }
}
