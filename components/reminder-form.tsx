import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantOf, nextFullHour, type Clock } from '../utils/plan/when.ts';
import { clockAt } from '../utils/text/zone.ts';
import type { Reminder } from '../utils/reminders/schema.ts';
import { repeatChoices } from './reminder-words.ts';
import { Button } from './ui/button.tsx';
import { Field, TextInput } from './ui/field.tsx';
import { Select } from './ui/select.tsx';
import { Switch } from './ui/switch.tsx';
import { ownZone } from '../utils/text/day-in.ts';

export interface NewReminder {
  text: string;
  at: number;
  repeat: Reminder['repeat'];
  urgent: boolean;
}

interface ReminderFormProps {
  now: number;
  /** What stands in it at first. */
  text?: string;
  /** The person has quiet hours: an urgent one can break them. */
  quiet: boolean;
  /** false: it could not be kept, so what was written stays. */
  onAdd: (reminder: NewReminder) => Promise<boolean>;
  onCancel: () => void;
}

/** Writes a reminder: what, when, how often. */
export function ReminderForm({ now, text: first = '', quiet, onAdd, onCancel }: ReminderFormProps) {
  const { t } = useTranslation();
  const zone = ownZone();
  const [text, setText] = useState(first);
  const [clock, setClock] = useState<Clock>(() => clockAt(nextFullHour(now), zone));
  const [repeat, setRepeat] = useState<Reminder['repeat']>('no');
  const [urgent, setUrgent] = useState(false);
  const [wrong, setWrong] = useState<{ text?: string; when?: string }>({});
  const dayOfMonth = Number(clock.day.slice(8));

  function add() {
    const found = instantOf(clock, zone);
    // The form may have stood open for a while: the present is asked for anew.
    const when = !found
      ? t('day:when.missing')
      : found.kind === 'gap'
        ? t('day:when.gap')
        : found.at <= Date.now()
          ? t('day:when.past')
          : undefined;
    const missing = text.trim() ? undefined : t('day:reminder.textMissing');
    setWrong({ text: missing, when });
    if (!found || when || missing) return;
    void onAdd({ text: text.trim(), at: found.at, repeat, urgent: quiet && urgent });
  }
  const pick = (part: Partial<typeof clock>) => {
    setClock({ ...clock, ...part });
    setWrong({ ...wrong, when: undefined });
  };

  return (
    <form
      className="flex flex-col gap-3 pt-1"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={t('day:reminder.text')} error={wrong.text}>
        <TextInput
          autoFocus
          maxLength={300}
          placeholder={t('day:reminder.placeholder')}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setWrong({ ...wrong, text: undefined });
          }}
        />
      </Field>
      <div className="grid grid-cols-[1fr_7.75rem] items-start gap-2">
        <Field label={t('day:when.day')} error={wrong.when}>
          <TextInput
            type="date"
            value={clock.day}
            onChange={(event) => pick({ day: event.target.value })}
          />
        </Field>
        <Field label={t('day:when.time')}>
          <TextInput
            type="time"
            value={clock.time}
            onChange={(event) => pick({ time: event.target.value })}
          />
        </Field>
      </div>
      <div className="flex flex-col gap-1">
        <Select
          label={t('day:repeat.label')}
          value={repeat}
          choices={repeatChoices(t)}
          onChange={setRepeat}
        />
        {repeat === 'monthly' && dayOfMonth > 28 && (
          <p className="text-xs text-muted">{t('reminders:monthlyHint')}</p>
        )}
      </div>
      {quiet && (
        <Switch label={t('reminders:urgentSwitch')} checked={urgent} onChange={setUrgent} />
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary">
          {t('day:reminder.add')}
        </Button>
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
      </div>
    </form>
  );
}
