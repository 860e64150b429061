import type { Community, Owner } from '../model.ts';

/** Everyone here is made up. */
export const BAKERY: Community = {
  id: -224700111,
  name: 'Пекарня «Тёплый хлеб»',
  firstName: 'Пекарня «Тёплый хлеб»',
  dative: 'Пекарне «Тёплый хлеб»',
  href: '/teplyhleb',
  screenName: 'teplyhleb',
  members: 12480,
  status: 'Печём с пяти утра, чтобы вы завтракали с семи 🥖',
  about: 'Хлеб на живой закваске, слойки и пироги. Липовая улица, 7. Доставка по городу с 8 до 21.',
  site: 'teplyhleb.example',
  phone: '+7 (000) 000-07-07',
  address: 'Липовая улица, 7',
  cover: 'bakery',
};

export const CAFE: Community = {
  id: -224700222,
  name: 'Кофейня «Утро»',
  firstName: 'Кофейня «Утро»',
  dative: 'Кофейне «Утро»',
  href: '/kofe_utro',
  screenName: 'kofe_utro',
  members: 5316,
  status: 'Эспрессо, фильтр и добрые люди',
  about: 'Маленькая кофейня у вокзала. Варим с 7:30, зерно обжариваем по вторникам.',
  site: 'kofe-utro.example',
  phone: '+7 (000) 000-08-08',
  address: 'Вокзальная площадь, 2',
  cover: 'cafe',
};

export const COMMUNITIES: readonly Community[] = [BAKERY, CAFE];

export const ME: Owner = {
  id: 100200,
  name: 'Ольга Смирнова',
  firstName: 'Ольга',
  dative: 'Ольге',
  href: '/id100200',
};

/** Name, then the dative of the first name: «ответ Анне». */
const NAMES = `Анна Кольцова|Анне;Михаил Грачёв|Михаилу;Екатерина Лунина|Екатерине;Дмитрий Пахомов|Дмитрию
Светлана Юрченко|Светлане;Игорь Малахов|Игорю;Наталья Берёзкина|Наталье;Алексей Тропинин|Алексею
Людмила Зимина|Людмиле;Артём Савушкин|Артёму;Ирина Полевая|Ирине;Руслан Хамидуллин|Руслану
Мария Чистякова|Марии;Павел Одинцов|Павлу;Гульнара Сафина|Гульнаре;Валентина Петровна Рогова|Валентине
Кирилл Ветров|Кириллу;Юлия Мятлева|Юлии;Сергей Ковш|Сергею;Оксана Дроздова|Оксане
Тимур Ахметшин|Тимуру;Вера Подсолнухова|Вере;Антон Крайний|Антону;Полина Рябинкина|Полине
Aigerim Nurlanova|Aigerim;Ion Moraru|Ion;Kate Lindberg|Kate;Max Orlov|Max
Галина Ивановна Шубина|Галине;Роман Бочкарёв|Роману;Елена Тихая|Елене;Виктор Желудков|Виктору
Дарья Снегирёва|Дарье;Станислав Ёлкин|Станиславу;Ксения Парусова|Ксении;Олег Бубенцов|Олегу
Татьяна Овсянкина|Татьяне;Женя Пчёлкина|Жене;Скидки Промокоды|Скидкам`;

/** A name that is markup: it must come out as text everywhere. */
export const HOSTILE_NAME = '<img src=x onerror=alert(1)>';

export const HOSTILE: Owner = {
  id: 399999,
  name: HOSTILE_NAME,
  firstName: HOSTILE_NAME,
  dative: HOSTILE_NAME,
  href: '/id399999',
};

export const PEOPLE: readonly Owner[] = [
  ...NAMES.split(/[;\n]/).map((line, index) => {
    const [name = '', dative = ''] = line.split('|');
    const id = 300101 + index * 17;
    return { id, name, dative, firstName: name.split(' ')[0] ?? name, href: `/id${id}` };
  }),
  HOSTILE,
];

/** Those who like and join, but never write a word; the last three have yet to come. */
export const READERS: readonly Owner[] = [
  'Лидия Вешнякова',
  'Глеб Сухарев',
  'Зоя Крупенина',
  'Назар Пирожков',
  'Инна Заварная',
  'Mark Oatman',
].map((name, index) => {
  const id = 388001 + index;
  return { id, name, dative: name, firstName: name.split(' ')[0] ?? name, href: `/id${id}` };
});

export const OWNERS: readonly Owner[] = [ME, ...COMMUNITIES, ...PEOPLE, ...READERS];

/** By the first word of the name: the threads are easier to read and to write that way. */
export function personNamed(firstName: string): Owner {
  const found = PEOPLE.find((person) => person.firstName === firstName);
  if (!found) throw new Error(`Nobody here is called ${firstName}`);
  return found;
}
