import { useId } from 'react';
import type { Choice } from './select.tsx';

interface SegmentedProps<Value extends string> {
  label: string;
  labelHidden?: boolean;
  value: Value;
  choices: readonly Choice<Value>[];
  onChange: (value: Value) => void;
}

/** One of two or three, all in sight. Native radio buttons: arrow keys and names come with them. */
export function Segmented<Value extends string>({
  label,
  labelHidden = false,
  value,
  choices,
  onChange,
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className={labelHidden ? 'sr-only' : 'mb-1 text-sm font-medium'}>{label}</legend>
      <div className="inline-flex max-w-full flex-wrap rounded-md border border-line bg-sunken p-0.5">
        {choices.map((choice) => (
          <label
            key={choice.value}
            className="cursor-pointer rounded-sm px-2.5 py-1 text-sm font-medium text-muted transition-colors select-none hover:text-ink has-checked:bg-raised has-checked:text-ink has-checked:shadow-card has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
