import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, vi, it } from 'vitest';
import { corpusFile, corpusOf } from './corpus.ts';
import { prepare, targets } from './targets/index.ts';

/** The long run (test/fuzz/run.ts): a line of JSON for each target. */

const minutes = Number(process.env['FUZZ_MINUTES'] ?? 1);
const only = process.env['FUZZ_ONLY'];
const firstSeed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
const wanted = targets.filter(({ name }) => !only || name.startsWith(only));
const enough = Number(process.env['FUZZ_CASES'] ?? 100_000);
const each = (minutes * 60_000) / Math.max(1, wanted.length);

const done: Record<string, number> = {};

/** Milliseconds of one case: some twenty functions on up to 20,000 letters. */
const slow = 4000;

/** Of each kind one a run: the same again and again says nothing new, but a kind may come back. */
const keptNow = new Set<string>();

function keep(name: string, was: string, one: unknown): void {
  const kind = `${name} ${was.replace(/\d+/gu, '')}`;
  const known = corpusOf(name);
  if (keptNow.has(kind) || known.some((other) => isDeepStrictEqual(other.case, one))) return;
  keptNow.add(kind);
  writeFileSync(corpusFile(name), `${JSON.stringify([...known, { was, case: one }], null, 2)}\n`);
}

// The CSV library tells of doubled heads.
vi.spyOn(console, 'warn').mockReturnValue();
beforeAll(prepare, 600_000);

it.each(wanted.map((one) => [one.name, one] as const))(
  '%s',
  async (name, target) => {
    const began = performance.now();
    const spent = process.cpuUsage();
    let cases = 0;
    const slowest = { ms: 0, size: 0 };
    const found: string[] = [];
    const holds = fc.asyncProperty(target.cases(), async (one) => {
      // Of this process, so that a busy machine is no finding.
      const from = process.cpuUsage();
      cases += 1;
      await target.holds(one);
      const ms = Math.round(process.cpuUsage(from).user / 1000);
      if (ms > slow) keep(name, `took long: ${ms} ms`, one);
      if (ms > slowest.ms) Object.assign(slowest, { ms, size: JSON.stringify(one)?.length ?? 0 });
    });
    for (let seed = firstSeed; cases < enough && performance.now() - began < each; seed += 1) {
      const left = each - (performance.now() - began);
      const settings = {
        seed,
        numRuns: Math.min(2000, enough - cases),
        interruptAfterTimeLimit: left,
      };
      const run = await fc.check(holds, settings);
      if (!run.failed || run.counterexample === null) continue;
      const error = run.errorInstance;
      const was =
        error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 300) : String(error);
      found.push(`${was} (seed ${seed})`);
      keep(name, was, run.counterexample[0]);
      // A broken target finds the same again and again: what is known is mended first.
      if (found.length >= 5) break;
    }
    const seconds = Math.round((performance.now() - began) / 1000);
    const ofUs = Math.round(process.cpuUsage(spent).user / 1_000_000);
    const line = { target: name, cases, seed: firstSeed, seconds, cpu: ofUs };
    done[name] = cases;
    console.log(JSON.stringify({ ...line, findings: found, slowest }));
    if (found.length) throw new Error(`${found.length} findings, kept in corpus/${name}.json`);
  },
  24 * 3_600_000,
);

afterAll(() => {
  const few = Object.entries(done).filter(([, cases]) => cases < enough);
  const all = `${Object.keys(done).length} targets, ${enough} cases each`;
  console.log(
    few.length ? `fewer than ${enough}: ${JSON.stringify(Object.fromEntries(few))}` : all,
  );
});
