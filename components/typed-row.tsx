import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { typedFigure } from '../utils/checklist/rules.ts';
import type { ChecklistRow } from '../utils/checklist/schema.ts';
import { Field, TextInput } from './ui/field.tsx';
import { MetricChange, Tick } from './metric-row.tsx';
import { metricValue, metricWord } from './metric-words.ts';

interface TypedRowProps {
  row: ChecklistRow;
  language: string;
  onType: (value: number | null) => void;
}

/** Enter and the arrows go to the next typed row of the form, as they do in a spreadsheet. */
function goOn(input: HTMLInputElement, by: 1 | -1) {
  const inputs = [...(input.form?.elements ?? [])].filter(
    (element) => element instanceof HTMLInputElement,
  );
  const next = inputs[inputs.indexOf(input) + by];
  // A folded community opens for it: what is folded takes no focus.
  next?.closest('details')?.setAttribute('open', '');
  next?.focus();
}

const ways: Readonly<Record<string, 1 | -1 | undefined>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** A metric that the person types: digits or a small sum. What is refused stays to be mended. */
export function TypedRow({ row, language, onType }: TypedRowProps) {
  const { t } = useTranslation();
  const shown = row.today === null ? '' : metricValue(row.metric, row.today, language);
  // null: not being typed, so the stored figure shows.
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);

  function keep(): boolean {
    if (typed === null) return true;
    const figure = typedFigure(typed);
    setRefused(figure === 'refused');
    if (figure === 'refused') return false;
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
    if (event.key === 'Escape' && typed !== null) {
      // The first Esc takes the typing back, the second closes the popup.
      event.preventDefault();
      setTyped(null);
      setRefused(false);
    }
  }

  return (
    <li className="flex items-start gap-2">
      <span className="flex h-8 items-center">
        <Tick done={row.today !== null} />
      </span>
      <Field
        label={t(metricWord[row.metric].name)}
        labelHidden
        error={refused ? t('popup:refused') : null}
        className="flex-1"
      >
        <span className="flex items-center gap-2">
          <span aria-hidden="true" className="flex-1">
            {t(metricWord[row.metric].name)}
          </span>
          <TextInput
            className="h-8! w-23! px-2! text-right font-semibold tabular-nums placeholder:font-normal"
            inputMode="text"
            autoComplete="off"
            placeholder={t('popup:typeIt')}
            value={typed ?? shown}
            onChange={(event) => {
              setTyped(event.target.value);
              setRefused(false);
            }}
            onFocus={(event) => event.target.select()}
            onBlur={keep}
            onKeyDown={onKeyDown}
          />
        </span>
      </Field>
      <span className="flex h-8 items-center">
        <MetricChange row={row} language={language} />
      </span>
    </li>
  );
}
