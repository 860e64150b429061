import { useLiveQuery } from 'dexie-react-hooks';
import { communityKey } from '../../../../utils/communities/rules.ts';
import type { Community } from '../../../../utils/communities/schema.ts';
import { listCommunities } from '../../../../utils/communities/store.ts';
import type { PlanItem } from '../../../../utils/plan/schema.ts';
import { openPlan } from '../../../../utils/plan/by-state.ts';
import { listPlan } from '../../../../utils/plan/store.ts';

const day = 86_400_000;

export interface Plan {
  items: PlanItem[];
  /** By `network:id`, of every role: what was planned keeps its name also when that has changed. */
  communities: Map<string, Community>;
  /** Those that posts can be planned for. */
  mine: Community[];
}

/** Everything open, and what is over in the range; undefined while it is read. */
export function usePlan(from: number, to: number): Plan | undefined {
  return useLiveQuery(async () => {
    const [open, inRange, communities] = await Promise.all([
      openPlan(),
      listPlan({ from, to }),
      listCommunities(),
    ]);
    const items = new Map([...inRange, ...open].map((item) => [item.uuid, item]));
    return {
      items: [...items.values()],
      communities: new Map(communities.map((one) => [communityKey(one), one])),
      mine: communities.filter(({ role }) => role === 'mine'),
    };
  }, [from, to]);
}

/** The instants that a page about a day needs: two weeks back, and the weeks of its month. */
export function rangeAround(today: number, shown: number): { from: number; to: number } {
  return { from: Math.min(today - 14 * day, shown - 45 * day), to: shown + 45 * day };
}
