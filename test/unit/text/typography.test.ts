import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksIn } from '../../../utils/text/links.ts';
import { typeLanguage, typeset } from '../../../utils/text/typography.ts';

/** A no-break space, as one sees it in a test. */
const shown = (text: string) => typeset(text).text.replaceAll('\u00a0', '~');

describe('typography in Russian', () => {
  it.each([
    ['quotes', 'Пекарня "Тёплый хлеб" ждёт', 'Пекарня «Тёплый хлеб» ждёт'],
    [
      'quotes within quotes',
      'Клуб "Книга "Хлеб" и чай" открыт',
      'Клуб «Книга „Хлеб“ и~чай» открыт',
    ],
    ['two that begin together', '""Хлеб" и соль"', '«„Хлеб“ и~соль»'],
    ['two that end together', 'ждём "в клубе "Хлеб""', 'ждём «в~клубе „Хлеб“»'],
    ['English quotes', 'Наша “Весна” пришла', 'Наша «Весна» пришла'],
    ['German ones', 'Наша „Весна“ пришла', 'Наша «Весна» пришла'],
    ['a quotation that ends with a sign', 'Кричал: "Ура!" - и бежал', 'Кричал: «Ура!»~— и~бежал'],
    ['a quotation in brackets', 'Хлеб ("…и соль")', 'Хлеб («…и~соль»)'],
    ['a quotation over two lines', '"Раз\nдва"', '«Раз\nдва»'],
    ['a mark without its pair', 'Экран 24" и "книга"', 'Экран 24" и~"книга"'],
    ['the good lines beside a wrong one', '24" экран\n"Хлеб"', '24" экран\n«Хлеб»'],
    ['a dash', 'Хлеб - всему голова', 'Хлеб~— всему голова'],
    ['two hyphens', 'Хлеб -- всему голова', 'Хлеб~— всему голова'],
    ['a dash between figures', 'С 5 - 7', 'С~5 - 7'],
    ['a dash after a figure', '2026 - год хлеба', '2026~— год хлеба'],
    ['a hyphen', 'Кто-то из-за угла', 'Кто-то из-за угла'],
    ['a list', '- хлеб\n- соль', '— хлеб\n— соль'],
    ['dots', 'Ждём...', 'Ждём…'],
    ['other dots', 'Что?.. И....', 'Что?.. И....'],
    ['spaces', 'Хлеб   свежий', 'Хлеб свежий'],
    ['an indent', '  Хлеб', '  Хлеб'],
    ['short words', 'и в доме, и на крыльце', 'и~в~доме, и~на~крыльце'],
    ['capitals of them', 'В доме. О хлебе', 'В~доме. О~хлебе'],
    ['not parts of words', 'мама в-третьих', 'мама в-третьих'],
    ['units', '500 г, 10 кг, 5 %, 300 руб., 2 часа', '500~г, 10~кг, 5~%, 300~руб., 2~часа'],
    ['days', '12 мая в 18 часов', '12~мая в~18~часов'],
    ['a number sign', 'дом № 5', 'дом №~5'],
    ['thousands', '5 тыс. рублей и 3 млн', '5~тыс. рублей и~3~млн'],
    ['nothing to do', 'Хлеб', 'Хлеб'],
  ])('%s', (_, text, set) => expect(shown(text)).toBe(set));
});

