import { filledParts, type FilledPart } from '../utils/templates/rules.ts';

interface FilledTextProps {
  body: string;
  values: Readonly<Record<string, string>>;
  /** For dates and plurals. */
  language?: string;
  /** How an unknown placeholder is called; its own name where this says nothing. */
  nameOf?: (placeholder: string) => string;
}

const looks: Record<FilledPart['state'], string> = {
  text: '',
  filled: 'rounded-sm bg-accent-soft px-0.5 text-accent',
  fallback: 'rounded-sm bg-sunken px-0.5',
  missing:
    'rounded-sm bg-warn-soft px-0.5 text-warn outline outline-1 -outline-offset-1 outline-current/40 outline-dashed',
};

/** A template's text with its placeholders told apart: what was filled, and what is still asked. */
export function FilledText(props: FilledTextProps) {
  const { body, values, language = 'ru', nameOf = (name) => name } = props;
  return filledParts(body, values, language).map(({ text, state }, index) => (
    <span key={index} className={looks[state] || undefined}>
      {state === 'missing' ? nameOf(text) : text}
    </span>
  ));
}
