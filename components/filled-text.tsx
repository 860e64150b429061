import { partsOf } from '../utils/templates/rules.ts';

interface FilledTextProps {
  body: string;
  values: Readonly<Record<string, string>>;
  /** How an unknown placeholder is called; its own name where this says nothing. */
  nameOf?: (placeholder: string) => string;
}

/** A template's text with its placeholders told apart: what was filled, and what is still asked. */
export function FilledText({ body, values, nameOf = (name) => name }: FilledTextProps) {
  return partsOf(body).map((part, index) => {
    if (!part.placeholder) return <span key={index}>{part.text}</span>;
    const value = values[part.text]?.trim();
    return (
      <span
        key={index}
        className={`rounded-sm px-0.5 ${value ? 'bg-accent-soft text-accent' : 'bg-warn-soft text-warn outline outline-1 -outline-offset-1 outline-current/40 outline-dashed'}`}
      >
        {value || nameOf(part.text)}
      </span>
    );
  });
}