describe('typography elsewhere', () => {
  it.each([
    ['English', 'It\'s "hot" - don\'t wait...', 'It’s “hot” – don’t wait…'],
    ['English within', 'He said "read "Bread" now"', 'He said “read ‘Bread’ now”'],
    ['inches in English', 'A 24" screen', 'A 24" screen'],
    ['English units', '5 kg at 7 pm', '5~kg at 7~pm'],
    ['Romanian', 'Pâine "caldă" în oraș', 'Pâine „caldă” în oraș'],
    ['Romanian within', 'Știi "cartea "Pâine" nouă"', 'Știi „cartea «Pâine» nouă”'],
    ['Kazakh', 'Біздің "Нан" дүкені - ашық', 'Біздің «Нан» дүкені~— ашық'],
    ['Malay', 'Roti "panas" untuk anda', 'Roti “panas” untuk anda'],
  ])('%s', (_, text, set) => expect(shown(text)).toBe(set));

  it('knows a language by its letters', () => {
    expect(['Хлеб и bread', 'Нан бар ма, қалай', 'pâine', 'bread', ''].map(typeLanguage)).toEqual([
      'ru',
      'kk',
      'ro',
      'en',
      'en',
    ]);
  });
});

describe('typography leaves alone', () => {
  // Only what stands around the kept piece differs.
  it.each([
    ['addresses', 'На https://shop.ru/a...b?q=1--2 - там', 'На~https://shop.ru/a...b?q=1--2~— там'],
    ['bare ones', 'shop.ru/a--b...', 'shop.ru/a--b…'],
    ['markup', 'Это [id1|Аня "Х"  К.] - да', 'Это [id1|Аня "Х"  К.]~— да'],
    ['hashtags', '#не_в доме и #о', '#не_в доме и~#о'],
    ['mentions', 'Это @a..b - да', 'Это @a..b~— да'],
    ['code', 'Да `a - "b"...` - да', 'Да `a - "b"...`~— да'],
    ['more code', 'Да\n```\na  -  b "c"\n```', 'Да\n```\na  -  b "c"\n```'],
    ['tags', '<lj-cut text="да - нет..."> - да', '<lj-cut text="да - нет...">~— да'],
    ['places of templates', '{имя - "кто"} - да', '{имя - "кто"}~— да'],
    ['mail', 'Да a--b@mail.ru - да', 'Да a--b@mail.ru~— да'],
    ['emoticons', "Да :) ;-( =D :'( :...( -_- \"_\" '-' - да", null],
    ['another’s private signs', 'Да \uE000 и \uE123 - да', 'Да \uE000 и~\uE123~— да'],
  ])('%s', (_, text, set) => {
    expect(shown(text)).toBe(set ?? text.replace(/ - (?=да$)/u, '~— '));
  });
});

const piece = fc.oneof(
  fc.constantFrom('"', '«', '»', '„', '“', '”', '...', '.', ' - ', ' -- ', ' — ', '-', '  ', ' '),
  fc.constantFrom('\n', '\n\n', '\u00a0', '!', '?', ',', '(', ')', "'", '…', '№ ', '5 ', ' кг'),
  fc.constantFrom(
    'хлеб',
    'в ',
    'и ',
    "don't",
    'bread',
    'pâine',
    'нан қ',
    '24',
    ':)',
    '-_-',
    '\uE000',
  ),
  fc.constantFrom('https://a.ru/x-y', 'vk.com/a', '#хлеб', '@anna', '[id1|Аня]', '`a - b`', '👍🏽'),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
);
const anyText = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

describe('whatever the text', () => {
  it('once more changes nothing, and what changed is counted', () => {
    let changed = 0;
    fc.assert(
      fc.property(anyText, (text) => {
        const set = typeset(text);
        if (set.text !== text) changed++;
        expect(set.text === text).toBe(set.changes === 0);
        expect(typeset(set.text, typeLanguage(text))).toMatchObject({ text: set.text, changes: 0 });
      }),
      { numRuns: 3000 },
    );
    expect(changed).toBeGreaterThan(500);
  });

  it('the words and the addresses stay', () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}\uE000]+/gu) ?? [];
    const links = (text: string) => linksIn(text).map((link) => link.text);
    fc.assert(
      fc.property(anyText, (text) => {
        const set = typeset(text).text;
        expect(words(set)).toEqual(words(text));
        for (const link of links(text)) expect(set).toContain(link);
      }),
      { numRuns: 2000 },
    );
  });
});
