import { communityColours } from '../communities/rules.ts';
import { hashtagsOf } from '../insights/what-works.ts';
import type { PostRubric, Rubric, RubricColour, RubricRule } from './schema.ts';

/** Rubrics are the person's own tags. What hashtags say is only suggested, never taken as said. */

/** The colours that clients have too: they hold 3:1 on both grounds. */
export const rubricColours: Record<RubricColour, string> = {
  blue: communityColours[0],
  orange: communityColours[1],
  green: communityColours[2],
  purple: communityColours[3],
  ochre: communityColours[4],
  teal: communityColours[5],
  red: communityColours[6],
  violet: communityColours[7],
};
export const colourNames = Object.keys(rubricColours) as readonly RubricColour[];

/** The colour that the fewest of these have; the first of them. */
export function nextColour(rubrics: readonly Pick<Rubric, 'colour'>[]): RubricColour {
  const uses = (name: RubricColour) => rubrics.filter(({ colour }) => colour === name).length;
  return [...colourNames].sort((a, b) => uses(a) - uses(b))[0] ?? 'blue';
}

/** Two names that a person would call one. */
export const sameName = (a: string, b: string): boolean => plain(a) === plain(b);
const plain = (name: string) => name.normalize('NFKC').trim().toLowerCase().replaceAll('ё', 'е');

/** All that was decided in one community. */
export interface Tagging {
  rubrics: readonly Rubric[];
  rules: readonly RubricRule[];
  /** By the post's key. */
  posts: ReadonlyMap<string, Pick<PostRubric, 'rubric'>>;
}

/** A post's rubric and who says so: the person about this post, or a rule that they accepted. */
export interface PostTag {
  rubric: Rubric;
  by: 'person' | 'rule';
}

/**
 * What the person said of the post comes first, "none" too. Else the first of its hashtags that a
 * rule knows. A rubric that is gone tags nothing. null: no rubric.
 */
export function tagOf(post: { key: string; text: string }, tagging: Tagging): PostTag | null {
  const named = (uuid: string | null) => tagging.rubrics.find((one) => one.uuid === uuid);
  const said = tagging.posts.get(post.key);
  if (said) {
    const rubric = named(said.rubric);
    if (rubric) return { rubric, by: 'person' };
    if (said.rubric === null) return null;
  }
  for (const tag of hashtagsOf(post.text)) {
    const rubric = named(tagging.rules.find(({ hashtag }) => hashtag === tag)?.rubric ?? null);
    if (rubric) return { rubric, by: 'rule' };
  }
  return null;
}

/** A hashtag that may be a rubric. */
export interface HashtagSuggestion {
  hashtag: string;
  /** How many posts carry it. */
  posts: number;
  /** A rubric of this very name; null: accepting makes a new one. */
  rubric: string | null;
}

/** Fewer posts make no rubric. */
const suggestedFrom = 3;

/** Hashtags of at least three posts that were neither accepted nor declined; most posts first. */
export function suggestedHashtags(
  posts: readonly { text: string }[],
  { rubrics, rules }: Pick<Tagging, 'rubrics' | 'rules'>,
): HashtagSuggestion[] {
  const counts = new Map<string, number>();
  for (const { text } of posts) {
    for (const tag of hashtagsOf(text)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const isDecided = (tag: string) =>
    rules.some(
      ({ hashtag, rubric }) =>
        hashtag === tag &&
        // A rule whose rubric is gone decides nothing any more.
        (rubric === null || rubrics.some(({ uuid }) => uuid === rubric)),
    );
  return [...counts]
    .filter(([tag, n]) => n >= suggestedFrom && !isDecided(tag))
    .sort(([a, n], [b, m]) => m - n || a.localeCompare(b))
    .map(([hashtag, n]) => ({
      hashtag,
      posts: n,
      rubric: rubrics.find(({ name }) => sameName(name, nameOfHashtag(hashtag)))?.uuid ?? null,
    }));
}

/** `#новый_рецепт` → "Новый рецепт". */
export function nameOfHashtag(hashtag: string): string {
  const words = hashtag.replace(/^#/u, '').replaceAll('_', ' ').trim();
  const [first = '', ...rest] = words;
  return (first.toUpperCase() + rest.join('')).slice(0, 60);
}
