import { Hourglass } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanItem } from '../utils/plan/schema.ts';
import { whenWords } from './day-words.ts';

/** "Delete on Friday, 19:00": a temporary post says how long it stays. */
export function PlanUntil({ item, now }: { item: PlanItem; now: number }) {
  const { t, i18n } = useTranslation();
  const until = item.until ?? null;
  if (until === null) return null;
  const isDue = until <= now && item.state === 'live';
  return (
    <span
      data-until={until}
      className={`inline-flex items-center gap-1 ${isDue ? 'font-medium text-warn' : ''}`}
    >
      <Hourglass className="size-3.5" aria-hidden="true" />
      {t('calendar:until.row', { when: whenWords(until, item.zone, now, i18n.language, t) })}
    </span>
  );
}
