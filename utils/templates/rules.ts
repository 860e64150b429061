import { ownValue } from '../text/own-names.ts';
import { renderSlot } from './engine.ts';
import type { Template, TemplateUse } from './schema.ts';
import { slotsOf, tokensOf, type Question } from './syntax.ts';

type Values = Readonly<Record<string, string>>;

/** The placeholders of a text, each once, in order. */
export const placeholdersOf = (body: string): string[] => slotsOf(body).map(({ name }) => name);

/** A text cut at its placeholders, in order: for showing them. A placeholder is given by name. */
export function partsOf(body: string): { text: string; placeholder: boolean }[] {
  return tokensOf(body).map(({ text, slot }) =>
    slot ? { text: slot.name, placeholder: true } : { text, placeholder: false },
  );
}

/** What must be asked of the person before anything goes in: no value, and no word for that. */
export function questionsOf(body: string, values: Values): Question[] {
  return slotsOf(body)
    .filter(({ name, optional }) => !optional && !ownValue(values, name)?.trim())
    .map(({ name, kind, choices }) => ({ name, kind, choices }));
}

/** The names of `questionsOf`. */
export const missingValues = (body: string, values: Values): string[] =>
  questionsOf(body, values).map(({ name }) => name);

export interface FilledPart {
  text: string;
  /** `text`: of the template itself; `missing`: the placeholder's name, as it has no value. */
  state: 'text' | 'filled' | 'fallback' | 'missing';
  /** What stood there. */
  source: string;
}

/**
 * A text with values put in, part by part. A value that its filters cannot take (too long, no
 * number) goes in as it is: the person sees it in the preview.
 */
export function filledParts(body: string, values: Values, language = 'ru'): FilledPart[] {
  return tokensOf(body).map(({ text: source, slot }) => {
    if (!slot) return { text: source, state: 'text', source };
    const value = ownValue(values, slot.name)?.trim();
    if (!value && slot.fallback === null) return { text: slot.name, state: 'missing', source };
    const used = value || (slot.fallback ?? '');
    const state = value ? 'filled' : 'fallback';
    try {
      return { text: renderSlot(slot, used, language), state, source };
    } catch {
      return { text: used, state, source };
    }
  });
}

/** The text with values put in. A placeholder without a value stays as it is. */
export function fillTemplate(body: string, values: Values, language = 'ru'): string {
  return filledParts(body, values, language)
    .map(({ text, state, source }) => (state === 'missing' ? source : text))
    .join('');
}

/**
 * The first name of a displayed name, for "Анна, …". null where it would be a guess: no letters,
 * all digits, an address, or a name that looks like a shop's ("Мир Окон ООО" has no first name,
 * but we cannot know: only clear cases are refused).
 */
export function firstNameOf(displayed: string): string | null {
  const first = displayed.trim().split(/\s+/u)[0] ?? '';
  return /^\p{Lu}[\p{L}'’-]{1,30}$/u.test(first) ? first : null;
}

/** The part of the day by the hour (0 to 23) of the community's zone. */
export function daypartOf(hour: number): 'night' | 'morning' | 'day' | 'evening' {
  if (hour < 5) return 'night';
  if (hour < 12) return 'morning';
  return hour < 18 ? 'day' : 'evening';
}

/** Uses that count half as much after 30 days, by template. */
export const useWeights = (uses: readonly TemplateUse[], now: number): Map<string, number> =>
  new Map(
    uses.map((use) => [use.template, use.count * 0.5 ** ((now - use.lastAt) / (30 * 86_400_000))]),
  );

/** Most used lately first. Then by title. */
export function byUse(
  templates: readonly Template[],
  uses: readonly TemplateUse[],
  now: number,
): Template[] {
  const weight = useWeights(uses, now);
  // One collator for all: `localeCompare` says the same, and takes its own each time.
  const { compare } = new Intl.Collator();
  return [...templates].sort(
    (a, b) => (weight.get(b.uuid) ?? 0) - (weight.get(a.uuid) ?? 0) || compare(a.title, b.title),
  );
}
