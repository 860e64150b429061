import type { SampleTexts } from './index.ts';

/** Who writes to the bakery, and what. */
export const ruTalk: Pick<SampleTexts, 'people' | 'talk' | 'waiting'> = {
  people: [
    ...(['Анна Верескова', 'Олег Стрижов', 'Марина Полевая', 'Игорь Тихий'] as const),
    ...['Светлана Дубрава', 'Павел Корзун', 'Юлия Снегина', 'Артём Лугов', 'Ирина Колос'],
    ...['Денис Берёзкин', 'Наталья Ключ', 'Роман Осенин', 'Елена Ракита', 'Кирилл Моро'],
    ...['Ольга Заречная', 'Вадим Грач', 'Дарья Ветрова', 'Максим Ольхов', 'Вера Сонина'],
    ...['Георгий Плетнёв', 'Алина Жаворонок', 'Степан Рябов', 'Лариса Тёрн', 'Никита Полоз'],
  ],
  talk: [
    {
      text: 'Сколько стоит целый каравай?',
      tone: 'neutral',
      kind: 'price',
      answer: '{who}, целый 240 рублей, половинка 130.',
    },
    {
      text: 'А сегодня вечером ещё будет?',
      tone: 'neutral',
      kind: 'availability',
      answer: '{who}, да, вторая партия выйдет в пять, отложим вам.',
    },
    {
      text: 'Очень вкусно, спасибо! Вчера съели за ужином весь.',
      tone: 'positive',
      kind: 'thanks',
      answer: '{who}, как приятно! Передали пекарям, ждём снова.',
    },
    {
      text: 'Доставляете на Заречную улицу?',
      tone: 'neutral',
      kind: 'delivery',
      answer: '{who}, да, доставка 150 рублей, привезём за два часа.',
    },
    {
      text: 'Купила вчера, а внутри сырой. Очень расстроилась.',
      tone: 'negative',
      kind: 'complaint',
      answer: '{who}, простите нас! Напишите в сообщения, заменим сегодня же.',
    },
    {
      text: 'Как правильно хранить, в пакете или в полотенце?',
      tone: 'neutral',
      kind: 'how-to',
      answer: '{who}, лучше в полотенце, тогда корочка не отсыреет.',
    },
    {
      text: 'Дороговато, в магазине вдвое дешевле.',
      tone: 'negative',
      kind: 'objection',
      answer: '{who}, понимаем. У нас закваска, сутки брожения и мука с соседней мельницы.',
    },
    {
      text: 'Доброе утро, любимая пекарня!',
      tone: 'positive',
      kind: 'greeting',
      answer: '{who}, доброе утро! Печь уже горячая.',
    },
    {
      text: 'А можно заказать к субботе шесть штук?',
      tone: 'neutral',
      kind: 'availability',
      answer: '{who}, можно, записали на субботу, заберите после десяти.',
    },
    {
      text: 'Приходили в семь вечера, а полки пустые. Обидно.',
      tone: 'negative',
      kind: 'complaint',
      answer: '{who}, нам жаль, что ушли ни с чем. Позвоните заранее, отложим.',
    },
    { text: 'Красота какая', tone: 'positive', kind: 'thanks', answer: null },
    { text: 'У нас сегодня тоже снег пошёл', tone: 'neutral', kind: 'off-topic', answer: null },
  ],
  waiting: [
    {
      text: 'Заказ привезли на час позже, и коробка мятая. Что делать?',
      tone: 'negative',
      kind: 'complaint',
      answer: null,
    },
    { text: 'Почём будет набор к празднику?', tone: 'neutral', kind: 'price', answer: null },
    { text: 'А без глютена что-нибудь есть?', tone: 'neutral', kind: 'availability', answer: null },
  ],
};
