import type { Template, TemplateUse } from './schema.ts';

/** What is known from the comment; a missing one is asked of the person. */
export interface TemplateValues {
  /** First name of the person who is answered. */
  name?: string;
  community?: string;
  daypart?: string;
}

/** `{name}`: letters, digits, spaces, hyphens; no nesting. */
const placeholder = /\{([\p{L}\p{N}][\p{L}\p{N} _-]{0,39})\}/gu;

/** The placeholders of a text, each once, in order. */
export function placeholdersOf(body: string): string[] {
  return [...new Set([...body.matchAll(placeholder)].map((found) => found[1] ?? ''))];
}

/** A text cut at its placeholders, in order: for showing them. */
export function partsOf(body: string): { text: string; placeholder: boolean }[] {
  // A split by a pattern with one group gives text and group in turn.
  return body
    .split(placeholder)
    .map((text, index) => ({ text, placeholder: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/** Placeholders that still have no value: the person is asked for these before anything goes in. */
export function missingValues(body: string, values: Readonly<Record<string, string>>): string[] {
  return placeholdersOf(body).filter((name) => !values[name]?.trim());
}

/** The text with values put in. A placeholder without a value stays as it is. */
export function fillTemplate(body: string, values: Readonly<Record<string, string>>): string {
  return body.replace(placeholder, (whole, name: string) => values[name]?.trim() || whole);
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

/** Most used lately first: each use counts half as much after 30 days. Then by title. */
export function byUse(
  templates: readonly Template[],
  uses: readonly TemplateUse[],
  now: number,
): Template[] {
  const weight = new Map(
    uses.map((use) => [use.template, use.count * 0.5 ** ((now - use.lastAt) / (30 * 86_400_000))]),
  );
  return [...templates].sort(
    (a, b) =>
      (weight.get(b.uuid) ?? 0) - (weight.get(a.uuid) ?? 0) || a.title.localeCompare(b.title),
  );
}

/** Templates of a language first, each half in the order given. */
export function inLanguageFirst(templates: readonly Template[], language: string): Template[] {
  const fits = (template: Template) => template.language === language;
  return [...templates.filter(fits), ...templates.filter((template) => !fits(template))];
}
