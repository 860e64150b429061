import type { Counts, Person, Tweet } from './model.ts';

/** Everyone here is made up. */
export const BAKERY: Person = { handle: 'teplyhleb', name: 'Пекарня «Тёплый хлеб»' };

export const PEOPLE: readonly Person[] = [
  BAKERY,
  { handle: 'anna_kolcova', name: 'Анна Кольцова' },
  { handle: 'tropinin_a', name: 'Алексей Тропинин' },
  { handle: 'Kate_Lindberg', name: 'Kate Lindberg' },
  { handle: 'gorodok_news', name: 'Городок: новости' },
  { handle: 'muka_sklad', name: 'Мука и сахар оптом' },
  { handle: 'img', name: '<img src=x onerror=alert(1)>' },
];

export const idOf = (n: number) => `19917000000${String(n).padStart(8, '0')}`;
/** Numbers of posts and replies that tests name. */
export const LANDMARKS = { pinned: 1000, thread: 1190, waiting: 1191, newest: 1200, old: 900 };

const MINUTE = 60_000;
const DAY = 1440;

type Row = [
  n: number,
  minutesAgo: number,
  /** Replies, reposts, likes, bookmarks, views. */
  counts: [number, number, number, number, number | null],
  text: string,
  more?: Omit<Partial<Tweet>, 'counts' | 'answers' | 'quotes'> & {
    answers?: number;
    quotes?: number;
  },
];

const WALL: Row[] = [
  [
    1000,
    40 * DAY,
    [48, 152, 2378, 9, 30142],
    'Мы печём с пяти утра, чтобы вы завтракали с семи 🥖\n\nЛиповая улица, 7. Каждый день с 8:00 до 21:00.',
    { pinned: true, photos: ['shop-2'] },
  ],
  [
    1200,
    12,
    [0, 0, 3, 0, 94],
    'Первый противень улиток с корицей уже остывает ☕ Заходите, пока пахнет на всю улицу.',
    { photos: ['buns-12'] },
  ],
  [
    1190,
    200,
    [5, 51, 412, 12, 12040],
    'Тыквенный хлеб вернулся 🎃 Мускатная тыква, семечки и щепотка копчёной соли. 210 ₽ за буханку, печём по вторникам, четвергам и субботам.',
    { photos: ['bread-3', 'kitchen-4'] },
  ],
  [
    1185,
    320,
    [1, 0, 12, 0, 41200],
    'Мешок муки по цене половины мешка. Только до пятницы.',
    { handle: 'muka_sklad', promoted: true, photos: ['box-9'] },
  ],
  [
    1180,
    1 * DAY,
    [3, 14, 121, 2, 4020],
    'Нас спросили, можно ли заморозить круассаны. Можно: до выпечки, на месяц. Потом двадцать минут в духовке при 180 °C.',
    { quotes: 1100 },
  ],
  [
    1170,
    2 * DAY,
    [12, 140, 980, 31, 25310],
    'На Липовой снова пахнет хлебом: пекарня открылась после ремонта.',
    { handle: 'gorodok_news', repostedBy: 'teplyhleb', photos: ['oven-3'] },
  ],
  [
    1160,
    3 * DAY,
    [6, 8, 96, 1, 3110],
    'В эти выходные перекроют Набережную. К нам удобнее пройти со двора, калитка открыта.',
  ],
  [
    1150,
    4 * DAY,
    [22, 61, 540, 17, 14800],
    'Хлеб дышит. Ускорили восемь часов подъёма до двадцати секунд.',
    { photos: ['bread-8'] },
  ],
  [
    1140,
    5 * DAY,
    [2, 1, 44, 0, 1960],
    'Доброе утро! Сегодня на завтрак омлет в бриоши и какао с маршмеллоу, 290 ₽ за всё. До одиннадцати.',
  ],
  [
    1130,
    6 * DAY,
    [9, 30, 230, 8, 7400],
    'Ищем пекаря в утреннюю смену. С пяти до часу, два через два, научим всему. Хлеб домой каждый день, это не шутка.',
  ],
  [
    1120,
    8 * DAY,
    [4, 5, 88, 0, 2870],
    'Ромашковый кекс оказался не для всех. Убираем до весны, но рецепт покажем 🌼',
    { photos: ['cake-5'] },
  ],
  [
    1110,
    9 * DAY,
    [31, 12, 160, 3, 5230],
    'Собираем ваши вопросы про хлеб, закваску и всё, что вокруг. Ответим здесь же, по одному в неделю.',
  ],
  [900, 1500 * DAY, [7, 0, 15, 2, null], 'Сегодня мы открылись.', { photos: ['shop-1'] }],
];

const OTHERS: Row[] = [
  [
    1100,
    2 * DAY,
    [1, 0, 9, 0, 310],
    'А круассаны можно заморозить? Гостей много, а пекарня далеко.',
    { handle: 'anna_kolcova' },
  ],
  [
    1191,
    150,
    [0, 0, 14, 0, 310],
    'А в воскресенье он будет? Хочу взять две буханки к завтраку.',
    { handle: 'anna_kolcova', answers: 1190 },
  ],
  [
    1192,
    140,
    [1, 0, 6, 0, 190],
    'Соль прямо сверху? Звучит странно, но заманчиво.',
    { handle: 'tropinin_a', answers: 1190 },
  ],
  [
    1193,
    130,
    [0, 0, 5, 0, 160],
    'Алексей, сверху и совсем чуть-чуть: она держится на корочке.',
    { handle: 'teplyhleb', answers: 1192 },
  ],
  [
    1194,
    90,
    [0, 0, 2, 0, 88],
    'Do you have anything like this without seeds?',
    { handle: 'Kate_Lindberg', answers: 1190 },
  ],
  [
    1195,
    40,
    [0, 0, 0, 0, 21],
    '"><script>alert(1)</script> вкусно',
    { handle: 'img', answers: 1190 },
  ],
];

function tweetOf(
  [n, ago, [reply, repost, like, bookmark, views], text, more = {}]: Row,
  now: number,
): Tweet {
  const counts: Counts = { reply, repost, like, bookmark, views };
  const { answers, quotes, ...rest } = more;
  return {
    id: idOf(n),
    handle: BAKERY.handle,
    at: now - ago * MINUTE,
    text,
    counts,
    ...rest,
    ...(answers ? { answers: idOf(answers) } : {}),
    ...(quotes ? { quotes: idOf(quotes) } : {}),
  };
}

export const contentAt = (now: number): Tweet[] =>
  [...WALL, ...OTHERS].map((row) => tweetOf(row, now));
