interface ChecksProps<Value extends string> {
  label: string;
  choices: readonly { value: Value; label: string }[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
}

/** Some of several, kept in the order in which they are offered. */
export function Checks<Value extends string>({
  label,
  choices,
  chosen,
  onChange,
}: ChecksProps<Value>) {
  const turn = (value: Value, on: boolean) =>
    onChange(
      choices
        .map((choice) => choice.value)
        .filter((one) => (one === value ? on : chosen.includes(one))),
    );
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      <div className="flex flex-col">
        {choices.map(({ value, label: word }) => (
          <label key={value} className="flex cursor-pointer items-center gap-2 py-1">
            <input
              type="checkbox"
              className="size-4 shrink-0 accent-(--gm-accent)"
              checked={chosen.includes(value)}
              onChange={(event) => turn(value, event.target.checked)}
            />
            <span className="min-w-0 truncate">{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
