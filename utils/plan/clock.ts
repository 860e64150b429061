import type { Step } from './rules.ts';
import type { PlanItem } from './schema.ts';

const day = 86_400_000;

/**
 * A clock that ran ahead for a while called posts due or missed whose time has not come: they wait
 * for it again. Told by the journal alone: a line of a moment that lies more than a day ahead was
 * written by that clock. Small corrections change nothing: the person was told, and knows.
 */
export function backToPlanned(
  items: readonly Pick<PlanItem, 'uuid' | 'state' | 'dueAt' | 'journal'>[],
  now: number,
): Step[] {
  return items.flatMap(({ uuid, state: from, dueAt, journal }) => {
    const last = journal.at(-1);
    const byClock = last?.cause === 'time-came' || last?.cause === 'came-late';
    const isFalse = byClock && last.at > now + day && dueAt > now;
    return isFalse && (from === 'due' || from === 'missed')
      ? [{ uuid, from, to: 'planned' as const, cause: 'clock-set-right' as const }]
      : [];
  });
}
