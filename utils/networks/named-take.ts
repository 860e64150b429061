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
