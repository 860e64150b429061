import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantOf, offsetName, type Clock } from '../utils/plan/when.ts';
import { clockAt } from '../utils/text/zone.ts';
import { clockWords } from './day-words.ts';
import { Button } from './ui/button.tsx';
import { Field, TextInput } from './ui/field.tsx';

interface WhenFormProps {
  /** What stands in it at first. */
  at: number;
  zone: string;
  now: number;
  submit: string;
  onPick: (at: number) => void;
  onCancel: () => void;
}

/** A date and a time of one zone's clock. The past and times that never come are told. */
export function WhenForm({ at, zone, now, submit, onPick, onCancel }: WhenFormProps) {
  const { t } = useTranslation();
  const [clock, setClock] = useState<Clock>(() => clockAt(at, zone));
  const [error, setError] = useState<string | null>(null);
  const foreign = clockWords(at, zone).zone !== null;

  function pick() {
    const found = instantOf(clock, zone);
    if (!found) setError(t('day:when.missing'));
    else if (found.kind === 'gap') setError(t('day:when.gap'));
    else if (found.at <= now) setError(t('day:when.past'));
    else onPick(found.at);
  }
  const change = (part: Partial<typeof clock>) => {
    setClock({ ...clock, ...part });
    setError(null);
  };

  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        pick();
      }}
    >
      <div className="grid grid-cols-[1fr_7.5rem] items-start gap-2">
        <Field
          label={t('day:when.day')}
          error={error}
          hint={foreign ? t('day:when.zone', { zone, offset: offsetName(zone, at) }) : undefined}
        >
          <TextInput
            type="date"
            value={clock.day}
            onChange={(event) => change({ day: event.target.value })}
          />
        </Field>
        <Field label={t('day:when.time')}>
          <TextInput
            type="time"
            value={clock.time}
            onChange={(event) => change({ time: event.target.value })}
          />
        </Field>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary">
          {submit}
        </Button>
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
      </div>
    </form>
  );
}
