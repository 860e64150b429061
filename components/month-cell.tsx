import { useTranslation } from 'react-i18next';
import type { Ghost } from '../utils/plan/calendar.ts';
import type { PlanItem } from '../utils/plan/schema.ts';
import { CalendarChip } from './calendar/calendar-chip.tsx';
import { GhostChip, LandingChip } from './calendar/calendar-ghosts.tsx';
import type { CalendarLook } from './calendar/calendar-look.ts';
import { dayName } from './day-words.ts';

/** More chips than this would make the weeks grow: the rest is a number. */
const chips = 3;

interface MonthCellProps {
  day: string;
  items: readonly PlanItem[];
  ghosts: readonly Ghost[];
  look: CalendarLook;
  isChosen: boolean;
  isOutside: boolean;
  onChoose: () => void;
}

/** One day of the month: its number and its posts as chips, or as dots where there is no room. */
export function MonthCell(props: MonthCellProps) {
  const { day, items, ghosts, look, isChosen, isOutside, onChoose } = props;
  const { t, i18n } = useTranslation();
  const inOrder = [...items].sort((a, b) => a.dueAt - b.dueAt);
  const name = dayName(day, i18n.language);
  const isToday = day === look.today;
  const { moving } = look.move;
  const isTarget = moving?.target?.day === day;
  return (
    <td
      role="gridcell"
      aria-selected={isChosen}
      data-drop-day={day}
      onClick={onChoose}
      className="h-14 p-0 align-top sm:h-25"
    >
      <div
        className={`flex size-full cursor-pointer flex-col gap-0.5 rounded-md border p-1 transition-colors ${isTarget ? 'border-accent ring-1 ring-accent' : isChosen ? 'border-accent bg-accent-soft' : isOutside ? 'border-transparent hover:bg-sunken' : 'border-line bg-surface hover:border-line-strong'}`}
      >
        <button
          type="button"
          id={`day-${day}`}
          tabIndex={isChosen ? 0 : -1}
          aria-current={isToday ? 'date' : undefined}
          className="self-start rounded-full text-left"
        >
          <span className="sr-only">
            {items.length ? `${name}: ${t('day:posts', { count: items.length })}` : name}
          </span>
          <span
            aria-hidden="true"
            className={`inline-flex h-5 min-w-5 items-center justify-center rounded-full px-1 text-sm tabular-nums ${isToday ? 'bg-accent font-semibold text-on-accent' : isOutside ? 'text-muted' : ''}`}
          >
            {Number(day.slice(8))}
          </span>
        </button>
        {isTarget && moving && <LandingChip moving={moving} />}
        {inOrder.slice(0, chips).map((item) => (
          <CalendarChip
            key={item.uuid}
            item={item}
            look={look}
            inTabs={isChosen}
            className="hidden sm:block"
          />
        ))}
        {(isOutside ? [] : ghosts.slice(0, Math.max(0, chips - inOrder.length))).map((ghost) => (
          <GhostChip
            key={`${ghost.community}${ghost.at}`}
            ghost={ghost}
            look={look}
            inTabs={isChosen}
            className="hidden sm:flex"
          />
        ))}
        {items.length > chips && (
          <span className="hidden px-1 text-xs text-muted sm:block">
            {t('day:more', { count: items.length - chips })}
          </span>
        )}
        <span className="flex flex-wrap gap-0.5 px-0.5 sm:hidden">
          {inOrder.slice(0, 6).map((item) => (
            <span
              key={item.uuid}
              className="size-1.5 rounded-full"
              style={{ background: look.colourOf(item.community) ?? 'var(--gm-line-strong)' }}
            />
          ))}
        </span>
      </div>
    </td>
  );
}
