/**
 * Words lit up by the browser itself (CSS Custom Highlight): ranges in a registry, nothing in the
 * page's tree. Their colours come by a sheet that the background lays over the tab. Where a browser
 * has no such registry nothing is lit, and nothing fails.
 */
export interface Highlighter {
  /** What is lit of one part of the page, in place of what was before. */
  set(owner: object, ranges: readonly Range[]): void;
  /** How many ranges are lit. */
  size(): number;
  clear(): void;
}

/** So many are lit at most: beyond them a page is nothing but keywords. */
export const mostLit = 1000;

/** `name`: as the sheet calls it. */
export function makeHighlighter(name: string): Highlighter {
  const registry = globalThis.CSS?.highlights as HighlightRegistry | undefined;
  const can = registry !== undefined && typeof Highlight === 'function';
  const lit = can ? new Highlight() : null;
  const owners = new Map<object, readonly Range[]>();
  let count = 0;
  const register = () => {
    if (!registry || !lit) return;
    // Registered only while something is lit: a page without keywords has no trace of it.
    if (count > 0) registry.set(name, lit);
    else if (registry.get(name) === lit) registry.delete(name);
  };
  return {
    set(owner, ranges) {
      const before = owners.get(owner) ?? [];
      if (!before.length && !ranges.length) return;
      for (const range of before) lit?.delete(range);
      count -= before.length;
      const kept = ranges.slice(0, Math.max(0, mostLit - count));
      for (const range of kept) lit?.add(range);
      count += kept.length;
      if (kept.length) owners.set(owner, kept);
      else owners.delete(owner);
      register();
    },
    size: () => count,
    clear() {
      owners.clear();
      lit?.clear();
      count = 0;
      register();
    },
  };
}
