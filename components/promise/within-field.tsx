import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, TextInput } from '../ui/field.tsx';
import { Segmented } from '../ui/segmented.tsx';

const most = 14 * 1440;

/** So many minutes or hours. A number that is none is not kept, and said. */
export function WithinField(props: { value: number; onChange: (minutes: number) => void }) {
  const { value, onChange } = props;
  const { t } = useTranslation();
  const [unit, setUnit] = useState<'minutes' | 'hours'>(value % 60 ? 'minutes' : 'hours');
  const size = unit === 'hours' ? 60 : 1;
  const [typed, setTyped] = useState(String(value / size));
  const minutesOf = (text: string, by: number) => {
    const minutes = /^\d{1,5}$/u.test(text.trim()) ? Number(text) * by : NaN;
    return minutes >= 1 && minutes <= most ? minutes : null;
  };
  const type = (text: string, by: number) => {
    setTyped(text);
    const minutes = minutesOf(text, by);
    if (minutes !== null) onChange(minutes);
  };
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Field
        className="w-40"
        label={t('answers:promise.within')}
        error={minutesOf(typed, size) === null ? t('answers:promise.wrong') : null}
      >
        <TextInput
          inputMode="numeric"
          value={typed}
          onChange={(event) => type(event.target.value, size)}
        />
      </Field>
      <Segmented
        label={t('answers:promise.unit')}
        labelHidden
        value={unit}
        choices={[
          { value: 'minutes', label: t('answers:promise.minutes') },
          { value: 'hours', label: t('answers:promise.hours') },
        ]}
        onChange={(next) => {
          setUnit(next);
          type(typed, next === 'hours' ? 60 : 1);
        }}
      />
    </div>
  );
}
