import { useTranslation } from 'react-i18next';
import type { DraftFields } from '../utils/plan/form.ts';
import { clockAt } from '../utils/text/zone.ts';
import { Field, TextInput } from './ui/field.tsx';
import { Switch } from './ui/switch.tsx';

interface DraftUntilProps {
  until: DraftFields['until'];
  /** When the post goes out; null while that is not known. */
  at: number | null;
  zone: string;
  error: string | null;
  onChange: (until: NonNullable<DraftFields['until']> | null) => void;
}

const day = 86_400_000;

/** A post that is to be deleted again, and when. */
export function DraftUntil({ until, at, zone, error, onChange }: DraftUntilProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t('calendar:until.label')}</legend>
      <Switch
        label={t('calendar:until.label')}
        hint={t('calendar:until.hint')}
        checked={Boolean(until)}
        onChange={(on) => {
          // A day later by the same clock is what one mostly means.
          const { day: date, time } = clockAt((at ?? Date.now()) + day, zone);
          onChange(on ? { day: date, time } : null);
        }}
      />
      {until && (
        <div className="flex flex-wrap gap-2">
          <Field label={t('calendar:until.day')} labelHidden className="grow basis-36">
            <TextInput
              type="date"
              value={until.day}
              max="2099-12-31"
              onChange={(event) => onChange({ ...until, day: event.target.value })}
            />
          </Field>
          <Field label={t('calendar:until.time')} labelHidden className="grow basis-24">
            <TextInput
              type="time"
              value={until.time}
              onChange={(event) => onChange({ ...until, time: event.target.value })}
            />
          </Field>
        </div>
      )}
      {error && (
        <p role="alert" className="mt-1 text-xs text-bad">
          {error}
        </p>
      )}
    </fieldset>
  );
}
