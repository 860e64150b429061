import type { ComponentProps, ReactNode } from 'react';
import { Field as Base } from '@base-ui/react/field';

interface FieldProps {
  label: string;
  hint?: string;
  /** A sentence about what is wrong; it is read aloud when it appears. */
  error?: string | null;
  /** The label is only for screen readers: something near already says it. */
  labelHidden?: boolean;
  className?: string;
  children: ReactNode;
}

/** A label, one control, a hint and an error, tied together for screen readers. */
export function Field({
  label,
  hint,
  error,
  labelHidden = false,
  className = '',
  children,
}: FieldProps) {
  return (
    <Base.Root invalid={Boolean(error)} className={`flex min-w-0 flex-col gap-1 ${className}`}>
      <Base.Label className={labelHidden ? 'sr-only' : 'text-sm font-medium'}>{label}</Base.Label>
      {children}
      {hint && !error && <Base.Description className="text-xs text-muted">{hint}</Base.Description>}
      {error && (
        <Base.Error match role="alert" className="text-xs text-bad">
          {error}
        </Base.Error>
      )}
    </Base.Root>
  );
}

type TextInputProps = Omit<ComponentProps<typeof Base.Control>, 'className'> & {
  className?: string;
};

/** The one-line control of a Field. */
export function TextInput({ className = '', ...rest }: TextInputProps) {
  return <Base.Control className={`control h-9 w-full px-2.5 ${className}`} {...rest} />;
}
