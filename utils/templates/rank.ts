import type { CommentTriage } from './kinds.ts';
import { useWeights } from './rules.ts';
import type { Template, TemplateUse, VariantUse } from './schema.ts';
import { scriptLanguageOf } from './values.ts';

/** What is known of the comment that is answered, and of what was used before. */
export interface RankContext {
  /** '' when it is not known (private messages). */
  text: string;
  /** What triage said; null: nothing. */
  triage: CommentTriage | null;
  /** Where neither triage nor the letters tell it. */
  language: string;
  /** `network:id`; null when it is not known. */
  community: string | null;
  uses: readonly TemplateUse[];
  /** Insertions, for "what was used for like comments here". */
  inserted: readonly Pick<VariantUse, 'template' | 'community' | 'kind'>[];
  now: number;
}

/** Points; the language stands above a kind, a client's own set above what is everybody's. */
const points = {
  language: 10,
  kind: 6,
  otherKind: -2,
  tone: 2,
  otherTone: -3,
  ownSet: 3,
  /** Of another client's set: last, whatever it says; the search still finds it. */
  otherSet: -40,
  word: 1.5,
  tag: 0.5,
  /** At most so many of either count. */
  words: 2,
  alike: 3,
  recent: 2,
} as const;

const stems = (text: string) =>
  new Set(
    (
      text
        .toLowerCase()
        .replaceAll('ё', 'е')
        .match(/\p{L}{4,}/gu) ?? []
    ).map((word) => word.slice(0, 5)),
  );

/** 0 for none; the first uses say most. */
const grown = (count: number, most: number) => Math.min(most, Math.log2(1 + count));

export const inSet = (template: Pick<Template, 'communities'>, community: string | null) =>
  !template.communities?.length || (community !== null && template.communities.includes(community));

/**
 * Templates for one comment, the most fitting first: by language, kind and tone, by the words that
 * comment and template share, by what was used for such comments in this community, by recency.
 */
export function rank(templates: readonly Template[], context: RankContext): Template[] {
  const { triage, text, community, uses, inserted, now } = context;
  const language = triage?.lang ?? scriptLanguageOf(text) ?? context.language;
  const kind = triage?.kind ?? null;
  const tone = triage?.tone ?? null;
  const said = stems(text);
  const weight = useWeights(uses, now);
  const alike = new Map<string, number>();
  for (const one of inserted) {
    if (kind === null || one.kind !== kind || one.community !== community) continue;
    alike.set(one.template, (alike.get(one.template) ?? 0) + 1);
  }

  function score(template: Template): number {
    let sum = 0;
    if (template.language === language) sum += points.language;
    if (template.communities?.length) {
      sum += inSet(template, community) ? points.ownSet : points.otherSet;
    }
    if (kind && template.kinds?.length) {
      sum += template.kinds.includes(kind) ? points.kind : points.otherKind;
    }
    if (tone && template.tone) sum += template.tone === tone ? points.tone : points.otherTone;
    const shared = (words: string) => [...stems(words)].filter((stem) => said.has(stem)).length;
    sum += Math.min(points.words, shared(template.title)) * points.word;
    sum += Math.min(points.words, shared(template.tags.join(' '))) * points.tag;
    sum += grown(alike.get(template.uuid) ?? 0, points.alike);
    return sum + grown(weight.get(template.uuid) ?? 0, points.recent);
  }

  return templates
    .map((template) => ({ template, score: score(template) }))
    .sort((a, b) => b.score - a.score || a.template.title.localeCompare(b.template.title))
    .map(({ template }) => template);
}
