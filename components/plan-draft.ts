import type { PublishingRules } from '../utils/networks/publishing.ts';
import type { PlanDraft, Rival } from '../utils/plan/schema.ts';
import { clockAt, instantOf, nextFullHour, type Clock } from '../utils/plan/when.ts';

/** A community that a post can be planned for. */
export interface PlanCommunity {
  /** `network:id`. */
  key: string;
  network: string;
  networkTitle: string;
  name: string;
  colour: string;
  /** IANA zone of its clock. */
  zone: string;
  rules: PublishingRules;
}

/** A picture that is kept, ready to be shown. */
export interface PlanPicture {
  /** Its id in the media table. */
  id: string;
  name: string;
  /** An object URL; the surface that made it gives it back. */
  url: string;
  /** Pixels; 0: not known. */
  width: number;
  height: number;
}

/** What stands in the form: unfinished, so anything may be empty. Kept as it is between visits. */
export interface DraftFields extends Clock {
  /** `network:id`, or '' while none is chosen. */
  community: string;
  text: string;
  /** Ids of pictures, in order. */
  media: readonly string[];
}

/** How saving went. `failed`: nothing was kept; the form stays as it is. */
export type SaveAnswer = 'saved' | 'failed' | { rival: Rival };

/** How taking in one file went: the picture, or a finished sentence why not. */
export type AddAnswer = PlanPicture | { refused: string };

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What a form begins with. A missing community is the only one there is, else none. */
export function fieldsFrom(
  initial: Partial<PlanDraft>,
  communities: readonly PlanCommunity[],
  now: number,
): DraftFields {
  const only = communities.length === 1 ? communities[0]?.key : undefined;
  const community = initial.community ?? only ?? '';
  const zone = initial.zone ?? communities.find(({ key }) => key === community)?.zone ?? ownZone();
  return {
    community,
    text: initial.text ?? '',
    media: initial.media ?? [],
    ...clockAt(initial.dueAt ?? nextFullHour(now), zone),
  };
}

/** Why a draft cannot be kept yet: keys of `draft:error.*`. */
export type DraftFault = 'community' | 'empty' | 'tooLong' | 'tooMany' | 'when' | 'past';

/** A finished draft, or all that is missing. A time in the past may be kept only as a draft. */
export function draftFrom(
  fields: DraftFields,
  community: PlanCommunity | undefined,
  options: { now: number; asDraft: boolean; second?: boolean },
): { draft: PlanDraft } | { faults: DraftFault[] } {
  const faults: DraftFault[] = [];
  const text = fields.text.trim();
  if (!text && fields.media.length === 0) faults.push('empty');
  if (!community) return { faults: ['community', ...faults] };
  const { rules, zone } = community;
  if (rules.postLength !== null && text.length > rules.postLength) faults.push('tooLong');
  if (rules.media !== null && fields.media.length > rules.media) faults.push('tooMany');
  const when = instantOf(fields, zone);
  if (!when) return { faults: [...faults, 'when'] };
  const dueAt = when.kind === 'twice' && options.second ? when.later : when.at;
  if (!options.asDraft && dueAt <= options.now) faults.push('past');
  if (faults.length > 0) return { faults };
  const { network, key } = community;
  return { draft: { network, community: key, text, media: [...fields.media], dueAt, zone } };
}
