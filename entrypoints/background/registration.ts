import { browser } from '#imports';
import type { Access } from '../../utils/access/rules.ts';
import { networks } from '../../utils/networks/index.ts';
import type { NetworkId } from '../../utils/networks/network.ts';
import { readAccess, rememberAccess } from '../../utils/site-access.ts';
import { noteFailure } from './failures.ts';
import { enliven, scriptsOf, silence } from './open-tabs.ts';

const prefix = 'page-';
/** Set when a run has begun; the browser forgets it when the extension is ended. */
const runKey = 'registration-run';

const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');

/** One after another: two at once would register the same script twice. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Registers the page script for the pages that are allowed, and for no others: also after an update
 * that knows other addresses, and for part of a network. Then the open tabs: the script comes to
 * life where it is missing, and leaves what was taken back. `newRun`: everything begins anew, and a
 * tab that refuses the script is told to reload.
 */
export function syncRegistration(newRun = false): Promise<void> {
  const run = queue.then(() => sync(newRun));
  queue = run.catch(() => undefined);
  return run;
}

async function sync(newRun: boolean): Promise<void> {
  const access = await readAccess(networks);
  await rememberAccess(access);
  const registered = new Map(
    (await browser.scripting.getRegisteredContentScripts()).map(({ id, matches }) => [
      id,
      matches ?? [],
    ]),
  );
  for (const [network, { granted }] of Object.entries(access) as [NetworkId, Access][]) {
    const id = prefix + network;
    const before = registered.get(id);
    registered.delete(id);
    if (newRun || !same(before ?? [], granted)) {
      if (before) await browser.scripting.unregisterContentScripts({ ids: [id] });
      if (granted.length) {
        await browser.scripting.registerContentScripts([
          { id, js: scriptsOf(network), matches: [...granted], runAt: 'document_idle' },
        ]);
      }
    }
    // A registration alone touches no tab that is open already.
    if (before?.some((pattern) => !granted.includes(pattern))) await silence(network);
    await enliven(network, granted, newRun);
  }
  // Of a network that this version does not know any more.
  const strangers = [...registered.keys()].filter((id) => id.startsWith(prefix));
  if (strangers.length) await browser.scripting.unregisterContentScripts({ ids: strangers });
}

/**
 * Is this the first start of the background since the extension was installed, updated, reloaded or
 * switched on, or since the browser started? No event tells of all five.
 */
async function beginRun(): Promise<void> {
  if ((await browser.storage.session.get(runKey))[runKey] === true) return;
  await syncRegistration(true);
  // Only now: a worker that died in the middle of it begins again.
  await browser.storage.session.set({ [runKey]: true });
}

export function keepScriptsRegistered(): void {
  const later = (sync: () => Promise<void>) => () => {
    void sync().catch((error: unknown) => noteFailure('registration', error));
  };
  browser.permissions.onAdded.addListener(later(() => syncRegistration()));
  browser.permissions.onRemoved.addListener(later(() => syncRegistration()));
  // These wake the background, which then looks by itself whether a new run has begun.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(() => undefined);
  later(beginRun)();
}
