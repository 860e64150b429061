import { Check } from 'lucide-react';
import { rubricColours } from '../utils/rubrics/rules.ts';
import type { RubricColour } from '../utils/rubrics/schema.ts';

export interface RubricChip {
  uuid: string;
  name: string;
  colour: RubricColour;
}

/** The dot of a rubric; its name always stands beside it. */
export function RubricDot({ colour }: { colour: RubricColour }) {
  return (
    <span
      aria-hidden="true"
      className="size-2.5 shrink-0 rounded-full"
      style={{ background: rubricColours[colour] }}
    />
  );
}

/** A rubric's name with its dot. */
export function RubricName({ rubric, quiet = false }: { rubric: RubricChip; quiet?: boolean }) {
  return (
    <span className={`inline-flex items-center gap-1.5 ${quiet ? 'text-muted' : ''}`}>
      <RubricDot colour={rubric.colour} />
      {rubric.name}
    </span>
  );
}

interface RubricChipsProps {
  /** What is chosen by them, for screen readers. */
  label: string;
  rubrics: readonly RubricChip[];
  /** The chosen one; null: "none". undefined: nothing is chosen yet (several posts). */
  value?: string | null;
  none: string;
  /** The keys 1 to 9 and 0 choose: their figures stand on the chips. */
  keys?: boolean;
  onChoose: (uuid: string | null) => void;
}

/** One press gives a rubric. */
export function RubricChips({ label, rubrics, value, none, keys, onChoose }: RubricChipsProps) {
  const chips = [...rubrics, null];
  return (
    <div role="group" aria-label={label} className="flex flex-wrap gap-1.5">
      {chips.map((rubric, place) => {
        const uuid = rubric?.uuid ?? null;
        const isChosen = value === uuid;
        const digit = rubric ? place + 1 : 0;
        const key = keys && digit <= 9 ? String(digit) : undefined;
        return (
          <button
            key={uuid ?? 'none'}
            type="button"
            aria-pressed={isChosen}
            aria-keyshortcuts={key}
            onClick={() => onChoose(uuid)}
            className={`inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-full border px-2.5 text-sm transition-colors ${isChosen ? 'border-accent bg-accent-soft font-medium text-ink' : 'border-line-strong bg-raised hover:border-ink'}`}
          >
            {isChosen ? (
              <Check className="size-3.5 shrink-0 text-accent" aria-hidden="true" />
            ) : (
              rubric && <RubricDot colour={rubric.colour} />
            )}
            <span className="truncate">{rubric?.name ?? none}</span>
            {key && (
              <kbd aria-hidden="true" className="font-sans text-xs text-muted">
                {key}
              </kbd>
            )}
          </button>
        );
      })}
    </div>
  );
}
