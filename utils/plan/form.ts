import type { BriefIdeas } from '../briefs/rules.ts';
import { keyWays } from '../networks/key-ways.ts';
import type { PublishingRules } from '../networks/publishing.ts';
import { textFaults, type TextFault } from '../preview/text-check.ts';
import type { PlanDraft, Rival } from './schema.ts';
import type { BestHour } from '../insights/what-works.ts';
import { clockAt } from '../text/zone.ts';
import type { UtmPreset } from '../utm/schema.ts';
import { instantOf, nextFullHour, type Clock } from './when.ts';
import { ownZone } from '../text/day-in.ts';

/** A community that a post can be planned for. */
export interface PlanCommunity {
  /** `network:id`. */
  key: string;
  network: string;
  name: string;
  colour: string;
  /** IANA zone of its clock. */
  zone: string;
  rules: PublishingRules;
  /** As in its address; null or absent: only its number is known. */
  screenName?: string | null;
  /** How its links are tagged; absent: the person said nothing. */
  utm?: UtmPreset;
  /** There is a key that posts can go out by (utils/networks/key-ways.ts). */
  byKey?: boolean;
  /** The person's rubrics of it. */
  rubrics?: readonly { uuid: string; name: string }[];
  /** What its brief offers to write about. Absent: nothing. */
  ideas?: BriefIdeas;
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
  type: string;
  /** Bytes. */
  size: number;
  /** Of a video; null: not known. */
  seconds: number | null;
  /** What is to be seen, in words; '' while nothing is said. */
  alt: string;
  /** Id of the picture that it is a part of; null: it is whole. */
  from: string | null;
}

/** What stands in the form: unfinished, so anything may be empty. Kept as it is between visits. */
export interface DraftFields extends Clock {
  /** `network:id`, or '' while none is chosen. */
  community: string;
  text: string;
  /** Ids of pictures, in order. */
  media: readonly string[];
  /** Of a clock time that comes twice, the second time is meant. */
  second: boolean;
  /** The uuid of a rubric; null or absent: none. */
  rubric?: string | null;
  /** Absent: by hand. */
  way?: 'hand' | 'key';
  /** A temporary post: when it is to be deleted, by the same clock; null or absent: it stays. */
  until?: Clock | null;
  /** Rivals that the person lets stand beside it (PlanItem.despite). */
  despite?: readonly string[];
}

/** What a form asks about a community's times. */
export interface FormTimes {
  /** The next free ones of its own slots, at most three. */
  freeSlots: (community: string) => Promise<readonly number[]>;
  /** Makes hours its slots; how many were new. */
  takeSlots: (community: string, best: readonly BestHour[]) => Promise<number>;
}

/** Something planned that is near in time. */
export interface DraftClash {
  /** `network:id` */
  community: string;
  text: string;
  /** How many pictures it has. */
  media: number;
  at: number;
  zone: string;
}

/** What stands against a post that is being written. */
export interface DraftCheck {
  rival: Rival | null;
  /** The nearest one of the same community within its gap. */
  own: DraftClash | null;
  /** That gap, minutes. */
  gap: number;
  /** With `own`: the next time that is far enough from all. */
  free: number | null;
  /** The nearest one of another own community within an hour; only where the person wants that. */
  other: DraftClash | null;
}

/** Asks the database; it changes nothing. */
export type CheckDraft = (
  draft: Pick<PlanDraft, 'network' | 'community' | 'text' | 'media' | 'dueAt' | 'despite'>,
) => Promise<DraftCheck>;

/** How saving went. Unless it is `saved` the form stays as it is; `refused` is a whole sentence. */
export type SaveAnswer = 'saved' | { rival: Rival } | { refused: string };

/** How taking in one file went: the picture, or a finished sentence why not. */
export type AddAnswer = PlanPicture | { refused: string };

