import { useTranslation } from 'react-i18next';
import type { Ghost } from '../../utils/plan/calendar.ts';
import { chipMinutes, lanesOf, type OddHours } from '../../utils/plan/lanes.ts';
import type { PlanItem } from '../../utils/plan/schema.ts';
import { clockAt } from '../../utils/text/zone.ts';
import { CalendarChip } from './calendar-chip.tsx';
import { GhostChip, LandingChip } from './calendar-ghosts.tsx';
import type { CalendarLook } from './calendar-look.ts';

/** CSS px of an hour. */
export const hourHeight = 52;
const topOf = (minutes: number) => (minutes / 60) * hourHeight;
const chipHeight = topOf(chipMinutes) - 2;

interface TimeColumnProps {
  day: string;
  items: readonly PlanItem[];
  ghosts: readonly Ghost[];
  look: CalendarLook;
  /** So many posts of one time lie side by side. */
  lanes: number;
  odd: OddHours | null;
  nowMinutes: number | null;
  /** Shows the day with more room; null: it has all there is. */
  onMore: (() => void) | null;
}

type Thing = { item: PlanItem } | { ghost: Ghost };

const minutesOf = (thing: Thing) =>
  'item' in thing ? clockAt(thing.item.dueAt, thing.item.zone).minutes : thing.ghost.minutes;

/** One day from midnight to midnight. */
export function TimeColumn(props: TimeColumnProps) {
  const { day, items, ghosts, look, lanes, odd, nowMinutes, onMore } = props;
  const { t } = useTranslation();
  const things: Thing[] = [
    ...items.map((item) => ({ item })),
    ...ghosts.map((ghost) => ({ ghost })),
  ];
  const { laid, more } = lanesOf(things, minutesOf, lanes);
  const { moving } = look.move;
  const target = moving?.target?.day === day ? moving.target : null;
  return (
    <div
      data-drop-day={day}
      data-drop-scale="24"
      className="relative border-l border-line"
      style={{
        height: 24 * hourHeight,
        backgroundImage: `repeating-linear-gradient(to bottom, var(--gm-line) 0 1px, transparent 1px ${hourHeight}px)`,
      }}
    >
      {odd && <OddBand odd={odd} />}
      {nowMinutes !== null && (
        <span
          aria-hidden="true"
          className="pointer-events-none absolute inset-x-0 z-1 border-t-2 border-accent"
          style={{ top: topOf(nowMinutes) }}
        />
      )}
      {laid.map(({ thing, minutes, lane, of }) => (
        <span
          key={'item' in thing ? thing.item.uuid : `${thing.ghost.community}${thing.ghost.at}`}
          className="absolute flex p-px"
          style={{
            top: topOf(minutes),
            height: chipHeight,
            left: `${(lane / of) * 100}%`,
            width: `${100 / of}%`,
          }}
        >
          {'item' in thing ? (
            <CalendarChip item={thing.item} look={look} inTabs tall className="size-full" />
          ) : (
            <GhostChip ghost={thing.ghost} look={look} inTabs className="flex size-full" />
          )}
        </span>
      ))}
      {more.map(({ minutes, count }) => (
        <button
          key={minutes}
          type="button"
          disabled={!onMore}
          onClick={() => onMore?.()}
          aria-label={t('day:more', { count })}
          className="absolute right-0.5 z-1 rounded-full bg-ink px-1 text-xs text-bg"
          style={{ top: topOf(minutes) + chipHeight - 12 }}
        >
          +{count}
        </button>
      ))}
      {target && moving && (
        <span
          className="pointer-events-none absolute inset-x-0.5 z-2 flex"
          style={{ top: topOf(target.minutes ?? 0), height: chipHeight }}
        >
          <LandingChip moving={moving} className="w-full shadow-float" />
        </span>
      )}
    </div>
  );
}

/** Minutes that the clock jumps over, or shows twice. */
function OddBand({ odd }: { odd: OddHours }) {
  const { t } = useTranslation();
  const words = t(odd.kind === 'gap' ? 'calendar:odd.gap' : 'calendar:odd.twice');
  return (
    <span
      data-odd={odd.kind}
      title={words}
      className={`pointer-events-none absolute inset-x-0 overflow-hidden px-1 text-xs leading-4 ${odd.kind === 'gap' ? 'bg-sunken text-muted' : 'bg-warn-soft text-warn'}`}
      style={{ top: topOf(odd.from), height: topOf(odd.to - odd.from) }}
    >
      {words}
    </span>
  );
}
