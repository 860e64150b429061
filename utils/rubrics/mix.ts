import type { Rubric } from './schema.ts';

/** A community's rubrics over a period against the shares that the person wants. Pure. */

export interface MixPart {
  rubric: Pick<Rubric, 'uuid' | 'name' | 'colour' | 'share'>;
  /** Posts of it, planned and published. */
  n: number;
  /** Percent of the posts that have a rubric; null without any. */
  share: number | null;
  /** So many posts are missing for the wanted share of as many posts; negative: too many. */
  missing: number;
}

export interface Mix {
  parts: MixPart[];
  /** Posts with a rubric. */
  n: number;
  /** Posts without one: they say nothing about the mix. */
  without: number;
  /** The one that is missed most, at least a whole post; null: in balance, or too few posts to say. */
  lacking: MixPart | null;
}

/** Fewer posts than this are off balance by chance alone. */
export const enoughForMix = 3;

/**
 * `tags`: of each post the uuid of its rubric, null without one. null: no rubric has a wanted share.
 * A share is of the posts that have a rubric, so that untagged ones do not make everything lack.
 */
export function mixOf(
  rubrics: readonly MixPart['rubric'][],
  tags: readonly (string | null)[],
): Mix | null {
  if (!rubrics.some(({ share }) => share !== null)) return null;
  const counts = new Map<string, number>();
  for (const tag of tags) if (tag !== null) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const n = rubrics.reduce((sum, { uuid }) => sum + (counts.get(uuid) ?? 0), 0);
  const parts = rubrics.map((rubric): MixPart => {
    const own = counts.get(rubric.uuid) ?? 0;
    return {
      rubric,
      n: own,
      share: n > 0 ? (own / n) * 100 : null,
      missing: rubric.share === null ? 0 : (rubric.share / 100) * n - own,
    };
  });
  const [most] = [...parts].sort((a, b) => b.missing - a.missing);
  const lacking = n >= enoughForMix && most && most.missing >= 1 ? most : null;
  return { parts, n, without: tags.length - n, lacking };
}
