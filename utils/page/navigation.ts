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
