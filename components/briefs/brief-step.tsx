import type { ReactNode } from 'react';
import { Check, ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StepState } from '../../utils/briefs/rules.ts';

interface BriefStepProps {
  place: number;
  title: string;
  why: string;
  state: StepState;
  /** How much of it there is, where that can be counted. */
  count?: string;
  /** It begins open. */
  open: boolean;
  children: ReactNode;
}

const marks: Record<StepState, string> = {
  done: 'border-good bg-good-soft text-good',
  begun: 'border-accent bg-accent-soft text-accent',
  empty: 'border-line-strong text-muted',
};

/** One step: a line that opens, why it is worth while, and its fields. */
export function BriefStep(props: BriefStepProps) {
  const { place, title, why, state, count, open, children } = props;
  const { t } = useTranslation();
  return (
    <li>
      <details
        className="group rounded-lg border border-line bg-surface shadow-card"
        open={open || undefined}
      >
        <summary className="flex cursor-pointer list-none items-center gap-3 px-4 py-3">
          <span
            aria-hidden="true"
            className={`inline-flex size-7 shrink-0 items-center justify-center rounded-full border text-sm font-semibold tabular-nums ${marks[state]}`}
          >
            {state === 'done' ? <Check className="size-4" strokeWidth={2.5} /> : place}
          </span>
          <span className="min-w-0 flex-1 font-semibold">
            {title}
            {state === 'done' && <span className="sr-only">: {t('briefs:done')}</span>}
          </span>
          {count && <span className="text-sm text-muted tabular-nums">{count}</span>}
          <ChevronDown
            className="size-4 shrink-0 text-muted transition-transform group-open:rotate-180"
            aria-hidden="true"
          />
        </summary>
        <div className="flex flex-col gap-4 border-t border-line px-4 pt-3 pb-4 sm:pl-14">
          <p className="max-w-2xl text-sm text-muted">{why}</p>
          {children}
        </div>
      </details>
    </li>
  );
}
