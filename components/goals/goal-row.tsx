import { useState, type KeyboardEvent } from 'react';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Pace } from '../../utils/goals/rules.ts';
import { typedTarget } from '../../utils/goals/typed.ts';
import type { MetricId } from '../../utils/metrics/catalogue.ts';
import { metricWord } from '../metric-words.ts';
import { Badge } from '../ui/badge.tsx';
import { Field, TextInput } from '../ui/field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { GoalBar } from './goal-bar.tsx';
import { goalName, paceSentences, paceWord, wayWord } from './goal-words.ts';

interface GoalRowProps {
  metric: MetricId;
  /** null: it is just being set. */
  target: number | null;
  pace: Pace | null;
  currency: string | null;
  /** null takes the goal back. */
  onTarget: (target: number | null) => void;
}

/** As it can be typed again: percents and parts of money keep their digits. */
const plain = (value: number, language: string) =>
  new Intl.NumberFormat(language, {
    maximumFractionDigits: 4,
    useGrouping: Number.isInteger(value),
  }).format(value);

/** One goal: what is wanted, edited in place, and where it ends up at this pace. */
export function GoalRow({ metric, target, pace, currency, onTarget }: GoalRowProps) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  // null: not being typed, so the stored goal shows.
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const name = goalName(metric, t);

  function keep() {
    if (typed === null) return;
    const read = typedTarget(typed, metric);
    setRefused(read === 'refused');
    if (read === 'refused') return;
    setTyped(null);
    const next = read === 'empty' ? null : read.value;
    if (next !== target) onTarget(next);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter') {
      event.preventDefault();
      keep();
    }
    if (event.key === 'Escape' && typed !== null) {
      event.preventDefault();
      event.stopPropagation();
      setTyped(null);
      setRefused(false);
    }
  }

  const said =
    pace && target !== null
      ? paceSentences({ metric, target }, pace, { t, language, currency })
      : null;
  const state = pace && paceWord(pace);
  return (
    <li
      aria-label={name}
      className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-start gap-x-2 gap-y-2 py-3 sm:gap-x-4 sm:grid-cols-[minmax(0,11rem)_8.5rem_minmax(0,1fr)_auto]"
    >
      <p className="pt-1.5 font-medium" title={t(metricWord[metric].means)}>
        {name}
        <span className="block text-xs font-normal text-muted">{wayWord(metric, t)}</span>
      </p>
      <Field
        label={t('goals:target', { metric: name })}
        labelHidden
        error={refused ? t('goals:refused') : null}
        className="w-34"
      >
        <TextInput
          className="text-right font-semibold tabular-nums"
          autoComplete="off"
          autoFocus={target === null}
          placeholder={t('goals:placeholder')}
          value={typed ?? (target === null ? '' : plain(target, language))}
          onChange={(event) => {
            setTyped(event.target.value);
            setRefused(false);
          }}
          onFocus={(event) => event.target.select()}
          onBlur={keep}
          onKeyDown={onKeyDown}
        />
      </Field>
      <div className="col-span-3 min-w-0 sm:col-span-1">
        {said && pace && (
          <>
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
              <span className="tabular-nums">{said.main}</span>
              {state && <Badge tone={state.tone}>{t(state.word)}</Badge>}
            </p>
            <div className="my-1.5">
              <GoalBar
                bar={pace.bar}
                state={pace.state}
                over={pace.over}
                label={`${name}: ${said.main}`}
                markLabel={t('goals:mark')}
              />
            </div>
            <p className="text-xs text-muted tabular-nums">{said.more.join(' · ')}</p>
          </>
        )}
      </div>
      <IconButton
        className="max-sm:col-start-3 max-sm:row-start-1"
        label={t('goals:remove', { metric: name })}
        icon={<X />}
        onClick={() => onTarget(null)}
      />
    </li>
  );
}
