/** The contract's third part (network.ts): how one value is found in a page, as data. */

/**
 * `read`: a row matched and its text was understood. `absent`: no row matched.
 * `unrecognised`: a row matched, but what stood there could not be understood.
 */
export type FieldState = 'read' | 'absent' | 'unrecognised';

/** One value that was read from a page. Unknown is never zero: `value` is null then. */
export interface Field<T> {
  /** null unless `state` is `read`. */
  value: T | null;
  /**
   * How far the truth may lie from `value`: units for counts ("2,2 млн" is ±50 000), milliseconds
   * for dates, 0 for what is exact. null when there is no value.
   */
  precision: number | null;
  state: FieldState;
  /** The css of the row that gave it (also when what it gave was not understood); null if none. */
  row: string | null;
}

/** How the text of a row becomes a value, and what that value is. */
export interface Values {
  text: string;
  /** Units. */
  count: number;
  /** Epoch milliseconds. */
  date: number;
  id: string;
  /** Absolute, http or https. */
  url: string;
  /** true when a row matches; without one the field is `absent`, never false. */
  flag: boolean;
  list: string[];
}
export type Parse = keyof Values;

/**
 * What is taken from the matched element. `text`: its text with line breaks and emoji; `present`:
 * only that it is there; `own-text`: without the text of child elements; `number-of`: how many
 * elements match; `sum`: of a count, the texts of all that match, added up; an attribute by name; a
 * named function of the network's `takes`.
 */
export type Take =
  'text' | 'own-text' | 'present' | 'number-of' | 'sum' | { attribute: string } | { named: string };

/** One way to find a value, with where it was seen. A row is data: a teaching is such a row too. */
export interface Row {
  /** Relative to the place's element; `:scope` (also `:scope.class`) is the element itself. */
  css: string;
  take: Take;
  /**
   * A regular expression whose first group (or all of it) is kept before parsing: ids inside
   * addresses. Of a flag it is part of the condition: no match means that the row is not there.
   */
  match?: string;
  /**
   * What an empty text means: VK draws no digits for zero. Without it: not understood. An element
   * without any child is not believed: it is a skeleton, or has just lost what it showed.
   */
  empty?: 0 | '';
  /** The text is no words but an epoch in this unit. */
  epoch?: 'seconds' | 'milliseconds';
  /** Where it was seen: "F21 4/4", "att×7" (see facts), so that a later reader can trust it. */
  seenOn: string;
  note?: string;
}

/** A field of a place: its rows best first, and how their text is understood. */
export interface FieldRows<P extends Parse = Parse> {
  parse: P;
  rows: readonly Row[];
  /** What the network adds to the text's end ("Read on below"): cut off, whatever row read it. */
  ending?: string;
  /** UTF-16 units: a longer text is not believed (a name of 5 000 letters is an attack). */
  longest?: number;
  /** Rows may match inside the place's `except` too (the id of the post that is quoted). */
  anywhere?: boolean;
  /** A page of this skin always shows the field: its absence counts against health. */
  expected?: boolean;
  /** Of the place's own element: those that never show it (a tile of a grid). It is not counted there. */
  unless?: string;
}

/** What a named function may ask for beside the matched element. */
export interface Around {
  /** Elements inside the place, without the parts that belong to others (`except`). */
  own(css: string): Element[];
  /** The page's address. */
  url: string;
}

/**
 * A named function for what a row cannot say. null: nothing there; '': there, not understood. Of a
 * count a list is a sum: every part must be understood, and their roundings are added.
 */
export type NamedTake = (element: Element, around: Around) => string | string[] | null;
