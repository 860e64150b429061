import type { ComponentProps } from 'react';
import { ButtonWords, buttonLook, type ButtonShape } from './button.tsx';

interface ButtonLinkProps extends Omit<ComponentProps<'a'>, 'className'>, ButtonShape {
  href: string;
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
      <ButtonWords icon={icon}>{children}</ButtonWords>
    </a>
  );
}
