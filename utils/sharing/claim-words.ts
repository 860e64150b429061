import type { PlanItem } from '../plan/schema.ts';
import { postBefore } from './ids.ts';

/** What an item's state says of its claim. Pure. */

/**
 * The claim of a post: `post:<uuid>`. One that a network took and that did not come out (it was
 * deleted there, its wall does not hold it) may be planned anew, while its first claim is done for
 * good: each further time has a claim of its own. Counted by what the one who published wrote, so a
 * computer that has not heard of it yet asks for the first, and finds it done.
 */
export function postClaimId(uuid: string, item: Pick<PlanItem, 'journal'> | undefined): string {
  return claimOfTime(uuid, timesGiven(item));
}

/** The claim that surfaces tell of: of the publishing that comes, or of the one that it is out by. */
export function shownClaimId(
  uuid: string,
  item: Pick<PlanItem, 'journal' | 'state'> | undefined,
): string {
  const isOut = item && ['sent', 'handed-over', 'live'].includes(item.state);
  return claimOfTime(uuid, Math.max(0, timesGiven(item) - (isOut ? 1 : 0)));
}

/** How many times a network has taken it. */
const timesGiven = (item: Pick<PlanItem, 'journal'> | undefined) =>
  (item?.journal ?? []).filter(({ to }) => to === 'sent' || to === 'handed-over').length;
const claimOfTime = (uuid: string, time: number) =>
  `${postBefore}${uuid}${time === 0 ? '' : `:${String(time)}`}`;

/** The item of a post's claim; null: it is a comment's. */
export const itemOfClaim = (id: string): string | null =>
  id.startsWith(postBefore) ? (id.split(':')[1] ?? null) : null;

/** How long a claim holds while a key sends, a person publishes by hand, or a panel is open. */
export const leases = { key: 2 * 60_000, hand: 20 * 60_000, answer: 2 * 60_000 } as const;

/**
 * What colleagues are told of a claim of ours: it is out, it may be out, or it certainly is not;
 * null: it is still under way. `item` undefined: it was deleted, and must not be published by others.
 */
export function claimToTell(
  item: Pick<PlanItem, 'state' | 'delivery'> | undefined,
): 'done' | 'uncertain' | 'free' | null {
  if (!item) return 'done';
  switch (item.state) {
    case 'live':
    case 'sent':
    case 'handed-over':
      return 'done';
    case 'sending':
    case 'opened':
    case 'filled':
    case 'unconfirmed':
      return null;
    case 'unknown':
      // It is asked for again by itself under the same key.
      return item.delivery?.retryAt ? null : 'uncertain';
    default:
      return 'free';
  }
}
