import type {
  Field,
  FieldRows,
  NamedTake,
  Parse,
  Place,
  Row,
  Values,
} from '../networks/network.ts';
import type { Zone } from '../text/moment.ts';
import { findPlaces, ownOf } from './find.ts';
import type { Own } from './find.ts';
import { ownText, pageText } from './page-text.ts';
import { LONGEST, understand } from './understand.ts';

export { findPlaces } from './find.ts';

/** What the rows need to know beside the page. */
export interface ReadContext {
  /** The network's named functions. */
  takes: Readonly<Record<string, NamedTake>>;
  /** The page's language (`<html lang>`). */
  lang: string;
  /** The zone that the page's dates are printed in. */
  zone: Zone;
  /** Epoch milliseconds: when the page printed them. */
  now: number;
  /** The page's address; relative links are resolved against it. */
  baseUrl: string;
}

/** Of a page that is read for what it says of itself: no date of it is used. */
export const undated = (takes: ReadContext['takes'], baseUrl: string, now = 0): ReadContext => ({
  takes,
  lang: document.documentElement.lang || 'en',
  zone: 'UTC',
  now,
  baseUrl,
});

/** A place's values. Its key is the value of its key field. */
export interface Reading<Fields extends Record<string, Parse>> {
  key: string;
  fields: { [Name in keyof Fields]: Field<Values[Fields[Name]]> };
}

/** Why an element is not that place after all: it has no key, or one of another kind. */
export interface Refusal {
  key: null;
  refused: 'no-key' | 'key-looks-wrong' | 'not-here';
}

/** An element with what was read there. */
export interface Found<Fields extends Record<string, Parse>> {
  element: Element;
  reading: Reading<Fields>;
}

/**
 * Reads one element by its place's rows. Never throws, asks for no layout, changes nothing.
 * Each field gets the first row that matches outside `except` and is understood; when rows
 * matched but none was understood it is `unrecognised`, with the first of them.
 */
export function readPlace<Fields extends Record<string, Parse>>(
  element: Element,
  place: Place<Fields>,
  context: ReadContext,
): Reading<Fields> | Refusal {
  if (!standsHere(element, place, context.takes, context.baseUrl)) {
    return { key: null, refused: 'not-here' };
  }
  const own = ownOf(element, place.except);
  const read = (rows: FieldRows) =>
    readField(rows, rows.anywhere ? ownOf(element, undefined) : own, place, context);
  const keyField = read(place.fields[place.key]);
  const key = keyField.value;
  if (typeof key !== 'string' || key === '') return { key: null, refused: 'no-key' };
  if (place.keyLooksLike !== undefined && !regular(place.keyLooksLike).test(key)) {
    return { key: null, refused: 'key-looks-wrong' };
  }
  const fields = Object.fromEntries(
    fieldsOf(place).map(([name, rows]) => [name, name === place.key ? keyField : read(rows)]),
  );
  // `Place` ties each field's parse to its value; Object.entries cannot carry that through.
  return { key, fields: fields as Reading<Fields>['fields'] };
}

/** A place's tables never change: what is made of them is made once. */
const listedFields = new WeakMap<object, readonly [string, FieldRows][]>();
function fieldsOf({ fields }: { fields: object }): readonly [string, FieldRows][] {
  const known = listedFields.get(fields) ?? (Object.entries(fields) as [string, FieldRows][]);
  listedFields.set(fields, known);
  return known;
}

/** Does the place's `when` answer for this element? Without one: always. */
export function standsHere(
  element: Element,
  { when, except }: Pick<Place, 'when' | 'except'>,
  takes: ReadContext['takes'],
  url: string,
): boolean {
  if (when === undefined) return true;
  try {
    return (takes[when]?.(element, { own: ownOf(element, except).all, url }) ?? null) !== null;
  } catch {
    return false;
  }
}

/**
 * All places of one kind under `root`. The same key inside itself (a page that mixes two skins
 * draws one comment as two nested elements) is read once, from the outer element.
 */
