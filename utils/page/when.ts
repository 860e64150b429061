/**
 * What `look` finds, now or after a change of the page; undefined when the time is up and a last
 * look finds nothing. No polling.
 */
export function whenFound<T>(look: () => T | undefined, limitMs: number): Promise<T | undefined> {
  const there = look();
  if (there !== undefined) return Promise.resolve(there);
  return new Promise((resolve) => {
    const finish = (found: T | undefined) => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(found);
    };
    const observer = new MutationObserver(() => {
      const found = look();
      if (found !== undefined) finish(found);
    });
    const timer = setTimeout(() => finish(look()), limitMs);
    observer.observe(document.documentElement, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['class', 'style', 'hidden'],
    });
  });
}
