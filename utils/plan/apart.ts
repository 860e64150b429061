/** How far apart posts of one community stand. Pure; times are epoch milliseconds. */

const minute = 60_000;
/** Offered times are round ones. */
const step = 5 * minute;

/** The first round time from `at` on that stands `gap` ms from everything that is taken. */
export function nextAllowed(at: number, taken: readonly number[], gap: number): number {
  const near = Math.max(gap, minute);
  let free = Math.ceil(at / step) * step;
  for (const other of [...taken].sort((a, b) => a - b)) {
    if (Math.abs(other - free) < near) free = Math.ceil((other + near) / step) * step;
  }
  return free;
}
