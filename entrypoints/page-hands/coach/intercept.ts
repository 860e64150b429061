import type { NetworkPlaces, PageKind } from '../../../utils/networks/network.ts';
import type { Guard } from '../../../utils/page/guard.ts';
import { boxAt, boxOfButton, keySends } from '../../../utils/page/sending.ts';
import type { BoxPlace, EnterDoes, WritingBox } from '../../../utils/page/sending.ts';

export type Decision = 'pass' | 'hold' | 'too-soon';

interface Options {
  network: NetworkPlaces;
  guard: Guard;
  signal: AbortSignal;
  /** The page's kind: boxes of other kinds of page are left alone. */
  kinds: PageKind;
  /** What Enter was seen to do in boxes of that kind. */
  enterDid(name: BoxPlace): EnterDoes | null;
  /** Asked once for each press that would send; `at`: milliseconds of the page's clock. */
  decide(box: WritingBox, at: number): Decision;
  /** An Enter alone was let through in a box where the person can change what it does. */
  entered(box: WritingBox): void;
}

/**
 * Stands before the page's own listeners: a press or key that would send is either let through as it
 * is, or taken away whole, from its first event to its last. Only trusted ones count.
 */
export function interceptSending(options: Options): void {
  const { network, guard, signal, decide } = options;
  /** What was decided of the press that is going on; its later events follow it. */
  let press: Decision | null = null;
  /** The key whose press was held: it repeats while it is down, and ends with its keyup. */
  let heldKey: string | null = null;

  const take = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const here = (box: WritingBox | null) => (box?.place.kinds.includes(options.kinds) ? box : null);
  const targetOf = (event: Event) => event.composedPath()[0] ?? event.target;
  const ofButton = (event: Event): Decision | null => {
    const box = here(boxOfButton(targetOf(event), network));
    return box && decide(box, event.timeStamp);
  };
  const on = <Name extends keyof WindowEventMap>(
    name: Name,
    piece: (event: WindowEventMap[Name]) => void,
  ) =>
    addEventListener(
      name,
      (event) => {
        if (event.isTrusted) guard.run('reply-coach', () => piece(event));
      },
      { capture: true, signal },
    );

  on('pointerdown', (event) => {
    press = event.button === 0 ? ofButton(event) : null;
    if (press && press !== 'pass') take(event);
  });
  const follow = (event: Event) => {
    if (press && press !== 'pass') take(event);
  };
  on('mousedown', follow);
  on('pointerup', follow);
  on('mouseup', follow);
  on('click', (event) => {
    // Without a press before it: by a screen reader, or a key.
    const decision = press ?? ofButton(event);
    press = null;
    if (decision && decision !== 'pass') take(event);
  });

  on('keydown', (event) => {
    if (heldKey === event.key && event.repeat) return take(event);
    heldKey = null;
    press = null;
    if (event.key !== 'Enter' && event.key !== ' ') return;
    const target = targetOf(event);
    const box = here(boxAt(target, network));
    if (box && event.key === ' ') return;
    const sends = box !== null && keySends(event, box, options.enterDid(box.name));
    // Also a button under the focus: some are no true ones, and listen for the key.
    const decision = sends ? decide(box, event.timeStamp) : box ? null : ofButton(event);
    if (!sends) press = decision;
    if (decision && decision !== 'pass') {
      heldKey = event.key;
      return take(event);
    }
    const alone = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    const plain = event.key === 'Enter' && alone && !event.isComposing;
    if (box?.send.changeable && plain) options.entered(box);
  });
  on('keypress', (event) => {
    if (heldKey === event.key) take(event);
  });
  on('keyup', (event) => {
    if (heldKey !== event.key) return;
    heldKey = null;
    take(event);
  });
}
