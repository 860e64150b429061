const MINUTE = 60_000;
/** Moscow has had no summer time since 2014, so a fixed offset is right for these dates. */
const MOSCOW = 3 * 60 * MINUTE;
const DAY = 24 * 60 * MINUTE;

/** `38m`, `5h` ago; or `3 12:30`, three days ago at half past twelve in Moscow. */
export function momentOf(at: string, now: number): number {
  const ago = /^(\d+)([mh])$/.exec(at);
  if (ago) return now - Number(ago[1]) * (ago[2] === 'h' ? 60 : 1) * MINUTE;
  const moment = /^(\d+) (\d+):(\d+)$/.exec(at);
  if (!moment) throw new Error(`Not a moment: ${at}`);
  const midnight = Math.floor((now + MOSCOW) / DAY) * DAY - MOSCOW;
  const [, days, hours, minutes] = moment.map(Number);
  return midnight - (days ?? 0) * DAY + (hours ?? 0) * 60 * MINUTE + (minutes ?? 0) * MINUTE;
}

/** People sleep: what would fall between one and nine in the morning moves to seven to nine. */
export function awake(time: number, now: number): number {
  const hour = 60 * MINUTE;
  const midnight = Math.floor((time + MOSCOW) / DAY) * DAY - MOSCOW;
  const since = (time - midnight) / hour;
  // This very night is left alone, or a comment could come from the future.
  const isTonight = now - midnight < 9 * hour;
  if (since < 1 || since >= 9 || isTonight) return time;
  return midnight + (7 + (since - 1) / 4) * hour;
}
