import { rank } from '../../utils/templates/rank.ts';
import type { Template } from '../../utils/templates/schema.ts';
import { starters } from '../../utils/templates/starters.ts';
import { triage, type Heads } from '../../utils/triage/rules.ts';
import type { CorpusText } from './corpus.ts';

const templates: Template[] = starters.map((starter, at) => ({
  ...starter,
  uuid: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  updatedAt: 0,
  updatedBy: 'starters',
}));

/**
 * How often a starter of the right kind and language stands first, and among the first three, where
 * nothing was used yet: comments in the languages that starters are written in.
 */
export function hitsOf(
  heads: Heads,
  texts: readonly CorpusText[],
): { n: number; first: number; three: number } {
  const spoken = texts.filter(({ language }) => templates.some((one) => one.language === language));
  let first = 0;
  let three = 0;
  for (const { text, label, language } of spoken) {
    const context = { text, triage: triage(heads, text), language, community: null };
    const ranked = rank(templates, { ...context, uses: [], inserted: [], now: 0 });
    const fits = ({ kinds, language: own }: Template) =>
      own === language && kinds?.some((kind) => kind === label.kind) === true;
    if (ranked[0] && fits(ranked[0])) first += 1;
    if (ranked.slice(0, 3).some(fits)) three += 1;
  }
  const n = spoken.length;
  return { n, first: first / n, three: three / n };
}
