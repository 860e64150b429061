import { useState } from 'react';
import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PacedGoal } from '../../utils/goals/rules.ts';
import { metricIds, type MetricId } from '../../utils/metrics/catalogue.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { goalName } from './goal-words.ts';
import { GoalRow } from './goal-row.tsx';

interface GoalListProps {
  goals: readonly PacedGoal[];
  /** The community's own list: offered first. */
  first: readonly MetricId[];
  currency: string | null;
  onTarget: (metric: MetricId, target: number | null) => void;
  /** Takes over the month before. */
  onCopy: () => void;
}

/** A month's goals of one community. */
export function GoalList({ goals, first, currency, onTarget, onCopy }: GoalListProps) {
  const { t } = useTranslation();
  // Chosen, but without a figure yet: kept nowhere.
  const [begun, setBegun] = useState<MetricId | null>(null);
  const set = new Set(goals.map(({ goal }) => goal.metric));
  const offered = [...new Set([...first, ...metricIds])].filter((metric) => !set.has(metric));
  const isNew = begun !== null && !set.has(begun);
  return (
    <>
      {goals.length === 0 && !isNew ? (
        <p className="py-2 text-muted">{t('goals:empty')}</p>
      ) : (
        <ul className="divide-y divide-line">
          {goals.map(({ goal, pace }) => (
            <GoalRow
              key={goal.metric}
              metric={goal.metric}
              target={goal.target}
              pace={pace}
              currency={currency}
              onTarget={(target) => {
                // One that was set just now and is taken back leaves no empty row behind.
                if (target === null) setBegun(null);
                onTarget(goal.metric, target);
              }}
            />
          ))}
          {isNew && (
            <GoalRow
              key={begun}
              metric={begun}
              target={null}
              pace={null}
              currency={currency}
              onTarget={(target) => {
                if (target === null) setBegun(null);
                else onTarget(begun, target);
              }}
            />
          )}
        </ul>
      )}
      <div className="mt-2 flex flex-wrap items-end gap-2">
        <Select<MetricId | ''>
          className="w-60 max-w-full"
          label={t('goals:add')}
          labelHidden
          value=""
          choices={[
            { value: '', label: t('goals:add') },
            ...offered.map((metric) => ({ value: metric, label: goalName(metric, t) })),
          ]}
          onChange={(metric) => setBegun(metric === '' ? null : metric)}
        />
        <Button kind="quiet" icon={<Copy />} onClick={onCopy}>
          {t('goals:copy')}
        </Button>
      </div>
    </>
  );
}
