import type { Protocol } from '../../utils/messages.ts';

/** Letters of a question's texts and names, and eight for each thing in it. */
const usual = 50_000;
const larger: Partial<Record<keyof Protocol, number>> = {
  // 100 posts and 200 comments of 50,000 letters each, with their addresses and rows.
  'page.read': 20_000_000,
  'page.marks': 200_000,
  'page.health': 600_000,
  'page.coach': 80_000,
  'page.composed': 80_000,
  'page.mentions.seen': 100_000,
};
/** So many things in one another are no question of ours. */
const deepest = 40;

export const mostOf = (name: keyof Protocol): number => larger[name] ?? usual;

/**
 * Is a question no larger than its kind may be? Looked at before anything else looks at it, and no
 * further than to that size.
 */
export function fits(question: unknown, most: number): boolean {
  let size = 0;
  const left: { value: unknown; depth: number }[] = [{ value: question, depth: 0 }];
  for (let one = left.pop(); one; one = left.pop()) {
    const { value, depth } = one;
    size += 8 + (typeof value === 'string' ? value.length : 0);
    if (size > most || depth > deepest) return false;
    if (typeof value !== 'object' || value === null) continue;
    const all = Object.entries(value);
    if (size + all.length * 8 > most) return false;
    for (const [name, inner] of all) {
      // A list's own numbers are no names.
      if (!Array.isArray(value)) size += name.length;
      left.push({ value: inner, depth: depth + 1 });
    }
  }
  return size <= most;
}
