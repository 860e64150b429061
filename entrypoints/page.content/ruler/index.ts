import { ask } from '../../../utils/messages.ts';
import { networks } from '../../../utils/networks/index.ts';
import type { NetworkPlaces, Page } from '../../../utils/networks/network.ts';
import { composerAt } from '../../../utils/page/composer.ts';
import type { Guard } from '../../../utils/page/guard.ts';
import { makeRulerMark, type RulerMark } from '../../../utils/page/ruler-mark.ts';
import type { RulerWords } from '../../../utils/phone-messages.ts';
import { firstLineHints } from '../../../utils/preview/first-line-hints.ts';
import { measurer } from './measure.ts';
import { countWords, lastRect, scrollingAround, seenBox } from './view.ts';

export interface Ruler {
  /** Something in the page has changed: the box may be gone. */
  changed(): void;
  /** The person may have switched it on or off. */
  again(): void;
}
interface Options {
  page: Page;
  network: NetworkPlaces;
  guard: Guard;
  signal: AbortSignal;
  /** As whom one writes here, as readers see it; '' when the page does not tell. */
  author(): string;
  /** The count was pressed: the preview beside this box. */
  open(editor: HTMLElement, opener: HTMLElement): Promise<void>;
  /** The text of the box beside which a preview may stand has changed. */
  composed(editor: HTMLElement): void;
}

const feature = 'fold-ruler';

/**
 * A line in the network's own composer where a phone's feed will cut the text, and how much of it
 * will be seen. Only reads: the box, its letters' places, and nothing between two writes.
 */
export function startRuler(options: Options): Ruler {
  const { page, network, guard, signal, author, open, composed } = options;
  const place = network.places.composer;
  if (!place?.kinds.includes(page.kind))
    return { changed: () => undefined, again: () => undefined };
  let words: RulerWords | null = null;
  /** Only where somebody writes: most pages never ask. */
  let asked = false;
  let editor: HTMLElement | null = null;
  let scrolling: Element[] = [];
  let frame = 0;
  let text = '';
  const measure = measurer(networks[page.network], author);
  /** Made for the first composer: a page without one pays nothing. */
  let mark: RulerMark | undefined;
  const theMark = () =>
    (mark ??= makeRulerMark(signal, () => {
      const at = editor;
      if (at) void guard.later(feature, () => open(at, theMark().button));
    }));

  const draw = () => {
    frame = 0;
    if (!words || !editor) return mark?.hide();
    // Gone, or laid aside by the page.
    if (!editor.isConnected || editor.getClientRects().length === 0) return leave();
    const now = measure(editor, () => theMark().measure(), words);
    if (now.text !== text) {
      text = now.text;
      composed(editor);
    }
    if (now.text.trim() === '') return mark?.hide();
    const { hints } = words;
    const found = firstLineHints(now.text).map((hint) => hints[hint]);
    theMark().show({
      within: seenBox(editor, scrolling),
      letter: lastRect(now.letter),
      count: { ...countWords(now.cut, words), hints: found },
    });
  };
  const soon = () => {
    if (!editor || signal.aborted || guard.stopped(feature)) return;
    frame ||= requestAnimationFrame(() => {
      if (!guard.run(feature, () => (draw(), true))) mark?.hide();
    });
  };
  const sizes = new ResizeObserver(soon);
  // Also what comes without a key: a draft that the page brings back, our own filling in.
  const letters = new MutationObserver(soon);
  const leave = () => {
    sizes.disconnect();
    letters.disconnect();
    editor = null;
    text = '';
    mark?.hide();
  };
  const enter = (target: EventTarget | null) => {
    if (asked && !words) return;
    const box = composerAt(target, network);
    if (!box) return;
    if (!asked) return askWords(box);
    if (box !== editor) {
      leave();
      editor = box;
      scrolling = scrollingAround(box);
      sizes.observe(box);
      letters.observe(box, { subtree: true, childList: true, characterData: true });
    }
    soon();
  };
  const askWords = (box: Element | null) => {
    asked = true;
    void guard.later(feature, async () => {
      ({ words } = await ask('page.ruler', { network: page.network }));
      if (signal.aborted) return;
      if (!words) return leave();
      enter(box);
      soon();
    });
  };

  for (const name of ['focusin', 'input'] as const) {
    addEventListener(
      name,
      (event) => guard.run(feature, () => enter(event.composedPath()[0] ?? event.target)),
      { capture: true, signal },
    );
  }
  addEventListener('scroll', soon, { capture: true, passive: true, signal });
  addEventListener('resize', soon, { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    leave();
  });
  guard.run(feature, () => enter(document.activeElement));
  return {
    changed: soon,
    again() {
      if (asked) askWords(document.activeElement);
    },
  };
}
