import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { dayOf, instantOfDay } from '../../utils/plan/agenda.ts';
import type { Ghost } from '../../utils/plan/calendar.ts';
import { oddHours } from '../../utils/plan/lanes.ts';
import type { PlanItem } from '../../utils/plan/schema.ts';
import { clockAt } from '../../utils/text/zone.ts';
import type { CalendarLook } from './calendar-look.ts';
import { hourHeight, TimeColumn } from './time-column.tsx';
import { ownZone } from '../../utils/text/day-in.ts';

interface TimeGridProps {
  /** One, or the seven of a week. */
  days: readonly string[];
  items: readonly PlanItem[];
  ghosts: readonly Ghost[];
  look: CalendarLook;
  /** The zone whose clock changes are shown: the chosen community's, else this computer's. */
  zone: string;
  /** A day's name was pressed; null: it is the only one. */
  onDay: ((day: string) => void) | null;
}

const hours = Array.from({ length: 24 }, (_, hour) => hour);
/** Nobody plans at night: what is seen first begins here. */
const firstSeen = 7;

/** Days as columns of 24 hours, by the clock of each post's own community. */
export function TimeGrid({ days, items, ghosts, look, zone, onDay }: TimeGridProps) {
  const { t, i18n } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (box.current) box.current.scrollTop = firstSeen * hourHeight - 12;
  }, []);
  const byDay = Map.groupBy(items, dayOf);
  const free = Map.groupBy(ghosts, (ghost) => ghost.day);
  const nowClock = clockAt(look.now, ownZone());
  const weekday = new Intl.DateTimeFormat(i18n.language, { timeZone: 'UTC', weekday: 'short' });
  const single = days.length === 1;
  return (
    <div
      ref={box}
      // A region that scrolls must be reached by keys, also when nothing stands in it.
      tabIndex={0}
      role="group"
      aria-label={t(single ? 'calendar:view.day' : 'calendar:view.week')}
      className="relative max-h-[70dvh] overflow-auto rounded-md border border-line bg-surface [scrollbar-color:var(--gm-line-strong)_transparent]"
    >
      <div className={single ? '' : 'min-w-160'}>
        {!single && (
          <div className="sticky top-0 z-3 grid grid-cols-[3rem_repeat(7,minmax(0,1fr))] border-b border-line bg-surface">
            <span className="sticky left-0 bg-surface" />
            {days.map((day) => (
              <button
                key={day}
                type="button"
                id={`day-${day}`}
                aria-current={day === look.today ? 'date' : undefined}
                onClick={() => onDay?.(day)}
                className="flex items-center justify-center gap-1 py-1.5 text-sm text-muted hover:text-ink"
              >
                {weekday.format(instantOfDay(day))}
                <span
                  className={`inline-flex h-5 min-w-5 items-center justify-center rounded-full px-1 tabular-nums ${day === look.today ? 'bg-accent font-semibold text-on-accent' : 'text-ink'}`}
                >
                  {Number(day.slice(8))}
                </span>
              </button>
            ))}
          </div>
        )}
        <div
          className={`grid ${single ? 'grid-cols-[3rem_minmax(0,1fr)]' : 'grid-cols-[3rem_repeat(7,minmax(0,1fr))]'}`}
        >
          <div aria-hidden="true" className="sticky left-0 z-2 bg-surface">
            {hours.map((hour) => (
              <div
                key={hour}
                className="relative text-right text-xs text-muted tabular-nums"
                style={{ height: hourHeight }}
              >
                {hour > 0 && (
                  <span className="absolute -top-2 right-1.5">
                    {String(hour).padStart(2, '0')}:00
                  </span>
                )}
              </div>
            ))}
          </div>
          {days.map((day) => (
            <TimeColumn
              key={day}
              day={day}
              items={byDay.get(day) ?? []}
              ghosts={free.get(day) ?? []}
              look={look}
              lanes={single ? 6 : 2}
              odd={oddHours(day, zone)}
              nowMinutes={nowClock.day === day ? nowClock.minutes : null}
              onMore={onDay && (() => onDay(day))}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
