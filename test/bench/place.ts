import type { Page } from 'puppeteer';
import { launch, type Session } from '../sandbox/browsers/launch.ts';
import { builtExtension } from '../sandbox/extension.ts';
import { startSandbox } from '../sandbox/server.ts';
import { inPageScript } from './bundle.ts';
import type { Filled, InPage } from './in-page.ts';
import type { SizeName } from './make-rows.ts';

/** A browser whose extension holds a whole year, and what the measures need of it. */
export interface Place {
  session: Session;
  /** A page of the extension that stays open; calls of `in` run there. */
  own: Page;
  /** Calls a function of in-page.ts; an answer may take minutes. */
  in<Name extends keyof InPage>(name: Name, ...given: readonly unknown[]): Promise<Returned<Name>>;
  size: SizeName;
  /** The moment at which the year ends. */
  end: number;
  filled: readonly Filled[];
  /** A line for whoever waits; no figure. */
  say(text: string): void;
  close(): Promise<void>;
}
type Returned<Name extends keyof InPage> = InPage[Name] extends (...given: never[]) => infer Answer
  ? Awaited<Answer>
  : InPage[Name];

/** `tables`: those that are filled; all without it. */
export async function preparePlace(
  size: SizeName,
  say: (text: string) => void,
  tables: readonly string[] | null = null,
): Promise<Place> {
  const extension = await builtExtension('chromium');
  const [sandbox, script] = [await startSandbox(), await inPageScript()];
  const session = await launch('chromium', { extension, sandbox });
  const close = async () => {
    await session.close();
    await sandbox.close();
  };
  try {
    return { ...(await fillPlace(session, script, size, say, tables)), close };
  } catch (error) {
    // Else the browser would stay, and this process with it.
    await close();
    throw error;
  }
}

async function fillPlace(
  session: Session,
  script: string,
  size: SizeName,
  say: (text: string) => void,
  tables: readonly string[] | null,
): Promise<Omit<Place, 'close'>> {
  const own = await session.openExtensionPage('dashboard.html#settings');
  own.setDefaultTimeout(600_000);
  await own.waitForSelector('main h1');
  await own.evaluate(script);
  let turn = 0;
  const inPage: Place['in'] = async (name, ...given) => {
    // Begun and then asked after: one protocol call may not last as long as filling does.
    const slot = `answer${turn++}`;
    await own.evaluate(
      (called, args, kept) => {
        const page = globalThis as unknown as Record<string, unknown>;
        const found = (page['bench'] as Record<string, unknown>)[called];
        const run =
          typeof found === 'function' ? (found as (...all: unknown[]) => unknown) : () => found;
        void Promise.resolve()
          .then(() => run(...args))
          .then(
            (value) => (page[kept] = { value }),
            (error: unknown) => (page[kept] = { error: String(error) }),
          );
      },
      name,
      given as unknown[],
      slot,
    );
    type Told = { value?: unknown; error?: string } | undefined;
    const look = () =>
      own.evaluate((kept) => (globalThis as unknown as Record<string, Told>)[kept], slot);
    let answer = await look();
    for (; !answer; answer = await look()) await new Promise((on) => setTimeout(on, 50));
    if (answer.error) throw new Error(`${name}: ${answer.error}`);
    return answer.value as never;
  };
  const end = Date.now();
  const filled: Filled[] = [];
  for (const table of await inPage('tables')) {
    if (tables && !tables.includes(table)) continue;
    const one = await inPage('fill', size, end, table);
    filled.push(one);
    say(`filled ${table}: ${one.rows} rows`);
  }
  return { session, own, in: inPage, size, end, filled, say };
}

/** So many times, one after another. */
export async function repeat<Value>(times: number, work: (n: number) => Promise<Value>) {
  const all: Value[] = [];
  for (let n = 0; n < times; n++) all.push(await work(n));
  return all;
}
