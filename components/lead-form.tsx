import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { whenWords } from './day-words.ts';
import { Button } from './ui/button.tsx';
import { Field, TextInput } from './ui/field.tsx';
import { Segmented } from './ui/segmented.tsx';
import { ownZone } from '../utils/text/day-in.ts';

const minute = 60_000;
const leads = { quarter: 15 * minute, hour: 60 * minute, day: 24 * 60 * minute } as const;
type Lead = keyof typeof leads;

interface LeadFormProps {
  /** What stands in it at first. */
  text: string;
  /** When the post is due. */
  dueAt: number;
  now: number;
  onAdd: (text: string, lead: number) => void;
  /** At a time of its own, that does not follow the post. */
  onOther: (text: string) => void;
  onCancel: () => void;
}

/** Reminds of something before a planned post: the reminder moves with the post. */
export function LeadForm({ text: first, dueAt, now, onAdd, onOther, onCancel }: LeadFormProps) {
  const { t, i18n } = useTranslation();
  const [text, setText] = useState(first);
  const ahead = (Object.keys(leads) as Lead[]).filter((lead) => dueAt - leads[lead] > now);
  const [chosen, setChosen] = useState<Lead>(ahead.includes('hour') ? 'hour' : 'quarter');
  const names: Record<Lead, string> = {
    quarter: t('reminders:lead.quarter'),
    hour: t('reminders:lead.hour'),
    day: t('reminders:lead.day'),
  };
  const missing = text.trim() ? null : t('day:reminder.textMissing');
  const zone = ownZone();
  return (
    <form
      className="flex flex-col gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!missing && ahead.length) onAdd(text.trim(), leads[chosen]);
      }}
    >
      <Field label={t('day:reminder.text')} error={missing}>
        <TextInput
          autoFocus
          maxLength={300}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      {ahead.length > 0 ? (
        <div className="flex flex-col gap-1.5">
          <Segmented
            label={t('reminders:lead.label')}
            value={chosen}
            choices={ahead.map((value) => ({ value, label: names[value] }))}
            onChange={setChosen}
          />
          <p className="text-sm text-muted">
            {t('reminders:lead.follows', {
              when: whenWords(dueAt - leads[chosen], zone, now, i18n.language, t),
            })}
          </p>
        </div>
      ) : (
        <p className="text-sm text-muted">{t('reminders:lead.late')}</p>
      )}
      <div className="flex flex-wrap gap-2">
        {ahead.length > 0 && (
          <Button type="submit" kind="primary">
            {t('day:remind.do')}
          </Button>
        )}
        <Button kind={ahead.length ? 'quiet' : 'primary'} onClick={() => onOther(text.trim())}>
          {t('day:remind.pick')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}
