/**
 * Which of a page's many elements are near the view. An observer looks at all that it watches in
 * every frame while the page is scrolled (measured: 1.4 s for 1,300 elements on the way down a wall),
 * so only those are watched that are still to be read; and what stands in another one (a comment in
 * its post) only when that one is near.
 */
export interface NearView {
  /** Tells of the element once: now, or when it comes near. Known ones may be waited for again. */
  wait(element: Element): void;
  forget(element: Element): void;
}

interface Options {
  signal: AbortSignal;
  /** Is it still to be read? What was read is only looked for now and then, and not watched. */
  unread(element: Element): boolean;
  near(elements: readonly Element[]): void;
}

/** How far below and above the view counts as near. */
const margin = '800px 0px';
/** All of them are looked for so often: an attribute that nobody watches may have changed. */
const lookMs = 60_000;

const none: ReadonlySet<Element> = new Set();

export function makeNearView({ signal, unread, near }: Options): NearView {
  /** The outermost ones, each with all that stands in it. */
  const outermost = new Map<Element, Set<Element> | null>();
  const outerOf = new WeakMap<Element, Element>();
  /** Looked for, whether they were read or not. */
  const looked = new WeakSet<Element>();

  const views = new IntersectionObserver(
    (entries) => {
      const told: Element[] = [];
      for (const { target, isIntersecting, boundingClientRect: box } of entries) {
        const within = outermost.get(target) ?? none;
        const looking = looked.delete(target);
        // Without a box of its own it is never near, but what stands in it may be.
        if (isIntersecting || box.width * box.height === 0) {
          for (const each of within) {
            if (looking) looked.add(each);
            if (looking || unread(each)) views.observe(each);
          }
        }
        if (isIntersecting && (looking || unread(target))) told.push(target);
        if (isIntersecting || !(unread(target) || [...within].some(unread)))
          views.unobserve(target);
      }
      near(told);
    },
    { rootMargin: margin },
  );

  const learn = (element: Element) => {
    for (let up = element.parentElement; up; up = up.parentElement) {
      const outer = outermost.has(up) ? up : outerOf.get(up);
      if (!outer || !outermost.has(outer)) continue;
      outerOf.set(element, outer);
      outermost.set(outer, (outermost.get(outer) ?? new Set()).add(element));
      return;
    }
    outermost.set(element, null);
  };
  const known = (element: Element) => outermost.has(element) || outerOf.has(element);
  const wait = (element: Element) => {
    if (!known(element)) learn(element);
    views.observe(outerOf.get(element) ?? element);
  };
  const timer = setInterval(() => {
    for (const outer of outermost.keys()) {
      looked.add(outer);
      views.observe(outer);
    }
  }, lookMs);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    views.disconnect();
    outermost.clear();
  });

  return {
    wait,
    forget(element) {
      views.unobserve(element);
      const outer = outerOf.get(element);
      if (outer) outermost.get(outer)?.delete(element);
      outerOf.delete(element);
      const within = outermost.get(element) ?? none;
      outermost.delete(element);
      // The page took it away and left what stood in it.
      for (const each of within) {
        outerOf.delete(each);
        if (each.isConnected) wait(each);
      }
    },
  };
}
