import { useState } from 'react';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { instantOfDay } from '../../utils/plan/agenda.ts';
import { Button } from '../ui/button.tsx';
import { Field, TextInput } from '../ui/field.tsx';

interface HolidaysProps {
  /** `2027-01-01` */
  value: readonly string[];
  onChange: (next: string[]) => void;
}

/** Days on which nobody is there, whatever the weekday. */
export function Holidays({ value, onChange }: HolidaysProps) {
  const { t, i18n } = useTranslation();
  const [day, setDay] = useState('');
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(day);
  const name = (of: string) =>
    new Intl.DateTimeFormat(i18n.language, { timeZone: 'UTC', dateStyle: 'medium' }).format(
      instantOfDay(of),
    );
  return (
    <section className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end gap-2">
        <Field className="w-44" label={t('answers:promise.holidays')}>
          <TextInput type="date" value={day} onChange={(event) => setDay(event.target.value)} />
        </Field>
        <Button
          icon={<Plus />}
          disabled={!isDay}
          onClick={() => {
            onChange([...new Set([...value, day])].sort());
            setDay('');
          }}
        >
          {t('answers:promise.holiday')}
        </Button>
      </div>
      {value.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {value.map((one) => (
            <li
              key={one}
              className="inline-flex items-center gap-1 rounded-full bg-sunken py-0.5 pr-1 pl-2.5 text-sm"
            >
              {name(one)}
              <button
                type="button"
                className="inline-flex size-5 items-center justify-center rounded-full text-muted hover:bg-bad-soft hover:text-bad"
                aria-label={t('answers:promise.remove', { day: name(one) })}
                onClick={() => onChange(value.filter((other) => other !== one))}
              >
                <X className="size-3.5" aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
