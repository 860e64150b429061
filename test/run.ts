/**
 * `npm test`: every check, in the order in which they fail fastest. Stops at the first step that
 * fails, with its exit code. `node test/run.ts unit e2e` takes only these steps.
 */
import { spawn } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { findBrowser } from './sandbox/browsers/find.ts';
import type { BrowserName } from './sandbox/browsers/find.ts';

interface Step {
  id: string;
  commands: readonly string[];
  /** All commands at once. */
  together?: boolean;
  /** vitest's JSON files, from which the closing line is counted. */
  results?: readonly string[];
  before?(): Promise<void>;
}

interface Counts {
  passed: number;
  failed: number;
}

const ROOT = resolve(import.meta.dirname, '..');
const RESULTS = '.output/results';

const STEPS: readonly Step[] = [
  { id: 'lint', commands: ['eslint .', 'prettier --check .'] },
  { id: 'types', commands: ['wxt prepare', 'tsc --noEmit'] },
  { id: 'unit', commands: [vitest('unit')], results: ['unit'] },
  {
    id: 'build',
    // Packed too, as for the shops; without the thousand lines of what is in the sources.
    commands: [
      ...['chrome', 'firefox'].flatMap((browser) => [
        `wxt zip -b ${browser} --level warn`,
        `wxt build -b ${browser} --mode e2e`,
      ]),
      'node test/sizes.ts',
    ],
  },
  {
    id: 'package',
    commands: ['node test/tools/lint-package.ts', 'node test/tools/audit.ts'],
  },
  {
    id: 'e2e',
    // Side by side: each waits for its browser more than it works (measured on two cores: 318 s
    // together, 527 s one after the other).
    commands: wantedBrowsers().map((name) => vitest(`e2e-${name}`, 'test/e2e/vitest.config.ts')),
    together: true,
    results: wantedBrowsers().map((name) => `e2e-${name}`),
    before: getBrowsers,
  },
];

function wantedBrowsers(): BrowserName[] {
  const wanted = process.env['E2E_BROWSER'] ?? 'both';
  const names: BrowserName[] = ['chromium', 'firefox'];
  const chosen = names.filter((name) => wanted === 'both' || wanted === name);
  if (chosen.length > 0) return chosen;
  throw new Error(`E2E_BROWSER is "${wanted}"; it can be chromium, firefox or both.`);
}

function vitest(id: string, config = 'vitest.config.ts'): string {
  const report = `--reporter=default --reporter=json --outputFile.json=${RESULTS}/${id}.json`;
  return `vitest run --config ${config} ${report}`;
}

/** Here rather than inside the tests, so that a slow install is no test's time limit. */
async function getBrowsers(): Promise<void> {
  for (const name of wantedBrowsers()) {
    const { path, how } = await findBrowser(name);
    console.log(`${name}: ${path} (${how})`);
  }
}

/** The one browser of an e2e command, as its report is named. */
function browserOf(command: string): { E2E_BROWSER?: string } {
  const name = /e2e-(chromium|firefox)\.json/.exec(command)?.[1];
  return name ? { E2E_BROWSER: name } : {};
}

/** Runs one command line with the project's own tools first; its exit code. */
function run(command: string): Promise<number> {
  console.log(`$ ${command}`);
  const tools = join(ROOT, 'node_modules', '.bin');
  return new Promise((done) => {
    const child = spawn(command, {
      cwd: ROOT,
      // The commands are the constants above; a shell is what finds `.cmd` files on Windows.
      shell: true,
      stdio: 'inherit',
      env: {
        ...process.env,
        ...browserOf(command),
        PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}`,
      },
    });
    child.on('error', () => done(127));
    child.on('close', (code) => done(code ?? 1));
  });
}

async function runStep(step: Step): Promise<number> {
  try {
    await step.before?.();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  if (step.together) {
    const codes = await Promise.all(step.commands.map(run));
    return codes.find((code) => code !== 0) ?? 0;
  }
  for (const command of step.commands) {
    const code = await run(command);
    if (code !== 0) return code;
  }
  return 0;
}

/** `null` when the step left no results: it was not reached, or ended before its report. */
async function countsOf(results: string): Promise<Counts | null> {
  try {
    const text = await readFile(join(ROOT, RESULTS, `${results}.json`), 'utf8');
    const report = JSON.parse(text) as { numPassedTests: number; numFailedTests: number };
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return null;
  }
}

async function main(): Promise<number> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((id) => !STEPS.some((step) => step.id === id));
  if (unknown.length > 0) {
    console.error(
      `No such step: ${unknown.join(', ')}. Steps: ${STEPS.map(({ id }) => id).join(', ')}.`,
    );
    return 2;
  }
  // Old results must not be counted when a step is not reached.
  await rm(join(ROOT, RESULTS), { recursive: true, force: true });
  await mkdir(join(ROOT, RESULTS), { recursive: true });

  const total: Counts = { passed: 0, failed: 0 };
  let code = 0;
  for (const step of STEPS) {
    if (wanted.length > 0 && !wanted.includes(step.id)) continue;
    console.log(`\n=== ${step.id} ===`);
    const startedAt = Date.now();
    code = await runStep(step);
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
    console.log(
      `=== ${step.id}: ${code === 0 ? 'passed' : `failed with code ${code}`}, ${seconds} s`,
    );

    const counts = await Promise.all((step.results ?? []).map(countsOf));
    const sum = (name: keyof Counts) => counts.reduce((all, one) => all + (one?.[name] ?? 0), 0);
    total.passed += sum('passed');
    // A step that fails outside of a test (lint, a file that does not load) still is a failure:
    // the closing line must never look green when the exit code is not.
    total.failed += sum('failed') || (code === 0 ? 0 : 1);
    if (code !== 0) break;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return code;
}

process.exit(await main());
