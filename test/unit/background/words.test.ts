import { afterEach, describe, expect, it, vi } from 'vitest';

const before = globalThis.fetch;
async function background() {
  vi.resetModules();
  return import('../../../entrypoints/background/words.ts');
}

describe('the words of the background', () => {
  afterEach(() => {
    globalThis.fetch = before;
  });

  it('are read once, and of the language that is spoken alone', async () => {
    const asked: string[] = [];
    globalThis.fetch = (url, init) => {
      asked.push(String(url));
      return before(url, init);
    };
    const { wordsBy } = await background();
    const [one, two] = await Promise.all([
      wordsBy({ language: 'ru' }),
      wordsBy({ language: 'ru' }),
    ]);
    expect(two).toBe(one);
    expect(one.t('access:chip.reload')).toMatch(/[а-я]/iu);
    expect(asked).toEqual([expect.stringMatching(/\/words\/ru\.json$/u)]);
    expect((await wordsBy({ language: 'en' })).t('access:chip.reload')).toMatch(/^[a-z]/iu);
    expect(asked).toHaveLength(2);
  });

  it('that could not be read are asked for again', async () => {
    globalThis.fetch = async () => new Response('', { status: 404 });
    const { wordsBy } = await background();
    await expect(wordsBy({ language: 'en' })).rejects.toThrow('words in en');
    globalThis.fetch = before;
    expect((await wordsBy({ language: 'en' })).t('access:chip.reload')).toMatch(/^[a-z]/iu);
  });
});
