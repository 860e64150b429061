import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Each fault of SECURITY.md names the tests that hold it: they must be there. */
const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const table = page.slice(page.indexOf('# What happens when'));
const rows = table
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

it('the table has every fault, each with what is seen, what is kept and its tests', () => {
  const faults = rows.map(([, fault = '']) => fault.toLowerCase());
  for (const word of [
    ...['full', 'no place', 'newer', 'step', 'damaged', 'copied', 'clock', 'no network'],
    ...['killed', 'updated', 'permission', 'two windows', 'loaded', 'saved'],
  ]) {
    expect(
      faults.some((fault) => fault.includes(word)),
      word,
    ).toBe(true);
  }
  for (const [, fault, seen, kept, tests] of rows) {
    expect(seen?.length, fault).toBeGreaterThan(5);
    expect(kept?.length, fault).toBeGreaterThan(2);
    expect(tests, fault).toMatch(/`test\//u);
  }
});

const named = rows.flatMap((row) => [
  ...(row[4] ?? '').matchAll(/`(test\/[\w./-]+\.tsx?)`(?:\s+\(([^)]+)\))?/gu),
]);
describe.each(named.map(([, file = '', title]) => [file, title]))('%s', (file, title) => {
  it(`is there${title ? `, with ${title}` : ''}`, () => {
    expect(existsSync(join(root, file))).toBe(true);
    const source = readFileSync(join(root, file), 'utf8');
    for (const one of title?.split('; ') ?? []) expect(source.includes(one), one).toBe(true);
  });
});
