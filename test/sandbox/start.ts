/**
 * `npm start`: the extension in a real browser, on make-believe networks. With a screen it opens a
 * window and stays until that is closed; without one, or with --tour, it takes the tour by itself.
 * With --build it builds the extension first; with --readme a tour of its own makes README's pictures.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, relative } from 'node:path';
import type { Browser } from 'puppeteer';
import { launch } from './browsers/launch.ts';
import type { Session } from './browsers/launch.ts';
import { builtExtension, ROOT } from './extension.ts';
import { hasScreen } from './has-screen.ts';
import { startSandbox } from './server.ts';
import type { Sandbox } from './server.ts';
import { runTour } from './tour/index.ts';
import { WALL } from './tour/first.ts';
import { README_PICTURES, README_SCALE, README_STEPS } from './tour/readme.ts';

const picturesDir = join(ROOT, '.output', 'tour');
const readmeDir = join(ROOT, '.github', 'pictures');

async function start(): Promise<void> {
  if (process.argv.includes('--build')) await build();
  const extension = await builtExtension('chromium');
  const sandbox = await startSandbox();
  try {
    if (process.argv.includes('--readme')) {
      await makeReadmePictures(extension, sandbox);
      return;
    }
    const wantsTour = process.argv.includes('--tour');
    const window =
      !wantsTour && hasScreen(process.platform, process.env)
        ? await openWindow(extension, sandbox)
        : null;
    if (window) await stayOpen(window);
    else await takeTour(extension, sandbox);
  } finally {
    await sandbox.close();
  }
}

async function build(): Promise<void> {
  const tool = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const child = spawn(process.execPath, [tool, 'build', '-b', 'chrome', '--mode', 'e2e'], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error('The extension could not be built; the reason is above.');
}

/** `null` when a screen is announced but no window can be opened on it. */
async function openWindow(extension: string, sandbox: Sandbox): Promise<Session | null> {
  try {
    return await launch('chromium', { extension, sandbox, headless: false });
  } catch (error) {
    const { message, cause } = error as Error;
    const detail = cause instanceof Error ? cause.message.split('\n')[0] : '';
    console.log(`No window could be opened (${message} ${detail}), so here is the tour instead.`);
    return null;
  }
}

async function stayOpen(session: Session): Promise<void> {
  const [first] = await session.browser.pages();
  const page = first ?? (await session.newPage());
  // Listened to before anything is awaited: a quick person may close the window at once.
  const isClosed = untilClosed(session.browser);
  await page.goto(WALL).catch(() => undefined);
  console.log(`Groupmate runs on ${WALL}, a network made up on this machine.`);
  console.log('A client with sixty days behind it: the dashboard, Settings, Try with sample data.');
  console.log('Everything you do there stays here. Close the browser to end.');
  await isClosed;
  await session.close();
}

/** Ends when the browser does, or on Ctrl+C, which puppeteer hands on to the browser. */
async function untilClosed(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child || child.exitCode !== null) return;
  await once(child, 'exit');
}

/** How the tour looks at everything: once as most of our people do, once the other way round. */
const looks = [
  { name: 'ru-light', locale: 'ru', dark: false },
  { name: 'en-dark', locale: 'en', dark: true },
] as const;

async function takeTour(extension: string, sandbox: Sandbox): Promise<void> {
  for (const { name, locale, dark } of looks) {
    console.log(`The tour, ${name}:`);
    const session = await launch('chromium', { extension, sandbox, locale, dark });
    try {
      const print = (line: string) => console.log(line);
      await runTour(session, sandbox, { print, picturesDir: join(picturesDir, name) });
    } finally {
      await session.close();
    }
    sandbox.reset();
  }
  console.log(`The tour is done; its pictures are in ${relative(process.cwd(), picturesDir)}.`);
}

/** README is in English and read on screens of all kinds: light, and sharp. */
async function makeReadmePictures(extension: string, sandbox: Sandbox): Promise<void> {
  console.log('README’s pictures:');
  const session = await launch('chromium', {
    extension,
    sandbox,
    locale: 'en',
    scale: README_SCALE,
  });
  try {
    await runTour(session, sandbox, {
      print: (line) => console.log(line),
      picturesDir: join(picturesDir, 'readme'),
      steps: README_STEPS,
      cuttings: { folder: readmeDir, pictures: README_PICTURES },
    });
  } finally {
    await session.close();
  }
  sandbox.reset();
}

try {
  await start();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof Error) console.error(cause.stack);
  process.exit(1);
}
