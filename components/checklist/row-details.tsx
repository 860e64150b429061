import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistRow } from '../../utils/checklist/schema.ts';
import type { HealthSign } from '../../utils/health/schema.ts';
import { metricOf, type MetricId } from '../../utils/metrics/catalogue.ts';
import { needsOf } from '../../utils/metrics/formula.ts';
import type { FigureSource } from '../../utils/metrics/schema.ts';
import { formatAgo } from '../../utils/text/ago.ts';
import { signWords } from '../health-words.ts';
import { changeTone, metricChange, metricValue, metricWord } from '../metric-words.ts';
import { SparkLine } from './spark-line.tsx';

/** What a row is told with, beside its own figures. */
export interface RowGround {
  language: string;
  /** ISO 4217; null: not said. */
  currency: string | null;
  now: number;
  /** The network's own name. */
  network: string;
  /** That its page changed and does not give this metric any more. */
  sign: HealthSign | null;
  /** Opens the page that shows a figure. */
  onOpen: (url: string) => void;
}

const tones = { good: 'text-good', bad: 'text-bad', muted: 'text-muted' };

/** By whether a goal will be met; null: too early. */
const metTones: Readonly<Record<string, string>> = {
  true: 'text-good',
  false: 'text-warn',
  null: 'text-muted',
};

const lacks = { today: 'checklist:lacks', yesterday: 'checklist:lackedYesterday' } as const;

const origins: Record<FigureSource, string> = {
  read: 'checklist:from.read',
  typed: 'checklist:from.typed',
  imported: 'checklist:from.imported',
};

/** All about one row: what it means, how it is had, how it went, where today's figure came from. */
export function RowDetails({ row, id, ...ground }: RowGround & { row: ChecklistRow; id: string }) {
  const { t } = useTranslation();
  const { language, currency, now, sign } = ground;
  const { metric, source, at } = row;
  const names = (metrics: readonly MetricId[]) =>
    new Intl.ListFormat(language).format(metrics.map((one) => t(metricWord[one].name)));
  const computed = metricOf(metric).source === 'computed';
  const unread = row.today === null && metricOf(metric).source === 'read';
  const page = row.from?.startsWith('http') ? row.from : null;
  return (
    <div id={id} className="mt-0.5 mb-1.5 ml-6 flex flex-col gap-1 text-xs text-muted">
      <p>{t(metricWord[metric].means)}</p>
      {computed && <p>{t('checklist:computedFrom', { names: names(needsOf(metric)) })}</p>}
      {row.missing.length > 0 && (
        <p className="text-warn">{t(lacks[row.missingOn], { names: names(row.missing) })}</p>
      )}
      {row.today === null && sign && (
        <p className="text-warn">{signWords(sign, ground.network, now, t, language).lost}</p>
      )}
      {unread && !sign && <p className="text-warn">{t('popup:notReadToday')}</p>}
      <dl className="flex flex-wrap gap-x-4 gap-y-0.5 tabular-nums">
        {metricOf(metric).cadence !== 'monthly' && (
          <>
            <Then word={t('checklist:yesterday')} value={row.yesterday} row={row} {...ground} />
            <Then
              word={t('checklist:weekAgo')}
              value={row.weekAgo}
              change={row.weekChange}
              row={row}
              {...ground}
            />
          </>
        )}
        {row.goal && (
          <Pair word={t('checklist:goal')}>
            {metricValue(metric, row.goal.target, language, currency)}{' '}
            <span className={metTones[String(row.goal.met)]}>
              {t('checklist:goalNow', {
                value: metricValue(metric, row.goal.value, language, currency),
              })}
            </span>
          </Pair>
        )}
      </dl>
      <Fortnight row={row} language={language} currency={currency} />
      {source && at !== null && (
        <p>
          {t(origins[source], { ago: formatAgo(at, now, language) })}
          {page ? (
            <>
              {' · '}
              <button
                type="button"
                className="font-medium text-accent underline underline-offset-2"
                onClick={() => ground.onOpen(page)}
              >
                {t('checklist:showPage')}
              </button>
            </>
          ) : (
            row.from && ` · ${row.from}`
          )}
        </p>
      )}
    </div>
  );
}

interface ThenProps extends Pick<RowGround, 'language' | 'currency'> {
  word: string;
  value: number | null;
  row: ChecklistRow;
  change?: number | null;
}

/** Another day's value, and how today's is against it where the row itself does not say so. */
function Then({ word, value, row, change = null, language, currency }: ThenProps) {
  const { t } = useTranslation();
  return (
    <Pair word={word}>
      {metricValue(row.metric, value, language, currency)}
      {change !== null && (
        <span className={tones[changeTone(row.metric, change)]}>
          {' '}
          {metricChange(row.metric, change, language, t)}
        </span>
      )}
    </Pair>
  );
}

/** The line of two weeks with its least and most, where there are two days to compare. */
function Fortnight({
  row,
  language,
  currency,
}: Pick<RowGround, 'language' | 'currency'> & { row: ChecklistRow }) {
  const { t } = useTranslation();
  const known = row.days.filter((value) => value !== null);
  if (known.length < 2) return null;
  const shown = (value: number) => metricValue(row.metric, value, language, currency);
  return (
    <p className="flex items-center gap-2 tabular-nums">
      <SparkLine days={row.days} className="w-28" />
      <span>
        {t('checklist:fortnight', {
          least: shown(Math.min(...known)),
          most: shown(Math.max(...known)),
        })}
      </span>
    </p>
  );
}

function Pair({ word, children }: { word: string; children: ReactNode }) {
  return (
    <div className="flex gap-1">
      <dt>{word}:</dt>
      <dd className="text-ink">{children}</dd>
    </div>
  );
}
