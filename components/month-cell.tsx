import { useTranslation } from 'react-i18next';
import type { PlanItem } from '../utils/plan/schema.ts';
import { clockWords, dayName } from './day-words.ts';

/** More chips than this would make the weeks grow: the rest is a number. */
const chips = 3;

interface MonthCellProps {
  day: string;
  items: readonly PlanItem[];
  colourOf: (community: string) => string | undefined;
  isToday: boolean;
  isChosen: boolean;
  isOutside: boolean;
  onChoose: () => void;
}

/** One day of the month: its number and its posts as chips, or as dots where there is no room. */
export function MonthCell(props: MonthCellProps) {
  const { day, items, colourOf, isToday, isChosen, isOutside, onChoose } = props;
  const { t, i18n } = useTranslation();
  const inOrder = [...items].sort((a, b) => a.dueAt - b.dueAt);
  const name = dayName(day, i18n.language);
  return (
    <td role="gridcell" aria-selected={isChosen} className="h-14 p-0 align-top sm:h-24">
      <button
        type="button"
        id={`day-${day}`}
        tabIndex={isChosen ? 0 : -1}
        aria-current={isToday ? 'date' : undefined}
        onClick={onChoose}
        className={`flex size-full flex-col gap-0.5 rounded-md border p-1 text-left transition-colors ${isChosen ? 'border-accent bg-accent-soft' : isOutside ? 'border-transparent hover:bg-sunken' : 'border-line bg-surface hover:border-line-strong'}`}
      >
        <span className="sr-only">
          {items.length ? `${name}: ${t('day:posts', { count: items.length })}` : name}
        </span>
        <span
          aria-hidden="true"
          className={`inline-flex h-5 min-w-5 items-center justify-center self-start rounded-full px-1 text-sm tabular-nums ${isToday ? 'bg-accent font-semibold text-on-accent' : isOutside ? 'text-muted' : ''}`}
        >
          {Number(day.slice(8))}
        </span>
        {inOrder.slice(0, chips).map((item) => (
          <Chip key={item.uuid} item={item} colour={colourOf(item.community)} />
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
              style={{ background: colourOf(item.community) ?? 'var(--gm-line-strong)' }}
            />
          ))}
        </span>
      </button>
    </td>
  );
}

const looks: Partial<Record<PlanItem['state'], string>> = {
  draft: 'border-dashed opacity-80',
  skipped: 'line-through opacity-60',
};

function Chip({ item, colour = 'var(--gm-line-strong)' }: { item: PlanItem; colour?: string }) {
  const { t } = useTranslation();
  return (
    <span
      className={`hidden truncate rounded-sm border-l-3 px-1 text-xs sm:block ${looks[item.state] ?? ''}`}
      style={{
        borderColor: colour,
        background: `color-mix(in srgb, ${colour} 16%, var(--gm-raised))`,
      }}
    >
      <span className="font-semibold tabular-nums">{clockWords(item.dueAt, item.zone).time}</span>{' '}
      {item.text || t('day:withoutText')}
    </span>
  );
}
