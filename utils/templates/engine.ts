import { Liquid, type Template as Compiled } from 'liquidjs';
import type { Slot } from './syntax.ts';
import { ownNames } from '../text/own-names.ts';

/**
 * Filters of templates, run by liquidjs (no `eval`): the sources are written by us, one for each
 * chain of filters; what people typed goes in as values only, so nothing of theirs is ever parsed.
 * No files, no includes; parsing, time and memory have limits.
 */
const liquid = new Liquid({
  ownPropertyOnly: true,
  strictFilters: true,
  templates: {},
  parseLimit: 2000,
  renderLimit: 200,
  memoryLimit: 200_000,
  cache: false,
});

const firstLetter = (text: string) => /^\P{L}*\p{L}/u.exec(text)?.[0] ?? '';

function capitalised(text: string): string {
  const first = firstLetter(text);
  return first.toUpperCase() + text.slice(first.length);
}

const dayLooks: Record<string, Intl.DateTimeFormatOptions> = ownNames({
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  long: { day: 'numeric', month: 'long' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
});
const dayWords: Record<string, string> = ownNames({
  коротко: 'short',
  полно: 'long',
  'день недели': 'weekday',
});

/** A day (`2026-11-22`) in words of a language; what is no day stays as it is. */
export function dayInWords(text: string, language: string, look = 'long'): string {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text.trim());
  if (!day) return text;
  const at = new Date(`${day[0]}T12:00:00Z`);
  if (Number.isNaN(at.getTime())) return text;
  const options = dayLooks[dayWords[look] ?? look] ?? dayLooks['long'];
  return new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(at);
}

/** The form that fits a number: ru день/дня/дней, ro zi/zile/de zile, en day/days. A text without a number: the last. */
export function pluralForm(text: string, language: string, forms: readonly string[]): string {
  const number = Number(
    /-?\d[\d\s\u00a0]*(?:[.,]\d+)?/u
      .exec(text)?.[0]
      .replace(/[\s\u00a0]/gu, '')
      .replace(',', '.'),
  );
  const last = forms.at(-1) ?? '';
  if (Number.isNaN(number)) return last;
  const russian = language.startsWith('ru');
  const form = new Intl.PluralRules(russian ? 'ru' : language).select(number);
  if (form === 'one') return forms[0] ?? '';
  // A fraction ("1,5 дня") takes the form of few.
  if (russian && forms.length > 2) return (form === 'many' ? forms[2] : forms[1]) ?? last;
  // Romanian: zi/zile/de zile.
  if (form === 'few' && forms.length > 2) return forms[1] ?? last;
  return last;
}

liquid.registerFilter('capitalise', (text: unknown) => capitalised(String(text)));
liquid.registerFilter('firstname', (text: unknown) => String(text).trim().split(/\s+/u)[0] ?? '');
liquid.registerFilter('day', (text: unknown, language: unknown, look?: unknown) =>
  dayInWords(String(text), String(language), look === undefined ? undefined : String(look)),
);
liquid.registerFilter('plural', (text: unknown, language: unknown, ...forms: unknown[]) =>
  pluralForm(String(text), String(language), forms.map(String)),
);

const compiled = new Map<string, Compiled[]>();

/** The source for a slot's filters: `{{ v | upcase | plural: l, a[0], a[1] }}`. */
function sourceOf(slot: Slot): { source: string; args: string[] } {
  const args: string[] = [];
  const dated = slot.kind === 'date' && !slot.filters.some(({ name }) => name === 'date');
  const chain = slot.filters.map((filter) => {
    const named = filter.args.map((arg) => `a[${args.push(arg) - 1}]`);
    if (filter.name === 'date') return `day: ${['l', ...named].join(', ')}`;
    if (filter.name === 'plural') return `plural: ${['l', ...named].join(', ')}`;
    return filter.name;
  });
  // A day is told in words before anything else is done to it.
  if (dated) chain.unshift('day: l');
  return { source: `{{ v${chain.map((one) => ` | ${one}`).join('')} }}`, args };
}

/** A value as its slot wants it. Throws when the filters take too long or give too much. */
export function renderSlot(slot: Slot, value: string, language: string): string {
  if (!slot.filters.length && slot.kind !== 'date') return value;
  const { source, args } = sourceOf(slot);
  const known = compiled.get(source) ?? liquid.parse(source);
  compiled.set(source, known);
  return String(liquid.renderSync(known, { v: value, l: language, a: args }));
}
