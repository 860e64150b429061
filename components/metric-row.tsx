import { Check, Circle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ChecklistRow } from '../utils/checklist/schema.ts';
import { changeTone, metricChange, metricValue, metricWord } from './metric-words.ts';

/** The tick before a row: done today or not yet. */
export function Tick({ done }: { done: boolean }) {
  return done ? (
    <Check className="size-4 shrink-0 text-good" strokeWidth={2.5} aria-hidden="true" />
  ) : (
    <Circle className="size-4 shrink-0 scale-75 text-line-strong" aria-hidden="true" />
  );
}

const tones = { good: 'text-good', bad: 'text-bad', muted: 'text-muted' };

/** How a figure moved against yesterday; takes its place also when nothing is known. */
export function MetricChange({ row, language }: { row: ChecklistRow; language: string }) {
  const { t } = useTranslation();
  if (row.change === null) return <span className="w-16 shrink-0" />;
  return (
    <span
      title={t('popup:againstYesterday')}
      className={`w-16 shrink-0 text-right text-sm tabular-nums ${tones[changeTone(row.metric, row.change)]}`}
    >
      {metricChange(row.metric, row.change, language, t)}
    </span>
  );
}

/** One metric of the day that ticks itself from readings. */
export function MetricRow({ row, language }: { row: ChecklistRow; language: string }) {
  const { t } = useTranslation();
  const warn = row.metric === 'waiting' && (row.today ?? 0) > 0;
  return (
    <li className="flex min-h-7 items-center gap-2">
      <Tick done={row.today !== null} />
      <span className="min-w-0 flex-1">{t(metricWord[row.metric].name)}</span>
      <span
        title={row.today === null ? t('popup:notReadToday') : undefined}
        className={`font-semibold tabular-nums ${warn ? 'text-warn' : ''} ${row.today === null ? 'text-muted' : ''}`}
      >
        {metricValue(row.metric, row.today, language)}
      </span>
      <MetricChange row={row} language={language} />
    </li>
  );
}
