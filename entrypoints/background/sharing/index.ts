import { browser } from '#imports';
import { Dexie } from 'dexie';
import { db } from '../../../utils/db.ts';
import { installId } from '../../../utils/install.ts';
import { giveLease, takeLease } from '../../../utils/lease.ts';
import { inSample } from '../../../utils/sample/here.ts';
import { leaseOwner } from '../../../utils/session.ts';
import { originPattern } from '../../../utils/sharing/address.ts';
import { anyAccountOn } from '../../../utils/sharing/accounts.ts';
import { answeringNow } from '../../../utils/sharing/shown.ts';
import { noteFailure } from '../failures.ts';
import { keepMinuteAlarm } from '../minute-alarm.ts';
import { refreshTabs } from '../refresh-tabs.ts';
import { tellPost } from './claims.ts';
import { runSharing } from './round.ts';
import type { SharingWorld } from './world.ts';

const alarm = 'sharing';
const lease = 'sharing';
/** An edit goes so long after the last keystroke that was kept. */
const soonMs = 2000;

/** Whether the person let us ask the server at this address. */
export const isServerAllowed = (url: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [originPattern(url)] });

/** This browser. */
export async function thisWorld(): Promise<SharingWorld> {
  const owner = await leaseOwner();
  return {
    db,
    me: await installId(),
    now: Date.now,
    hold: () => takeLease(lease, owner, Date.now()),
    letGo: () => giveLease(lease, owner),
    allowed: isServerAllowed,
    sample: inSample,
    failed: (error) => noteFailure('sharing', error),
  };
}

/** Tells colleagues how a post went, when one of them may wait for it. Never throws. */
export async function tellOfPost(uuid: string): Promise<void> {
  try {
    await tellPost(await thisWorld(), uuid);
  } catch (error) {
    await noteFailure('sharing', error);
  }
}

/** None at all while nothing is shared. */
async function keepAlarm(): Promise<boolean> {
  const on = await anyAccountOn();
  if (on) await keepMinuteAlarm(alarm);
  else await browser.alarms.clear(alarm);
  return on;
}

// Rounds of one worker stand in a row, and one that waits is enough. Lost with the worker, the alarm
// makes the next.
let running: Promise<unknown> = Promise.resolve();
let waiting: Promise<void> | null = null;

/** A round after the one that runs. Never throws. */
export function shareNow(): Promise<void> {
  waiting ??= running.then(async () => {
    waiting = null;
    const round = (async () => {
      try {
        if (await keepAlarm()) {
          await runSharing(await thisWorld());
          await tellMarks();
        }
      } catch (error) {
        await noteFailure('sharing', error);
      }
    })();
    running = round;
    await round;
  });
  return waiting;
}

/** Does something while no round runs: none may write for an account that goes. */
export function betweenRounds(task: () => Promise<unknown>): Promise<unknown> {
  const done = running.then(task);
  running = done.catch(() => undefined);
  return done;
}

/** Those comments that pages were told of last. Lost with the worker: told once more. */
let told = '';

/** Marks show which comments colleagues answer: pages ask anew when that has changed. */
async function tellMarks(): Promise<void> {
  const now = [...(await answeringNow(Date.now())).keys()].sort().join(' ');
  if (now === told) return;
  told = now;
  await refreshTabs();
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** A round soon: what is written in a row goes together. */
export function shareSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void shareNow(), soonMs);
}

/** All listeners of sharing, in the first tick. */
export function keepSharing(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void shareNow();
  });
  browser.runtime.onStartup.addListener(() => void shareNow());
  browser.runtime.onInstalled.addListener(() => void shareNow());
  globalThis.addEventListener('online', () => void shareNow());
  // Of any context of ours: it is told here while this worker lives, and by the alarm else.
  Dexie.on.storagemutated.subscribe((parts: object) => {
    const written = Object.keys(parts).some((part) =>
      part.startsWith(`idb://${db.name}/sharedDirty/`),
    );
    if (written) shareSoon();
  });
  // At every start of the worker: alarms of an unpacked extension do not survive a crash.
  void keepAlarm().catch((error: unknown) => noteFailure('sharing', error));
}
