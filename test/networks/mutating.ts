import type { PlaceReading } from './readings.ts';

/** How a page is changed by hand: shared by the mutants of pages and the fuzz of the readers. */

export const HOSTILE = [
  '',
  ' ',
  '<script>alert(1)</script>',
  'Показать ещё',
  '١٢٣',
  '\u202e\u0000\ufffd',
  '9'.repeat(400),
  '-1',
  '1e9',
  'NaN',
  '{"__proto__":1}',
  'javascript:alert(1)',
  'wall-1_2',
];

/**
 * VK draws no label for zero: a button that lost its label, and nothing else, is the very button of
 * a zero, and no reader can tell them apart. So a label is never dropped whole; it is emptied,
 * doubled, renamed and rewritten like everything else, and all else in its button is dropped too.
 */
const LABEL =
  '[class*="vkitPostFooterAction__label"], [data-testid^="post_footer_action"] > span, [data-testid="comment-like"] > span, .v_like, .v_share, .v_replies';
/**
 * The same of words for screen readers that hold the number where no label is drawn: other words
 * without a number in their place are the button of a zero, in a language that nobody here knows.
 */
const SAYING = '[data-testid^="post_footer_action"][aria-label]:not(:has(> span))';
/** What alone holds a button's number. Asked before anything is changed: a class may go first. */
export const carries = (element: Element): 'label' | 'words' | null => {
  if (element.matches(LABEL)) return 'label';
  return element.matches(SAYING) ? 'words' : null;
};
const isZerosWords = (text: string) => /\p{L}/u.test(text) && !/\d/u.test(text);

export type Undo = () => void;

/** What is done to an element; numbers beyond what there is begin anew. */
export interface Cut {
  how: number;
  /** Which attribute. */
  attribute: number;
  text: string;
}

/** Changes one element and gives the way back: a page is parsed once for all mutants. */
export function change(
  element: Element,
  { how, attribute, text }: Cut,
  carried = carries(element),
): Undo | null {
  const names = element.getAttributeNames();
  const name = names[attribute % (names.length || 1)];
  const { parentNode, nextSibling } = element;
  if (!parentNode) return null;
  if (how === 0) {
    if (carried === 'label') return null;
    element.remove();
    return () => void parentNode.insertBefore(element, nextSibling);
  }
  if (how === 1) {
    const double = element.cloneNode(true) as Element;
    element.after(double);
    return () => double.remove();
  }
  if (how === 2 || how === 3) {
    const inside = [...element.childNodes];
    element.replaceChildren(...(how === 3 ? [element.ownerDocument.createTextNode(text)] : []));
    return () => element.replaceChildren(...inside);
  }
  const before = name === undefined ? null : element.getAttribute(name);
  if (name === undefined || before === null) return null;
  if (name === 'aria-label' && carried === 'words' && isZerosWords(text)) return null;
  element.setAttribute(name, text);
  return () => element.setAttribute(name, before);
}

/** Every count by where it stands: `post -1_2 likes`. A page may show one thing twice. */
export function counts(all: readonly PlaceReading[]): Map<string, Set<unknown>> {
  const found = new Map<string, Set<unknown>>();
  for (const { place, key, fields } of all) {
    for (const [name, { value }] of Object.entries(fields)) {
      if (typeof value !== 'number' || name === 'date') continue;
      const where = `${place} ${key} ${name}`;
      found.set(where, (found.get(where) ?? new Set()).add(value));
    }
  }
  return found;
}

/** Of a thing that was there before: another key is another thing (an attribute became one). */
export function wrongZeros(
  after: ReturnType<typeof counts>,
  before: ReturnType<typeof counts>,
  known: ReadonlySet<string>,
) {
  return [...after].filter(([where, values]) => {
    const thing = where.slice(0, where.lastIndexOf(' '));
    return values.has(0) && known.has(thing) && !before.get(where)?.has(0);
  });
}
