/** The bakery's group, newest first, and the thread under one topic. Made up, like everything here. */
export const GROUP = { id: '57012345678901', name: 'Пекарня «Тёплый хлеб»', members: 5618 };
export const ME = { id: '570965000001', name: 'Марина Сухарева' };

export interface Topic {
  id: string;
  /** As in moments.ts: `38m`, `5h`, `3 12:30`. */
  at: string;
  text?: string;
  photos?: readonly string[];
  video?: string;
  link?: string;
  ad?: true;
  likes: number;
  reshares: number;
  comments: number;
}
export interface Comment {
  id: string;
  author: string;
  /** Of a profile; the group itself: null. */
  profile: string | null;
  text: string;
  at: string;
  likes: number;
  answers?: string;
}

const topic = (
  n: number,
  at: string,
  [likes, comments, reshares]: readonly [number, number, number],
  text: string,
  more: Partial<Topic> = {},
): Topic => ({ id: `1573000000001${n}`, at, likes, comments, reshares, text, ...more });

/** The topic whose comments wait. */
export const MAIN = '157300000000147';

export const TOPICS: readonly Topic[] = [
  topic(
    52,
    '40m',
    [3, 0, 0],
    'Улитки с корицей уже остывают ☕ Заходите, пока пахнет на всю улицу.',
    {
      photos: ['buns-12'],
    },
  ),
  topic(
    50,
    '4h',
    [58, 6, 2],
    'Завтра печём на час раньше: ярмарка на площади начинается в восемь.',
  ),
  topic(
    47,
    '1 18:05',
    [121, 9, 6],
    'Как прошла суббота в пекарне 📸\n\nШестьдесят караваев, четыре вида круассанов и один очень терпеливый пёс у двери.\n\nКакой хлеб помните из детства вы?',
    { photos: ['shop-2', 'croissant-8', 'bread-5'] },
  ),
  topic(46, '1 12:00', [840, 12, 31], 'Домашние печи со скидкой до конца недели.', {
    ad: true,
    link: 'pechi.example',
  }),
  topic(
    45,
    '2 11:58',
    [88, 14, 9],
    'Доставка теперь каждый день с 8:00 до 21:00. От 800 ₽ бесплатно.',
    {
      photos: ['box-4'],
    },
  ),
  topic(
    43,
    '3 09:15',
    [52, 3, 1],
    'Почему тесто на закваске нельзя торопить. Минута с небольшим.',
    {
      video: 'oven-7',
    },
  ),
  topic(
    41,
    '4 10:00',
    [194, 22, 17],
    'Тыквенный хлеб вернулся 🎃 210 ₽ за буханку, по вторникам и субботам.',
    {
      photos: ['bread-3', 'bread-8'],
    },
  ),
  topic(39, '6 12:30', [57, 8, 4], 'Можно ли заморозить круассаны? Можно: до выпечки, на месяц.'),
  topic(
    38,
    '7 08:30',
    [39, 2, 0],
    'Доброе утро! На завтрак омлет в бриоши и какао, 290 ₽ за всё.',
    {
      photos: ['coffee-6'],
    },
  ),
  topic(37, '9 15:00', [77, 5, 12], 'О нас написали: как пекарня перешла на местную муку.', {
    link: 'rechnoy-vestnik.example',
  }),
  topic(
    36,
    '11 18:10',
    [64, 19, 28],
    'Ищем пекаря в утреннюю смену. Хлеб домой каждый день, это не шутка.',
  ),
  topic(35, '12 10:40', [21, 11, 1], 'Ромашковый кекс оказался не для всех. Рецепт покажем 🌼', {
    photos: ['cake-9'],
  }),
  topic(34, '14 12:00', [48, 26, 3], 'Собираем ваши вопросы про хлеб и закваску.'),
  topic(
    32,
    '18 09:00',
    [83, 4, 7],
    'Новая мельница, новая мука: зерно из шестидесяти километров отсюда.',
    {
      photos: ['wheat-2'],
    },
  ),
];

const comment = (
  n: number,
  author: string,
  at: string,
  text: string,
  more: Partial<Comment> = {},
): Comment => ({
  id: `MTU0NDU5:${n}`,
  author,
  profile: `57096500010${n}`,
  text,
  at,
  likes: 0,
  ...more,
});

export const COMMENTS: readonly Comment[] = [
  comment(1, 'Анна Белова', '1 18:40', 'Бородинский! До дома доходила половина буханки 😄', {
    likes: 12,
  }),
  comment(2, GROUP.name, '1 18:52', 'Анна, у нас тоже редкая буханка доходит целой.', {
    profile: null,
    answers: 'MTU0NDU5:1',
    likes: 4,
  }),
  comment(
    3,
    'Валентина Петровна',
    '1 19:10',
    'Хлеб вкусный, спасибо вам! Только ступеньки скользкие.',
    {
      likes: 7,
    },
  ),
  comment(4, 'Михаил Дубов', '1 20:02', 'А доставка за город есть? Я в Заречье'),
  comment(5, 'Екатерина Ли', '1 20:30', 'Бабушка пекла подовый, на капустных листьях.', {
    likes: 9,
  }),
  comment(6, 'Тимур Ахметов', '5h', 'Можно забрать заказ после 21:00?'),
  comment(7, 'Ольга Нова', '3h', 'Сколько стоит каравай на юбилей? <b>Срочно</b>'),
  comment(8, 'Сергей Кузнецов', '2h', '👍'),
  comment(9, 'Людмила Гай', '50m', 'А в воскресенье работаете?'),
];
