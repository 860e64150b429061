interface KeyHintsProps {
  /** What the row is, for screen readers. */
  label: string;
  hints: readonly { keys: readonly string[]; does: string }[];
}

/** The keys that work here, in sight: nobody reads a manual for them. */
export function KeyHints({ label, hints }: KeyHintsProps) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-x-3 gap-y-1 text-xs text-muted">
      {hints.map(({ keys, does }) => (
        <li key={does} className="flex items-center gap-1 whitespace-nowrap">
          {keys.map((key) => (
            <kbd
              key={key}
              className="inline-flex min-w-5 justify-center rounded-sm border border-line bg-sunken px-1 font-sans text-xs text-ink"
            >
              {key}
            </kbd>
          ))}
          {does}
        </li>
      ))}
    </ul>
  );
}
