import type { ComponentProps, ReactNode } from 'react';
import { Button as Base } from '@base-ui/react/button';
import { Tooltip } from './tooltip.tsx';

interface IconButtonProps extends Omit<ComponentProps<typeof Base>, 'className' | 'children'> {
  /** What it does, in words: its name for screen readers and its tooltip. */
  label: string;
  icon: ReactNode;
  tone?: 'muted' | 'accent' | 'warn';
  className?: string;
}

const tones = { muted: 'text-muted hover:text-ink', accent: 'text-accent', warn: 'text-warn' };

/** A button that is only an icon: 32 px, so that it is easy to hit. */
export function IconButton({
  label,
  icon,
  tone = 'muted',
  className = '',
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip label={label}>
      <Base
        aria-label={label}
        className={`inline-flex size-8 shrink-0 items-center justify-center rounded-md transition-colors hover:bg-sunken data-disabled:opacity-50 [&>svg]:size-4.5 ${tones[tone]} ${className}`}
        {...rest}
      >
        {icon}
      </Base>
    </Tooltip>
  );
}
