/** The bakery's Page on the make-believe Facebook, newest first. Everyone here is made up. */
export interface Comment {
  id: number;
  author: string;
  text: string;
  hoursAgo: number;
  /** The comment that began its thread. */
  to?: number;
  likes?: number;
}
export interface Post {
  /** The post's number; the addresses show a `pfbid` made of it. */
  n: number;
  hoursAgo: number;
  text: string;
  photos: string[];
  reactions: number;
  comments: number;
  shares: number;
  thread?: Comment[];
}

export const PAGE = { handle: 'Teplyi.Hleb', name: 'Пекарня «Тёплый хлеб»', followers: 8400 };
export const OWNER = PAGE.handle.toLowerCase().replaceAll('.', '');
/** Handle or number, as their own addresses show it. */
export const PEOPLE: Readonly<Record<string, string>> = {
  'anna.koltsova': 'Анна Кольцова',
  '100000000000301': 'Дмитрий Пахомов',
  'vera.podsolnuh': 'Вера Подсолнухова',
  [PAGE.handle]: PAGE.name,
};

const THREAD: Comment[] = [
  {
    id: 880001,
    author: 'anna.koltsova',
    text: 'Брали тыквенный в субботу, дети просят ещё. Спасибо вам!',
    hoursAgo: 5,
    likes: 4,
  },
  { id: 880002, author: '100000000000301', text: 'Во сколько сегодня закрываетесь?', hoursAgo: 3 },
  { id: 880003, author: PAGE.handle, text: 'В девять вечера, успеете.', hoursAgo: 2, to: 880002 },
  { id: 880004, author: 'vera.podsolnuh', text: 'А без сахара бывает?', hoursAgo: 1 },
];

const TEXTS = [
  'Тыквенный хлеб вернулся 🎃 Мускатная тыква, семечки и щепотка копчёной соли. 210 ₽ за буханку.\n\nПечём по вторникам, четвергам и субботам.',
  'Завтра открываемся на час раньше: ярмарка на площади начинается в восемь.',
  'Хлеб дышит. Восемь часов подъёма за двадцать секунд.',
  'Доставка по городу теперь каждый день с 8:00 до 21:00. От 800 ₽ привозим бесплатно.',
  'Ищем пекаря в утреннюю смену. С пяти до часу, два через два, научим всему.',
  'Новая мука из соседнего района: зерно выросло в шестидесяти километрах отсюда.',
];
const PHOTOS = ['bread-3', 'shop-2', 'oven-7', 'box-4', 'buns-12', 'wheat-2', 'croissant-8'];

/** Thirty posts: more than a window holds, so that the list must be virtual. */
export const makePosts = (): Post[] =>
  Array.from({ length: 30 }, (_, index) => ({
    n: 122_000_444_000_900 - index * 17,
    hoursAgo: 6 + index * 26,
    text: TEXTS[index % TEXTS.length] ?? '',
    photos: index % 3 === 1 ? [] : [PHOTOS[index % PHOTOS.length] ?? 'bread-1'],
    reactions: index === 0 ? 1200 : 90 + ((index * 37) % 240),
    comments: index === 0 ? 4 : 3 + (index % 9),
    shares: index === 0 ? 26 : 1 + (index % 7),
    ...(index === 0 ? { thread: THREAD.map((comment) => ({ ...comment })) } : {}),
  }));
