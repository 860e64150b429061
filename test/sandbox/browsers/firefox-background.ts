import type { Browser, Page } from 'puppeteer';

/** What puppeteer's Firefox browser has beside its public type: the raw WebDriver BiDi line. */
interface BidiBrowser {
  connection: {
    send(method: string, params: object): Promise<{ result: unknown }>;
  };
}

/**
 * Runs the body of an async function in the browser's own scope, which
 * `-remote-allow-system-access` opens; `id` in it is the extension's. Returns its string.
 */
async function inBrowserScope(browser: Browser, id: string, body: string): Promise<string> {
  const { connection } = browser as unknown as BidiBrowser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  const answer = await connection.send('script.evaluate', {
    expression: `(async (id) => { ${body} })(${JSON.stringify(id)})`,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const { result } = answer.result as { result?: { value?: unknown } };
  if (typeof result?.value !== 'string') {
    throw new Error(`Firefox did not do it: ${JSON.stringify(answer.result)}`);
  }
  return result.value;
}

/**
 * Ends the background page of an extension as Firefox does after 30 idle seconds; the next event
 * starts it anew.
 */
export async function stopFirefoxBackground(browser: Browser, extensionId: string): Promise<void> {
  const state = await inBrowserScope(
    browser,
    extensionId,
    `const { extension } = WebExtensionPolicy.getByID(id);
    await extension.terminateBackground({ disableResetIdleForTest: true });
    return String(extension.backgroundState);`,
  );
  if (state !== 'stopped') throw new Error(`The background page did not stop: it is ${state}.`);
}

/** A press on the extension's icon, as far as it lets it know the tab in front (`activeTab`). */
export async function letFirefoxKnowTab(browser: Browser, extensionId: string): Promise<void> {
  await inBrowserScope(
    browser,
    extensionId,
    `const { extension } = WebExtensionPolicy.getByID(id);
    extension.tabManager.addActiveTabPermission(gBrowser.selectedTab);
    return '';`,
  );
}

/** Takes a permission back, as the switches in the browser's own page of the extension do. */
export async function withdrawInFirefox(
  browser: Browser,
  extensionId: string,
  origins: readonly string[],
): Promise<void> {
  await inBrowserScope(
    browser,
    extensionId,
    `const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(id);
    const origins = ${JSON.stringify(origins)};
    await ExtensionPermissions.remove(id, { permissions: [], origins }, extension);
    return '';`,
  );
}

/**
 * A tab with a page of the extension. Navigation from outside may not go there, the browser itself
 * may; after that the page can be used as any other (its `url()` stays about:blank).
 */
export async function openFirefoxExtensionPage(
  browser: Browser,
  extensionId: string,
  path: string,
): Promise<Page> {
  const before = new Set(await browser.pages());
  const url = await inBrowserScope(
    browser,
    extensionId,
    `const host = WebExtensionPolicy.getByID(id).mozExtensionHostname;
    const url = 'moz-extension://' + host + ${JSON.stringify(`/${path}`)};
    gBrowser.selectedTab = gBrowser.addTrustedTab(url);
    return url;`,
  );
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    for (const page of await browser.pages()) {
      if (before.has(page)) continue;
      const here = await page.evaluate(() => [location.href, document.readyState]).catch(() => []);
      if (here[0] === url && here[1] !== 'loading') return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not open.`);
}

/**
 * A press on an entry of ours in the page's context menu, as the browser tells the extension of it:
 * with the tab in front, which it may look into for that press.
 */
export async function pressFirefoxMenu(
  browser: Browser,
  extensionId: string,
  info: object,
): Promise<void> {
  await inBrowserScope(
    browser,
    extensionId,
    `const { extension } = WebExtensionPolicy.getByID(id);
    const tab = gBrowser.selectedTab;
    extension.tabManager.addActiveTabPermission(tab);
    if (extension.backgroundState === 'stopped') await extension.wakeupBackground();
    extension.emit('webext-menu-menuitem-click', ${JSON.stringify(info)}, tab);
    return '';`,
  );
}
