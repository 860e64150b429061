import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * npm run fuzz -- --minutes N [--only NAME] [--seed N]: N minutes shared by the targets (those whose
 * name begins so), at most 100,000 cases each. What it finds is minimised and kept in corpus/, where
 * the unit tests try it for ever.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
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
      FUZZ_MINUTES: values.minutes,
      ...(values.only ? { FUZZ_ONLY: values.only } : {}),
      ...(values.seed ? { FUZZ_SEED: values.seed } : {}),
    },
  },
);
process.exitCode = status ?? 1;
