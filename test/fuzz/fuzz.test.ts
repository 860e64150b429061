import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, vi, describe, expect, it } from 'vitest';
import { corpusOf } from './corpus.ts';
import { prepare, targets } from './targets/index.ts';

/** A short run of every target, and all that longer ones have found (npm run fuzz). */

const few = (name: string) => (name.startsWith('read-') ? 25 : name === 'backup-file' ? 40 : 300);

// The CSV library tells of doubled heads.
vi.spyOn(console, 'warn').mockReturnValue();
beforeAll(prepare);

describe.each(targets.map((one) => [one.name, one] as const))('%s', (name, target) => {
  it('holds for what was found once', async () => {
    for (const { was, case: one } of corpusOf(name)) {
      await expect(
        Promise.resolve(one).then((found) => target.holds(found)),
        was,
      ).resolves.toBeUndefined();
    }
  });

  it('holds for some hundred cases', async () => {
    const holds = fc.asyncProperty(target.cases(), async (one) => target.holds(one));
    await fc.assert(holds, { seed: 14, numRuns: few(name) });
  });
});

it('every kept finding is of a target', () => {
  const files = readdirSync(join(import.meta.dirname, 'corpus')).map((file) =>
    file.replace('.json', ''),
  );
  expect(files.filter((file) => !targets.some(({ name }) => name === file))).toEqual([]);
});
