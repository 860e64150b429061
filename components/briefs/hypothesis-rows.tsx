import { useTranslation } from 'react-i18next';
import { briefLimits, type Hypothesis } from '../../utils/briefs/schema.ts';
import { Field, TextInput } from '../ui/field.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { outcomeWord } from './brief-words.ts';
import { RowsField } from './rows-field.tsx';

interface HypothesisRowsProps {
  rows: readonly Hypothesis[];
  onChange: (rows: Hypothesis[]) => void;
}

const blank: Hypothesis = { text: '', outcome: 'open', came: '' };
const outcomes = ['open', 'held', 'failed'] as const;

/** What we think will work, and what came of it. */
export function HypothesisRows({ rows, onChange }: HypothesisRowsProps) {
  const { t } = useTranslation();
  return (
    <RowsField
      rows={rows}
      blank={blank}
      add={t('briefs:hypotheses.add')}
      most={briefLimits.rows}
      onChange={onChange}
    >
      {(row, change) => (
        <div className="flex flex-col gap-2">
          <Field label={t('briefs:hypotheses.text')} labelHidden>
            <TextInput
              value={row.text}
              maxLength={1000}
              placeholder={t('briefs:hypotheses.text')}
              onChange={({ target }) => change({ text: target.value })}
            />
          </Field>
          {row.text.trim() !== '' && (
            <div className="flex flex-wrap items-center gap-2">
              <Segmented
                label={t('briefs:hypotheses.outcome')}
                labelHidden
                value={row.outcome}
                choices={outcomes.map((value) => ({ value, label: t(outcomeWord[value]) }))}
                onChange={(outcome) => change({ outcome })}
              />
              <Field label={t('briefs:hypotheses.came')} labelHidden className="flex-1 basis-56">
                <TextInput
                  value={row.came}
                  maxLength={1000}
                  placeholder={t('briefs:hypotheses.came')}
                  onChange={({ target }) => change({ came: target.value })}
                />
              </Field>
            </div>
          )}
        </div>
      )}
    </RowsField>
  );
}
