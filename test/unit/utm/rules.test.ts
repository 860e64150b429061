import { describe, expect, it } from 'vitest';
import {
  asValue,
  emptyPreset,
  ownLinks,
  shortAddress,
  tagOf,
  tagText,
} from '../../../utils/utm/rules.ts';
import type { UtmPreset } from '../../../utils/utm/schema.ts';

const preset: UtmPreset = {
  ...emptyPreset,
  source: '{network}',
  campaign: '{date}_{community}_{rubric}',
  sites: ['shop.ru', 'хлеб.рф'],
};
const values = {
  date: '2026-11-25',
  community: 'teplyhleb',
  network: 'vk',
  rubric: 'Новинки недели',
};
const tag = 'utm_source=vk&utm_medium=social&utm_campaign=x';
const isForeign = (host: string) => host === 'vk.com';

function run(text: string, { sites = preset.sites, replace = false } = {}) {
  return tagText(text, ownLinks(text, sites, isForeign), tag, replace);
}

describe('the tag', () => {
  it('fills the pattern and keeps letters of any language', () => {
    expect(tagOf(preset, values)).toBe(
      'utm_source=vk&utm_medium=social&utm_campaign=2026-11-25_teplyhleb_новинки-недели',
    );
  });
  it('leaves no hole where a name says nothing', () => {
    expect(tagOf(preset, { ...values, rubric: '' })).toMatch(/=2026-11-25_teplyhleb$/u);
    expect(tagOf({ ...preset, campaign: '{unknown}{rubric}' }, { ...values, rubric: '' })).toBe(
      'utm_source=vk&utm_medium=social',
    );
  });
  it('lets nothing through that would break an address', () => {
    expect(asValue(' Чёрная пятница: −20% & ещё#1 ')).toBe('чёрная-пятница-20-ещё-1');
    expect(tagOf({ ...preset, campaign: '{constructor}{date}' }, values)).toMatch(/=2026-11-25$/u);
  });
});

describe('tagging', () => {
  it.each([
    ['https://shop.ru', `https://shop.ru?${tag}`],
    ['https://shop.ru/', `https://shop.ru/?${tag}`],
    ['https://shop.ru/a?size=1', `https://shop.ru/a?size=1&${tag}`],
    ['https://shop.ru/a?size=1#top', `https://shop.ru/a?size=1&${tag}#top`],
    ['https://shop.ru/a#top?x', `https://shop.ru/a?${tag}#top?x`],
    ['https://shop.ru/хлеб/ржаной?цвет=тёмный', `https://shop.ru/хлеб/ржаной?цвет=тёмный&${tag}`],
    ['https://www.shop.ru/a%20b', `https://www.shop.ru/a%20b?${tag}`],
    ['https://m.shop.ru/a', `https://m.shop.ru/a?${tag}`],
    ['https://хлеб.рф/меню', `https://хлеб.рф/меню?${tag}`],
    ['http://shop.ru:8080/a', `http://shop.ru:8080/a?${tag}`],
  ])('of %s leaves the rest as it was', (address, wanted) => {
    expect(run(`Смотрите ${address}, ждём!`)).toEqual({
      text: `Смотрите ${wanted}, ждём!`,
      changed: 1,
      before: 0,
      asked: 0,
    });
  });

  it('takes links without a scheme only on own sites', () => {
    expect(run('Меню: shop.ru/a, почта a@shop.ru, ещё example.com/b').text).toBe(
      `Меню: shop.ru/a?${tag}, почта a@shop.ru, ещё example.com/b`,
    );
    expect(run('shop.ru/a', { sites: [] }).changed).toBe(0);
  });

  it('without own sites takes all but the networks’ own', () => {
    const all = run('https://vk.com/teplyhleb и https://other.ru/a', { sites: [] });
    expect(all.text).toBe(`https://vk.com/teplyhleb и https://other.ru/a?${tag}`);
  });

  it('is not for a site whose name only ends alike', () => {
    expect(run('https://notshop.ru/a https://shop.ru.evil.com/').changed).toBe(0);
  });

  it('leaves the sentence’s own signs alone, and brackets of the address in it', () => {
    expect(run('(см. https://shop.ru/a).').text).toBe(`(см. https://shop.ru/a?${tag}).`);
    expect(run('Видели https://shop.ru/a?').text).toBe(`Видели https://shop.ru/a?${tag}?`);
    expect(run('https://shop.ru/a_(b)').text).toBe(`https://shop.ru/a_(b)?${tag}`);
    expect(run('«https://shop.ru/a»!').text).toBe(`«https://shop.ru/a?${tag}»!`);
  });

  it('happens once: the second time changes nothing', () => {
    const once = run('https://shop.ru/a?b=1#c и shop.ru/d');
    expect(once.changed).toBe(2);
    expect(run(once.text)).toEqual({ text: once.text, changed: 0, before: 2, asked: 0 });
    expect(run(once.text, { replace: true }).text).toBe(once.text);
  });

  it('asks about other tags, and replaces only them when told so', () => {
    const text = 'https://shop.ru/a?utm_source=old&id=7&UTM_Term=x#c';
    expect(run(text)).toEqual({ text, changed: 0, before: 0, asked: 1 });
    expect(run(text, { replace: true }).text).toBe(`https://shop.ru/a?id=7&${tag}#c`);
  });

  it('an empty tag changes nothing', () => {
    const text = 'https://shop.ru/a';
    const links = ownLinks(text, preset.sites, isForeign);
    expect(tagText(text, links, '')).toEqual({ text, changed: 0, before: 0, asked: 0 });
  });

  it('breaks no text that is hostile', () => {
    const text = 'https:// http://[ https://shop.ru/%E0%A4%A?%E0%A4%A=1 …shop.ru… .shop.ru';
    expect(() => run(text)).not.toThrow();
    expect(run(text).text.replaceAll(`?${tag}`, '').replaceAll(`&${tag}`, '')).toBe(text);
  });
});

it('a long address is shown by its beginning and end', () => {
  const long = shortAddress(`https://shop.ru/${'a'.repeat(100)}?${tag}`, 40);
  expect([long.length, long.startsWith('shop.ru/a'), long.endsWith('campaign=x')]).toEqual([
    40,
    true,
    true,
  ]);
});
