import type { ReactNode } from 'react';
import { X } from 'lucide-react';

interface WordChipProps {
  children: ReactNode;
  /** What removing does, in words. */
  remove: string;
  onRemove: () => void;
  /** Pressing the word itself; without it the word is only text. */
  onPick?: () => void;
  picked?: boolean;
  label?: string;
}

/** A word that is kept, with its cross. */
export function WordChip(props: WordChipProps) {
  const { children, remove, onRemove, onPick, picked = false, label } = props;
  const words = 'min-w-0 truncate py-0.5 pl-3 text-sm';
  return (
    <li
      className={`inline-flex max-w-full items-center rounded-full border ${picked ? 'border-accent bg-accent-soft' : 'border-line bg-surface'}`}
    >
      {onPick ? (
        <button
          type="button"
          aria-pressed={picked}
          title={label}
          className={`${words} rounded-l-full hover:text-accent`}
          onClick={onPick}
        >
          {children}
        </button>
      ) : (
        <span className={words}>{children}</span>
      )}
      <button
        type="button"
        aria-label={remove}
        title={remove}
        className="mr-0.5 inline-flex size-7 shrink-0 items-center justify-center rounded-full text-muted hover:bg-sunken hover:text-ink"
        onClick={onRemove}
      >
        <X className="size-3.5" aria-hidden="true" />
      </button>
    </li>
  );
}
