import type { ReactNode } from 'react';

export type BadgeTone = 'plain' | 'accent' | 'good' | 'bad' | 'warn';

const tones: Record<BadgeTone, string> = {
  plain: 'bg-sunken text-ink',
  accent: 'bg-accent-soft text-accent',
  good: 'bg-good-soft text-good',
  bad: 'bg-bad-soft text-bad',
  warn: 'bg-warn-soft text-warn',
};

/** A word or figure that says of what kind something is. */
export function Badge({ tone = 'plain', children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-xs font-medium whitespace-nowrap tabular-nums ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
