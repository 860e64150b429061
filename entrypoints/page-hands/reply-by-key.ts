import type { Mark } from '../../utils/messages.ts';
import type { NetworkPlaces } from '../../utils/networks/network.ts';
import { boxText } from '../../utils/page/insert-text.ts';
import { focusedBox } from '../../utils/page/reply-box.ts';
import { waitingBeside, type PageOrder } from './going.ts';
import type { PageHelp } from '../page.content/help.ts';

interface KeyPage extends PageOrder {
  network: NetworkPlaces;
  help: Pick<PageHelp, 'openPanel'>;
  /** Beside whom a panel stood last. */
  last(): Pick<Mark, 'place' | 'key'> | undefined;
}
type At = Pick<Mark, 'place' | 'key'> & { element: Element };

const inView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/**
 * Whom the shortcut answers: who is answered in the box in use. Where that is empty and its comment
 * waits no more, it was just sent: then who waits next below; so too where the panel stood beside one
 * who waits no more. Else the first one that waits in view, or on the page. With a private box in use it is the dialogue's, whatever comments
 * stand behind it.
 */
function meant(page: KeyPage): At | null {
  const { network, elements, keyOf, waits, slotOf } = page;
  const at = (place: At['place'], element: Element | undefined): At | null => {
    const key = element && keyOf(place, element);
    return element && key ? { place, key, element } : null;
  };
  const comments = elements('comment').toSorted((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const box = focusedBox('comment', network);
  if (!box && focusedBox('message', network)) {
    const isThere = (element: Element) => slotOf('message', element) !== undefined;
    return at('message', elements('message').findLast(isThere));
  }
  // Replies stand inside comments: the innermost one is answered.
  const own = at('comment', box && comments.findLast((comment) => comment.contains(box)));
  if (own) {
    const sent = box && boxText(box).trim() === '' && !waits('comment', own.element);
    const next = sent ? waitingBeside(own, 1, page) : null;
    return next ? { ...next.mark, element: next.element } : own;
  }
  // Where the box is gone with what was sent, the way goes on from there.
  const from = page.last();
  const there = elements('comment').find((one) => keyOf('comment', one) === from?.key);
  if (from?.place === 'comment' && there && !waits('comment', there)) {
    const next = waitingBeside(from, 1, page);
    if (next) return { ...next.mark, element: next.element };
  }
  const waiting = comments.filter((one) => waits('comment', one));
  const message = elements('message').find((one) => waits('message', one));
  return at('comment', waiting.find(inView) ?? waiting[0]) ?? at('message', message);
}

/** The shortcut: the picker beside the box of who is to be answered now, scrolled to if need be. */
export async function replyByKey(page: KeyPage): Promise<void> {
  const found = meant(page);
  const slot = found && page.slotOf(found.place, found.element);
  if (!found || !slot) return;
  if (!inView(found.element)) {
    found.element.scrollIntoView({ block: 'center' });
    // What stands elsewhere after scrolling is known only when the page was laid out.
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const { place, key } = found;
  await page.help.openPanel({ feature: 'reply-templates', place, key }, slot, 'box-in-use');
}
