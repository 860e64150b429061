import { useTranslation } from 'react-i18next';
import type { OpenHours } from '../utils/answering/schema.ts';
import type { QuietHours as Hours } from '../utils/reminders/quiet.ts';
import { OpenWeek } from './promise/open-week.tsx';
import { Switch } from './ui/switch.tsx';

/** 22:00 to 8:00. */
const night: NonNullable<OpenHours> = { from: 22 * 60, to: 8 * 60 };
const everyNight: Hours = { hours: Array<OpenHours>(7).fill(night), posts: true };

interface QuietHoursProps {
  /** null: it rings at any hour. */
  value: Hours | null;
  onChange: (next: { hours: OpenHours[]; posts: boolean } | null) => void;
}

/** When nothing rings, weekday by weekday, and what rings all the same. */
export function QuietHours({ value, onChange }: QuietHoursProps) {
  const { t } = useTranslation();
  const change = (part: Partial<Hours>) => {
    const next = { ...(value ?? everyNight), ...part };
    onChange({ posts: next.posts, hours: [...next.hours] });
  };
  return (
    <div className="flex flex-col gap-2 pb-2">
      <Switch
        label={t('reminders:quiet.title')}
        hint={t('reminders:quiet.hint')}
        checked={value !== null}
        onChange={(on) => (on ? change({}) : onChange(null))}
      />
      {value && (
        <>
          <OpenWeek
            value={value.hours}
            usual={night}
            none={t('reminders:quiet.none')}
            onChange={(hours) => change({ hours })}
          />
          <p className="text-sm text-muted">{t('reminders:quiet.days')}</p>
          <Switch
            label={t('reminders:quiet.posts')}
            hint={t('reminders:quiet.postsHint')}
            checked={value.posts}
            onChange={(posts) => change({ posts })}
          />
        </>
      )}
    </div>
  );
}
