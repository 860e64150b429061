import { browser } from '#imports';

/** An alarm that is further away than this, either way, has been lost by its clock. */
const lostMs = 150_000;

/**
 * An alarm of every minute, made only where there is none: making it anew at every start of the
 * worker would begin its minute again each time, and it might never ring. After sleep one of the past
 * may stay silent, and one of a clock that ran ahead rings when that time has come: these are made
 * anew.
 */
export async function keepMinuteAlarm(name: string, now = Date.now()): Promise<void> {
  const known = await browser.alarms.get(name);
  if (known && Math.abs(known.scheduledTime - now) < lostMs) return;
  await browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: 1 });
}
