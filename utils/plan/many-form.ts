import { draftFrom, type DraftFault, type DraftFields, type PlanCommunity } from './form.ts';
import type { PlanDraft } from './schema.ts';
import { fieldsAt, setTimes, type SetTimes } from './set-rules.ts';
import { instantOf, type Clock } from './when.ts';

/** What stands in the form of one post for many communities. Pure. */
export interface ManyFields extends Clock {
  /** Chosen ones (`network:id`), in the order of the list. */
  communities: readonly string[];
  /** The text that all begin with. */
  text: string;
  /** Texts of those that have one of their own. */
  own: Readonly<Record<string, string>>;
  rubrics: Readonly<Record<string, string | null>>;
  media: readonly string[];
  second: boolean;
  times: SetTimes;
}

export const textFor = ({ own, text }: Pick<ManyFields, 'own' | 'text'>, key: string): string =>
  own[key] ?? text;

/** What an ordinary form held goes on here. */
export function manyFrom(fields: DraftFields, communities: readonly PlanCommunity[]): ManyFields {
  const { text, media, day, time, second, community } = fields;
  const chosen = communities.map(({ key }) => key);
  return {
    communities: chosen.length <= 3 ? chosen : chosen.filter((key) => key === community),
    text,
    own: {},
    rubrics: { [community]: fields.rubric ?? null },
    media,
    day,
    time,
    second,
    times: { kind: 'same' },
  };
}

/** Back to one: the text of the first, the rest as it was. */
export function oneFrom(fields: ManyFields): DraftFields {
  const { day, time, second, media } = fields;
  const community = fields.communities[0] ?? '';
  const rubric = fields.rubrics[community] ?? null;
  return { community, text: textFor(fields, community), media, day, time, second, rubric };
}

/** One community's part, ready to be drawn and kept. */
export interface ManyPart {
  community: PlanCommunity;
  text: string;
  /** When it goes out; null: not known yet. */
  at: number | null;
}

/** The time set for one community alone; null: none yet, or none that there is. */
function ownTime(
  { clocks }: SetTimes & { kind: 'each' },
  key: string,
  zone: string,
): number | null {
  const clock = clocks[key];
  // An hour that the clock goes through twice: the first one.
  return (clock && instantOf(clock, zone)?.at) ?? null;
}

/** Times one by one, beginning with what each has by now. */
export function eachFrom(fields: ManyFields, parts: readonly ManyPart[]): SetTimes {
  const { day, time } = fields;
  const clocks = parts.map(({ community: { key, zone }, at }) => [
    key,
    at === null ? { day, time } : fieldsAt(at, zone),
  ]);
  return { kind: 'each', clocks: Object.fromEntries(clocks) as Record<string, Clock> };
}

/** `free`: each community's next free time, as far as it is known. */
export function partsOf(
  fields: ManyFields,
  communities: readonly PlanCommunity[],
  free: Readonly<Record<string, number>>,
): ManyPart[] {
  const chosen = communities.filter(({ key }) => fields.communities.includes(key));
  const times = setTimes(
    fields.times,
    fields,
    chosen.map(({ zone }) => zone),
    chosen.map(({ key, zone }) =>
      fields.times.kind === 'each' ? ownTime(fields.times, key, zone) : (free[key] ?? null),
    ),
  );
  return chosen.map((community, place) => ({
    community,
    text: textFor(fields, community.key),
    at: times[place] ?? null,
  }));
}

/** All drafts, or for each community what is missing. */
export function draftsFrom(
  fields: ManyFields,
  parts: readonly ManyPart[],
  options: { now: number; asDraft: boolean },
): { drafts: PlanDraft[] } | { faults: Readonly<Record<string, DraftFault[]>> } {
  const faults: Record<string, DraftFault[]> = {};
  const drafts: PlanDraft[] = [];
  for (const { community, text, at } of parts) {
    const { key } = community;
    const { day, time, second, media } = fields;
    const rubric = fields.rubrics[key] ?? null;
    const one = { community: key, text, media, day, time, second, rubric };
    // The form's own clock is only one way to a time: what counts is when this one goes out.
    const made = draftFrom(one, community, { ...options, asDraft: true });
    const when: DraftFault[] =
      at === null ? ['when'] : !options.asDraft && at <= options.now ? ['past'] : [];
    const wrong = 'faults' in made ? made.faults.filter((fault) => fault !== 'when') : [];
    if (wrong.length + when.length > 0) faults[key] = [...wrong, ...when];
    else if ('draft' in made && at !== null) drafts.push({ ...made.draft, dueAt: at });
    else faults[key] = ['when'];
  }
  return Object.keys(faults).length > 0 ? { faults } : { drafts };
}
