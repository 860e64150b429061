import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChecklistRow } from '../utils/checklist/schema.ts';
import { editable, typedFigure, type Refused } from '../utils/checklist/typed-figure.ts';
import { metricOf } from '../utils/metrics/catalogue.ts';
import { RowDetails, type RowGround } from './checklist/row-details.tsx';
import { RowName } from './checklist/row-name.tsx';
import { SparkLine } from './checklist/spark-line.tsx';
import { Field, TextInput } from './ui/field.tsx';
import { MetricChange, Tick } from './metric-row.tsx';
import { metricValue, metricWord } from './metric-words.ts';

interface TypedRowProps extends RowGround {
  row: ChecklistRow;
  onType: (value: number | null) => void;
}

const refusals: Record<Refused, string> = {
  nonsense: 'checklist:refused.nonsense',
  zero: 'checklist:refused.zero',
  whole: 'checklist:refused.whole',
  negative: 'checklist:refused.negative',
  percent: 'checklist:refused.percent',
  score: 'checklist:refused.score',
  large: 'checklist:refused.large',
};

/** Enter and the arrows go to the next typed row of the form, as they do in a spreadsheet. */
function goOn(input: HTMLInputElement, by: 1 | -1) {
  const inputs = [...(input.form?.elements ?? [])].filter(
    (element) => element instanceof HTMLInputElement,
  );
  const next = inputs[inputs.indexOf(input) + by];
  // A folded community opens for it, and so do its rows of other days: what is folded takes no focus.
  for (let fold = next?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    fold.setAttribute('open', '');
  }
  next?.focus();
}

const ways: Readonly<Record<string, 1 | -1 | undefined>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** A metric that the person types: a figure or a small sum. What is refused stays to be mended. */
export function TypedRow({ row, onType, ...ground }: TypedRowProps) {
  const { t } = useTranslation();
  const { language, currency } = ground;
  const { unit } = metricOf(row.metric);
  // The field is narrow: of a large sum the whole is shown, and all of it once it is edited.
  const large = unit === 'money' && row.today !== null && Math.abs(row.today) >= 10_000;
  const told = large ? Math.round(row.today ?? 0) : row.today;
  const shown = told === null ? '' : metricValue(row.metric, told, language, currency);
  // null: not being typed, so the stored figure shows.
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [open, setOpen] = useState(false);
  const details = useId();

  /** As the kept figure is changed; '' for none. */
  const begun = row.today === null ? '' : editable(row.today, unit, language);

  function keep(): boolean {
    if (typed === null) return true;
    if (typed === begun) {
      setTyped(null);
      return true;
    }
    const figure = typedFigure(typed, unit);
    if (figure !== 'empty' && 'refused' in figure) {
      setRefused(figure.refused);
      return false;
    }
    setRefused(null);
    const value = figure === 'empty' ? null : figure.value;
    if (value !== row.today) onType(value);
    setTyped(null);
    return true;
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const by = ways[event.key];
    if (by) {
      event.preventDefault();
      if (keep()) goOn(event.currentTarget, by);
    }
    if (event.key === 'Escape' && typed !== null && typed !== begun) {
      // The first Esc takes the typing back, the second closes the popup.
      event.preventDefault();
      setTyped(begun);
      setRefused(null);
    }
  }

  return (
    <li className="py-0.5">
      <div className="flex items-start gap-2">
        <span className="flex h-8 items-center">
          <Tick done={row.today !== null} />
        </span>
        <Field
          label={t(metricWord[row.metric].name)}
          labelHidden
          error={refused && t(refusals[refused])}
          className="flex-1"
        >
          <span className="flex items-center gap-2">
            <RowName
              metric={row.metric}
              open={open}
              details={details}
              unread={false}
              onToggle={() => setOpen(!open)}
            />
            <SparkLine days={row.days} className="w-9" />
            <TextInput
              className={`h-8! w-23! px-2! text-right font-semibold tabular-nums placeholder:font-normal ${
                typed === null && shown.length > 9 ? 'text-xs!' : ''
              }`}
              inputMode="text"
              autoComplete="off"
              placeholder={t('popup:typeIt')}
              value={typed ?? shown}
              onChange={(event) => {
                setTyped(event.target.value);
                setRefused(null);
              }}
              onFocus={(event) => {
                // As it is typed, not as it is shown: "12 480 ₽+5" could not be read.
                if (typed === null && row.today !== null) setTyped(begun);
                const { target } = event;
                // After React has put the other text in, before the first key.
                queueMicrotask(() => target.select());
              }}
              onBlur={keep}
              onKeyDown={onKeyDown}
            />
          </span>
        </Field>
        <span className="flex h-8 items-center">
          <MetricChange row={row} language={language} />
        </span>
      </div>
      {open && <RowDetails id={details} row={row} {...ground} />}
    </li>
  );
}
