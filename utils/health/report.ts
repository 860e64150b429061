import type { NetworkId } from '../networks/network.ts';
import type { FieldCount, HealthDay, HealthReport, Tally, Visit } from './schema.ts';

/** A day keeps so many visits apart; older ones are only summed. */
const keptVisits = 20;

export const dayId = (network: NetworkId, { place, field }: FieldCount, day: string): string =>
  [network, place, field, day].join('|');

/** Tells two communities apart without keeping their names (FNV-1a, 32 bits). */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text) {
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

/** `community t.me 2`: host and length of the path tell skins and tabs of a profile apart. */
function sortOf({ kind, url }: HealthReport): string {
  const { host, pathname } = URL.parse(url) ?? { host: '', pathname: '' };
  return `${kind} ${host} ${pathname.split('/').filter(Boolean).length}`;
}

function visitOf(report: HealthReport, count: FieldCount, at: number): Visit {
  const { read, absent, unrecognised, rows } = count;
  return {
    id: report.visit,
    at,
    kind: report.kind,
    sort: sortOf(report),
    of: report.community === null ? '' : shortHash(report.community),
    ...{ read, absent, unrecognised, rows },
  };
}

const sum = (a: Tally, b: Tally): Tally => ({
  read: a.read + b.read,
  absent: a.absent + b.absent,
  unrecognised: a.unrecognised + b.unrecognised,
});

/** A field's day after a report: the visit's word takes the place of its earlier one. */
export function withReport(
  known: HealthDay | undefined,
  report: HealthReport,
  count: FieldCount,
  day: string,
  at: number,
): HealthDay {
  const visit = visitOf(report, count, at);
  const visits = [...(known?.visits ?? []).filter(({ id }) => id !== visit.id), visit];
  const over = visits.splice(0, Math.max(0, visits.length - keptVisits));
  const missed = visit.absent + visit.unrecognised > visit.read;
  // The address of a dialogue names the other side.
  const url = missed && report.kind !== 'messages' ? report.url : null;
  return {
    id: dayId(report.network, count, day),
    network: report.network,
    place: count.place,
    field: count.field,
    day,
    expected: count.expected,
    visits,
    earlier: over.reduce(sum, known?.earlier ?? { read: 0, absent: 0, unrecognised: 0 }),
    missedUrl: url ?? known?.missedUrl ?? null,
  };
}
