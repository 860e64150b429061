import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../assets/locales/en/index.ts';
import { kk } from '../../assets/locales/kk/index.ts';
import { languageFiles } from '../../assets/locales/language-files.ts';
import { ms } from '../../assets/locales/ms/index.ts';
import { ro } from '../../assets/locales/ro/index.ts';
import { ru } from '../../assets/locales/ru/index.ts';

/** Keys that no source names as `'file:key'`; the marks' are asked for inside one file's scope. */
const namedElsewhere = (key: string) => key.startsWith('marks:');

type Words = { [key: string]: string | Words };

function keysOf(words: Words, before: string): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [before + key] : keysOf(value, `${before}${key}.`),
  );
}
const allKeys = (language: Words) =>
  Object.entries(language).flatMap(([file, words]) => keysOf(words as Words, `${file}:`));

const plural = /_(?:zero|one|two|few|many|other)$/u;
const bare = (key: string) => key.replace(plural, '');
const bareKeys = (language: Words) => [...new Set(allKeys(language).map(bare))].sort();

function textOf(language: Words, key: string): string {
  const [file = '', path = ''] = key.split(':');
  let found: string | Words | undefined = language[file];
  for (const part of path.split('.')) found = (found as Words | undefined)?.[part];
  return String(found);
}
const variables = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/gu) ?? [])].sort();

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
const root = join(import.meta.dirname, '../..');
const sources = ['components', 'entrypoints', 'utils'].flatMap((name) =>
  sourcesIn(join(root, name)),
);
const files = Object.keys(en).join('|');
const named = new Set(
  sources.flatMap((source) =>
    [...source.matchAll(new RegExp(`['"\`]((?:${files}):[\\w.]+)['"\`]`, 'gu'))].map(
      (found) => found[1] ?? '',
    ),
  ),
);

describe('words', () => {
  it('are in the background’s files whole, a language each', async () => {
    const all = { en, ru, ro, kk, ms };
    const files = await languageFiles(join(root, 'assets/locales'));
    expect(files.map(({ relativeDest }) => relativeDest).sort()).toEqual(
      Object.keys(all)
        .map((language) => `words/${language}.json`)
        .sort(),
    );
    for (const [language, words] of Object.entries(all)) {
      const file = files.find(({ relativeDest }) => relativeDest === `words/${language}.json`);
      expect(JSON.parse(file?.contents ?? '')).toEqual(words);
    }
  });

  it.each(Object.entries({ ru, ro, kk, ms }))('has the same keys in %s', (_, words) => {
    expect(bareKeys(words)).toEqual(bareKeys(en));
  });

  it.each([
    ['en', en, ['one', 'other']],
    ['ru', ru, ['few', 'many', 'one', 'other']],
    ['ro', ro, ['few', 'one', 'other']],
    ['kk', kk, ['one', 'other']],
    ['ms', ms, ['other']],
  ] as const)('has every plural form that %s needs', (language, words, forms) => {
    expect([...forms]).toEqual(
      [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort(),
    );
    const keys = allKeys(words);
    const counted = [...new Set(keys.filter((key) => plural.test(key)).map(bare))];
    for (const key of counted) {
      const has = keys.filter((other) => other.startsWith(`${key}_`) && bare(other) === key);
      expect(has.sort()).toEqual(forms.map((form) => `${key}_${form}`));
    }
  });

  it.each(Object.entries({ ru, ro, kk, ms }))('fills the same variables in %s', (of, words) => {
    const english = new Map(allKeys(en).map((key) => [bare(key), variables(textOf(en, key))]));
    // Where "one" is the number 1 alone, a text may say it in a word ("once").
    const oneAlone = new Intl.PluralRules(of).select(21) !== 'one';
    for (const key of allKeys(words)) {
      const has = variables(textOf(words, key));
      const inWords = oneAlone && key.endsWith('_one') && !has.includes('{{count}}');
      const wants = english.get(bare(key))?.filter((name) => !inWords || name !== '{{count}}');
      expect([key, has]).toEqual([key, wants]);
    }
  });

  it('has no empty text', () => {
    for (const words of [en, ru, ro, kk, ms]) {
      for (const key of allKeys(words)) expect(textOf(words, key).trim(), key).not.toBe('');
    }
  });

  it('has every key that the sources name', () => {
    const known = new Set(bareKeys(en));
    expect([...named].filter((key) => !known.has(key))).toEqual([]);
  });

  it('has no key that nothing names', () => {
    expect(bareKeys(en).filter((key) => !named.has(key) && !namedElsewhere(key))).toEqual([]);
  });
});

describe('the manifest’s words', () => {
  it.each(['en', 'ru', 'ro', 'kk', 'ms'])('fit into the shops’ limits in %s', (language) => {
    const file = join(root, 'public/_locales', language, 'messages.json');
    const words = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
    expect(Object.keys(words).sort()).toEqual([
      'actionTitle',
      'commandReply',
      'extensionDescription',
      'extensionName',
    ]);
    expect(words.extensionName?.message.length).toBeLessThanOrEqual(45);
    expect(words.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});
