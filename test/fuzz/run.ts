import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * npm run fuzz -- --minutes N [--cases N] [--only NAME] [--seed N]: N minutes shared by the targets
 * (those whose name begins so), at most 100,000 cases each; with `--cases` and no minutes each target
 * takes as long as that many need. A line for each says how many cases it did, and at the end which
 * did fewer. What it finds is minimised and kept in corpus/, where the unit tests try it for ever.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    cases: { type: 'string' },
    only: { type: 'string' },
    seed: { type: 'string' },
  },
});
const { status } = spawnSync(
  process.execPath,
  [
    join(import.meta.dirname, '../../node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    join(import.meta.dirname, 'vitest.config.ts'),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      // Without an end of their own so many cases take what they take.
      FUZZ_MINUTES: values.minutes ?? (values.cases ? '100000' : '10'),
      ...(values.cases ? { FUZZ_CASES: values.cases } : {}),
      ...(values.only ? { FUZZ_ONLY: values.only } : {}),
      ...(values.seed ? { FUZZ_SEED: values.seed } : {}),
    },
  },
);
process.exitCode = status ?? 1;
