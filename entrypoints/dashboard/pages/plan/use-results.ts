import { useEffect, useState } from 'react';
import { resultsOf, type PlanResult } from '../../../../utils/plan/results.ts';
import type { PlanItem } from '../../../../utils/plan/schema.ts';

/**
 * What came of the live ones among these items; asked anew when others come into sight. Not a live
 * query: each figure rests on some forty curves, and pages are read while this one is open.
 */
export function useResults(items: readonly PlanItem[]): (uuid: string) => PlanResult | undefined {
  const [known, setKnown] = useState<ReadonlyMap<string, PlanResult>>(new Map());
  const live = items.filter(({ state, livePost }) => state === 'live' && livePost !== null);
  const asked = live.map(({ uuid }) => uuid).join(' ');
  useEffect(() => {
    let left = false;
    // Without figures the plan is still the plan.
    resultsOf(live, Date.now()).then(
      (found) => {
        if (!left) setKnown(found);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
    // `asked` stands for `live`, which is made anew with every drawing.
  }, [asked]);
  return (uuid) => known.get(uuid);
}
