import { ownNames } from '../text/own-names.ts';

/**
 * The plain syntax of templates, for people who are no programmers:
 *
 *     {name}                     filled in when the comment tells it, else asked
 *     {name|коллега}             with a word for when it is not known
 *     {name | upcase}            with a filter (utils/templates/engine.ts); both may stand together
 *     {size: S/M/L?}             asked as a choice        {when: date}   asked as a day
 *     {part: Title}              another template's text (utils/templates/parts.ts)
 *     [ты: …|вы: …]              one of two forms of address (utils/templates/address.ts)
 *
 * What does not fit stays text as it stands.
 */
export type SlotKind = 'text' | 'choice' | 'date';

export interface SlotFilter {
  name: FilterName;
  args: string[];
}

export interface Slot {
  name: string;
  kind: SlotKind;
  /** With `choice`. */
  choices: string[];
  /** Stands there when there is no value: then nobody is asked. null: there is none. */
  fallback: string | null;
  filters: SlotFilter[];
}

export type Token = { text: string; slot: null } | { text: string; slot: Slot };

export const filterNames = [
  'upcase',
  'downcase',
  'capitalise',
  'firstname',
  'date',
  'plural',
] as const;
export type FilterName = (typeof filterNames)[number];

/** Other words for the filters, in small letters. */
const filterWords: Readonly<Record<string, FilterName>> = ownNames({
  ...(Object.fromEntries(filterNames.map((name) => [name, name])) as Record<string, FilterName>),
  capitalize: 'capitalise',
  'first name': 'firstname',
  first_name: 'firstname',
  прописными: 'upcase',
  строчными: 'downcase',
  'с заглавной': 'capitalise',
  имя: 'firstname',
  дата: 'date',
  число: 'plural',
});
const kindWords: Readonly<Record<string, SlotKind>> = ownNames({
  date: 'date',
  дата: 'date',
  text: 'text',
  текст: 'text',
});

/** Longest text between two braces. */
const longest = 400;
const braces = new RegExp(`\\{([^{}\\n]{1,${longest}})\\}`, 'gu');
const nameShape = /^[\p{L}\p{N}](?:[\p{L}\p{N} _-]{0,38}[\p{L}\p{N}_-])?$/u;
/** Names that mean another thing before a colon. */
export const partWords = ['part', 'часть'] as const;

const bits = (text: string) =>
  text
    .split('/')
    .map((one) => one.trim())
    .filter(Boolean);

/** What stands after the colon: the kind of the question; null: it is none of ours. */
function kindOf(text: string): Pick<Slot, 'kind' | 'choices'> | null {
  const plain = text.trim().replace(/\?$/u, '').trim();
  const word = kindWords[plain.toLowerCase()];
  if (word) return { kind: word, choices: [] };
  // An address is no list of choices.
  const choices = plain.includes('//') ? [] : [...new Set(bits(plain))];
  const fits = choices.length >= 2 && choices.length <= 12 && choices.every((c) => c.length <= 60);
  return fits ? { kind: 'choice', choices } : null;
}

function filterOf(text: string): SlotFilter | null {
  const [word = '', ...rest] = text.split(':');
  const name = filterWords[word.trim().toLowerCase()];
  if (!name || !Object.hasOwn(filterWords, word.trim().toLowerCase())) return null;
  return { name, args: bits(rest.join(':')) };
}

/** The slot that a text between braces means; null: it is only text. */
export function slotOf(inner: string): Slot | null {
  const [head = '', ...pieces] = inner.split('|');
  if (/^\s/u.test(head)) return null;
  const colon = head.indexOf(':');
  const name = (colon < 0 ? head : head.slice(0, colon)).trimEnd();
  if (!nameShape.test(name)) return null;
  if (colon >= 0 && isPartWord(name)) return null;
  const asked = colon < 0 ? { kind: 'text' as const, choices: [] } : kindOf(head.slice(colon + 1));
  if (!asked) return null;
  // Without a bar a space before the closing brace means nothing of ours.
  if (colon < 0 && !pieces.length && head !== name) return null;
  // Today is always a day, so it is told in words.
  const { kind, choices } = name === 'today' ? { kind: 'date' as const, choices: [] } : asked;
  let fallback: string | null = null;
  const filters: SlotFilter[] = [];
  for (const piece of pieces) {
    const filter = filterOf(piece);
    if (filter) filters.push(filter);
    else if (fallback === null) fallback = piece.trim();
    else return null;
  }
  return { name, kind, choices, fallback, filters };
}

export const isPartWord = (name: string) =>
  partWords.some((word) => word === name.trim().toLowerCase());

/** A text cut at its slots, in order; the texts join to the whole. */
export function tokensOf(body: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const found of body.matchAll(braces)) {
    const slot = slotOf(found[1] ?? '');
    if (!slot) continue;
    if (found.index > from) tokens.push({ text: body.slice(from, found.index), slot: null });
    tokens.push({ text: found[0], slot });
    from = found.index + found[0].length;
  }
  if (from < body.length) tokens.push({ text: body.slice(from), slot: null });
  return tokens;
}

/** A question to the person, once for each name. */
export type Question = Pick<Slot, 'name' | 'kind' | 'choices'>;

/**
 * Every name of a text once, in order. Where a name stands more than once, the place that says
 * most (a choice, a day) decides how it is asked.
 */
export function slotsOf(body: string): (Question & { optional: boolean })[] {
  const found = new Map<string, Question & { optional: boolean }>();
  for (const { slot } of tokensOf(body)) {
    if (!slot) continue;
    const { name, kind, choices, fallback } = slot;
    const known = found.get(name);
    const more = !known || known.kind === 'text' ? { kind, choices } : known;
    found.set(name, {
      name,
      kind: more.kind,
      choices: more.choices,
      // It may stay empty only where every place has a word for that.
      optional: (known?.optional ?? true) && fallback !== null,
    });
  }
  return [...found.values()];
}
