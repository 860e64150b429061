import type { ReactNode } from 'react';

/** What the line charts have in common. Nothing moves: a chart is there at once, for everybody. */
export const tick = { fill: 'var(--gm-muted)', fontSize: 12 } as const;
export const lineLook = { isAnimationActive: false, stroke: 'var(--gm-accent)' } as const;
export const axisLook = {
  tick,
  tickLine: false,
  axisLine: { stroke: 'var(--gm-line-strong)' },
  minTickGap: 24,
} as const;
export const gridLook = { stroke: 'var(--gm-line)', vertical: false } as const;
export const chartMargin = { top: 8, right: 12, bottom: 0, left: 0 };

/** The box that a chart is drawn into: its height is known before it, so nothing jumps. */
export function ChartRoom({ children }: { children: ReactNode }) {
  return <div className="h-64 w-full min-w-0">{children}</div>;
}

/** What stands beside the pointer, or beside the point that the arrow keys have reached. */
export function Hint({ children }: { children: ReactNode }) {
  return (
    <div className="max-w-72 rounded-md border border-line bg-raised px-2.5 py-1.5 text-sm text-ink shadow-float">
      {children}
    </div>
  );
}

export const shortDay = (at: number, language: string, zone: string) =>
  new Intl.DateTimeFormat(language, { timeZone: zone, day: 'numeric', month: 'short' }).format(at);
