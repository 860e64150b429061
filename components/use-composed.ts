import { useState } from 'react';
import { ownValue } from '../utils/text/own-names.ts';
import { filledParts, questionsOf } from '../utils/templates/rules.ts';
import type { Template } from '../utils/templates/schema.ts';
import { stacked } from '../utils/templates/stack.ts';
import type { Question } from '../utils/templates/syntax.ts';

/** A template with the text that is to be used now. */
export interface Ready {
  template: Template;
  /** Its variant, parts put in, in the right form of address. */
  body: string;
  variant: number;
  /** All its variants have been here or with this person before. */
  repeated: boolean;
  /** It has a close and a polite form. */
  forms: boolean;
}

export interface Composed {
  parts: readonly Ready[];
  body: string;
  values: Record<string, string>;
  language: string;
  asked: Question[];
  /** Asked, and not answered by hand in this panel yet. */
  open: Question[];
  text: string;
}

interface Sources {
  valuesOf: (body: string, template: Template) => Record<string, string>;
  /** Last answers to a template's questions. */
  rememberedOf: (template: Template) => Readonly<Record<string, string>>;
}

/** Composes stacked templates into one reply; keeps what the person answers meanwhile. */
export function useComposed({ valuesOf, rememberedOf }: Sources) {
  const [answers, setAnswers] = useState<Record<string, string>>({});
  function compose(parts: readonly Ready[]): Composed | null {
    const last = parts.at(-1);
    if (!last) return null;
    const { language } = last.template;
    const body = stacked(parts.map((part) => part.body));
    const known = valuesOf(body, last.template);
    const asked = questionsOf(body, known);
    const before = Object.assign({}, ...parts.map(({ template }) => rememberedOf(template)));
    const remembered = Object.fromEntries(
      asked.flatMap(({ name, kind, choices }) => {
        const value = (before as Record<string, string>)[name];
        // A choice that is offered no more is none.
        const fits = value && (kind !== 'choice' || choices.includes(value));
        return fits ? [[name, value]] : [];
      }),
    );
    const values = { ...known, ...remembered, ...answers };
    const text = filledParts(body, values, language)
      .map((part) => (part.state === 'missing' ? part.source : part.text))
      .join('');
    const open = asked.filter(({ name }) => !ownValue(answers, name)?.trim());
    return { parts, body, values, language, asked, open, text };
  }
  const answer = (name: string, value: string) => setAnswers((old) => ({ ...old, [name]: value }));
  return { compose, answer };
}
