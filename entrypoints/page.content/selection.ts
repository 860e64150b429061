import { isOurHost } from '../../utils/page/mark.ts';

/** What is marked in the page now. */
export const selected = () => window.getSelection()?.toString().trim() ?? '';

/**
 * Keeps what is marked in the page while the person moves into a panel of ours: in Firefox the press
 * on our mark unmarks it.
 */
export function rememberSelection(signal: AbortSignal): () => string {
  let marked = '';
  const note = ({ target, isTrusted }: PointerEvent) => {
    if (isTrusted) marked = target instanceof Node && isOurHost(target) ? selected() : '';
  };
  addEventListener('pointerdown', note, { capture: true, signal });
  return () => marked;
}
