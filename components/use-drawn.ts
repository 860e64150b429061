import { startTransition, useEffect, useState } from 'react';

/**
 * How many rows of a long list are drawn by now: `first` at once, then as many more at a time until
 * all are. Between two slices the page is painted and a press is answered, so a list as long as
 * twenty communities' cards opens as fast as one that fills the window. Rows that come later, or a
 * list that shrinks, need nothing more: what was reached once stays.
 */
export function useDrawn(total: number, first: number, more = first): number {
  const [drawn, setDrawn] = useState(first);
  useEffect(() => {
    if (drawn >= total) return;
    // A timer and no frame: a tab in the background has none, and is whole when it is looked at.
    const timer = setTimeout(() => startTransition(() => setDrawn(drawn + more)));
    return () => clearTimeout(timer);
  }, [drawn, total, more]);
  return Math.min(drawn, total);
}
