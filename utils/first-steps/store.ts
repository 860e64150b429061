import { listCommunities } from '../communities/store.ts';
import type { Community } from '../communities/schema.ts';
import { db } from '../db.ts';
import { inSample } from '../sample/here.ts';
import { starters } from '../templates/starters.ts';
import type { Template } from '../templates/schema.ts';
import { listTemplates } from '../templates/store.ts';
import { isOwnTemplate, type FirstFacts } from './rules.ts';

/** What the first steps rest on, but permissions: those the browser tells. */
export interface FirstKept extends Omit<FirstFacts, 'allowed'> {
  own: Community[];
  /** Seen and not told to be anybody's, the last seen first, at most three. */
  seen: Community[];
  templates: Template[];
}

const atMost = 3;

export async function firstKept(): Promise<FirstKept> {
  // What the sample brought is nobody's step.
  const [ofSample, mine, seen, listed, uses] = await Promise.all([
    inSample(),
    listCommunities('mine'),
    listCommunities('seen'),
    listTemplates(),
    db.templateUses.toArray(),
  ]);
  const own = mine.filter(({ uuid }) => !ofSample('communities', uuid));
  const templates = listed.filter(({ uuid }) => !ofSample('templates', uuid));
  return {
    own,
    seen: seen
      .filter(({ uuid }) => !ofSample('communities', uuid))
      .toSorted((a, b) => b.lastSeenAt - a.lastSeenAt)
      .slice(0, atMost),
    templates,
    mine: own.length,
    ownTemplates: templates.filter((one) => isOwnTemplate(one, starters)).length,
    uses: uses.filter(({ template }) => !ofSample('templateUses', template)).length,
  };
}
