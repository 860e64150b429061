import { describe, expect, it } from 'vitest';
import { networks } from '../../utils/networks/index.ts';
import { readings } from './readings.ts';
import type { PlaceReading, Saved } from './readings.ts';
import { savedPages } from './saved-pages.ts';
import { parsed, sharedPages } from './shared-pages.ts';

/** Networks change without notice: what a page loses or gains must not crash us or read as zero. */

/** Of each network, shared among its pages. */
const MUTANTS = 500;

const HOSTILE = [
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
  '[class*="vkitPostFooterAction__label"], [data-testid="comment-like"] > span, .v_like, .v_share, .v_replies';

/** Seeded, so that a failure can be repeated (mulberry32). */
function dice(seed: number) {
  let state = seed;
  return (sides: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

type Undo = () => void;

/** Changes one element by the dice and gives the way back: a page is parsed once for all mutants. */
function change(element: Element, roll: (sides: number) => number): Undo | null {
  const names = element.getAttributeNames();
  const name = names[roll(names.length || 1)];
  const text = HOSTILE[roll(HOSTILE.length)] ?? '';
  const how = roll(5);
  const { parentNode, nextSibling } = element;
  if (!parentNode) return null;
  if (how === 0) {
    if (element.matches(LABEL)) return null;
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
  element.setAttribute(name, text);
  return () => element.setAttribute(name, before);
}

/** Every count by where it stands: `post -1_2 likes`. A page may show one thing twice. */
function counts(all: readonly PlaceReading[]): Map<string, Set<unknown>> {
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
function wrongZeros(
  after: ReturnType<typeof counts>,
  before: ReturnType<typeof counts>,
  known: ReadonlySet<string>,
) {
  return [...after].filter(([where, values]) => {
    const thing = where.slice(0, where.lastIndexOf(' '));
    return values.has(0) && known.has(thing) && !before.get(where)?.has(0);
  });
}

interface MutablePage extends Saved {
  name: string;
  document: Document;
}

const shared = sharedPages();
const pages: MutablePage[] = [
  ...savedPages().map(({ html, ...page }) => ({ ...page, document: parsed(html) })),
  ...shared.pages,
];

describe('mutants of pages', () => {
  it.each(Object.values(networks))(
    '$id: no exception, no wrong zero',
    ({ id }) => {
      const own = pages.filter(({ network }) => network === id);
      const share = Math.ceil(MUTANTS / own.length);
      for (const { name, document, ...page } of own) {
        const first = readings(document, page);
        const before = counts(first);
        const known = new Set(first.map(({ place, key }) => `${place} ${key}`));
        const elements = [...document.body.querySelectorAll('*')];
        for (let seed = 1; seed <= share; seed += 1) {
          const roll = dice(seed);
          const undo: (Undo | null)[] = [];
          for (let cuts = 1 + roll(4); cuts > 0; cuts -= 1) {
            const element = elements[roll(elements.length)];
            if (element) undo.push(change(element, roll));
          }
          const wrong = wrongZeros(counts(readings(document, page)), before, known);
          expect(wrong, `${name}, seed ${seed}`).toEqual([]);
          for (const back of undo.reverse()) back?.();
        }
        expect(readings(document, page), `${name}: every change was taken back`).toEqual(first);
      }
    },
    120_000,
  );

  it.skipIf(shared.skipped.length === 0)('every shared page is tried', ({ skip }) => {
    console.warn(`SKIPPED: ${shared.skipped.join('; ')}`);
    skip();
  });
});
