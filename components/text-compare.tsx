import { differences, type Stretch } from '../utils/text/differences.ts';

interface TextCompareProps {
  /** Titles stand above the texts. */
  one: { title: string; text: string };
  two: { title: string; text: string };
}

/** Two texts side by side (or below each other), with what only one of them has marked. */
export function TextCompare({ one, two }: TextCompareProps) {
  const [first, second] = differences(one.text, two.text);
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(13rem,1fr))] gap-2">
      <Side title={one.title} stretches={first} />
      <Side title={two.title} stretches={second} />
    </div>
  );
}

function Side({ title, stretches }: { title: string; stretches: readonly Stretch[] }) {
  return (
    <div className="min-w-0 rounded-sm bg-raised px-2.5 py-2 text-ink">
      <p className="eyebrow mb-0.5">{title}</p>
      <p className="max-h-40 overflow-y-auto whitespace-pre-line" tabIndex={0}>
        {stretches.map(({ text, other }, place) =>
          other ? (
            <mark key={place} className="rounded-sm bg-accent-soft text-accent">
              {text}
            </mark>
          ) : (
            <span key={place}>{text}</span>
          ),
        )}
      </p>
    </div>
  );
}
