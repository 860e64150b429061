interface ToggleChipsProps<Value extends string> {
  label: string;
  hint?: string;
  choices: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
  /** Seven short ones, as the days of a week: equal places in one row. */
  inWeek?: boolean;
}

/** Any number of a few. Native check boxes: names and keys come with them. */
export function ToggleChips<Value extends string>(props: ToggleChipsProps<Value>) {
  const { label, hint, choices, chosen, onChange, inWeek = false } = props;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      <div
        className={
          inWeek ? 'grid max-w-96 grid-cols-7 gap-1 text-center' : 'flex flex-wrap gap-1.5'
        }
      >
        {choices.map((choice) => (
          <label
            key={choice.value}
            title={choice.label.length > 24 ? choice.label : undefined}
            className={`${inWeek ? 'px-0' : 'px-2.5'} max-w-full cursor-pointer truncate rounded-full border border-line bg-surface py-0.5 text-sm text-muted transition-colors select-none hover:border-line-strong hover:text-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-focus`}
          >
            <input
              type="checkbox"
              className="sr-only"
              checked={chosen.includes(choice.value)}
              onChange={({ target }) =>
                onChange(
                  choices
                    .map(({ value }) => value)
                    .filter((value) =>
                      value === choice.value ? target.checked : chosen.includes(value),
                    ),
                )
              }
            />
            {choice.label}
          </label>
        ))}
      </div>
      {hint && <p className="mt-1 text-xs text-muted">{hint}</p>}
    </fieldset>
  );
}
