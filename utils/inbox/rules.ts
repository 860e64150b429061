import { clockOf, waitedFor, type Waited } from '../answering/rules.ts';
import type { InboxEntry, InboxFilters } from './schema.ts';

/** The order of the inbox and what its filters leave. Pure. */

/** Why one stands where it stands, most urgent first. */
const urgencies = ['angry-late', 'angry', 'late', 'soon', 'rest'] as const;
export type Urgency = (typeof urgencies)[number];

export interface InboxLine extends InboxEntry {
  waited: Waited;
  urgency: Urgency;
}

export const noFilters: InboxFilters = {
  state: 'now',
  community: '',
  network: '',
  kind: '',
  lang: '',
  tone: '',
};

function urgencyOf({ triage }: InboxEntry, { late }: Waited): Urgency {
  const angry = triage?.tone === 'negative' || triage?.toxic === true;
  if (angry) return late === 'yes' ? 'angry-late' : 'angry';
  return late === 'yes' ? 'late' : late === 'soon' ? 'soon' : 'rest';
}

/**
 * Each with how long it waits by its client's own promise, the most urgent first: negative ones
 * that are late, negative ones, late ones, those that soon will be, the rest; within each the
 * oldest first.
 */
export function inOrder(entries: readonly InboxEntry[], now: number): InboxLine[] {
  const place = (urgency: Urgency) => urgencies.indexOf(urgency);
  return entries
    .map((entry) => {
      const waited = waitedFor(entry.since, now, clockOf(entry.of));
      return { ...entry, waited, urgency: urgencyOf(entry, waited) };
    })
    .sort((a, b) => place(a.urgency) - place(b.urgency) || a.since - b.since);
}

/** Put off, and not back yet. */
export const isLater = ({ later }: Pick<InboxEntry, 'later'>, now: number): boolean =>
  later !== null && later.at > now;

const kindOf = (entry: InboxEntry) => (entry.private ? 'private' : (entry.triage?.kind ?? null));

export function fits(entry: InboxEntry, filters: InboxFilters, now: number): boolean {
  const { state, community, network, kind, lang, tone } = filters;
  return (
    isLater(entry, now) === (state === 'later') &&
    (!community || entry.community === community) &&
    (!network || entry.network === network) &&
    (!kind || kindOf(entry) === kind) &&
    (!lang || entry.triage?.lang === lang) &&
    (!tone || entry.triage?.tone === tone)
  );
}

/** What each filter can choose from: only what there is. */
export function choicesOf(entries: readonly InboxEntry[]) {
  const known = <T>(values: readonly (T | null | undefined)[]) => [
    ...new Set(values.filter((value) => value !== null && value !== undefined)),
  ];
  return {
    communities: [...new Map(entries.map((one) => [one.community, one])).values()],
    networks: known(entries.map(({ network }) => network)),
    kinds: known(entries.map(kindOf)),
    langs: known(entries.map(({ triage }) => triage?.lang)),
    tones: known(entries.map(({ triage }) => triage?.tone)),
  };
}
