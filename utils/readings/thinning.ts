/**
 * What readings are worth keeping as they age: all for 7 days, the last of each hour to 30 days,
 * the last of each day after (hours and days of UTC: thinning knows no zone). The first reading of
 * a thing is always kept: growth is counted from it.
 */
const hour = 3_600_000;
const day = 24 * hour;
export const keptWhole = 7 * day;
export const keptHourly = 30 * day;

/**
 * The keys of the readings of ONE post or community that can go. Any order in. `first`: the key of its
 * first reading of all, which stays; not said: the earliest of these.
 */
export function superfluous(
  readings: readonly { id: string; at: number }[],
  now: number,
  first?: string,
): string[] {
  const sorted = [...readings].sort((a, b) => a.at - b.at);
  const stays = first ?? sorted[0]?.id;
  const lastOf = new Map<string, string>();
  const slot = ({ at }: { at: number }) => {
    const age = now - at;
    if (age <= keptWhole) return null;
    return age <= keptHourly ? `h${Math.floor(at / hour)}` : `d${Math.floor(at / day)}`;
  };
  for (const reading of sorted) {
    const name = slot(reading);
    if (name !== null) lastOf.set(name, reading.id);
  }
  return sorted
    .filter((reading) => {
      const name = slot(reading);
      return reading.id !== stays && name !== null && lastOf.get(name) !== reading.id;
    })
    .map(({ id }) => id);
}

/**
 * Where readings may have to go since a run at `last`, as [from, to): those that became older than
 * 30 days or 7 days meanwhile, from the beginning of the day or hour in which that run ended. null:
 * never run, so all that is old enough.
 */
export function toThin(now: number, last: number | null): [from: number, to: number][] {
  if (last === null) return [[-Infinity, now - keptWhole]];
  const daily = Math.floor((last - keptHourly) / day) * day;
  const hourly = Math.floor((last - keptWhole) / hour) * hour;
  // After weeks without a run the two spans meet.
  if (hourly <= now - keptHourly) return [[daily, now - keptWhole]];
  return [
    [daily, now - keptHourly],
    [hourly, now - keptWhole],
  ];
}
