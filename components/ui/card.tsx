import type { ComponentProps } from 'react';

/** A quiet sheet that holds what belongs together. */
export function Card({ className = '', ...rest }: ComponentProps<'section'>) {
  return (
    <section
      className={`rounded-lg border border-line bg-surface shadow-card ${className}`}
      {...rest}
    />
  );
}
