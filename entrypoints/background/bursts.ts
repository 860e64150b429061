import { burstTold, listBursts, type KeptBurst } from '../../utils/answering/store.ts';
import { quietUntil, type QuietHours } from '../../utils/reminders/quiet.ts';
import { ownZone } from '../../utils/text/day-in.ts';

/**
 * Tells bursts that were not told yet. One is written down before it is told, so a worker that dies
 * in between tells it later. In quiet hours it waits for their end: the inbox and the popup show it
 * all the same. True: something was told.
 */
export async function tellBursts(
  now: number,
  quiet: QuietHours | null,
  show: (burst: KeptBurst & { name: string }) => Promise<unknown>,
): Promise<boolean> {
  if (quietUntil(now, quiet, ownZone()) !== null) return false;
  let told = false;
  for (const burst of await listBursts(now)) {
    if (burst.told) continue;
    await show(burst);
    await burstTold(burst.community);
    told = true;
  }
  return told;
}
