import { describe, expect, it } from 'vitest';
import { draftProblems } from '../../../utils/templates/check.ts';
import { clashOf, hotkeyOf, hotkeyWords, isReserved } from '../../../utils/templates/hotkeys.ts';
import { rank, type RankContext } from '../../../utils/templates/rank.ts';
import { starters } from '../../../utils/templates/starters.ts';
import { isThanks, thankedCounts } from '../../../utils/templates/thanked.ts';
import { nextVariant } from '../../../utils/templates/variants.ts';
import { aTemplate, aUse } from './made-up.ts';

const where = { thread: 'vk:-7_1', person: 'vk:5' };

describe('variants', () => {
  const one = aTemplate({ uuid: 't', body: 'a', variants: ['b', 'c'] });
  it('are never the same twice in a thread or to a person', () => {
    expect(nextVariant(one, [], where)).toMatchObject({ index: 0, body: 'a', repeated: false });
    expect(nextVariant(one, [aUse({ person: 'vk:6' })], where).body).toBe('b');
    expect(nextVariant(one, [aUse({ thread: 'vk:-7_2' })], where).body).toBe('b');
    const elsewhere = aUse({ thread: 'vk:-7_2', person: 'vk:6' });
    expect(nextVariant(one, [elsewhere], where).repeated).toBe(false);
  });
  it('take turns elsewhere, and tell when all are used up', () => {
    const elsewhere = aUse({ thread: 'x', person: 'y' });
    expect(nextVariant(one, [elsewhere], where).body).toBe('b');
    const all = [2, 0, 1].map((variant, at) => aUse({ variant, at }));
    expect(nextVariant(one, all, where)).toMatchObject({ body: 'c', repeated: true });
  });
  it('of nobody known in no thread are all free; another template’s do not count', () => {
    const nowhere = { thread: null, person: null };
    expect(nextVariant(one, [aUse({ thread: null, person: null })], nowhere).repeated).toBe(false);
    expect(nextVariant(one, [aUse({ template: 'u' })], where).index).toBe(0);
    expect(nextVariant(one, [aUse({ variant: 7 })], where).index).toBe(0);
  });
});

describe('ranking', () => {
  const context: RankContext = {
    text: '',
    triage: null,
    language: 'ru',
    community: 'vk:-7',
    uses: [],
    inserted: [],
    now: 1000,
  };
  const all = starters.map((starter) => aTemplate(starter));
  const top = (over: Partial<RankContext>) => rank(all, { ...context, ...over })[0]?.starter;

  it.each([
    ['price', 'ru', /^(?:price|discount)-ru$/],
    ['complaint', 'ru', /^(?:complaint|to-messages)-ru$/],
    ['insult', 'en', /^insult-en$/],
    ['spam', 'ru', /^spam-ru$/],
    ['off-topic', 'en', /^off-topic-en$/],
    ['how-to', 'en', /^(?:how-to|hours)-en$/],
  ] as const)('puts an answer to %s (%s) first', (kind, lang, starter) => {
    const tone = kind === 'complaint' || kind === 'insult' ? 'negative' : 'neutral';
    expect(top({ triage: { lang, tone, kind } })).toMatch(starter);
  });
  it('goes by language and shared words while nothing is known of the kind', () => {
    expect(top({ text: 'А доставка корзины за город есть?' })).toBe('delivery-ru');
    expect(top({ text: 'Сколько стоит такая корзина?' })).toBe('price-ru');
    expect(top({ text: 'How much is delivery?' })).toBe('delivery-en');
  });
  it('learns what is used for such comments in this community', () => {
    const triage = { lang: 'ru', tone: null, kind: 'price' } as const;
    const discount = all.find(({ starter }) => starter === 'discount-ru')?.uuid ?? '';
    const inserted = [1, 2, 3].map(() => aUse({ template: discount, kind: 'price' }));
    expect(top({ triage, text: 'сколько стоит' })).toBe('price-ru');
    expect(rank(all, { ...context, triage, inserted })[0]?.uuid).toBe(discount);
    const foreign = inserted.map((use) => ({ ...use, community: 'vk:-8' }));
    const away = rank(all, { ...context, triage, inserted: foreign });
    expect(away).toEqual(rank(all, { ...context, triage }));
  });
  it('puts this client’s set first and another’s last', () => {
    const own = aTemplate({ title: 'я', communities: ['vk:-7'] });
    const other = aTemplate({ title: 'а', communities: ['vk:-8'] });
    const free = aTemplate({ title: 'б', language: 'en' });
    const order = rank([other, free, own], context).map(({ title }) => title);
    expect(order).toEqual(['я', 'б', 'а']);
  });
  it('puts the comment’s language before everything else but the set', () => {
    const en = aTemplate({ language: 'en', kinds: ['price'] });
    const ru = aTemplate({ kinds: ['thanks'] });
    const triage = { lang: 'ru', tone: null, kind: 'price' } as const;
    expect(rank([en, ru], { ...context, triage })[0]).toBe(ru);
  });
});

