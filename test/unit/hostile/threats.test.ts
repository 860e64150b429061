import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Each threat of SECURITY.md names the tests that hold it: they must be there. */
const root = join(import.meta.dirname, '../../..');
const page = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const threats = page
  .split(/^## /mu)
  .slice(1)
  .filter((part) => part.includes('**Test'));
const named = [...page.matchAll(/`(test\/[\w./-]+\.tsx?)`(?:\s+\(([^)]+)\))?/gu)];

it('the threat model has every threat', () => {
  const titles = threats.map((part) => part.split('\n')[0] ?? '');
  for (const word of ['page', 'comment', 'import', 'profile', 'teaching', 'deputy']) {
    expect(
      titles.some((title) => title.toLowerCase().includes(word)),
      word,
    ).toBe(true);
  }
  for (const part of threats) expect(part).toMatch(/`test\//u);
});

describe.each(named.map(([, file = '', title]) => [file, title]))('%s', (file, title) => {
  it(`is there${title ? `, with ${title}` : ''}`, () => {
    expect(existsSync(join(root, file))).toBe(true);
    const source = readFileSync(join(root, file), 'utf8').replace(/\\'/gu, '’');
    for (const one of title?.replace(/[\s`]+/gu, ' ').split('; ') ?? []) {
      const words = one.replace(/ +/gu, ' ').trim();
      expect(source.includes(words), words).toBe(true);
    }
  });
});
