import { Check, CircleHelp, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isTold } from '../../utils/plan/rules.ts';
import type { PlanItem } from '../../utils/plan/schema.ts';
import { formatTimes } from '../../utils/text/format.ts';
import { clockWords } from '../day-words.ts';
import { stateWords } from '../plan-words.ts';
import { RubricDot } from '../rubric-chips.tsx';
import { toneOfTimes } from '../times-tone.ts';
import type { CalendarLook } from './calendar-look.ts';

const looks: Partial<Record<PlanItem['state'], string>> = {
  draft: 'border-dashed opacity-85',
  skipped: 'line-through opacity-60',
};

interface CalendarChipProps {
  item: PlanItem;
  look: CalendarLook;
  /** In the order of Tab? Of a month only the chosen day's chips are. */
  inTabs: boolean;
  /** As high as its place: with room for more lines. */
  tall?: boolean;
  className?: string;
}

/** One post in the calendar: press for all about it, drag it (or M and the arrows) to move it. */
export function CalendarChip({ item, look, inTabs, tall, className = '' }: CalendarChipProps) {
  const { t } = useTranslation();
  const { move } = look;
  const colour = look.colourOf(item.community) ?? 'var(--gm-line-strong)';
  const clock = clockWords(item.dueAt, item.zone);
  const rubric = look.rubricOf(item);
  const name = look.nameOf(item.community) ?? t('day:unknownCommunity');
  const isMoving = move.moving?.item.uuid === item.uuid;
  return (
    <button
      type="button"
      id={`chip-${item.uuid}`}
      data-due={item.dueAt}
      data-chip={item.uuid}
      tabIndex={inTabs ? 0 : -1}
      aria-keyshortcuts="M"
      title={`${name} · ${item.text || t('day:withoutText')}`}
      onPointerDown={(event) => move.onPointerDown(event, item)}
      onKeyDown={(event) => move.onKeyDown(event, item)}
      onClick={(event) => {
        event.stopPropagation();
        if (!move.hasJustDropped()) look.onOpen(item);
      }}
      className={`min-w-0 overflow-hidden rounded-sm border-l-3 px-1 text-left text-xs transition-shadow select-none hover:shadow-card ${tall ? 'leading-4' : 'truncate'} ${looks[item.state] ?? ''} ${isMoving ? 'opacity-40' : ''} ${className}`}
      style={{
        borderColor: colour,
        background: `color-mix(in srgb, ${colour} 16%, var(--gm-raised))`,
      }}
    >
      <span className="inline-flex max-w-full items-center gap-1 align-bottom">
        <StateSign state={item.state} />
        <span className="font-semibold tabular-nums">{clock.time}</span>
        {clock.zone && tall && <span className="text-muted">{clock.zone}</span>}
        {rubric && (
          <span className="inline-flex [&>span]:size-2" title={rubric.name}>
            <RubricDot colour={rubric.colour} />
            <span className="sr-only">{rubric.name}</span>
          </span>
        )}
        <Times item={item} look={look} />
      </span>{' '}
      {item.text || <span className="text-muted">{t('day:withoutText')}</span>}
      <span className="sr-only">
        , {name}, {t(stateWords[item.state].name)}
      </span>
    </button>
  );
}

/** What came of it, at a glance; nothing while it lies ahead. */
function StateSign(item: Pick<PlanItem, 'state'>) {
  const { state } = item;
  if (state === 'live') return <Check className="size-3 shrink-0 text-good" aria-hidden="true" />;
  if (isTold(item)) {
    return <TriangleAlert className="size-3 shrink-0 text-bad" aria-hidden="true" />;
  }
  if (state === 'filled' || state === 'unconfirmed') {
    return <CircleHelp className="size-3 shrink-0 text-warn" aria-hidden="true" />;
  }
  return null;
}

function Times({ item, look }: { item: PlanItem; look: CalendarLook }) {
  const { i18n } = useTranslation();
  const result = look.resultOf(item);
  if (!result || result.times === null) return null;
  return (
    <span
      className={`rounded-full px-1 font-medium tabular-nums ${toneOfTimes(result.times, result.enough)}`}
    >
      ×{formatTimes(result.times, i18n.language)}
    </span>
  );
}
