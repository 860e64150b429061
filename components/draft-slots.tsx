import { useEffect, useRef, useState } from 'react';
import { CalendarPlus, Check, Star } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BestTime } from '../utils/insights/slots.ts';
import type { DraftFields, FormTimes } from '../utils/plan/form.ts';
import { formatMoment } from '../utils/text/format.ts';
import { clockAt } from '../utils/text/zone.ts';
import { weekdayName } from './charts/week-words.ts';

interface DraftSlotsProps {
  /** `network:id`. */
  community: string;
  zone: string;
  now: number;
  chosen: number | null;
  /** Hours that are clearly better: they can be taken as own slots. */
  best: readonly BestTime[];
  times: FormTimes;
  onChange: (change: Pick<DraftFields, 'day' | 'time' | 'second'>) => void;
}

/** The community's own free slots, and a way to make the suggested hours its slots. */
export function DraftSlots(props: DraftSlotsProps) {
  const { community, zone, now, chosen, best, times, onChange } = props;
  const { t, i18n } = useTranslation();
  const [taken, setTaken] = useState<number | null>(null);
  const free = useFreeSlots(community, times, taken);
  const nameOf = (at: number) => {
    const weekday = (clockAt(at, zone).weekday + 6) % 7;
    return `${weekdayName(weekday, i18n.language)} ${formatMoment(at, i18n.language, zone, now)}`;
  };
  if (free.length === 0 && best.length === 0) return null;
  return (
    <div className="mt-2 flex flex-wrap items-center gap-1.5">
      {free.length > 0 && (
        <ul aria-label={t('slots:free')} className="flex flex-wrap gap-1.5">
          {free.map((at) => (
            <li key={at}>
              <button
                type="button"
                data-slot={at}
                aria-pressed={at === chosen}
                className={`flex items-center gap-1.5 rounded-full border px-2.5 py-1 text-left text-xs transition-colors ${at === chosen ? 'border-accent bg-accent-soft text-accent' : 'border-line-strong hover:border-ink'}`}
                onClick={() => {
                  const { day, time } = clockAt(at, zone);
                  onChange({ day, time, second: false });
                }}
              >
                <CalendarPlus className="size-3.5 shrink-0 text-muted" aria-hidden="true" />
                {nameOf(at)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {best.length > 0 && taken === null && (
        <button
          type="button"
          className="inline-flex items-center gap-1.5 rounded-full px-2 py-1 text-xs font-medium text-accent hover:bg-accent-soft"
          onClick={() => void times.takeSlots(community, best).then(setTaken, () => undefined)}
        >
          <Star className="size-3.5" aria-hidden="true" />
          {t('slots:take')}
        </button>
      )}
      <span role="status" className="text-xs text-good">
        {taken !== null && (
          <span className="inline-flex items-center gap-1">
            <Check className="size-3.5" aria-hidden="true" />
            {taken > 0 ? t('slots:taken', { count: taken }) : t('slots:takenBefore')}
          </span>
        )}
      </span>
    </div>
  );
}

/** Asked anew for another community, and when slots were taken. */
function useFreeSlots(community: string, times: FormTimes, taken: number | null) {
  const [known, setKnown] = useState<{ of: string; at: readonly number[] }>({ of: '', at: [] });
  const latest = useRef(times);
  useEffect(() => {
    latest.current = times;
  });
  useEffect(() => {
    let left = false;
    // A suggestion that fails is only missing: what is being written goes on.
    latest.current.freeSlots(community).then(
      (at) => {
        if (!left) setKnown({ of: community, at });
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [community, taken]);
  return known.of === community ? known.at : [];
}
