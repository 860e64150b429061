import { Sparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BestTime } from '../utils/insights/slots.ts';
import type { DraftFields } from '../utils/plan/form.ts';
import { formatMoment } from '../utils/text/format.ts';
import { clockAt } from '../utils/text/zone.ts';
import { weekdayName } from './charts/week-words.ts';

interface DraftTimeChipsProps {
  best: readonly BestTime[];
  /** The community's zone. */
  zone: string;
  now: number;
  /** What stands in the form. */
  chosen: number | null;
  onChange: (change: Pick<DraftFields, 'day' | 'time' | 'second'>) => void;
}

/** The next comings of hours that are clearly better here; a press puts one into the form. */
export function DraftTimeChips({ best, zone, now, chosen, onChange }: DraftTimeChipsProps) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  if (best.length === 0) return null;
  return (
    <ul aria-label={t('insights:slots.label')} className="mt-2 flex flex-col items-start gap-1.5">
      {best.map(({ at, hour, n }) => {
        const when = `${weekdayName(Math.floor(hour / 24), language)} ${formatMoment(at, language, zone, now)}`;
        return (
          <li key={at}>
            <button
              type="button"
              aria-pressed={at === chosen}
              className={`flex items-center gap-1.5 rounded-full border px-2.5 py-1 text-left text-xs transition-colors ${at === chosen ? 'border-accent bg-accent-soft text-accent' : 'border-line-strong hover:border-ink'}`}
              onClick={() => {
                const { day, time } = clockAt(at, zone);
                onChange({ day, time, second: false });
              }}
            >
              <Sparkles className="size-3.5 shrink-0 text-accent" aria-hidden="true" />
              {t('insights:slots.why', { when, count: n })}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
