import { useId } from 'react';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';

interface ColourChoiceProps {
  label: string;
  colours: readonly string[];
  value: string;
  onChange: (colour: string) => void;
}

/** A row of swatches; told apart by a tick, not by colour alone. */
export function ColourChoice({ label, colours, value, onChange }: ColourChoiceProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">{label}</legend>
      <div className="flex h-9 flex-wrap items-center gap-1.5">
        {colours.map((colour, place) => (
          <label
            key={colour}
            className="inline-flex size-6 cursor-pointer items-center justify-center rounded-full text-[white] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
            style={{ background: colour }}
          >
            <input
              type="radio"
              className="sr-only"
              name={name}
              aria-label={t('dashboard:community.colourOf', { n: place + 1 })}
              checked={colour === value}
              onChange={() => onChange(colour)}
            />
            {colour === value && <Check className="size-4" strokeWidth={3} aria-hidden="true" />}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
