import type { ReactNode } from 'react';
import { ChevronRight } from 'lucide-react';

interface DayLineProps {
  /** With its colour. */
  icon: ReactNode;
  text: string;
  onOpen: () => void;
}

/** One line of the popup that leads to a list. */
export function DayLine({ icon, text, onOpen }: DayLineProps) {
  return (
    <button
      type="button"
      className="group flex items-center gap-2 rounded-md border border-line bg-raised px-3 py-2 text-left text-sm font-medium hover:border-ink"
      onClick={onOpen}
    >
      <span aria-hidden="true" className="inline-flex shrink-0 [&>svg]:size-4">
        {icon}
      </span>
      <span className="min-w-0 flex-1">{text}</span>
      <ChevronRight className="size-4 shrink-0 text-muted" aria-hidden="true" />
    </button>
  );
}