/** What a form begins with. A missing community is the only one there is, else none. */
export function fieldsFrom(
  initial: Partial<PlanDraft>,
  communities: readonly PlanCommunity[],
  now: number,
): DraftFields {
  const only = communities.length === 1 ? communities[0]?.key : undefined;
  const community = initial.community ?? only ?? '';
  const zone = initial.zone ?? communities.find(({ key }) => key === community)?.zone ?? ownZone();
  const { day, time } = clockAt(initial.dueAt ?? nextFullHour(now), zone);
  return {
    community,
    text: initial.text ?? '',
    media: initial.media ?? [],
    second: isSecond(initial.dueAt, zone),
    ...(initial.rubric ? { rubric: initial.rubric } : {}),
    ...(initial.until ? { until: clockOf(initial.until, zone) } : {}),
    ...(initial.way ? { way: initial.way } : {}),
    ...(initial.despite?.length ? { despite: initial.despite } : {}),
    day,
    time,
  };
}

function clockOf(at: number, zone: string): Clock {
  const { day, time } = clockAt(at, zone);
  return { day, time };
}

/** Is it the second coming of its clock time? */
function isSecond(at: number | undefined, zone: string): boolean {
  const when = at === undefined ? null : instantOf(clockAt(at, zone), zone);
  return when?.kind === 'twice' && when.later === at;
}

/** The instant that the fields mean; null while they mean none. */
export function meantAt(fields: Clock & Pick<DraftFields, 'second'>, zone: string): number | null {
  const when = instantOf(fields, zone);
  if (!when) return null;
  return when.kind === 'twice' && fields.second ? when.later : when.at;
}

/** Why a draft cannot be kept yet: keys of `draft:error.*`. */
export type DraftFault =
  'community' | 'empty' | TextFault | 'when' | 'past' | 'until' | 'keyPictures' | 'keyCaption';

/** What not even a draft may have. */
const neverKept: readonly TextFault[] = ['tooLong', 'tooMany'];

/** A finished draft, or all that is missing. A time in the past may be kept only as a draft. */
export function draftFrom(
  fields: DraftFields,
  community: PlanCommunity | undefined,
  options: { now: number; asDraft: boolean },
): { draft: PlanDraft } | { faults: DraftFault[] } {
  const faults: DraftFault[] = [];
  const text = fields.text.trim();
  if (!text && fields.media.length === 0) faults.push('empty');
  if (!community) return { faults: ['community', ...faults] };
  const { rules, zone } = community;
  const ofText = textFaults({ text, media: fields.media.length }, rules);
  // A draft may wait for its cure; a planned one would be refused by the network.
  if (options.asDraft) faults.push(...ofText.filter((fault) => neverKept.includes(fault)));
  else faults.push(...ofText, ...keyFaults());
  const dueAt = meantAt(fields, zone);
  if (dueAt === null) return { faults: [...faults, 'when'] };
  if (!options.asDraft && dueAt <= options.now) faults.push('past');
  const until = fields.until ? (instantOf(fields.until, zone)?.at ?? NaN) : fields.until;
  if (typeof until === 'number' && !(until > dueAt)) faults.push('until');
  if (faults.length > 0) return { faults };
  const { network, key } = community;
  const media = [...fields.media];
  const despite = fields.despite?.length ? { despite: [...fields.despite].slice(-50) } : {};
  const temporary = until === undefined ? {} : { until };
  return {
    draft: {
      network,
      community: key,
      text,
      media,
      dueAt,
      zone,
      ...rubricOf(),
      ...wayOf(),
      ...temporary,
      ...despite,
    },
  };

  /** By key only where there is one: one that went is by hand again. */
  function wayOf(): Pick<PlanDraft, 'way'> {
    if (!community?.byKey && fields.way !== 'key') return {};
    return { way: community?.byKey && fields.way === 'key' ? 'key' : 'hand' };
  }

  /** What the network takes from the person and not from a key. */
  function keyFaults(): DraftFault[] {
    const way = wayOf().way === 'key' ? keyWays[community?.network ?? ''] : undefined;
    if (!way) return [];
    if (fields.media.length > way.pictures) return ['keyPictures'];
    const most = fields.media.length ? way.text.underPictures : way.text.alone;
    return text.length > most ? ['keyCaption'] : [];
  }

  /** Of this very community: one that was chosen for another, or is gone, is none. */
  function rubricOf(): Pick<PlanDraft, 'rubric'> {
    if (!community?.rubrics?.length) return {};
    const chosen = community.rubrics.find(({ uuid }) => uuid === fields.rubric);
    return { rubric: chosen?.uuid ?? null };
  }
}
