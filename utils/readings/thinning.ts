/**
 * What readings are worth keeping as they age: all for 7 days, the last of each hour to 30 days,
 * the last of each day after (hours and days of UTC: thinning knows no zone). The first reading of
 * a thing is always kept: growth is counted from it.
 */
const hour = 3_600_000;
const day = 24 * hour;
export const keptWhole = 7 * day;
export const keptHourly = 30 * day;

/** The keys of the readings of ONE post or community that can go. Any order in. */
export function superfluous(
  readings: readonly { id: string; at: number }[],
  now: number,
): string[] {
  const sorted = [...readings].sort((a, b) => a.at - b.at);
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
    .slice(1)
    .filter((reading) => {
      const name = slot(reading);
      return name !== null && lastOf.get(name) !== reading.id;
    })
    .map(({ id }) => id);
}
