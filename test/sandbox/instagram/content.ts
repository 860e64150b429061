import { codeOf } from '../../../utils/networks/instagram/ids.ts';
import { momentOf } from '../vk/content/moments.ts';

/** The bakery's Instagram. Made up, like everything of the sandbox. */
export const ME = {
  handle: 'teplyhleb',
  name: 'Пекарня «Тёплый хлеб»',
  about: 'Хлеб на закваске и утренний кофе ☕\nРечная, 12 · каждый день с 8:00',
  followers: 5640,
  following: 118,
};
export const DIALOGUE = '110220330440551';

export interface Comment {
  id: string;
  /** The comment that began its thread; null: it began one. */
  root: string | null;
  author: string;
  text: string;
  time: string;
  likes: number;
}
export interface Post {
  code: string;
  reel: boolean;
  album: number;
  drawing: string;
  caption: string;
  time: string;
  /** null: the owner hides them. */
  likes: number | null;
  plays: number | null;
  pinned: boolean;
  comments: Comment[];
  /** How many there are in all: the list is loaded in parts. */
  total: number;
}
export interface Message {
  from: string;
  text: string;
}
export interface State {
  posts: Post[];
  messages: Message[];
  sent: { text: string; post: string | null }[];
  published: { text: string }[];
}

type Row = [at: string, drawing: string, likes: number | null, total: number, caption: string];
const ROWS: readonly Row[] = [
  [
    '9 12:00',
    'shop-2',
    731,
    64,
    'Мы переехали! Теперь на Речной, 12, вход со двора. Первый кофе за наш счёт до воскресенья.',
  ],
  [
    '3h',
    'croissant-8',
    402,
    37,
    'Улитки с корицей вернулись 🥐\n\nПечём по утрам, последние забирают к одиннадцати. Отложить можно в комментариях.\n\n#тёплыйхлеб #выпечка',
  ],
  [
    '1 18:05',
    'bread-5',
    null,
    12,
    'Шестьдесят караваев за субботу. Спасибо всем, кто постоял в очереди!',
  ],
  ['2 09:15', 'oven-7', 618, 41, 'Хлеб дышит: восемь часов подъёма за двадцать секунд.'],
  [
    '3 16:20',
    'box-4',
    215,
    9,
    'Доставка по городу каждый день с 8:00 до 21:00. От 800 ₽ привозим бесплатно.',
  ],
  [
    '4 10:00',
    'bread-3',
    377,
    22,
    'Тыквенный хлеб 🎃 Мускатная тыква, семечки и щепотка копчёной соли.',
  ],
  [
    '6 08:30',
    'coffee-6',
    188,
    6,
    'Доброе утро! Омлет в бриоши и какао с маршмеллоу до одиннадцати.',
  ],
  [
    '8 15:00',
    'cake-9',
    455,
    31,
    'Медовик по бабушкиному рецепту. Двенадцать коржей, ни одним меньше.',
  ],
  ['11 12:30', 'wheat-2', 164, 4, 'Наша мука: одна мельница, тридцать километров отсюда.'],
  ['13 19:00', 'kitchen-5', 290, 17, 'Кто печёт ваш хлеб: знакомьтесь, Аня и её закваска Феня.'],
  ['15 09:00', 'buns-12', 341, 14, 'Маковые улитки. Мака больше, чем теста.'],
  ['18 11:00', 'basket-3', 203, 8, 'Корзина на завтрак: соберём к семи утра.'],
];
const OLDER = [
  'bread-11',
  'coffee-2',
  'croissant-3',
  'cake-4',
  'oven-2',
  'shop-6',
  'buns-5',
  'box-7',
];

type Talk = [
  id: string,
  root: string | null,
  author: string,
  at: string,
  likes: number,
  text: string,
];
const TALK: readonly Talk[] = [
  [
    '18071100000000011',
    null,
    'anna_k',
    '2h',
    3,
    'Отложите, пожалуйста, четыре улитки на десять утра 🙏',
  ],
  ['18071100000000022', null, 'petr.ivanov', '1h', 0, 'А без сахара бывают?'],
  [
    '18071100000000023',
    '18071100000000022',
    'olga.m',
    '38m',
    1,
    '@petr.ivanov вчера были с яблоком',
  ],
  ['18071100000000033', null, 'marina_bakes', '25m', 12, 'Самые вкусные в городе ❤️'],
  ['18071100000000044', null, 'gleb', '12m', 0, 'До скольки вы сегодня?'],
  ['18071100000000055', null, 'vera.s', '6m', 0, 'Есть ли доставка на Садовую?'],
];

export function createState(now: number): State {
  const iso = (at: string) => new Date(Math.floor(momentOf(at, now) / 1000) * 1000).toISOString();
  const talk = TALK.map(([id, root, author, at, likes, text]): Comment => {
    return { id, root, author, text, time: iso(at), likes };
  });
  const rows = [
    ...ROWS,
    ...OLDER.map((drawing, n): Row => [
      `${20 + n * 3} 12:00`,
      drawing,
      150 + n * 13,
      5 + n,
      'Свежий хлеб каждый день.',
    ]),
  ];
  const posts = rows.map(([at, drawing, likes, total, caption], n): Post => {
    const media = 3771900000000000000n - BigInt(n) * 1_650_000_000_000_017n;
    const reel = drawing === 'oven-7';
    const more = { album: n === 2 ? 3 : 1, pinned: n === 0, plays: reel ? 9310 : null };
    const comments = n === 1 ? talk : [];
    const rest = { drawing, caption, likes, total, comments, time: iso(at) };
    return { code: codeOf(String(media)) ?? '', reel, ...more, ...rest };
  });
  const messages = [
    { from: 'anna_k', text: 'Здравствуйте! Делаете торты на заказ?' },
    { from: ME.handle, text: 'Добрый день! Да, от килограмма.' },
    { from: 'anna_k', text: 'А медовик к субботе успеете?' },
  ];
  return { posts, messages, sent: [], published: [] };
}
