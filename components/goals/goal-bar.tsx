import type { PaceBar, PaceState } from '../../utils/goals/rules.ts';

const fills: Record<PaceState, string> = {
  ahead: 'bg-good',
  on: 'bg-accent',
  behind: 'bg-warn',
  early: 'bg-line-strong',
  unmeasured: 'bg-line-strong',
};

interface GoalBarProps {
  bar: PaceBar;
  state: PaceState;
  /** The month is over: what is behind then was missed. */
  over: boolean;
  /** What it shows, in words. */
  label: string;
  /** What the mark is. */
  markLabel: string;
}

/** How much of a goal is there, with a mark where an even pace would stand today. */
export function GoalBar({ bar, state, over, label, markLabel }: GoalBarProps) {
  if (bar.filled === null) return <span className="block h-1.5 rounded-full bg-sunken" />;
  const percent = (part: number) => `${Math.round(part * 1000) / 10}%`;
  return (
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(bar.filled * 100)}
      className="relative h-1.5 rounded-full bg-sunken"
    >
      <div
        className={`h-full rounded-full ${over && state === 'behind' ? 'bg-bad' : fills[state]}`}
        style={{ width: percent(bar.filled) }}
      />
      {bar.mark !== null && bar.mark < 1 && (
        <span
          title={markLabel}
          className="absolute -top-1 h-3.5 w-0.5 -translate-x-1/2 rounded-full bg-ink"
          style={{ left: percent(bar.mark) }}
        />
      )}
    </div>
  );
}
