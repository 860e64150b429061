import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { weekdayName, weekdays as inOrder } from '../charts/week-words.ts';
import { IconButton } from '../ui/icon-button.tsx';

const timeOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** null: the field is empty or half written. */
function minutesOf(time: string): number | null {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/u.exec(time) ?? [];
  return hours && minutes ? Number(hours) * 60 + Number(minutes) : null;
}

interface SlotRowProps {
  minutes: number;
  /** 0 Sunday to 6 Saturday. */
  weekdays: readonly number[];
  /** Other rows' times: two rows of one time would become one. */
  others: readonly number[];
  /** No weekday left: the row goes. */
  onChange: (minutes: number, weekdays: number[]) => void;
}

/** A clock time and the weekdays that have it. */
export function SlotRow({ minutes, weekdays, others, onChange }: SlotRowProps) {
  const { t, i18n } = useTranslation();
  const [typed, setTyped] = useState(timeOf(minutes));
  const time = timeOf(minutes);

  function keep() {
    const next = minutesOf(typed);
    // While the hour is typed it may be another row's: it is taken when the field is left.
    if (next === null || next === minutes || others.includes(next)) setTyped(time);
    else onChange(next, [...weekdays]);
  }

  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5" data-slot-row={minutes}>
      <input
        type="time"
        aria-label={t('slots:time')}
        className="control h-8 px-2 tabular-nums"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
      <div role="group" aria-label={t('slots:days', { time })} className="flex gap-1">
        {inOrder(i18n.language).map((fromMonday) => {
          const weekday = (fromMonday + 1) % 7;
          const isOn = weekdays.includes(weekday);
          return (
            <button
              key={weekday}
              type="button"
              aria-pressed={isOn}
              onClick={() =>
                onChange(
                  minutes,
                  isOn ? weekdays.filter((one) => one !== weekday) : [...weekdays, weekday],
                )
              }
              className={`inline-flex h-8 min-w-8 items-center justify-center rounded-md border px-1 text-xs font-medium transition-colors ${isOn ? 'border-accent bg-accent-soft text-accent' : 'border-line text-muted hover:border-ink'}`}
            >
              <span aria-hidden="true">{weekdayName(fromMonday, i18n.language)}</span>
              <span className="sr-only">{weekdayName(fromMonday, i18n.language, 'long')}</span>
            </button>
          );
        })}
      </div>
      <IconButton
        label={t('slots:remove', { time })}
        icon={<Trash2 />}
        onClick={() => onChange(minutes, [])}
      />
    </li>
  );
}