describe('keys', () => {
  const press = (code: string, held: object = {}) => ({
    ...{ code, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
    ...held,
  });
  it('go by their place and need a held key', () => {
    expect(hotkeyOf(press('KeyP', { altKey: true, shiftKey: true }))).toBe('Alt+Shift+KeyP');
    expect(hotkeyOf(press('F8'))).toBe('F8');
    expect(hotkeyOf(press('KeyP'))).toBeNull();
    expect(hotkeyOf(press('Tab', { altKey: true }))).toBeNull();
    expect(hotkeyOf(press('KeyP', { metaKey: true }))).toBeNull();
    expect(hotkeyWords('Alt+Shift+KeyP')).toBe('Alt + Shift + P');
    expect([isReserved('Ctrl+KeyC'), isReserved('Alt+KeyC')]).toEqual([true, false]);
  });
  it('clash where both templates could stand in one picker', () => {
    const held = aTemplate({ hotkey: 'F8', communities: ['vk:-7'], title: 'Первый' });
    const draft = { title: 'x', hotkey: 'F8' };
    expect(clashOf(draft, [held])).toBe(held);
    expect(clashOf({ ...draft, communities: ['vk:-8'] }, [held])).toBeUndefined();
    expect(clashOf(draft, [held], held.uuid)).toBeUndefined();
  });
});

describe('what the editor says', () => {
  const draft = (body: string, more: object = {}) => ({
    ...{ title: 'Т', body, tags: [], language: 'ru' },
    ...more,
  });
  it.each([
    ['{part: Нет}', 'part-missing', false],
    ['{part: Т}', 'part-circle', true],
    ['Для [ты: тебя', 'form-broken', false],
    ['цена {цена', 'brace-open', false],
    ['{{ name }}', 'double-braces', false],
  ] as const)('of %s: %s', (body, kind, blocks) => {
    expect(draftProblems(draft(body), [])).toEqual([
      { kind, what: expect.any(String) as string, blocks },
    ]);
  });
  it('is nothing for what is right', () => {
    const part = aTemplate({ title: 'Подпись', body: 'Ваш хлеб' });
    const body = '{name|друг}, [ты: тебе|вы: вам] {размер: S/M?} :) {часть: подпись}';
    expect(draftProblems(draft(body, { variants: ['иначе'] }), [part])).toEqual([]);
  });
  it('names a wording that stands there twice and keys that are taken', () => {
    const other = aTemplate({ title: 'Первый', hotkey: 'F8' });
    const found = draftProblems(draft('a', { variants: ['a'], hotkey: 'F8' }), [other]);
    expect(found.map(({ kind, what }) => [kind, what])).toEqual([
      ['same-variant', 'a'],
      ['keys-taken', 'Первый'],
    ]);
  });
});

describe('thanks', () => {
  it.each([
    ['Спасибо большое!', true],
    ['спс)', true],
    ['Thank you so much', true],
    ['рахмет', true],
    ['Mulțumesc frumos', true],
    ['Спасибо, не надо', false],
    ['Спасибо за то, что испортили праздник', false],
    ['No, thanks', false],
    ['Спасский собор', false],
    ['А когда?', false],
  ])('«%s»: %s', (text, reads) => expect(isThanks(text)).toBe(reads));

  it('count for the last answer to that person in that thread, once', () => {
    const uses = [
      aUse({ template: 'a', at: 1_000_000 }),
      aUse({ template: 'b', at: 2_000_000 }),
      aUse({ template: 'c', at: 2_000_000, thread: 'vk:-7_9' }),
    ];
    const said = (at: number, text = 'Спасибо!') => ({
      ...{ author: 'vk:5', post: 'vk:-7_1', text, at, firstSeenAt: at + 500_000 },
    });
    expect(thankedCounts(uses, [said(3_000_000), said(3_100_000)])).toEqual(new Map([['b', 1]]));
    expect(thankedCounts(uses, [said(1_500_000)])).toEqual(new Map([['a', 1]]));
    // It was seen before we answered, so it thanks for something else.
    expect(thankedCounts(uses, [{ ...said(999_000), firstSeenAt: 999_500 }])).toEqual(new Map());
    expect(thankedCounts(uses, [said(3_000_000, 'Ну и цены')])).toEqual(new Map());
  });
});
