import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { metricOf, type MetricId } from '../../utils/metrics/catalogue.ts';
import { needsOrder } from '../../utils/imports/days.ts';
import { importable, withColumn } from '../../utils/imports/rules.ts';
import type { Mapping, ReadAs, Table } from '../../utils/imports/schema.ts';
import { metricWord } from '../metric-words.ts';
import { Button } from '../ui/button.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Select } from '../ui/select.tsx';
import { plainWords, readAsWords } from './import-words.ts';

interface MappingFormProps {
  table: Table;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

const left = 'left';
/** Columns nobody recognised; more than these are shown on a press. */
const few = 4;

const shown = (table: Table, column: number): string =>
  table.rows
    .map(({ cells }) => cells[column] ?? null)
    .filter((cell) => cell !== null && cell !== '')
    .slice(0, 3)
    .map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)))
    .join('; ');

/** Which column of the file is what. */
export function MappingForm({ table, mapping, onChange }: MappingFormProps) {
  const { t } = useTranslation();
  const [whole, setWhole] = useState(false);
  const { day } = mapping;
  const columns = table.heads.map((head, column) => ({ head, column }));
  const others = columns.filter(({ column }) => column !== day);
  const known = others.filter(({ column }) => mapping.columns.some((one) => one.column === column));
  const unknown = others.filter((one) => !known.includes(one));
  const rest = whole ? unknown : unknown.slice(0, few);
  const cells = day === null ? [] : table.rows.map((row) => row.cells[day] ?? null);
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <Select
          className="w-full sm:w-72"
          label={t('imports:map.day')}
          value={day === null ? left : String(day)}
          choices={[
            ...(day === null ? [{ value: left, label: t('imports:map.pickDay') }] : []),
            ...columns.map(({ head, column }) => ({
              value: String(column),
              label: head || t('imports:map.nameless', { n: column + 1 }),
            })),
          ]}
          onChange={(value) => {
            if (value === left) return;
            const chosen = Number(value);
            const free = mapping.columns.filter(({ column }) => column !== chosen);
            onChange({ ...mapping, day: chosen, columns: free });
          }}
        />
        {needsOrder(cells) && (
          <Segmented
            label={t('imports:map.order')}
            value={mapping.order ?? left}
            choices={[
              { value: 'day-first', label: t('imports:map.dayFirst') },
              { value: 'month-first', label: t('imports:map.monthFirst') },
            ]}
            onChange={(order) => {
              if (order !== left) onChange({ ...mapping, order });
            }}
          />
        )}
      </div>
      <ul className="divide-y divide-line border-y border-line">
        {[...known, ...rest].map(({ head, column }) => (
          <ColumnRow
            key={column}
            head={head || t('imports:map.nameless', { n: column + 1 })}
            sample={shown(table, column)}
            chosen={mapping.columns.find((one) => one.column === column)}
            onMetric={(metric) => onChange(withColumn(mapping, table, column, metric))}
            onAs={(as) =>
              onChange({
                ...mapping,
                columns: mapping.columns.map((one) =>
                  one.column === column ? { ...one, as } : one,
                ),
              })
            }
          />
        ))}
      </ul>
      {unknown.length > rest.length && (
        <div>
          <Button kind="quiet" size="small" onClick={() => setWhole(true)}>
            {t('imports:map.more', { count: unknown.length - rest.length })}
          </Button>
        </div>
      )}
    </div>
  );
}

interface ColumnRowProps {
  head: string;
  sample: string;
  chosen: Mapping['columns'][number] | undefined;
  onMetric: (metric: MetricId | null) => void;
  onAs: (as: ReadAs) => void;
}

function ColumnRow({ head, sample, chosen, onMetric, onAs }: ColumnRowProps) {
  const { t } = useTranslation();
  const unit = chosen && metricOf(chosen.metric).unit;
  const other: Exclude<ReadAs, 'plain'> | null =
    unit === 'minutes' ? 'seconds' : unit === 'percent' ? 'share' : null;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2">
      <div className="min-w-0 flex-1 basis-52">
        <p className="truncate font-medium" title={head}>
          {head}
        </p>
        <p className="truncate text-xs text-muted tabular-nums">{sample || '—'}</p>
      </div>
      <Select
        className="w-full sm:w-60"
        label={t('imports:map.means', { head })}
        labelHidden
        value={chosen?.metric ?? left}
        choices={[
          { value: left, label: t('imports:map.leave') },
          ...importable.map((metric) => ({ value: metric, label: t(metricWord[metric].name) })),
        ]}
        onChange={(value) => onMetric(value === left ? null : value)}
      />
      {chosen && other && (unit === 'minutes' || unit === 'percent') && (
        <Segmented<ReadAs>
          label={t('imports:map.as', { head })}
          labelHidden
          value={chosen.as}
          choices={[
            { value: 'plain', label: t(plainWords[unit]) },
            { value: other, label: t(readAsWords[other]) },
          ]}
          onChange={onAs}
        />
      )}
    </li>
  );
}
