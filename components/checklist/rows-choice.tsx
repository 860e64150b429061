import { useTranslation } from 'react-i18next';
import {
  metricGroups,
  metricIds,
  metricOf,
  type MetricDefinition,
  type MetricId,
} from '../../utils/metrics/catalogue.ts';
import { firstList, listTemplates, type ListTemplate } from '../../utils/metrics/lists.ts';
import { withMetric } from '../../utils/metrics/order.ts';
import type { MetricList } from '../../utils/metrics/schema.ts';
import { groupWord, listWord, metricWord } from '../metric-words.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import { ChosenRows } from './chosen-rows.tsx';
import { CurrencyChoice } from './currency-choice.tsx';

export type Rows = Pick<MetricList, 'metrics' | 'currency'>;

interface RowsChoiceProps {
  value: Rows;
  onChange: (rows: Rows) => void;
  /** A whole list in place of this one. */
  onReplace: (rows: Rows) => void;
}

const templates = Object.keys(listTemplates) as ListTemplate[];

const sources: Record<MetricDefinition['source'], string> = {
  read: 'checklist:source.read',
  typed: 'checklist:source.typed',
  computed: 'checklist:source.computed',
};

const cadences: Record<MetricDefinition['cadence'], string | null> = {
  daily: null,
  weekly: 'checklist:cadence.weekly',
  monthly: 'checklist:cadence.monthly',
};

/** Which rows a community's checklist has: begun from a template, then each on or off, in order. */
export function RowsChoice({ value, onChange, onReplace }: RowsChoiceProps) {
  const { t } = useTranslation();
  const { metrics } = value;
  const set = (next: MetricId[]) => onChange({ ...value, metrics: next });
  const replace = (next: readonly MetricId[]) => onReplace({ ...value, metrics: [...next] });
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div role="group" aria-label={t('checklist:rows.templates')} className="min-w-0">
          <p className="mb-1 text-sm font-medium" aria-hidden="true">
            {t('checklist:rows.templates')}
          </p>
          <div className="flex flex-wrap gap-1.5">
            {templates.map((template) => (
              <Button key={template} size="small" onClick={() => replace(listTemplates[template])}>
                {t(listWord[template])}
              </Button>
            ))}
            <Button size="small" kind="quiet" onClick={() => replace(firstList)}>
              {t('checklist:rows.asAtFirst')}
            </Button>
          </div>
        </div>
        <CurrencyChoice
          value={value.currency}
          onChange={(currency) => onChange({ ...value, currency })}
        />
      </div>
      <div className="grid gap-6 md:grid-cols-[minmax(0,19rem)_1fr]">
        <section
          aria-label={t('checklist:rows.chosen')}
          className="min-w-0 md:sticky md:top-0 md:-m-1 md:max-h-[70dvh] md:self-start md:overflow-y-auto md:p-1"
        >
          <h3 className="mb-1 text-sm font-medium">
            {t('checklist:rows.count', { count: metrics.length })}
          </h3>
          {metrics.length ? (
            <ChosenRows metrics={metrics} onChange={set} />
          ) : (
            <p className="text-sm text-muted">{t('checklist:rows.none')}</p>
          )}
        </section>
        <div className="flex min-w-0 flex-col gap-4">
          {metricGroups.map((group) => (
            <section key={group} aria-label={t(groupWord[group])}>
              <h3 className="eyebrow border-b border-line pb-1">{t(groupWord[group])}</h3>
              {metricIds
                .filter((metric) => metricOf(metric).group === group)
                .map((metric) => (
                  <Switch
                    key={metric}
                    label={t(metricWord[metric].name)}
                    hint={hintOf(metric, t)}
                    checked={metrics.includes(metric)}
                    onChange={(on) =>
                      set(
                        on ? withMetric(metrics, metric) : metrics.filter((one) => one !== metric),
                      )
                    }
                  />
                ))}
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}

/** What it means, where it comes from, and when, where that is not every day. */
function hintOf(metric: MetricId, t: (word: string) => string): string {
  const { source, cadence } = metricOf(metric);
  const when = cadences[cadence];
  return [t(metricWord[metric].means), t(sources[source]), when && t(when)]
    .filter(Boolean)
    .join(' ');
}
