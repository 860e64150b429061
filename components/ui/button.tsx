import type { ComponentProps, ReactNode } from 'react';
import { Button as Base } from '@base-ui/react/button';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

const looks: Record<ButtonKind, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-hover border-transparent shadow-card',
  plain: 'bg-raised text-ink border-line-strong hover:border-ink',
  quiet: 'bg-transparent text-accent border-transparent hover:bg-accent-soft',
  danger: 'bg-transparent text-bad border-transparent hover:bg-bad-soft',
};

/** How a button looks; links that do a button's work look alike (button-link.tsx). */
export function buttonLook(kind: ButtonKind, size: 'normal' | 'small'): string {
  const measure = size === 'small' ? 'min-h-7 px-2.5 text-sm' : 'min-h-9 px-3.5 text-base';
  return `inline-flex items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap transition-colors select-none data-disabled:opacity-50 ${measure} ${looks[kind]}`;
}

/** What a button and a link that looks as one have in common. */
export interface ButtonShape {
  kind?: ButtonKind;
  size?: 'normal' | 'small';
  /** Stands before the words; hidden from screen readers. */
  icon?: ReactNode;
  className?: string;
}

/** An icon, where there is one, and the words. */
export function ButtonWords({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <>
      {icon && (
        <span aria-hidden="true" className="inline-flex shrink-0 [&>svg]:size-4">
          {icon}
        </span>
      )}
      {children}
    </>
  );
}

interface ButtonProps extends Omit<ComponentProps<typeof Base>, 'className'>, ButtonShape {}

/** A button with words. One `primary` a view: the thing that most people came for. */
export function Button({
  kind = 'plain',
  size = 'normal',
  icon,
  className = '',
  children,
  ...rest
}: ButtonProps) {
  return (
    <Base className={`${buttonLook(kind, size)} ${className}`} {...rest}>
      <ButtonWords icon={icon}>{children}</ButtonWords>
    </Base>
  );
}
