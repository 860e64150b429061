import { keyWays } from '../networks/key-ways.ts';
import type { Delivery, PlanCause, PlanItem, PlanState } from './schema.ts';
import { graceMs, leadMs, proofMs, sameKeyMs } from './spans.ts';

/** When an item that goes by key takes its next step. Pure. */

/** A delivery that was not begun. */
export const notBegun: Delivery = {
  tries: 0,
  firstTryAt: null,
  publishAt: null,
  uncertain: false,
  retryAt: null,
  fault: null,
};

/**
 * What one that is planned, or moved, becomes at once: what the network holds until its time goes
 * out of our hands now, so that it needs no open browser then.
 */
export function plannedState(
  item: Pick<PlanItem, 'way' | 'network' | 'dueAt'>,
  now: number,
): 'planned' | 'armed' {
  const schedules = item.way === 'key' && keyWays[item.network]?.schedules;
  return schedules && item.dueAt - now >= leadMs ? 'armed' : 'planned';
}

/**
 * What the network is told of the time: null is at once. One that may be out already is asked for
 * in the very same words.
 */
export function publishAt(
  item: Pick<PlanItem, 'network' | 'dueAt' | 'delivery'>,
  now: number,
): number | null {
  if (item.delivery?.uncertain) return item.delivery.publishAt;
  return keyWays[item.network]?.schedules && item.dueAt - now >= leadMs ? item.dueAt : null;
}

/** May its request begin? One with a time of its own waits for it where the network cannot. */
export function mayBegin(item: PlanItem, now: number): boolean {
  if (item.state === 'unknown') {
    const { retryAt, firstTryAt } = item.delivery ?? notBegun;
    return retryAt !== null && retryAt <= now && isKeyKnown(firstTryAt, now);
  }
  return item.state === 'armed' && (publishAt(item, now) !== null || item.dueAt <= now);
}

/** Does the network still know the idempotency key of the first try? Not after a clock set back. */
export const isKeyKnown = (firstTryAt: number | null, now: number): boolean =>
  firstTryAt !== null && now >= firstTryAt && now - firstTryAt < sameKeyMs;

/** The pauses between tries of an uncertain one, by how many there were; then the last. */
const pauses = [0, 30_000, 120_000, 300_000, 600_000];

/**
 * When an uncertain one is asked for again; null: never by itself. `tries`: begun until now.
 * The first time comes at once: most answers are lost to a worker that was stopped.
 */
export function retryAfter(
  item: Pick<PlanItem, 'network' | 'delivery'>,
  now: number,
): number | null {
  const { tries, firstTryAt } = item.delivery ?? notBegun;
  if (!keyWays[item.network]?.onceByKey) return null;
  const at = now + (pauses[tries - 1] ?? pauses.at(-1) ?? 0);
  return isKeyKnown(firstTryAt, at) ? at : null;
}

/** The step by time alone of an item that goes by key; null: none, or it goes by hand. */
export function stepByKey(
  item: Pick<PlanItem, 'state' | 'dueAt' | 'journal' | 'way' | 'delivery'>,
  now: number,
  wallReadAt: number | undefined,
): { to: PlanState; cause: PlanCause } | null {
  const { state, dueAt, delivery } = item;
  const isLate = now - dueAt > graceMs;
  const wallSilentSince = (at: number) => wallReadAt !== undefined && wallReadAt - at >= proofMs;
  switch (state) {
    case 'planned':
      if (item.way !== 'key' || dueAt > now) return null;
      return isLate
        ? { to: 'missed', cause: 'came-late' }
        : { to: 'armed', cause: 'armed-for-key' };
    case 'armed':
      // What the network shall hold is armed long before; this one was kept back.
      return isLate ? { to: 'missed', cause: 'came-late' } : null;
    case 'handed-over':
      return wallSilentSince(dueAt) ? { to: 'not-found', cause: 'not-on-wall' } : null;
    case 'unknown': {
      if (typeof delivery?.retryAt === 'number') {
        const over = !isKeyKnown(delivery.firstTryAt, now);
        return over ? { to: 'unknown', cause: 'asks-no-more' } : null;
      }
      const since = Math.max(item.journal.at(-1)?.at ?? now, delivery?.publishAt ?? 0);
      return wallSilentSince(since) ? { to: 'not-found', cause: 'not-on-wall' } : null;
    }
    default:
      return null;
  }
}
