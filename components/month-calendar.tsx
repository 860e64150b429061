import { useRef, type KeyboardEvent } from 'react';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  addDays,
  addMonths,
  dayOf,
  firstWeekday,
  instantOfDay,
  monthOf,
  weeksOf,
} from '../utils/plan/agenda.ts';
import type { PlanItem } from '../utils/plan/schema.ts';
import { MonthCell } from './month-cell.tsx';
import { Button } from './ui/button.tsx';
import { IconButton } from './ui/icon-button.tsx';

interface MonthCalendarProps {
  items: readonly PlanItem[];
  colourOf: (community: string) => string | undefined;
  today: string;
  /** The chosen day; its month is shown. */
  day: string;
  onDay: (day: string) => void;
}

const inUtc = (language: string, how: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...how });

/** A month of the plan. Arrows move by days and weeks, PageUp and PageDown by months. */
export function MonthCalendar({ items, colourOf, today, day, onDay }: MonthCalendarProps) {
  const { t, i18n } = useTranslation();
  const grid = useRef<HTMLTableElement>(null);
  const language = i18n.language;
  const month = monthOf(day);
  const first = firstWeekday(language);
  const weeks = weeksOf(month, first);
  const byDay = Map.groupBy(items, dayOf);

  function onKeyDown(event: KeyboardEvent) {
    const weekday = (new Date(instantOfDay(day)).getUTCDay() - first + 7) % 7;
    const to: Record<string, string | undefined> = {
      ArrowLeft: addDays(day, -1),
      ArrowRight: addDays(day, 1),
      ArrowUp: addDays(day, -7),
      ArrowDown: addDays(day, 7),
      Home: addDays(day, -weekday),
      End: addDays(day, 6 - weekday),
      PageUp: addMonths(day, -1),
      PageDown: addMonths(day, 1),
    };
    const next = to[event.key];
    if (!next) return;
    event.preventDefault();
    onDay(next);
    // The new day's button is drawn after this: the focus follows it there.
    requestAnimationFrame(() => grid.current?.ownerDocument.getElementById(`day-${next}`)?.focus());
  }

  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center gap-1">
        <h2
          className="min-w-0 flex-1 text-lg font-semibold first-letter:uppercase"
          aria-live="polite"
        >
          {inUtc(language, { month: 'long', year: 'numeric' }).format(instantOfDay(day))}
        </h2>
        <Button size="small" kind="quiet" onClick={() => onDay(today)}>
          {t('day:today')}
        </Button>
        <IconButton
          label={t('day:month.before')}
          icon={<ChevronLeft />}
          onClick={() => onDay(addMonths(day, -1))}
        />
        <IconButton
          label={t('day:month.after')}
          icon={<ChevronRight />}
          onClick={() => onDay(addMonths(day, 1))}
        />
      </div>
      <table
        ref={grid}
        role="grid"
        aria-label={t('day:view.month')}
        className="w-full table-fixed border-separate border-spacing-1"
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {weeks[0]?.map((name) => (
              <th key={name} scope="col" className="eyebrow pb-0.5 text-left pl-1.5">
                {inUtc(language, { weekday: 'short' }).format(instantOfDay(name))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <MonthCell
                  key={one}
                  day={one}
                  items={byDay.get(one) ?? []}
                  colourOf={colourOf}
                  isToday={one === today}
                  isChosen={one === day}
                  isOutside={monthOf(one) !== month}
                  onChoose={() => onDay(one)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
