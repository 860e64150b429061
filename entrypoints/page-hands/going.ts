import type { Mark, PanelSubject } from '../../utils/messages.ts';
import type { PlaceName } from '../../utils/networks/network.ts';
import type { Slot } from '../../utils/page/mark.ts';
import type { PageHelp } from '../page.content/help.ts';

type Subject = Pick<PanelSubject, 'place' | 'key'>;

export interface PageOrder {
  /** All elements of a place. */
  elements(place: PlaceName): readonly Element[];
  keyOf(place: PlaceName, element: Element): string | undefined;
  waits(place: PlaceName, element: Element): boolean;
  slotOf(place: PlaceName, element: Element): Slot | undefined;
}

const answered = ['comment', 'message'] as const;

/**
 * The next (1) or previous (-1) one that waits on this page, from where the panel stands, in the
 * page's own order; null: none does. Where the panel stands counts as a place also when it no
 * longer waits: it was just answered or set aside.
 */
export function waitingBeside(
  from: Subject | undefined,
  step: 1 | -1,
  page: PageOrder,
): { mark: Pick<Mark, 'feature' | 'place' | 'key'>; element: Element; slot: Slot } | null {
  const inOrder = answered
    .flatMap((place) => page.elements(place).map((element) => ({ place, element })))
    .map((one) => ({ ...one, key: page.keyOf(one.place, one.element) }))
    .sort((a, b) =>
      a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
  const here = inOrder.findIndex(({ place, key }) => place === from?.place && key === from.key);
  const rest = step === 1 ? inOrder.slice(here + 1) : inOrder.slice(0, Math.max(0, here)).reverse();
  for (const { place, element, key } of rest) {
    // A comment that stands twice on the page is the same one.
    if (!key || (place === from?.place && key === from.key) || !page.waits(place, element))
      continue;
    const slot = page.slotOf(place, element);
    if (slot) return { mark: { feature: 'comment-mark', place, key }, element, slot };
  }
  return null;
}

/** Leads there, as the person asked by a key: scrolls to it and shows the panel beside it. */
export async function goTo(
  next: NonNullable<ReturnType<typeof waitingBeside>>,
  help: Pick<PageHelp, 'openPanel'>,
): Promise<void> {
  next.element.scrollIntoView({ block: 'center' });
  // What stands elsewhere after scrolling is known only when the page was laid out.
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await help.openPanel(next.mark, next.slot);
}
