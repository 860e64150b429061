import { describe, expect, it } from 'vitest';
import { firstLineHints } from '../../../utils/preview/first-line-hints.ts';

describe('hints on the first line', () => {
  it.each([
    ['https://example.org/new\nА вот и новинка', ['link-first']],
    ['vk.cc/abc читайте', ['link-first']],
    ['#хлеб #утро', ['hashtag-first']],
    ['СКИДКА ТОЛЬКО СЕГОДНЯ!', ['shouting']],
    ['Доброе утро, друзья!', ['greeting']],
    ['☀️ Всем привет!', ['greeting']],
    ['Hello everyone', ['greeting']],
    ['ДРУЗЬЯ, СКИДКИ СЕГОДНЯ', ['shouting', 'greeting']],
    ['🍞🍞🍞\nСвежий хлеб', ['wordless']],
    ['⠀\nСвежий хлеб', ['wordless']],
    ['* * *\nСвежий хлеб', ['wordless']],
    ['\n\nХлеб готов', []],
    ['', []],
    ['   \n ', []],
    ['ВДНХ: 7 мест', []],
    ['Приветливый пекарь печёт с пяти утра', []],
    ['Хлеб уже в печи https://example.org', []],
    ['# заголовок', []],
    ['2026', []],
  ])('%s', (text, hints) => expect(firstLineHints(text)).toEqual(hints));
});

describe('a line without a verb', () => {
  it.each([
    'Свежий ржаной хлеб на закваске',
    'Новая коллекция осенних пальто',
    'Наш новый адрес в центре города',
    'Результаты розыгрыша от 12 мая',
    'Самые популярные книги этого года',
    'Осенняя коллекция пальто для города',
    'Итоги конкурса детских рисунков',
    'A new collection of autumn coats',
    'Our schedule for the next week',
    'The best bread in the city',
    'Новая коллекция осенних пальто #пальто_осень @anna https://a.ru/смотри',
  ])('is told: %s', (text) => expect(firstLineHints(text)).toEqual(['no-verb']));

  // A hint that is wrong once is not read again: everything that may be a verb keeps it away.
  it.each([
    'Мы открыли новую пекарню в центре',
    'Сегодня печём хлеб с тмином',
    'Приходите к нам в субботу',
    'Купи два билета по цене одного',
    'Завтра в парке пройдёт концерт',
    'Скоро будет новая коллекция пальто',
    'Вам понравится наш новый кофе',
    'Рассказываем о работе нашей кухни',
    'Я хочу показать вам мастерскую',
    'Можно заказать доставку прямо сейчас',
    'Магазин на Ленина закрыт до понедельника',
    'Успей забронировать место на марафон',
    'Не пропусти последний день скидок',
    'Хлеб сегодня удался на славу',
    'Как выбрать пальто на осень',
    'Дарим подарки за каждый заказ',
    'Новый сорт кофе приехал из Кении',
    'Пеку хлеб каждый божий день',
    'Участвуй в розыгрыше трёх наборов',
    'Хлеб уже в печи у пекаря',
    'Осторожно, двери закрываются на час',
    'Пекарня переехала в новый дом',
    'Кофе подорожал из-за неурожая',
    'Набор сладостей стоит 500 рублей',
    'We opened a new bakery in the center',
    'Come and see our new coats',
    'The bread is ready for you',
    'Join us on Saturday for the party',
    'Our team won the first prize in town',
    "It's time for the best of our coats",
    'She bakes the bread for our town',
  ])('is not told: %s', (text) => expect(firstLineHints(text)).toEqual([]));

  it.each([
    ['three words', 'Свежий хлеб утром'],
    ['a question', 'Какой хлеб самый вкусный в городе?'],
    ['a dash', 'Наш хлеб — лучший хлеб города'],
    ['Kazakh', 'Біздің жаңа дүкен ашық қалада'],
    ['Ukrainian', 'Свіжий житній хліб на заквасці'],
    ['Romanian', 'Pâine proaspătă de casă la noi'],
    ['Malay', 'Roti segar setiap hari di kedai'],
    ['German, written with Latin letters alone', 'Das beste Brot der ganzen Stadt'],
  ])('nothing is said of %s', (_, text) => expect(firstLineHints(text)).toEqual([]));
});