export function readPlaces<Fields extends Record<string, Parse>>(
  root: ParentNode,
  place: Place<Fields>,
  context: ReadContext,
): Found<Fields>[] {
  const found: Found<Fields>[] = [];
  const latest = new Map<string, Element>();
  for (const element of findPlaces(root, place)) {
    const reading = readPlace(element, place, context);
    if (reading.key === null) continue;
    if (latest.get(reading.key)?.contains(element)) continue;
    latest.set(reading.key, element);
    found.push({ element, reading });
  }
  return found;
}

/** One field by its rows: the first that matches and is understood. */
export function readField(
  { parse, rows, longest, anywhere, ending }: FieldRows,
  own: Own,
  place: Pick<Place, 'except' | 'skip'>,
  context: ReadContext,
): Field<Values[Parse]> {
  const { skip } = place;
  const except = anywhere ? undefined : place.except;
  const silent = skip && except ? `${skip}, ${except}` : (skip ?? except ?? null);
  let first: Row | null = null;
  for (const row of rows) {
    const found = own.first(row.css);
    if (!found) continue;
    const taken = takeFrom(found, row, parse, own, silent, context);
    if (taken === null && isNamed(row)) continue;
    const whole = typeof taken === 'string' && ending ? withoutEnd(taken, ending) : taken;
    const text = typeof whole === 'string' && row.match ? matched(row.match, whole) : whole;
    // A flag is there or not: what does not fit its condition was never there.
    if (parse === 'flag' && (text === null || text === '')) continue;
    const understood = text === null ? null : understand(parse, text, row, found, context);
    if (understood && !(typeof understood.value === 'string' && tooLong(understood.value))) {
      return { ...understood, state: 'read', row: row.css };
    }
    first ??= row;
  }
  const state = first ? 'unrecognised' : 'absent';
  return { value: null, precision: null, state, row: first?.css ?? null };

  function tooLong(value: string): boolean {
    const most = parse === 'id' || parse === 'url' ? LONGEST[parse] : LONGEST.text;
    return value.length > Math.min(most, longest ?? most);
  }
}

function isNamed({ take }: Row): boolean {
  return typeof take === 'object' && 'named' in take;
}

function takeFrom(
  found: Element,
  { take, css }: Row,
  parse: Parse,
  own: Own,
  skip: string | null,
  { takes, baseUrl }: ReadContext,
): string | string[] | null {
  if (take === 'present') return 'present';
  if (take === 'number-of') return String(own.all(css).length);
  if (typeof take === 'object' && 'named' in take) {
    try {
      return takes[take.named]?.(found, { own: own.all, url: baseUrl }) ?? null;
    } catch {
      // A hand-written function should throw for nothing; some page will make it.
      return '';
    }
  }
  const textOf = (element: Element) => {
    if (typeof take === 'object') return element.getAttribute(take.attribute);
    return take === 'own-text' ? ownText(element) : pageText(element, skip);
  };
  if (parse !== 'list' && take !== 'sum') return textOf(found);
  return own
    .all(css)
    .map(textOf)
    .filter((text) => text !== null);
}

/** What a regular expression looks at: addresses and labels are no longer, a hostile text may be. */
const LONGEST_MATCHED = 4000;

const made = new Map<string, RegExp>();
/** The expression of a row, made once. */
function regular(pattern: string): RegExp {
  const known = made.get(pattern) ?? new RegExp(pattern, 'u');
  made.set(pattern, known);
  return known;
}

function matched(pattern: string, text: string): string | null {
  const match = regular(pattern).exec(text.slice(0, LONGEST_MATCHED));
  return match ? (match[1] ?? match[0]) : null;
}

function withoutEnd(text: string, ending: string): string {
  const at = text.search(new RegExp(`\\s*(?:${ending})\\s*$`, 'u'));
  return at < 0 ? text : text.slice(0, at);
}
