import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon: ReactNode;
  title: string;
  text?: string;
  /** What to do next, one or two buttons. */
  children?: ReactNode;
}

/** Says why there is nothing here and what to do about it. */
export function EmptyState({ icon, title, text, children }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-2 px-6 py-10 text-center">
      <span
        aria-hidden="true"
        className="mb-1 inline-flex size-11 items-center justify-center rounded-full bg-accent-soft text-accent [&>svg]:size-5"
      >
        {icon}
      </span>
      <p className="text-lg font-semibold">{title}</p>
      {text && <p className="max-w-sm text-muted">{text}</p>}
      {children && (
        <div className="mt-3 flex max-w-full flex-wrap justify-center gap-2">{children}</div>
      )}
    </div>
  );
}
