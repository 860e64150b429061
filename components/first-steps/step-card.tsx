import { useId, type ReactNode } from 'react';
import { Check, ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Card } from '../ui/card.tsx';

interface StepCardProps {
  /** 1, 2, 3. */
  number: number;
  title: string;
  /** What is known of it, while it is folded. */
  summary?: string | undefined;
  done: boolean;
  open: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** One of the first steps: its number or a tick, its title, and what there is to do. */
export function StepCard({
  number,
  title,
  summary,
  done,
  open,
  onToggle,
  children,
}: StepCardProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <Card data-step={number} data-done={done}>
      <h2>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          className="group flex w-full items-center gap-3.5 rounded-lg px-4 py-3.5 text-left sm:px-5"
          onClick={onToggle}
        >
          <span
            aria-hidden="true"
            className={`inline-flex size-7 shrink-0 items-center justify-center rounded-full text-sm font-semibold [&>svg]:size-4 ${done ? 'bg-good-soft text-good' : open ? 'bg-accent text-on-accent' : 'bg-sunken text-muted'}`}
          >
            {done ? <Check strokeWidth={2.75} /> : number}
          </span>
          <span className="min-w-0 flex-1">
            <span className="block text-lg leading-snug font-semibold">{title}</span>
            {!open && summary && <span className="mt-0.5 block text-sm text-muted">{summary}</span>}
          </span>
          {done && <span className="sr-only">{t('first:done')}</span>}
          <ChevronDown
            className={`size-4.5 shrink-0 text-muted transition-transform group-hover:text-ink motion-reduce:transition-none ${open ? 'rotate-180' : ''}`}
            aria-hidden="true"
          />
        </button>
      </h2>
      <div id={id} hidden={!open} className="px-4 pb-5 sm:pr-5 sm:pl-[3.875rem]">
        {open && children}
      </div>
    </Card>
  );
}
