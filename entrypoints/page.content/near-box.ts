import type { NetworkPlaces, Place } from '../../utils/networks/network.ts';
import type { Guard } from '../../utils/page/guard.ts';

/** The network's own *reply* was pressed, before there was anybody to hear it. */
export interface PressedOpener {
  target: Element;
  /** Milliseconds of the page's clock. */
  at: number;
}

interface Options {
  network: NetworkPlaces;
  guard: Guard;
  signal: AbortSignal;
  /** Called once. */
  near(): void;
}

const boxes = ['messageBox', 'replyBox', 'composer'] as const;
const names = ['focusin', 'input', 'pointerover', 'pointerdown', 'keydown', 'click'] as const;

/** Those that this browser knows: a taught one may be for another. */
const known = (all: readonly { css: string }[]): string =>
  all
    .map(({ css }) => css)
    .filter((css) => {
      try {
        return document.documentElement.matches(css) || true;
      } catch {
        return false;
      }
    })
    .join(', ');

/**
 * Tells when the person comes to where they write: the pointer or the focus is in a box, on what
 * opens or sends it, or was there before us. What helps with writing is needed only then.
 */
export function whenNearBox({ network, guard, signal, near }: Options): {
  opener(): PressedOpener | null;
} {
  const places = boxes.flatMap((name) => (network.places[name] as Place | undefined) ?? []);
  const openers = known(network.places.replyBox?.opener ?? []);
  const all = known([
    ...places.flatMap(({ where, send, opener }) => [
      ...where,
      ...(send?.button ?? []),
      ...(opener ?? []),
    ]),
  ]);
  let opener: PressedOpener | null = null;
  const come = new AbortController();
  const until = AbortSignal.any([signal, come.signal]);
  const look = (target: EventTarget | null | undefined) => {
    if (!(target instanceof Element) || !target.closest(all)) return;
    come.abort();
    near();
  };
  if (!all) return { opener: () => null };
  for (const name of names) {
    addEventListener(
      name,
      (event) => guard.run('reply-coach', () => look(event.composedPath()[0] ?? event.target)),
      { capture: true, passive: true, signal: until },
    );
  }
  if (openers) {
    addEventListener(
      'click',
      ({ target, timeStamp }) => {
        if (target instanceof Element && target.closest(openers))
          opener = { target, at: timeStamp };
      },
      { capture: true, passive: true, signal },
    );
  }
  guard.run('reply-coach', () => look(document.activeElement));
  return { opener: () => opener };
}
