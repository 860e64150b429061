import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference, DryRunRow, Refused } from '../../utils/imports/schema.ts';
import { instantOfDay } from '../../utils/plan/agenda.ts';
import { metricValue, metricWord } from '../metric-words.ts';
import { Button } from '../ui/button.tsx';
import { cellFaults, sourceWords } from './import-words.ts';

/** A file of years has thousands: these first, the rest on a press. */
const step = 8;

interface ListProps {
  language: string;
  currency: string | null;
}

const dayWords = (day: string, language: string) =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'medium' }).format(
    instantOfDay(day),
  );

function More({ left, onMore }: { left: number; onMore: () => void }) {
  const { t } = useTranslation();
  if (left <= 0) return null;
  return (
    <Button kind="quiet" size="small" onClick={onMore}>
      {t('imports:more', { count: left })}
    </Button>
  );
}

/** What is refused, each with its sentence. */
export function RefusedList({ rows }: { rows: readonly Refused[] }) {
  const { t } = useTranslation();
  const [most, setMost] = useState(step);
  return (
    <>
      <ul className="divide-y divide-line text-sm">
        {rows.slice(0, most).map(({ row, metric, fault, shown }, at) => (
          <li key={at} className="grid grid-cols-[3rem_minmax(0,1fr)] gap-2 py-1.5">
            <span className="text-right text-muted tabular-nums">{row}</span>
            <span className="wrap-anywhere">
              {metric && <span className="text-muted">{t(metricWord[metric].name)}: </span>}
              {t(cellFaults[fault], { value: shown })}
            </span>
          </li>
        ))}
      </ul>
      <More left={rows.length - most} onMore={() => setMost(most + 100)} />
    </>
  );
}

/** What differs from what stands here: both figures side by side. */
export function DifferenceList({
  rows,
  language,
  currency,
}: ListProps & { rows: readonly Difference[] }) {
  const { t } = useTranslation();
  const [most, setMost] = useState(step);
  return (
    <>
      <ul className="divide-y divide-line text-sm">
        {rows.slice(0, most).map(({ day, metric, value, before }) => (
          <li key={`${day} ${metric}`} className="flex flex-wrap gap-x-3 py-1.5">
            <span className="min-w-0 flex-1 basis-48">
              {dayWords(day, language)}
              <span className="text-muted"> · {t(metricWord[metric].name)}</span>
            </span>
            <span className="tabular-nums">
              <span className="text-muted">
                {metricValue(metric, before.value, language, currency)} (
                {t(sourceWords[before.source])}) →{' '}
              </span>
              {metricValue(metric, value, language, currency)}
            </span>
          </li>
        ))}
      </ul>
      <More left={rows.length - most} onMore={() => setMost(most + 100)} />
    </>
  );
}

/** What is new here. */
export function NewList({ rows, language, currency }: ListProps & { rows: readonly DryRunRow[] }) {
  const { t } = useTranslation();
  const [most, setMost] = useState(step);
  return (
    <>
      <ul className="divide-y divide-line text-sm">
        {rows.slice(0, most).map(({ day, metric, value }) => (
          <li key={`${day} ${metric}`} className="flex flex-wrap gap-x-3 py-1.5">
            <span className="min-w-0 flex-1 basis-48">
              {dayWords(day, language)}
              <span className="text-muted"> · {t(metricWord[metric].name)}</span>
            </span>
            <span className="tabular-nums">{metricValue(metric, value, language, currency)}</span>
          </li>
        ))}
      </ul>
      <More left={rows.length - most} onMore={() => setMost(most + 100)} />
    </>
  );
}
