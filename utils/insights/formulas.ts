import type { Denominator } from '../communities/schema.ts';
import type { SeenPost } from '../readings/schema.ts';
import { er, partsOf } from './rules.ts';

/**
 * Some networks show more of a post on one page than on another (Telegram's public page: reactions;
 * its web apps: comments and forwards too). An ER of more parts is larger, so means and medians are
 * made of posts of one formula; the others are counted apart, never joined.
 */
export interface Formula {
  /** What it is made of, as `partsOf` says it. */
  parts: string;
  /** Posts whose ER is known by it. */
  n: number;
}

/** The formulas of these posts, the one with most posts first; of equals that of the latest post. */
export function formulasOf(posts: readonly SeenPost[], by: Denominator): Formula[] {
  const found = new Map<string, { n: number; latest: number }>();
  for (const post of posts) {
    if (!er(post, by)) continue;
    const parts = partsOf(post);
    const known = found.get(parts) ?? { n: 0, latest: 0 };
    const latest = Math.max(known.latest, post.publishedAt ?? 0);
    found.set(parts, { n: known.n + 1, latest });
  }
  return [...found]
    .sort(([, a], [, b]) => b.n - a.n || b.latest - a.latest)
    .map(([parts, { n }]) => ({ parts, n }));
}

/**
 * Posts that may be joined: those of the wanted formula, or of the main one. Posts whose ER is
 * unknown by it stay where their formula is the same: they are told as unknown, not as left out.
 */
export function ofOneFormula(
  posts: readonly SeenPost[],
  by: Denominator,
  wanted?: string,
): SeenPost[] {
  const formulas = formulasOf(posts, by);
  const parts = formulas.find((one) => one.parts === wanted)?.parts ?? formulas[0]?.parts;
  return parts === undefined ? [...posts] : posts.filter((post) => partsOf(post) === parts);
}
