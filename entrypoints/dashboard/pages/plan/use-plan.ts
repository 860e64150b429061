import { useLiveQuery } from 'dexie-react-hooks';
import type { RubricChip } from '../../../../components/rubric-chips.tsx';
import { communityKey } from '../../../../utils/communities/rules.ts';
import type { Community } from '../../../../utils/communities/schema.ts';
import { listCommunities } from '../../../../utils/communities/store.ts';
import { asideStates, hasPlan, inSets, itemsIn } from '../../../../utils/plan/by-state.ts';
import { rangeOfDays } from '../../../../utils/plan/calendar.ts';
import { lastIn, listIn } from '../../../../utils/plan/moving.ts';
import { isTold } from '../../../../utils/plan/rules.ts';
import type { PlanItem, PlanState } from '../../../../utils/plan/schema.ts';
import { allRubrics } from '../../../../utils/rubrics/store.ts';

/** Who posts can be planned for, and what they write about. */
export interface PlanPeople {
  /** By `network:id`, of every role: what was planned keeps its name also when that has changed. */
  communities: Map<string, Community>;
  /** Those that posts can be planned for. */
  mine: Community[];
  /** By their uuid, of each community (`network:id`). */
  rubrics: Map<string, Map<string, RubricChip>>;
  /** Is there anything in the plan? */
  planned: boolean;
}

/** undefined while it is read. */
export function usePlanPeople(): PlanPeople | undefined {
  return useLiveQuery(async () => {
    const [communities, rubrics, planned] = await Promise.all([
      listCommunities(),
      allRubrics(),
      hasPlan(),
    ]);
    const byCommunity = new Map<string, Map<string, RubricChip>>();
    for (const [of, list] of Map.groupBy(rubrics, ({ community }) => community)) {
      byCommunity.set(of, new Map(list.map((rubric) => [rubric.uuid, rubric])));
    }
    return {
      communities: new Map(communities.map((one) => [communityKey(one), one])),
      mine: communities.filter(({ role }) => role === 'mine'),
      rubrics: byCommunity,
      planned,
    };
  });
}

const day = 86_400_000;
/** Of drafts and of what is over: more are found by searching. */
const mostAside = 200;

const toldState = (state: PlanState) => isTold({ state });

/** What did not go out stands on top until the person has decided. */
export function useTold(community: string | null): PlanItem[] | undefined {
  return useLiveQuery(async () => {
    const told = await itemsIn(asideStates.filter(toldState), { most: mostAside });
    return told.filter((item) => community === null || item.community === community);
  }, [community]);
}

export interface Listed {
  items: PlanItem[];
  /** There are more ahead than were asked for. */
  more: boolean;
}

/**
 * For the list of days: what comes (at most `most`), what is under way or a draft from any time, and
 * the last two weeks. `today`: its first instant, nearly.
 */
export function useListed(community: string | null, today: number, most: number) {
  return useLiveQuery(async (): Promise<Listed> => {
    const [ahead, before, aside] = await Promise.all([
      listIn(community, { from: today - day, to: Infinity }, most + 1),
      lastIn(community, { from: today - 14 * day, to: today - day }, mostAside),
      itemsIn(asideStates, { most: mostAside }),
    ]);
    const own = aside.filter((item) => community === null || item.community === community);
    const all = [...before, ...own, ...ahead.slice(0, most)];
    const items = new Map(all.map((item) => [item.uuid, item]));
    return { items: [...items.values()], more: ahead.length > most };
  }, [community, today, most]);
}

/** For the calendar: what stands on these days, and nothing else is read. */
export function useShown(community: string | null, days: readonly string[]) {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return useLiveQuery(() => listIn(community, rangeOfDays(first, last)), [community, first, last]);
}

/** What was written at once for several communities. */
export const useSets = () => useLiveQuery(inSets);
