import type { RulerWords } from '../../../utils/phone-messages.ts';
import type { ViewBox } from '../../../utils/page/ruler-mark.ts';
import type { Cut } from '../../../utils/preview/cut.ts';

/** The part of an element that its scrolling ancestors and the window let be seen. */
export function seenBox(element: Element, scrolling: readonly Element[]): ViewBox {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return scrolling
    .map((one) => one.getBoundingClientRect())
    .reduce<ViewBox>(
      (seen, one) => ({
        left: Math.max(seen.left, one.left),
        top: Math.max(seen.top, one.top),
        right: Math.min(seen.right, one.right),
        bottom: Math.min(seen.bottom, one.bottom),
      }),
      { left, top, right: Math.min(right, innerWidth), bottom: Math.min(bottom, innerHeight) },
    );
}

/** The element and those around it that cut what stands in them. */
export function scrollingAround(element: Element): Element[] {
  const found: Element[] = [];
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowY)) found.push(at);
  }
  return found;
}

/** The last drawn part of a range: a wrapped letter has two. */
export function lastRect(range: Range | null): ViewBox | null {
  const rects = range ? [...range.getClientRects()] : [];
  const rect = rects.findLast(({ height }) => height > 0);
  return rect ? { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom } : null;
}

/** What the count says, in the person's language. */
export function countWords(cut: Cut, words: RulerWords): { text: string; label: string } {
  const format = new Intl.NumberFormat(words.language);
  const fill = (sentence: string) =>
    sentence
      .replace('{visible}', format.format(cut.state === 'cut' ? cut.visible : cut.whole))
      .replace('{whole}', format.format(cut.whole));
  if (cut.state === 'cut') return { text: fill(words.count), label: fill(words.label) };
  if (cut.state === 'whole') return { text: fill(words.whole), label: fill(words.wholeLabel) };
  return { text: fill(words.unknown), label: fill(words.unknownLabel) };
}
