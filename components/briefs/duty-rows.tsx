import { useTranslation } from 'react-i18next';
import { briefLimits, type Duty } from '../../utils/briefs/schema.ts';
import { Field, TextInput } from '../ui/field.tsx';
import { RowsField } from './rows-field.tsx';

interface DutyRowsProps {
  rows: readonly Duty[];
  onChange: (rows: Duty[]) => void;
}

const blank: Duty = { who: '', does: '' };

/** Who does what. */
export function DutyRows({ rows, onChange }: DutyRowsProps) {
  const { t } = useTranslation();
  return (
    <RowsField
      rows={rows}
      blank={blank}
      add={t('briefs:duties.add')}
      most={briefLimits.rows}
      onChange={onChange}
    >
      {(row, change) => (
        <div className="grid gap-2 sm:grid-cols-[12rem_minmax(0,1fr)]">
          <Field label={t('briefs:duties.who')} labelHidden>
            <TextInput
              value={row.who}
              maxLength={briefLimits.line}
              placeholder={t('briefs:duties.who')}
              onChange={({ target }) => change({ who: target.value })}
            />
          </Field>
          <Field label={t('briefs:duties.does')} labelHidden>
            <TextInput
              value={row.does}
              maxLength={1000}
              placeholder={t('briefs:duties.does')}
              onChange={({ target }) => change({ does: target.value })}
            />
          </Field>
        </div>
      )}
    </RowsField>
  );
}
