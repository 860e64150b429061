import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Ghost } from '../../utils/plan/calendar.ts';
import { clockWords } from '../day-words.ts';
import type { CalendarLook } from './calendar-look.ts';
import type { Moving } from './use-calendar-move.ts';
import { verdictInShort } from './move-words.ts';

interface GhostChipProps {
  ghost: Ghost;
  look: CalendarLook;
  inTabs: boolean;
  className?: string;
}

/** An empty slot: press it to plan a post there, or drop one of its community on it. */
export function GhostChip({ ghost, look, inTabs, className = '' }: GhostChipProps) {
  const { t } = useTranslation();
  const { time } = clockWords(ghost.at, ghost.zone);
  const name = look.nameOf(ghost.community) ?? '';
  return (
    <button
      type="button"
      tabIndex={inTabs ? 0 : -1}
      data-ghost={ghost.at}
      data-drop-day={ghost.day}
      data-drop-minutes={ghost.minutes}
      data-drop-for={ghost.community}
      aria-label={t('calendar:ghost', { time, name })}
      title={t('calendar:ghost', { time, name })}
      onClick={(event) => {
        event.stopPropagation();
        look.onPlan(ghost);
      }}
      className={`min-w-0 items-center gap-0.5 overflow-hidden rounded-sm border border-dashed border-line px-1 text-xs text-muted tabular-nums select-none hover:border-line-strong hover:bg-sunken hover:text-ink ${className}`}
      style={{ borderLeft: `3px dashed ${look.colourOf(ghost.community) ?? 'currentColor'}` }}
    >
      <Plus className="size-3 shrink-0" aria-hidden="true" />
      {time}
    </button>
  );
}

/** Where what is being moved would come to stand; red, and why, where it may not. */
export function LandingChip({ moving, className = '' }: { moving: Moving; className?: string }) {
  const { t } = useTranslation();
  const { verdict } = moving;
  const fits = verdict?.kind === 'fits' || verdict?.kind === 'same';
  return (
    <span
      data-landing={verdict?.kind}
      className={`pointer-events-none truncate rounded-sm border-2 px-1 text-xs font-semibold tabular-nums ${fits ? 'border-accent bg-accent-soft text-accent' : 'border-bad bg-bad-soft text-bad'} ${className}`}
    >
      {verdictInShort(moving, t)}
    </span>
  );
}
