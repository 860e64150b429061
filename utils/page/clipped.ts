import type { Place } from '../networks/network.ts';
import { ownOf, saysIt } from './find.ts';
import { firstBelow } from './phone-lines.ts';

/** What is seen of a text that its page cuts. */
export interface Clip {
  /** UTF-16 units, gaps as one. */
  visible: number;
  lines: number;
  /** CSS px. */
  width: number;
  size: number;
}

/**
 * The text of a post that its page cuts now, as elements; null: it is whole, or not one that is
 * known to be cut. Asks for no layout.
 */
export function clippedText(
  post: Element,
  place: Pick<Place, 'clipped' | 'except' | 'fields'>,
): Element | null {
  const own = ownOf(post, place.except);
  // Most are whole: that is seen without looking for what of the post is its own.
  const cut = (place.clipped ?? []).some(
    ({ css, says }) => post.querySelector(css) && own.all(css).some((found) => saysIt(found, says)),
  );
  if (!cut) return null;
  for (const { css } of place.fields['text']?.rows ?? []) {
    const text = own.first(css);
    if (text) return text;
  }
  return null;
}

const squeezed = (text: string) => text.replace(/\s+/gu, ' ').length;

/** Text nodes of an element, without what is no text. */
function textNodes(element: Element, skip: string): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(skip)) found.push(node as Text);
  }
  return found;
}

/** The lowest that anything of the element can be seen: what stands around it may cut it. */
function lowest(element: Element, post: Element): number {
  let bottom = element.getBoundingClientRect().bottom;
  for (let at = element.parentElement; at && at !== post; at = at.parentElement) {
    const { bottom: around, height } = at.getBoundingClientRect();
    if (height > 0) bottom = Math.min(bottom, around);
  }
  return bottom;
}

/**
 * Measures it: text without a box is hidden, text below the box is cut off. All of it is read, and
 * nothing written: to be called once for a post, when the browser is idle. null: nothing is seen.
 */
export function measureClip(
  text: Element,
  post: Element,
  place: Pick<Place, 'clipped' | 'skip'>,
): Clip | null {
  const skip = [place.skip, ...(place.clipped ?? []).map(({ css }) => css)]
    .filter((css) => css !== undefined && !css.includes(':scope'))
    .join(', ');
  const bottom = lowest(text, post) + 1;
  const range = document.createRange();
  const middles: number[] = [];
  let visible = 0;
  for (const node of textNodes(text, skip || ':not(*)')) {
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ height }) => height > 0);
    const seen = rects.filter((rect) => rect.top + rect.height / 2 < bottom);
    if (!seen.length) continue;
    middles.push(...seen.map((rect) => rect.top + rect.height / 2));
    const middleOf = (at: number) => {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const rect = range.getClientRects()[0];
      return rect ? rect.top + rect.height / 2 : null;
    };
    const end =
      seen.length === rects.length ? node.length : firstBelow(node.length, middleOf, bottom);
    visible += squeezed(node.data.slice(0, end));
  }
  const size = Number.parseFloat(getComputedStyle(text).fontSize);
  const width = Math.round(text.getBoundingClientRect().width);
  if (visible === 0 || width === 0 || !Number.isFinite(size)) return null;
  return { visible, lines: linesOf(middles, size), width, size };
}

/**
 * How many lines the middles of pieces of text are, empty ones between them as well: in one line
 * they differ by a little, and the nearest two lines are as far apart as a line is high.
 */
export function linesOf(middles: readonly number[], size: number): number {
  const sorted = [...middles].sort((a, b) => a - b);
  const gaps = sorted.map((one, n) => one - (sorted[n - 1] ?? one)).filter((gap) => gap > size / 2);
  const height = Math.min(...gaps);
  if (gaps.length === 0) return sorted.length ? 1 : 0;
  return Math.round(((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)) / height) + 1;
}
