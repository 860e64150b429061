/** A page that never tells that it has arrived is believed after this. */
const limitMs = 5000;

/**
 * Runs once when the page tells by an event on `document` that a navigation without reload has
 * ended, and not before: figures of the page before would be taken for the new one's. Not at all
 * when the signal comes first.
 */
export function afterNavigation(event: string, signal: AbortSignal, run: () => void): void {
  const stop = new AbortController();
  const once = () => {
    stop.abort();
    clearTimeout(timer);
    if (!signal.aborted) run();
  };
  const timer = setTimeout(once, limitMs);
  document.addEventListener(event, once, { signal: stop.signal });
  signal.addEventListener('abort', () => {
    stop.abort();
    clearTimeout(timer);
  });
}

/** How often the address is looked at where the browser does not tell of it (Firefox before 147). */
const lookMs = 1000;

interface Navigation {
  addEventListener(
    type: 'navigate',
    heard: (event: { destination: { url: string } }) => void,
    options: { signal: AbortSignal },
  ): void;
}

/**
 * Tells of another address of the same document, where to it is going, until the signal. Chromium
 * tells as the page begins to go there: `location` is still the one before.
 */
export function watchAddress(signal: AbortSignal, moved: (to: URL) => void): void {
  let last = location.href;
  const look = (href: string) => {
    if (href === last) return;
    last = href;
    moved(new URL(href));
  };
  const { navigation } = globalThis as { navigation?: Navigation };
  if (typeof navigation?.addEventListener === 'function') {
    navigation.addEventListener('navigate', ({ destination }) => look(destination.url), { signal });
    return;
  }
  const timer = setInterval(() => look(location.href), lookMs);
  signal.addEventListener('abort', () => clearInterval(timer));
}
