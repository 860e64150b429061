import { useTranslation } from 'react-i18next';
import { eachFrom, type ManyFields, type ManyPart } from '../../utils/plan/many-form.ts';
import { Field, TextInput } from '../ui/field.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Select } from '../ui/select.tsx';
import { DraftTime } from '../draft-time.tsx';

interface ManyTimesProps {
  fields: ManyFields;
  parts: readonly ManyPart[];
  now: number;
  onChange: (change: Partial<ManyFields>) => void;
}

const steps = ['5', '10', '15', '20', '30', '60', '120', '1440'] as const;
const hour = 60;

/** One time for all, one after another, or each at its next free time. */
export function ManyTimes({ fields, parts, now, onChange }: ManyTimesProps) {
  const { t } = useTranslation();
  const { times } = fields;
  const minutes = times.kind === 'steps' ? String(times.minutes) : '15';
  const zones = new Set(parts.map(({ community }) => community.zone));
  const stepWords = (step: string) => {
    const count = Number(step);
    if (count === 24 * hour) return t('many:times.day');
    return count >= hour
      ? t('many:times.hours', { count: count / hour })
      : t('many:times.minutes', { count });
  };
  return (
    <div className="flex flex-col gap-3">
      <Segmented
        label={t('many:times.label')}
        value={times.kind}
        choices={[
          { value: 'same', label: t('many:times.same') },
          { value: 'steps', label: t('many:times.steps') },
          { value: 'free', label: t('many:times.free') },
          { value: 'each', label: t('slots:each.label') },
        ]}
        onChange={(kind) => {
          if (kind === 'steps') onChange({ times: { kind, minutes: Number(minutes) } });
          else onChange({ times: kind === 'each' ? eachFrom(fields, parts) : { kind } });
        }}
      />
      {times.kind === 'same' && zones.size > 1 && (
        // Each by its own clock: one zone's name below would be wrong for the others.
        <div className="grid grid-cols-[1fr_7.5rem] gap-2">
          <Field label={t('draft:when.day')} hint={t('many:times.ownClocks')}>
            <TextInput
              type="date"
              value={fields.day}
              onChange={(event) => onChange({ day: event.target.value, second: false })}
            />
          </Field>
          <Field label={t('draft:when.time')}>
            <TextInput
              type="time"
              value={fields.time}
              onChange={(event) => onChange({ time: event.target.value, second: false })}
            />
          </Field>
        </div>
      )}
      {(times.kind === 'steps' || (times.kind === 'same' && zones.size <= 1)) && (
        <DraftTime
          fields={fields}
          zone={parts[0]?.community.zone ?? null}
          now={now}
          error={null}
          best={[]}
          community=""
          onChange={onChange}
        />
      )}
      {times.kind === 'steps' && (
        <Select
          className="max-w-52"
          label={t('many:times.step')}
          value={minutes}
          choices={steps.map((step) => ({ value: step, label: stepWords(step) }))}
          onChange={(step) => onChange({ times: { kind: 'steps', minutes: Number(step) } })}
        />
      )}
      {times.kind === 'each' && <p className="text-sm text-muted">{t('slots:each.hint')}</p>}
      {times.kind === 'free' && <p className="text-sm text-muted">{t('many:times.freeHint')}</p>}
    </div>
  );
}
