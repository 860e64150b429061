import { useRef, type KeyboardEvent } from 'react';
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
import type { Ghost } from '../utils/plan/calendar.ts';
import { weekdayOf } from '../utils/text/weekday.ts';
import type { PlanItem } from '../utils/plan/schema.ts';
import type { CalendarLook } from './calendar/calendar-look.ts';
import { MonthCell } from './month-cell.tsx';

interface MonthCalendarProps {
  items: readonly PlanItem[];
  ghosts: readonly Ghost[];
  look: CalendarLook;
  /** The chosen day; its month is shown. */
  day: string;
  onDay: (day: string) => void;
}

/** A month of the plan. Arrows move by days and weeks, PageUp and PageDown by months. */
export function MonthCalendar({ items, ghosts, look, day, onDay }: MonthCalendarProps) {
  const { t, i18n } = useTranslation();
  const grid = useRef<HTMLTableElement>(null);
  const language = i18n.language;
  const month = monthOf(day);
  const first = firstWeekday(language);
  const weeks = weeksOf(month, first);
  const byDay = Map.groupBy(items, dayOf);
  const free = Map.groupBy(ghosts, (ghost) => ghost.day);

  function onKeyDown(event: KeyboardEvent) {
    const weekday = (weekdayOf(day) - first + 7) % 7;
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

  const weekdayName = new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'short' });
  return (
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
            <th key={name} scope="col" className="eyebrow pb-0.5 pl-1.5 text-left">
              {weekdayName.format(instantOfDay(name))}
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
                ghosts={free.get(one) ?? []}
                look={look}
                isChosen={one === day}
                isOutside={monthOf(one) !== month}
                onChoose={() => onDay(one)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
