import { goalsOf } from '../goals/store.ts';
import type { Goal } from '../goals/schema.ts';
import type { PlacementState } from '../placements/schema.ts';
import { placementsBetween } from '../placements/store.ts';
import type { ReportPlacement } from './report.ts';
import type { DaySpan } from './span.ts';

/** It was there: what is only asked for, agreed or paid gave nothing yet. */
const outStates: readonly PlacementState[] = ['out', 'counted'];

/** By their day. */
export async function placementsIn(community: string, span: DaySpan): Promise<ReportPlacement[]> {
  const rows = await placementsBetween(community, span.first, span.last);
  return rows
    .filter(({ state }) => outStates.includes(state))
    .map(({ day, title, cost, currency, followers, visits, leads }) => {
      return { day, title, cost, currency, followers, visits, leads };
    });
}

/** Of the month that the span lies in; a span of two months has none. */
export async function goalsIn(
  community: string,
  { first, last }: DaySpan,
): Promise<Pick<Goal, 'metric' | 'target'>[]> {
  const month = first.slice(0, 7);
  if (!last.startsWith(month)) return [];
  return (await goalsOf(community, month)).map(({ metric, target }) => ({ metric, target }));
}
