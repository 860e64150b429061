import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../assets/locales/en/index.ts';
import { helpQuestions } from '../../components/help-questions.ts';

const root = join(import.meta.dirname, '../..');
const routes = readFileSync(join(root, 'entrypoints/dashboard/routes.tsx'), 'utf8');
const pages = [...routes.matchAll(/\bid: '([a-z]+)'/gu)].map(([, id]) => id);

describe('help', () => {
  it('answers what people ask, each once', () => {
    expect(helpQuestions.length).toBeGreaterThanOrEqual(12);
    const ids = helpQuestions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leaves no answer that was written out of the list', () => {
    const written = Object.keys(en.help).filter(
      (key) => typeof Reflect.get(en.help, key) === 'object',
    );
    expect(helpQuestions.map(({ id }) => id).sort()).toEqual(written.sort());
  });

  it('leads to pages that there are', () => {
    expect(pages).toContain('help');
    for (const { link } of helpQuestions) {
      if (link) expect(pages).toContain(link.href.slice(1).split('/')[0]);
    }
  });

  it('keeps its answers short', () => {
    const words = en.help as unknown as Record<string, { answer: string }>;
    for (const { id } of helpQuestions) {
      expect(words[id]?.answer.length, id).toBeLessThan(420);
    }
  });
});
