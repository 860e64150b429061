/**
 * `npm run -s faults -- --runs N`: delivery by key in a real Chromium that is killed (SIGKILL, the
 * whole process group) at a random moment of it, started again with the same profile, and asked what
 * has become of the posts. Prints `{runs, published, duplicates, lost, unknown}` as JSON; ends with 1
 * when something came twice or was lost. `--seed N` makes the moments the same again; `--build`
 * builds the extension first.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension, ROOT } from '../sandbox/extension.ts';
import { startSandbox } from '../sandbox/server.ts';
import { seeded } from './seeded.ts';
import { addKeys, planPosts, setLatency } from './posts.ts';
import { countAll, verdictOf, type Counts, type Planned } from './verdict.ts';
import { startChromium } from './chromium.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    build: { type: 'boolean', default: false },
    loud: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number from 1.');

const random = seeded(Number(values.seed));

/** The longest that a delivery of a run's posts takes with this latency, and a little more. */
const longestMs = 1400;
const latencyMs = 250;

async function main(): Promise<Counts> {
  if (values.build) {
    const tool = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    const args = [tool, 'build', '-b', 'chrome', '--mode', 'e2e'];
    const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
    if (status !== 0) throw new Error('The extension could not be built; the reason is above.');
  }
  const extension = await builtExtension('chromium');
  const sandbox = await startSandbox();
  const profile = await mkdtemp(join(tmpdir(), 'groupmate-faults-'));
  const planned: Planned[] = [];
  try {
    const chromium = () => startChromium({ extension, sandbox, profile });
    let browser = await chromium();
    await addKeys(await browser.page(), sandbox);
    setLatency(sandbox, latencyMs);
    for (let run = 1; run <= runs; run++) {
      const page = await browser.page();
      const made = await planPosts(page, run);
      planned.push(...made);
      // The moment lies anywhere between the first word to the background and after the last answer.
      await new Promise((resolve) => setTimeout(resolve, random() * longestMs));
      await browser.kill();
      browser = await chromium();
      const settled = await browser.settled(made.map(({ uuid }) => uuid));
      if (values.loud) {
        const told = made.map(({ uuid }) => verdictOf(uuid, settled, sandbox));
        console.error(`run ${run}: ${told.map(({ state, out }) => `${state}/${out}`).join(' ')}`);
      } else if (run % 10 === 0) console.error(`${run} of ${runs}`);
    }
    // Once more after all: what was settled may not have changed since.
    const last = await browser.settled(planned.map(({ uuid }) => uuid));
    await browser.kill();
    return { runs, ...countAll(planned, last, sandbox) };
  } finally {
    await sandbox.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

const counts = await main();
console.log(JSON.stringify(counts));
process.exitCode = counts.duplicates || counts.lost ? 1 : 0;
