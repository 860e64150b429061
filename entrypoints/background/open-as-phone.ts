import { browser, type Browser } from '#imports';
import { networkOf } from '../../utils/networks/index.ts';
import { isAtHosts, mobileUrl, phoneHostsOf } from '../../utils/networks/phone.ts';
import type { PhoneOpened } from '../../utils/phone-messages.ts';
import type { PhoneWidth } from '../../utils/preview/phones.ts';
import { noteFailure } from './failures.ts';

/** As tall as an iPhone 12 to 16e, CSS px. */
const height = 844;
/** Chrome on Android as it calls itself since it tells no more of the device; of this version. */
const version = /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? '141';
const userAgent = `Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Mobile Safari/537.36`;

type Rule = Browser.declarativeNetRequest.Rule;

/** undefined where the browser cannot change what it tells a site. */
const headers = () =>
  browser.declarativeNetRequest as typeof browser.declarativeNetRequest | undefined;

/** Of a rule whose tab has come to its network: from then on another site ends it. */
const arrived = 2;
const onItsWay = 1;

/** What one tab tells the hosts of one network. The rule's number is the tab's: nothing to remember. */
function ruleOf(tabId: number, hosts: string[], priority: number): Rule {
  const set = (header: string, value: string) => ({ header, operation: 'set' as const, value });
  return {
    id: tabId,
    priority,
    condition: {
      tabIds: [tabId],
      requestDomains: hosts,
      resourceTypes: ['main_frame', 'sub_frame', 'xmlhttprequest', 'script', 'stylesheet', 'image'],
    },
    action: {
      type: 'modifyHeaders',
      requestHeaders: [
        set('user-agent', userAgent),
        set('sec-ch-ua-mobile', '?1'),
        set('sec-ch-ua-platform', '"Android"'),
      ],
    },
  };
}

/** Opens an address in a window as wide as a phone, and asks for it as a phone would. */
export async function openAsPhone(
  url: string,
  width: PhoneWidth,
  scrollbar: number,
): Promise<PhoneOpened> {
  const network = networkOf(url);
  const mobile = mobileUrl(url);
  if (!network || !mobile) throw new Error('This address is no known network’s.');
  const allowed = await browser.permissions.contains({ origins: [originOf(mobile)] });
  // Empty at first: a rule can only name a tab that is there.
  const opened = await browser.windows.create({
    type: 'popup',
    width: width + scrollbar,
    height,
    url: 'about:blank',
  });
  const tab = opened?.tabs?.[0];
  if (tab?.id === undefined || opened?.id === undefined) throw new Error('No window was opened.');
  const asPhone = allowed && (await tellAsPhone(tab.id, phoneHostsOf(network)));
  // A desktop's browser is sent back from a mobile site: then the address as it is.
  await browser.tabs.update(tab.id, { url: asPhone ? mobile : url });
  await fit(opened.id, tab.id, width + scrollbar);
  return { asPhone, width };
}

const originOf = (url: string) => `${new URL(url).origin}/*`;

async function tellAsPhone(tabId: number, hosts: string[]): Promise<boolean> {
  try {
    const rules = headers();
    if (!rules) return false;
    await rules.updateSessionRules({
      removeRuleIds: [tabId],
      addRules: [ruleOf(tabId, hosts, onItsWay)],
    });
    return true;
  } catch (error) {
    await noteFailure('open-as-phone', error);
    return false;
  }
}

/**
 * What the page has must be as wide as the phone: a window's frame takes some of it, and a browser
 * that was told a size at its start gives that to every window.
 */
async function fit(windowId: number, tabId: number, width: number): Promise<void> {
  const [tab, frame] = await Promise.all([browser.tabs.get(tabId), browser.windows.get(windowId)]);
  if (tab.width === undefined || tab.width === width) return;
  const lost = Math.max(0, (frame.width ?? 0) - tab.width);
  await browser.windows.update(windowId, { width: width + lost, height });
}

/** The tab asks as itself again. */
async function forget(tabIds: readonly number[]): Promise<void> {
  if (tabIds.length) await headers()?.updateSessionRules({ removeRuleIds: [...tabIds] });
}

/** Rules of tabs that are gone, or have left the network meanwhile. */
async function forgetStale(): Promise<void> {
  const rules = (await headers()?.getSessionRules()) ?? [];
  const stale = await Promise.all(
    rules.map(async ({ id, condition }) => {
      const tab = await browser.tabs.get(id).catch(() => null);
      const here = tab && isAtHosts(tab.url ?? '', condition.requestDomains ?? []);
      return here ? [] : [id];
    }),
  );
  await forget(stale.flat());
}

/** A tab shows another page: is it still the network's for which its rule was made? */
async function look(tabId: number, url: string | undefined): Promise<void> {
  const rule = (await headers()?.getSessionRules())?.find(({ id }) => id === tabId);
  if (!rule) return;
  const hosts = rule.condition.requestDomains ?? [];
  // No address: that of a site which we may not see.
  const here = isAtHosts(url ?? (await browser.tabs.get(tabId)).url ?? '', hosts);
  if (!here && rule.priority === arrived) await forget([tabId]);
  if (here && rule.priority !== arrived) {
    const addRules = [ruleOf(tabId, hosts, arrived)];
    await headers()?.updateSessionRules({ removeRuleIds: [tabId], addRules });
  }
}

/** Takes each rule back when its tab closes or leaves the network, and what is stale at each start. */
export function watchPhoneWindows(): void {
  const failed = (error: unknown) => noteFailure('open-as-phone', error);
  browser.tabs.onRemoved.addListener((tabId) => void forget([tabId]).catch(failed));
  browser.tabs.onUpdated.addListener((tabId, { url, status }) => {
    if (url !== undefined || status === 'complete') void look(tabId, url).catch(failed);
  });
  const start = () => void forgetStale().catch(failed);
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
}
