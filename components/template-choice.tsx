import { useId, type KeyboardEvent, type Ref } from 'react';

interface TemplateChoiceProps {
  label: string;
  choices: readonly string[];
  /** '' while nothing is chosen. */
  value: string;
  /** The one that takes the focus. */
  first: Ref<HTMLInputElement>;
  className?: string;
  onChange: (value: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One of a few answers: by its number, the arrows or a press. */
export function TemplateChoice(props: TemplateChoiceProps) {
  const { label, choices, value, first, className = '', onChange, onKeyDown } = props;
  const name = useId();
  const chosen = choices.includes(value) ? value : choices[0];
  return (
    <fieldset
      className={`min-w-0 ${className}`}
      onKeyDown={(event) => {
        const numbered = /^[1-9]$/u.test(event.key) ? choices[Number(event.key) - 1] : undefined;
        if (numbered === undefined) return onKeyDown(event);
        event.preventDefault();
        onChange(numbered);
      }}
    >
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      <div className="flex flex-wrap gap-1">
        {choices.map((choice, place) => (
          <label
            key={choice}
            className="cursor-pointer rounded-md border border-line-strong bg-raised px-2 py-0.5 text-sm select-none has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-focus"
          >
            <input
              ref={choice === chosen ? first : undefined}
              type="radio"
              className="sr-only"
              name={name}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            <span aria-hidden="true" className="mr-1 text-xs text-muted">
              {place + 1}
            </span>
            {choice}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
