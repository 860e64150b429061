import { useTranslation } from 'react-i18next';
import { firstWeekday } from '../../utils/plan/agenda.ts';
import type { PlanCommunity } from '../../utils/plan/form.ts';
import type { RepeatFault, RepeatFields } from '../../utils/recurrence/form.ts';
import { weekdayOf } from '../../utils/text/weekday.ts';
import { weekdayName } from '../charts/week-words.ts';
import { DraftTime } from '../draft-time.tsx';
import { ToggleChips } from '../toggle-chips.tsx';
import { Field, TextInput } from '../ui/field.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Select } from '../ui/select.tsx';
import { repeatFaultWords } from './repeat-words.ts';

interface RepeatWhenProps {
  fields: RepeatFields;
  community: PlanCommunity | undefined;
  faults: readonly RepeatFault[];
  now: number;
  onChange: (change: Partial<RepeatFields>) => void;
}

const gaps = [0, 30, 60, 120, 180] as const;

/** When it comes first, how often, until when, and how far from other posts. */
export function RepeatWhen({ fields, community, faults, now, onChange }: RepeatWhenProps) {
  const { t, i18n } = useTranslation();
  const { unit, end } = fields;
  const error = (...some: RepeatFault[]) => {
    const found = some.find((fault) => faults.includes(fault));
    return found ? t(repeatFaultWords[found]) : null;
  };
  const start = firstWeekday(i18n.language);
  const own = weekdayOf(fields.day);
  const weekdays = [0, 1, 2, 3, 4, 5, 6].map((n) => (n + start) % 7);
  const chosen = weekdays.filter((one) => one === own || fields.weekdays.includes(one));
  return (
    <div className="flex flex-col gap-4">
      <DraftTime
        fields={fields}
        zone={community?.zone ?? null}
        now={now}
        timer={community?.rules.timer}
        error={error('when', 'past')}
        best={[]}
        community={fields.community}
        onChange={onChange}
      />
      <div className="grid grid-cols-[6rem_minmax(0,1fr)] items-start gap-2">
        <Field label={t('repeats:form.count')} error={error('count')}>
          <TextInput
            type="number"
            inputMode="numeric"
            min={1}
            max={99}
            value={fields.count}
            onChange={(event) => onChange({ count: event.target.value })}
          />
        </Field>
        <Select
          label={t('repeats:form.unit')}
          value={unit}
          choices={[
            { value: 'day', label: t('repeats:unit.day', { count: Number(fields.count) || 1 }) },
            { value: 'week', label: t('repeats:unit.week', { count: Number(fields.count) || 1 }) },
            {
              value: 'month',
              label: t('repeats:unit.month', { count: Number(fields.count) || 1 }),
            },
          ]}
          onChange={(next) => onChange({ unit: next })}
        />
      </div>
      {unit === 'week' && (
        <ToggleChips
          inWeek
          label={t('repeats:form.weekdays')}
          hint={t('repeats:form.weekdaysHint')}
          choices={weekdays.map((one) => ({
            value: String(one),
            label: weekdayName((one + 6) % 7, i18n.language),
          }))}
          chosen={chosen.map(String)}
          onChange={(next) => onChange({ weekdays: next.map(Number) })}
        />
      )}
      {unit === 'month' && Number(fields.day.slice(8)) > 28 && (
        <Segmented
          label={t('repeats:form.monthEnd', { day: Number(fields.day.slice(8)) })}
          value={fields.monthEnd}
          choices={[
            { value: 'last', label: t('repeats:form.monthLast') },
            { value: 'skip', label: t('repeats:form.monthSkip') },
          ]}
          onChange={(monthEnd) => onChange({ monthEnd })}
        />
      )}
      <div className="grid items-start gap-2 sm:grid-cols-2">
        <Select
          label={t('repeats:form.end')}
          value={end}
          choices={[
            { value: 'never', label: t('repeats:end.never') },
            { value: 'on', label: t('repeats:end.on') },
            { value: 'after', label: t('repeats:end.after') },
          ]}
          onChange={(next) => onChange({ end: next })}
        />
        {end === 'on' && (
          <Field label={t('repeats:form.endDay')} error={error('endDay')}>
            <TextInput
              type="date"
              min={fields.day}
              value={fields.endDay}
              onChange={(event) => onChange({ endDay: event.target.value })}
            />
          </Field>
        )}
        {end === 'after' && (
          <Field label={t('repeats:form.posts')} error={error('posts')}>
            <TextInput
              type="number"
              inputMode="numeric"
              min={1}
              max={1000}
              value={fields.posts}
              onChange={(event) => onChange({ posts: event.target.value })}
            />
          </Field>
        )}
      </div>
      <Select
        className="max-w-72"
        label={t('repeats:form.gap')}
        value={String(fields.gap)}
        choices={gaps.map((minutes) => ({
          value: String(minutes),
          label:
            minutes === 0
              ? t('repeats:form.noGap')
              : minutes < 60
                ? t('many:times.minutes', { count: minutes })
                : t('many:times.hours', { count: minutes / 60 }),
        }))}
        onChange={(gap) => onChange({ gap: Number(gap) })}
      />
    </div>
  );
}
