import { median } from '../insights/rules.ts';
import { dayAfter } from '../metrics/rules.ts';
import type { Daily } from '../metrics/schema.ts';
import { partsOf, tagged, tagOf, type UtmValues } from '../utm/rules.ts';
import type { UtmPreset } from '../utm/schema.ts';
import type { Placement, PlacementDraft, PlacementState } from './schema.ts';

/** Money has gone for these; what is only asked or agreed may still come to nothing. */
export const isSpent = (state: PlacementState): boolean => state !== 'asked' && state !== 'agreed';

/** Of one; null: a part is unknown, or there was none. */
export const costOfEach = (cost: number | null, gave: number | null): number | null =>
  cost === null || gave === null || gave === 0 ? null : cost / gave;

/** A token in what was pasted: itself, `erid: …`, or a link's parameter; '' for nothing, null: none. */
export function eridIn(text: string): string | null {
  const plain = text.trim();
  if (plain === '') return '';
  const named = /erid\s*[:=]\s*([\w-]+)/iu.exec(plain)?.[1];
  const token = named ?? plain;
  return /^[\w-]{6,80}$/u.test(token) ? token : null;
}

/** A link with the marking's token, for networks and sites that read it there. */
export function withErid(link: string, erid: string): string {
  if (link === '' || erid === '') return link;
  const { before, query, after } = partsOf(link);
  const others = query.filter((part) => !/^erid=/iu.test(part));
  return `${before}?${[...others, `erid=${erid}`].join('&')}${after}`;
}

/**
 * A placement's link with tags: where it stands is the source, its kind the medium; the campaign is
 * the client's own pattern where there is one.
 */
export function placementLink(
  draft: Pick<PlacementDraft, 'link' | 'title' | 'kind' | 'day'>,
  preset: UtmPreset | undefined,
  values: Omit<UtmValues, 'date'>,
): string {
  const tag = tagOf(
    {
      // Braces would be read as a pattern's names.
      source: draft.title.replace(/[{}]/gu, ' '),
      medium: draft.kind,
      campaign: preset?.campaign || '{date}_{community}',
      content: preset?.content ?? '',
      sites: [],
    },
    { ...values, date: draft.day },
  );
  return draft.link === '' || tag === '' ? draft.link : tagged(draft.link, tag);
}

/** A placement is felt on its day and so many days after. */
export const feltDays = 2;
/** So many days before it say what is usual. */
const usualDays = 28;
/** Fewer known days say nothing of what is usual. */
const leastUsual = 7;

/** What a placement may have given, and how that was computed. */
export interface Suggestion {
  /** What came above the usual, never below 0. */
  value: number;
  /** What came in all on its day and the two after. */
  came: number;
  /** The median of a usual day. */
  usual: number;
  /** How many days before it that median is of. */
  from: number;
  /** Other placements of the community that are felt on the same days. */
  others: number;
}
/** `early`: its days are not over. `unread`: a figure is missing on them. `few`: nothing is usual yet. */
export type NoSuggestion = 'early' | 'unread' | 'few';

/**
 * Followers above the usual: members' change over the placement's day and the two after, less three
 * medians of the daily changes of the 28 days before. A suggestion: who came from elsewhere on
 * those days is counted with them.
 *
 * @param today The community's day: the days of a placement must be over.
 */
export function suggestFollowers(
  placement: Pick<PlacementDraft, 'day'>,
  days: readonly Daily[],
  others: readonly Pick<Placement, 'day'>[],
  today: string,
): Suggestion | NoSuggestion {
  const last = dayAfter(placement.day, feltDays);
  if (last >= today) return 'early';
  const members = new Map(days.map((row) => [row.day, row.figures.members?.value]));
  const [then, now] = [members.get(dayAfter(placement.day, -1)), members.get(last)];
  if (then === undefined || now === undefined) return 'unread';
  const changes: number[] = [];
  for (let back = 1; back <= usualDays; back++) {
    const day = dayAfter(placement.day, -back);
    const [on, before] = [members.get(day), members.get(dayAfter(day, -1))];
    if (on !== undefined && before !== undefined) changes.push(on - before);
  }
  const usual = median(changes);
  if (usual === null || changes.length < leastUsual) return 'few';
  const came = now - then;
  const value = Math.max(0, Math.round(came - usual * (feltDays + 1)));
  const near = others.filter(
    ({ day }) => dayAfter(day, feltDays) >= placement.day && day <= last,
  ).length;
  return { value, came, usual, from: changes.length, others: near };
}
