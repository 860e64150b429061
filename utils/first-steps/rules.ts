import type { Template } from '../templates/schema.ts';

/**
 * The first minute, told from facts: nothing counts steps, so a permission that was taken back or a
 * community that was given up opens its step again.
 */
export const stepIds = ['networks', 'community', 'template'] as const;
export type StepId = (typeof stepIds)[number];

export interface FirstFacts {
  /** Networks of which Groupmate may read at least a part. */
  allowed: number;
  /** Communities that are told to be the person's own. */
  mine: number;
  /** Templates in the person's own words. */
  ownTemplates: number;
  /** Insertions of any template. */
  uses: number;
}

/** Which steps are behind the person. */
export function doneSteps(facts: FirstFacts): Record<StepId, boolean> {
  return {
    networks: facts.allowed > 0,
    community: facts.mine > 0,
    // A starter that went into an answer serves as well as one that was written.
    template: facts.ownTemplates > 0 || facts.uses > 0,
  };
}

/** The first step that is not done; null: all are. */
export function nextStep(done: Record<StepId, boolean>): StepId | null {
  return stepIds.find((id) => !done[id]) ?? null;
}

type Words = Pick<Template, 'title' | 'body'>;

/** Is it in the person's own words: written anew, or a starter that was changed? */
export function isOwnTemplate(
  template: Words & Pick<Template, 'starter'>,
  starters: readonly (Words & { starter: string })[],
): boolean {
  if (template.starter === null) return true;
  const shipped = starters.find(({ starter }) => starter === template.starter);
  return !shipped || shipped.body !== template.body || shipped.title !== template.title;
}

/** Starters to begin with: those of the commonest questions, in the language if there are any. */
const commonest = ['price', 'delivery', 'thanks'];
export function firstStarters<One extends { starter: string | null; language: string }>(
  templates: readonly One[],
  language: string,
): One[] {
  const inLanguage = templates.filter((one) => one.language === language);
  const all = inLanguage.length > 0 ? inLanguage : templates.filter((one) => one.language === 'en');
  return commonest.flatMap(
    (name) => all.find(({ starter }) => starter?.startsWith(`${name}-`) ?? false) ?? [],
  );
}
