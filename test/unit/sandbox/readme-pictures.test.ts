import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../sandbox/extension.ts';
import { README_PICTURES, README_SCALE, README_STEPS } from '../../sandbox/tour/readme.ts';
import { STEPS } from '../../sandbox/tour/steps.ts';

const folder = join(ROOT, '.github', 'pictures');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const made = README_PICTURES.map(({ file }) => file).sort();

describe('README’s pictures', () => {
  it('are those that the tour makes, no more and no fewer', () => {
    const named = [...readme.matchAll(/\.github\/pictures\/([\w.-]+)/gu)].map(([, file]) => file);
    expect(named.sort()).toEqual(made);
    expect(readdirSync(folder).sort()).toEqual(made);
  });

  it('are told to those who do not see them', () => {
    const words = [
      ...readme.matchAll(/!\[([^\]]+)\]\(\.github\/pictures\//gu),
      ...readme.matchAll(/<img src="\.github\/pictures\/[^>]*? alt="([^"]+)"/gu),
    ].map(([, alt = '']) => alt);
    expect(words).toHaveLength(made.length);
    expect(words.filter((alt) => alt.length < 30)).toEqual([]);
  });

  it.each(README_PICTURES)('$file is as the tour cuts it, and light', ({ file, step, clip }) => {
    expect(README_STEPS.map(({ id }) => id)).toContain(step);
    const bytes = readFileSync(join(folder, file));
    // The head of a PNG: its width and height stand at byte 16.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(
      [clip.width, clip.height].map((side) => Math.round(side * README_SCALE)),
    );
    expect(bytes.length).toBeLessThan(250_000);
  });

  it('come from stops that each have a name of their own', () => {
    const ids = STEPS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
