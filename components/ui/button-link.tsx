import type { ComponentProps, ReactNode } from 'react';
import { buttonLook, type ButtonKind } from './button.tsx';

interface ButtonLinkProps extends Omit<ComponentProps<'a'>, 'className'> {
  href: string;
  kind?: ButtonKind;
  size?: 'normal' | 'small';
  /** Stands before the words; hidden from screen readers. */
  icon?: ReactNode;
  className?: string;
}

/** Leads to another page: a link that looks as a button does. */
export function ButtonLink({
  kind = 'plain',
  size = 'normal',
  icon,
  className = '',
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <a className={`${buttonLook(kind, size)} ${className}`} {...rest}>
      {icon && (
        <span aria-hidden="true" className="inline-flex shrink-0 [&>svg]:size-4">
          {icon}
        </span>
      )}
      {children}
    </a>
  );
}
