import type { Browser } from 'puppeteer';

/** What puppeteer's Firefox browser has beside its public type: the raw WebDriver BiDi line. */
interface BidiBrowser {
  connection: {
    send(method: string, params: object): Promise<{ result: unknown }>;
  };
}

/**
 * Ends the background page of an extension as Firefox does after 30 idle seconds; the next event
 * starts it anew. Runs in the browser's own scope, which `-remote-allow-system-access` opens.
 */
export async function stopFirefoxBackground(browser: Browser, extensionId: string): Promise<void> {
  const { connection } = browser as unknown as BidiBrowser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree.result as { contexts: { context: string }[] }).contexts;
  const answer = await connection.send('script.evaluate', {
    expression: `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
      await extension.terminateBackground({ disableResetIdleForTest: true });
      return String(extension.backgroundState);
    })()`,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const { result } = answer.result as { result?: { value?: unknown } };
  if (result?.value !== 'stopped') {
    throw new Error(`The background page did not stop: ${JSON.stringify(answer.result)}`);
  }
}
