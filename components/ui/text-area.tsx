import type { ComponentProps } from 'react';
import { Field as Base } from '@base-ui/react/field';

type TextAreaProps = Omit<ComponentProps<'textarea'>, 'className'> & { className?: string };

/** The many-line control of a Field; it grows with its text where the browser can. */
export function TextArea({ className = '', ...rest }: TextAreaProps) {
  return (
    <Base.Control
      render={
        <textarea
          className={`control field-sizing-content min-h-20 w-full resize-y px-2.5 py-2 ${className}`}
          {...rest}
        />
      }
    />
  );
}
