import type { JournalEntry } from './schema.ts';

const longestJournal = 500;

/** The journal with a line more; a very long one loses its middle, never its beginning. */
export function written(journal: readonly JournalEntry[], entry: JournalEntry): JournalEntry[] {
  const [first, ...rest] = [...journal, entry];
  return first ? [first, ...rest.slice(1 - longestJournal)] : [];
}
