import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typedTarget } from '../../utils/goals/typed.ts';
import { metricValue } from '../metric-words.ts';
import { Field, TextInput } from '../ui/field.tsx';

interface BudgetFieldProps {
  /** null: not known. */
  value: number | null;
  currency: string | null;
  /** null: not known any more. */
  onChange: (value: number | null) => void;
}

/** What this month may cost. */
export function BudgetField({ value, currency, onChange }: BudgetFieldProps) {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const shown = value === null ? '' : metricValue('budget', value, i18n.language);

  function keep() {
    if (typed === null) return;
    const read = typedTarget(typed, 'budget');
    setRefused(read === 'refused');
    if (read === 'refused') return;
    setTyped(null);
    const next = read === 'empty' ? null : read.value;
    if (next !== value) onChange(next);
  }

  return (
    <Field
      className="max-w-60"
      label={t('briefs:budget.label')}
      hint={t('briefs:budget.hint')}
      error={refused ? t('goals:refused') : null}
    >
      <span className="flex items-center gap-2">
        <TextInput
          className="tabular-nums"
          autoComplete="off"
          value={typed ?? shown}
          onChange={({ target }) => {
            setTyped(target.value);
            setRefused(false);
          }}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            keep();
          }}
        />
        {currency !== null && <span className="text-muted">{currency}</span>}
      </span>
    </Field>
  );
}
