import { useTranslation } from 'react-i18next';
import { weekdayName, weekdays } from '../../../../components/charts/week-words.ts';
import { Field, TextInput } from '../../../../components/ui/field.tsx';
import { Select } from '../../../../components/ui/select.tsx';
import { Switch } from '../../../../components/ui/switch.tsx';
import type { ReportDraft } from '../../../../utils/report/schema.ts';

interface RemindFieldProps {
  draft: Pick<ReportDraft, 'period' | 'remind'>;
  onChange: (remind: ReportDraft['remind']) => void;
}

const twoDigits = (n: number) => String(n).padStart(2, '0');
const timeOf = (minutes: number) =>
  `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;

/** When the report is due: a reminder that opens it ready. */
export function RemindField({ draft: { period, remind }, onChange }: RemindFieldProps) {
  const { t, i18n } = useTranslation();
  const weekly = period === 'week';
  const days = weekly
    ? weekdays(i18n.language).map((day) => ({
        // Here Monday is 0, kept with Sunday 0.
        value: String((day + 1) % 7),
        label: weekdayName(day, i18n.language, 'long'),
      }))
    : Array.from({ length: 31 }, (_, n) => ({ value: String(n + 1), label: String(n + 1) }));
  const on = remind && days.some(({ value }) => value === String(remind.on)) ? remind.on : 1;
  return (
    <div className="flex flex-col gap-2">
      <Switch
        label={t('report:remind.label')}
        hint={t('report:remind.hint')}
        checked={remind !== null}
        onChange={(wanted) => onChange(wanted ? { on: 1, minutes: 10 * 60 } : null)}
      />
      {remind && (
        <div className="flex flex-wrap gap-2">
          <Select
            className="w-36"
            label={t(weekly ? 'report:remind.weekday' : 'report:remind.day')}
            value={String(on)}
            choices={days}
            onChange={(value) => onChange({ ...remind, on: Number(value) })}
          />
          <Field label={t('report:remind.time')} className="w-28">
            <TextInput
              type="time"
              value={timeOf(remind.minutes)}
              onChange={(event) => {
                const [hours, minutes] = event.target.value.split(':').map(Number);
                if (hours === undefined || minutes === undefined) return;
                onChange({ on, minutes: hours * 60 + minutes });
              }}
            />
          </Field>
        </div>
      )}
    </div>
  );
}
