import { communityKey } from '../communities/rules.ts';
import { communityByKey, listCommunities } from '../communities/store.ts';
import { db } from '../db.ts';
import { readSettings } from '../settings.ts';
import { gapOf } from '../slots/rules.ts';
import { nextAllowed } from './apart.ts';
import type { DraftCheck, DraftClash } from './form.ts';
import { near, rivalFor, takenFrom } from './rivals.ts';
import type { PlanDraft, PlanItem } from './schema.ts';

const minute = 60_000;
const hour = 60 * minute;

const clashWith = ({ community, text, dueAt, zone, media }: PlanItem): DraftClash => ({
  community,
  text,
  media: media.length,
  at: dueAt,
  zone,
});

/**
 * What stands against a post while it is being written, before anything is saved: the same or a
 * similar text, and what is too near in time. `uuid`: the item that is changed. Changes nothing.
 */
export async function checkDraft(
  draft: Pick<PlanDraft, 'network' | 'community' | 'text' | 'media' | 'dueAt' | 'despite'>,
  uuid: string | undefined,
  now: number,
): Promise<DraftCheck> {
  const { community, dueAt } = draft;
  const { clashes } = await readSettings();
  const known = uuid ? await db.plan.get(uuid) : undefined;
  const [rival, gap, mine] = await Promise.all([
    rivalFor({ draft, known, now, near: true }),
    communityByKey(community).then(gapOf),
    clashes === 'all' ? listCommunities('mine') : [],
  ]);
  const [own] = await near([community], dueAt, Math.max(gap, minute), uuid);
  const elsewhere = mine.map(communityKey).filter((key) => key !== community);
  const [other] = await near(elsewhere, dueAt, hour, uuid);
  const taken = own ? await takenFrom(community, dueAt - gap, uuid) : [];
  return {
    rival,
    own: own ? clashWith(own) : null,
    gap: gap / minute,
    free: own ? nextAllowed(Math.max(dueAt, now), taken, gap) : null,
    other: other ? clashWith(other) : null,
  };
}
