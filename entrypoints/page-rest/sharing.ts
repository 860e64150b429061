import type { Mark } from '../../utils/messages.ts';

/**
 * Marks with one copy of what they say alike. An answer of the background brings its own copy of
 * every word, and the 3,000 marks of a long wall say ever the same.
 */
export function makeSharing(): (mark: Mark) => Mark {
  const words = new Map<unknown, unknown>();
  const lists = new Map<string, unknown>();
  const one = (what: unknown): unknown => {
    const [known, name] = typeof what === 'object' ? [lists, JSON.stringify(what)] : [words, what];
    if (!known.has(name as string)) known.set(name as string, what);
    return known.get(name as string);
  };
  return (mark) =>
    Object.fromEntries(Object.entries(mark).map(([name, what]) => [name, one(what)])) as never;
}
