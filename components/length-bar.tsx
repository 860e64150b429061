import type { TextLength } from '../utils/preview/text-check.ts';

/** How much of a network's longest text is taken; it says nothing that the figures beside do not. */
export function LengthBar({ length: { counted, most } }: { length: TextLength }) {
  if (most === null) return null;
  const share = Math.min(1, counted / most);
  const near = share > 0.9;
  const colour = counted > most ? 'bg-bad' : near ? 'bg-warn' : 'bg-accent';
  return (
    <span aria-hidden="true" className="h-1 w-16 shrink-0 overflow-hidden rounded-full bg-sunken">
      <span
        className={`block h-full rounded-full ${colour}`}
        style={{ width: `${share * 100}%` }}
      />
    </span>
  );
}
