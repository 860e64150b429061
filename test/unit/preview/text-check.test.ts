import { describe, expect, it } from 'vitest';
import { networks } from '../../../utils/networks/index.ts';
import type { NetworkId } from '../../../utils/networks/network.ts';
import { checkText, textFaults } from '../../../utils/preview/text-check.ts';

const check = (network: NetworkId, text: string, media = 0) =>
  checkText({ text, media }, networks[network].rules);
const told = (network: NetworkId, text: string, media = 0) =>
  check(network, text, media).findings.map(
    ({ id, severity, count, most }) => `${severity} ${id} ${count}/${most}`,
  );
const faults = (network: NetworkId, text: string, media = 0) =>
  textFaults({ text, media }, networks[network].rules);
const tags = (count: number) => Array.from({ length: count }, (_, n) => `#хлеб${n}`).join(' ');

describe('the length', () => {
  it.each<[NetworkId, string, number, number | null]>([
    ['x', 'Хлеб … https://shop.ru/очень/длинный', 31, 280],
    ['x', '👍🏽', 2, 280],
    ['livejournal', 'Хлеб', 8, 65_535],
    ['telegram', '👍🏽', 4, 4096],
    ['vk', '[id1|Аня]', 9, 16_384],
    ['ok', 'Хлеб', 4, null],
  ])('on %s of %s is %i of %s', (network, text, counted, most) => {
    expect(check(network, text).length).toMatchObject({ counted, most });
  });

  it('is shown as a person counts, but as the network counts where it refuses', () => {
    expect(check('telegram', '👍🏽'.repeat(1024)).length.shown).toBe(1024);
    expect(check('telegram', '👍🏽'.repeat(1025)).length).toMatchObject({
      shown: 4100,
      counted: 4100,
    });
    // These have a unit of their own.
    expect(check('x', '👍🏽').length.shown).toBe(2);
    expect(check('livejournal', 'Ы').length.shown).toBe(2);
  });

  it.each<[NetworkId, number, string, number]>([
    ['x', 280, 'ы', 0],
    ['x', 140, '日', 0],
    ['telegram', 4096, 'ы', 0],
    ['telegram', 1024, 'ы', 1],
    ['livejournal', 32_767, 'ы', 0],
    ['livejournal', 65_535, 'a', 0],
    ['vk', 16_384, 'ы', 1],
    ['instagram', 2200, 'ы', 1],
    ['pinterest', 500, '\nы', 1],
  ])('on %s: %i of "%s" go out, one more is refused', (network, count, letter, media) => {
    const most = letter.length > 1 ? 'ы'.repeat(count) : letter.repeat(count);
    expect(faults(network, most, media)).toEqual([]);
    const fault = network === 'telegram' && media > 0 ? 'caption' : 'tooLong';
    expect(faults(network, `${most}ы`, media)).toEqual([fault]);
  });

  it('of a caption is told as that, with its own limit', () => {
    const text = 'ы'.repeat(1100);
    expect(told('telegram', text, 1)).toEqual(['refuses caption 1100/1024']);
    expect(check('telegram', text, 1).length.most).toBe(1024);
    expect(told('telegram', text)).toEqual([]);
  });
});

describe('findings', () => {
  it.each<[NetworkId, string, number, string[]]>([
    ['instagram', tags(5), 1, []],
    ['instagram', tags(6), 1, ['refuses hashtags 6/5']],
    ['instagram', `${'@anna '.repeat(21)}`, 1, ['refuses mentions 21/20']],
    ['instagram', 'Наш сайт: shop.ru', 1, ['hurts dead-links 1/null']],
    ['vk', tags(3), 0, []],
    ['vk', tags(4), 0, ['advice hashtags 4/3']],
    ['vk', tags(11), 0, ['hurts hashtags 11/10']],
    ['youtube', tags(15), 0, ['advice hashtags 15/3']],
    ['youtube', tags(16), 0, ['hurts hashtags 16/15']],
    ['youtube', tags(61), 0, ['hurts hashtags 61/60']],
    ['x', 'Да https://a.ru и vk.com/b', 0, ['advice link-weight 2/23']],
    ['x', 'Да', 5, ['refuses media 5/4']],
    ['x', `${tags(3)} a.ru`, 0, ['advice hashtags 3/2', 'advice link-weight 1/23']],
    ['pinterest', 'ы'.repeat(101), 1, ['hurts title 101/100']],
    ['pinterest', `${'ы'.repeat(100)}\n${'ы'.repeat(100)}`, 1, []],
    ['ok', `${tags(40)} a.ru @anna`, 30, []],
    ['vk', '', 0, []],
  ])('on %s', (network, text, media, findings) => {
    expect(told(network, text, media)).toEqual(findings);
  });

  it('gravest first', () => {
    const found = told('instagram', `${tags(6)} ${'@a '.repeat(21)} shop.ru`, 21);
    expect(found.map((one) => one.split(' ')[0])).toEqual([
      'refuses',
      'refuses',
      'refuses',
      'hurts',
    ]);
  });

  it('know a hashtag and a mention from what only looks like one', () => {
    const text =
      '№#5 a#b &#39; https://a.ru/#хлеб a@b.ru #1 https://x.com/@anna #хлеб_утро, @anna.';
    const limit = { most: 0, severity: 'hurts', confidence: 'exact', source: 's' } as const;
    const rules = {
      postLength: null,
      media: null,
      text: {
        unit: 'utf16',
        confidence: 'exact',
        source: 's',
        hashtags: [limit],
        mentions: limit,
      },
    } as const;
    expect(checkText({ text, media: 0 }, rules).findings).toMatchObject([
      { id: 'hashtags', count: 1 },
      { id: 'mentions', count: 1 },
    ]);
  });

  it('say how sure they are', () => {
    expect(check('instagram', tags(6), 1).findings[0]?.confidence).toBe('exact');
    expect(check('vk', tags(11)).findings[0]?.confidence).toBe('unknown');
  });

  it('that only hurt are no faults', () => {
    expect(faults('vk', tags(11))).toEqual([]);
    expect(faults('instagram', `${tags(6)} shop.ru`, 1)).toEqual(['hashtags']);
    expect(faults('x', 'Да', 5)).toEqual(['tooMany']);
  });
});
