import { browser } from '#imports';
import { networks } from '../../utils/networks/index.ts';
import type { Network } from '../../utils/networks/network.ts';
import { noteFailure } from './failures.ts';

const script = '/content-scripts/page.js';
const idOf = (network: Network) => `page-${network.id}`;

const allowed = (network: Network) =>
  browser.permissions.contains({ origins: [...network.matches] });

/**
 * Registers the page script for the networks that are allowed, and for no others. `inject`: also
 * into tabs that are open already, so that nobody has to reload a page after giving permission.
 */
export async function syncRegistration(inject: boolean): Promise<void> {
  const registered = new Set(
    (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id),
  );
  for (const network of Object.values(networks)) {
    const id = idOf(network);
    const may = await allowed(network);
    if (!may && registered.has(id)) {
      await browser.scripting.unregisterContentScripts({ ids: [id] });
    }
    if (!may || registered.has(id)) continue;
    await browser.scripting.registerContentScripts([
      { id, js: [script], matches: [...network.matches], runAt: 'document_idle' },
    ]);
    if (inject) await injectIntoOpenTabs(network);
  }
}

async function injectIntoOpenTabs(network: Network): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...network.matches] });
  for (const tab of tabs) {
    if (tab.id === undefined || tab.discarded) continue;
    // A tab that shows an error page cannot be injected: it gets the script when it loads.
    await browser.scripting
      .executeScript({ target: { tabId: tab.id }, files: [script] })
      .catch(() => undefined);
  }
}

export function keepScriptsRegistered(): void {
  const sync = (inject: boolean) => {
    void syncRegistration(inject).catch((error: unknown) => noteFailure('registration', error));
  };
  browser.permissions.onAdded.addListener(() => sync(true));
  browser.permissions.onRemoved.addListener(() => sync(false));
  browser.runtime.onStartup.addListener(() => sync(false));
  browser.runtime.onInstalled.addListener(() => {
    // Registrations outlive an update, with the old file's matches: begin anew.
    void browser.scripting
      .unregisterContentScripts()
      .catch(() => undefined)
      .then(() => sync(true));
  });
}
