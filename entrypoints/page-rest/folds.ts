import { ask } from '../../utils/messages.ts';
import type { NetworkPlaces, Page, Place, PlaceName } from '../../utils/networks/network.ts';
import { clippedText, measureClip } from '../../utils/page/clipped.ts';
import type { Guard } from '../../utils/page/guard.ts';
import type { FoundPlace } from '../../utils/page/watch.ts';
import { bucketOf, type ClippedText } from '../../utils/preview/clipped.ts';

interface Options {
  page: Page;
  network: NetworkPlaces;
  guard: Guard;
  signal: AbortSignal;
  keyOf(place: PlaceName, element: Element): string | undefined;
}

/** No more has come for so long: the person has stopped scrolling. */
const calmMs = 1500;
/** The background takes no more at once (phone-schemas.ts). */
const most = 100;

/**
 * Measures how this page cuts long posts: each post once for a width, one in an idle moment, and
 * only while it is seen, so that no layout is asked for in a burst.
 */
export function measureFolds({ page, network, guard, signal, keyOf }: Options) {
  const place = network.places.post as Place | undefined;
  const waiting = new Set<Element>();
  const known = new Set<string>();
  /** A virtual list gives an element to another post; a like that changes is no new post. */
  const measured = new WeakMap<Element, string>();
  const seen: ClippedText[] = [];
  let idle = 0;
  let calm: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    const told = seen.splice(0, most);
    if (!told.length) return;
    void guard.later('folds', () =>
      ask('page.folds', { network: page.network, surface: page.kind, seen: told }),
    );
  };
  const measure = (element: Element) => {
    const key = keyOf('post', element);
    const text = key !== undefined && element.isConnected && place && clippedText(element, place);
    if (!text || !place) return;
    measured.set(element, key);
    const clip = measureClip(text, element, place);
    if (!clip) return;
    const name = `${key}@${bucketOf(clip.width)}`;
    if (known.has(name)) return;
    known.add(name);
    seen.push({ key, ...clip });
    clearTimeout(calm);
    calm = setTimeout(tell, calmMs);
  };
  const next = () => {
    if (idle || !waiting.size || signal.aborted) return;
    idle = requestIdleCallback(() => {
      idle = 0;
      const [element] = waiting;
      if (element) {
        waiting.delete(element);
        guard.run('folds', () => measure(element));
      }
      next();
    });
  };
  const views = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) continue;
      views.unobserve(target);
      waiting.add(target);
    }
    next();
  });
  signal.addEventListener('abort', () => {
    views.disconnect();
    cancelIdleCallback(idle);
    clearTimeout(calm);
  });

  return {
    found(found: readonly FoundPlace[]): void {
      if (!place?.clipped || guard.stopped('folds')) return;
      for (const each of found) {
        if (each.place !== 'post' || !clippedText(each.element, place)) continue;
        if (measured.get(each.element) === keyOf('post', each.element)) continue;
        views.unobserve(each.element);
        views.observe(each.element);
      }
    },
  };
}
