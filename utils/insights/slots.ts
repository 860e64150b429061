import { clockAt, instantAt } from '../text/zone.ts';
import { hourOfWeek, type BestHour } from './what-works.ts';

/** A time that the plan may suggest: the next coming of an hour that is clearly better. */
export interface BestTime extends BestHour {
  at: number;
}

/** Nobody writes a post in less. */
const soonest = 10 * 60_000;

/**
 * The next instants at which a zone's clock shows these hours of the week, soonest first. An hour
 * that clocks jump over on that day comes a week later.
 */
export function bestTimes(best: readonly BestHour[], zone: string, now: number): BestTime[] {
  const { day } = clockAt(now, zone);
  return best
    .flatMap((one) => {
      const minutes = (one.hour % 24) * 60;
      for (let ahead = 0; ahead <= 15; ahead++) {
        const at = instantAt({ day, minutes }, zone, ahead);
        if (at >= now + soonest && hourOfWeek(at, zone) === one.hour) return [{ ...one, at }];
      }
      return [];
    })
    .sort((a, b) => a.at - b.at);
}
