import { useTranslation } from 'react-i18next';
import { formatCount } from '../../utils/text/format.ts';
import { WeekGrid } from './week-grid.tsx';
import { hourOfWeekName } from './week-words.ts';

/** The fullest cell's share of the accent: more would drown the figure that stands on it. */
const deepest = 45;

/** Comments by weekday and hour of the community's clock: when its people are awake. */
export function AwakeMap({ label, awake }: { label: string; awake: readonly number[] }) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const most = Math.max(1, ...awake);
  return (
    <WeekGrid
      label={label}
      id="awake"
      cell={(hour) => {
        const n = awake[hour] ?? 0;
        const part = Math.round((n / most) * deepest);
        return {
          sentence: t('portrait:awake.cell', {
            when: hourOfWeekName(hour, language),
            n: formatCount(n, language),
          }),
          text: n || undefined,
          ground: n
            ? `color-mix(in srgb, var(--gm-accent) ${part}%, var(--gm-surface))`
            : undefined,
          empty: n === 0,
          strong: n > 0,
        };
      }}
    />
  );
}
