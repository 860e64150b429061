import { useEffect, useRef, useState } from 'react';
import type { BestHour } from '../utils/insights/what-works.ts';

type Ask = (community: string) => Promise<BestHour[]>;

/** The hours of a community once they are known; none before, and none when they cannot be had. */
export function useBestHours(community: string, ask: Ask | undefined): readonly BestHour[] {
  const [known, setKnown] = useState<{ of: string; hours: BestHour[] }>({ of: '', hours: [] });
  const latest = useRef(ask);
  useEffect(() => {
    latest.current = ask;
  });
  useEffect(() => {
    let left = false;
    // A suggestion that fails is only missing: what is being written goes on.
    const hours = community === '' ? undefined : latest.current?.(community);
    hours?.then(
      (found) => {
        if (!left) setKnown({ of: community, hours: found });
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [community]);
  return known.of === community ? known.hours : [];
}
