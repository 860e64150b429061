import type { CDPSession, Page, Target } from 'puppeteer';
import type { Session } from '../sandbox/browsers/launch.ts';
import { withinSeconds } from '../sandbox/browsers/within-seconds.ts';

/**
 * What nobody caught in our worlds: the worker, extension pages and frames, and our scripts in pages
 * of the sandbox. Errors, rejections and what is said by `console.error`.
 */
export interface Watching {
  readonly errors: readonly string[];
  /**
   * Takes from the worker what it has kept since it began. To be called before it is ended: a
   * debugger that stayed at it would keep it from dying.
   */
  takeFromWorker(): Promise<void>;
}

const longest = 400;

export async function watchAll(session: Session): Promise<Watching> {
  const own = `chrome-extension://${session.extensionId}`;
  const found = new Map<string, string>();
  const keep = (where: string | undefined, at: number, said: string) => {
    // Of the site itself: none of ours.
    if (where) found.set(`${at} ${said}`, `${where}: ${said.slice(0, longest)}`);
  };

  /** Listens on one line; what was thrown before is told when it is asked to speak. */
  async function listen(line: CDPSession, where: 'worker' | 'surface' | 'frame'): Promise<void> {
    // By context, for an error's own stack may name no file of ours.
    const ours = new Map<number, string>();
    line.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
      const isScript = (auxData as { type?: unknown } | undefined)?.type === 'isolated';
      if (origin.startsWith(own)) ours.set(id, isScript ? 'script' : where);
    });
    const whereIs = (context = -1) => (where === 'worker' ? where : ours.get(context));
    line.on('Runtime.exceptionThrown', ({ timestamp, exceptionDetails: { text, ...details } }) => {
      const said = details.exception?.description ?? String(details.exception?.value ?? '');
      keep(whereIs(details.executionContextId), timestamp, `${text} ${said}`.trim());
    });
    line.on('Runtime.consoleAPICalled', ({ type, args, timestamp, executionContextId }) => {
      if (type !== 'error' && type !== 'assert') return;
      const said = args.map(({ description, value }) => description ?? String(value)).join(' ');
      keep(whereIs(executionContextId), timestamp, `console.${type} ${said}`);
    });
    await line.send('Runtime.enable');
  }

  /** A tab, and the frames in it that run by themselves: our panel is one. */
  async function page(target: Target): Promise<void> {
    const line = await target.createCDPSession();
    line.on('sessionattached', (child) => void listen(child, 'frame').catch(gone));
    await listen(line, 'surface');
    await line.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: true,
      // One that a page holds to the worker would keep it from dying.
      filter: [{ type: 'iframe' }],
    });
  }
  /** It was closed before we were there. */
  const gone = () => undefined;
  const begin = (target: Target) => {
    if (target.type() === 'page') void page(target).catch(gone);
  };
  session.browser.on('targetcreated', begin);
  await Promise.all(
    session.browser
      .targets()
      .filter((target) => target.type() === 'page')
      .map((target) => page(target).catch(gone)),
  );

  return {
    get errors() {
      return [...found.values()];
    },
    async takeFromWorker() {
      const worker = session.browser
        .targets()
        .find((one) => one.type() === 'service_worker' && one.url().startsWith(own));
      const line = await worker?.createCDPSession().catch(gone);
      if (!line) return;
      try {
        await listen(line, 'worker');
      } catch {
        // It has ended by itself in between.
      } finally {
        await line.detach().catch(gone);
      }
    },
  };
}

const planted = "void setTimeout(() => { throw new Error('planted') })";
const refused = "void setTimeout(() => Promise.reject(new Error('planted')))";

/** In our script's world of this page, which puppeteer does not hand out. */
async function inScript(page: Page, extensionId: string): Promise<void> {
  const line = await page.createCDPSession();
  const world = new Promise<number>((found) => {
    line.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
      if (origin.startsWith(`chrome-extension://${extensionId}`)) found(id);
    });
  });
  await line.send('Runtime.enable');
  const contextId = await withinSeconds(10, 'our script to stand in the page', world);
  await line.send('Runtime.evaluate', { expression: planted, contextId });
  await line.detach();
}

/** Breaks in each world on purpose (`--plant NAME`; test/e2e/watching.e2e.ts). */
export const worldPlants: Readonly<
  Record<string, (place: { session: Session; wall: Page; dashboard: Page }) => Promise<void>>
> = {
  'worker-error': async ({ session }) => void (await (await session.worker()).evaluate(planted)),
  'worker-rejection': async ({ session }) =>
    void (await (await session.worker()).evaluate(refused)),
  'surface-error': async ({ dashboard }) => void (await dashboard.evaluate(refused)),
  'script-error': async ({ session, wall }) => inScript(wall, session.extensionId),
};
