import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { networkIds } from '../../utils/networks/ids.ts';
import type { NetworkId } from '../../utils/networks/network.ts';
import { placesScript } from '../../utils/networks/on-page.ts';
import { places } from '../../utils/networks/places.ts';
import { evidenceLeft, withoutEvidence } from '../../utils/networks/without-evidence.ts';

const root = join(import.meta.dirname, '../..');
const evidence = ['seenOn', 'note'];

/** A network's script as a page gets it. */
async function scriptOf(id: NetworkId): Promise<string> {
  const entry = join(root, `utils/networks/${id}/places.ts`);
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [evidenceLeft()],
    build: { write: false, lib: { entry, formats: ['iife'], name: 'script' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`The script of ${id} was not built.`);
  return chunk.code;
}

/** What people wrote beside the rows; short words may well be part of a selector. */
function written(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    evidence.includes(name) && typeof part === 'string' && part.length > 8 ? [part] : written(part),
  );
}
const bare = (value: object) =>
  JSON.parse(
    JSON.stringify(value, (name, part: unknown) => (evidence.includes(name) ? undefined : part)),
  );

describe.each([...networkIds])('the script of %s in pages', (id) => {
  it('leaves its places to who comes next, whole but for the evidence', async () => {
    const code = await scriptOf(id);
    expect(code).not.toMatch(/seenOn/);
    const said = [...new Set(written(places[id].places))];
    expect(said.length).toBeGreaterThan(2);
    expect(said.filter((one) => code.includes(one))).toEqual([]);

    const left = runInNewContext(
      `${code}; script.default.main(); globalThis[Symbol.for('groupmate.network')];`,
      { URL },
    ) as (typeof places)[NetworkId];
    expect(left.id).toBe(id);
    expect(bare(left.places)).toEqual(bare(places[id].places));
    expect(Object.keys(left.takes)).toEqual(Object.keys(places[id].takes));
    expect(placesScript(id)).toBe(`/networks/${id}.js`);
  });
});

describe('evidence', () => {
  it.each([
    ["const a = { css: 'b', seenOn: 'F21' };", "const a = { css: 'b', ...null };"],
    ["const a = { note: 'why', css: 'b' };", "const a = { ...null, css: 'b' };"],
    [
      "import { text as words, named } from '../row-makers.ts';\nwords('b', `${F} 4/4`, { note: 'x' }); named('b', 'take', S)",
      "import { text as words, named } from '../row-makers.ts';\nwords('b'); named('b', 'take')",
    ],
    [
      "const own = (css, seenOn) => [css, seenOn];\nown('a', 'F12')",
      "const own = (css, seenOn) => [css, seenOn];\nown('a')",
    ],
    [
      "import { text } from '../row-makers.ts';\ntext('b', 'F21', { note: 'x', match: 'y' }); text('c', `F${1}`, {\n},\n)",
      "import { text } from '../row-makers.ts';\ntext('b', 0, { ...null, match: 'y' }); text('c',\n)",
    ],
    // What only looks like it stays.
    ["const a = { 'seen-on': 1, [note]: 2 };", "const a = { 'seen-on': 1, [note]: 2 };"],
    ["text('b', 'c'); const note = 1;", "text('b', 'c'); const note = 1;"],
  ])('%s', (code, left) => {
    expect(withoutEvidence(code)).toBe(left);
  });
});
