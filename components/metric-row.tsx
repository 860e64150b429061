import { useId, useState } from 'react';
import { Check, Circle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ChecklistRow } from '../utils/checklist/schema.ts';
import { RowDetails, type RowGround } from './checklist/row-details.tsx';
import { RowName } from './checklist/row-name.tsx';
import { SparkLine } from './checklist/spark-line.tsx';
import { changeTone, metricChange, metricValue } from './metric-words.ts';

/** The tick before a row: done today or not yet. */
export function Tick({ done }: { done: boolean }) {
  return done ? (
    <Check className="size-4 shrink-0 text-good" strokeWidth={2.5} aria-hidden="true" />
  ) : (
    <Circle className="size-4 shrink-0 scale-75 text-line-strong" aria-hidden="true" />
  );
}

const tones = { good: 'text-good', bad: 'text-bad', muted: 'text-muted' };

/**
 * How a figure moved against yesterday. Not known, it takes its place only beside rows of which it
 * is: on a first day all figures stand at the edge.
 */
export function MetricChange({ row, language }: { row: ChecklistRow; language: string }) {
  const { t } = useTranslation();
  if (row.change === null) {
    return <span className="hidden w-14 shrink-0 group-has-data-change/rows:inline-block" />;
  }
  return (
    <span
      data-change
      title={t('popup:againstYesterday')}
      className={`w-14 shrink-0 text-right text-sm tabular-nums ${tones[changeTone(row.metric, row.change)]}`}
    >
      {metricChange(row.metric, row.change, language, t)}
    </span>
  );
}

/** One metric of the day that ticks itself from readings, or follows from others. */
export function MetricRow({ row, ...ground }: RowGround & { row: ChecklistRow }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const details = useId();
  const { language, currency, sign } = ground;
  const warn = row.metric === 'waiting' && (row.today ?? 0) > 0;
  const computed = row.today === null && row.missing.length > 0;
  return (
    <li>
      <div className="flex min-h-7 items-center gap-2">
        <Tick done={row.today !== null} />
        <RowName
          metric={row.metric}
          open={open}
          details={details}
          unread={row.today === null && sign !== null}
          onToggle={() => setOpen(!open)}
        />
        <SparkLine days={row.days} className="w-9" />
        <span
          title={row.today === null && !computed ? t('popup:notReadToday') : undefined}
          className={`font-semibold whitespace-nowrap tabular-nums ${warn ? 'text-warn' : ''} ${row.today === null ? 'text-muted' : ''}`}
        >
          {metricValue(row.metric, row.today, language, currency)}
        </span>
        <MetricChange row={row} language={language} />
      </div>
      {open && <RowDetails id={details} row={row} {...ground} />}
    </li>
  );
}
