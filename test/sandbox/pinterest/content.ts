/** The bakery's profile and one board. Made up, like everything of the sandbox. */
export const PROFILE = { name: 'teplyhleb', title: 'Пекарня «Тёплый хлеб»', followers: 12_436 };
export const BOARD = { slug: 'utrenniy-hleb', title: 'Утренний хлеб' };

export interface Pin {
  id: string;
  title: string;
  text: string;
  drawing: string;
  /** null: the page says no number. */
  reactions: number | null;
  saves: number;
  /** Somebody else's: shown among ideas. */
  foreign?: string;
}

export const PINS: readonly Pin[] = [
  {
    id: '605804587389850001',
    title: 'Ржаной на закваске: вид в разрезе',
    text: 'Семь лет одной закваске. Рецепт по шагам внутри: мука, вода, соль и терпение.\n\n#хлеб #закваска',
    drawing: 'bread-5',
    reactions: 325,
    saves: 1204,
  },
  {
    id: '605804587389850002',
    title: 'Круассаны перед ярмаркой',
    text: 'Слоим с вечера, печём в пять утра.',
    drawing: 'croissant-8',
    reactions: 94,
    saves: 310,
  },
  {
    id: '605804587389850003',
    title: 'Улитки с корицей',
    text: 'Первый противень уходит за двадцать минут.',
    drawing: 'buns-12',
    reactions: 58,
    saves: 141,
  },
  {
    id: '605804587389850004',
    title: 'Кофе к завтраку',
    text: 'Какао с маршмеллоу тоже считается.',
    drawing: 'coffee-6',
    reactions: 21,
    saves: 40,
  },
  {
    id: '605804587389850005',
    title: 'Ромашковый кекс',
    text: 'Не для всех, но рецепт покажем.',
    drawing: 'cake-9',
    reactions: null,
    saves: 12,
  },
  {
    id: '605804587389850006',
    title: 'Мука из соседнего района',
    text: 'Поле, мельница, пекарня.',
    drawing: 'wheat-2',
    reactions: 77,
    saves: 205,
  },
];

export const IDEAS: readonly Pin[] = [
  {
    id: '70000000000001',
    title: 'Хлебная доска из дуба',
    text: '',
    drawing: 'shop-2',
    reactions: 5,
    saves: 9,
    foreign: 'dub_i_klen',
  },
  {
    id: '70000000000002',
    title: 'Окно пекарни зимой',
    text: '',
    drawing: 'oven-3',
    reactions: 5,
    saves: 9,
    foreign: 'okna',
  },
];

export interface Said {
  name: string;
  title: string;
  text: string;
  ago: { en: string; ru: string };
  likes: number;
}

export const COMMENTS: readonly Said[] = [
  {
    name: 'anna_k',
    title: 'Анна Ким',
    text: 'Какая влажность теста? У меня корка лопается сбоку',
    ago: { en: '3d', ru: '3 дн.' },
    likes: 4,
  },
  {
    name: 'teplyhleb',
    title: 'Пекарня «Тёплый хлеб»',
    text: 'Анна, 78 процентов. Надрез глубже на полсантиметра!',
    ago: { en: '3d', ru: '3 дн.' },
    likes: 9,
  },
  {
    name: 'olga_m',
    title: 'Ольга М.',
    text: 'Испекла вчера, спасибо, вся семья в восторге',
    ago: { en: '5h', ru: '5 ч' },
    likes: 1,
  },
];

export const WORDS = {
  en: {
    followers: 'followers',
    follow: 'Follow',
    save: 'Save',
    created: 'Created',
    saved: 'Saved',
    comments: 'comments',
    reply: 'Reply',
    add: 'Add a comment',
    send: 'Post',
    ideas: 'More ideas for this board',
    like: 'More like this',
    search: 'Search',
  },
  ru: {
    followers: 'подписчиков',
    follow: 'Подписаться',
    save: 'Сохранить',
    created: 'Созданные',
    saved: 'Сохраненные',
    comments: 'комментария',
    reply: 'Ответить',
    add: 'Добавьте комментарий',
    send: 'Опубликовать',
    ideas: 'Другие идеи для этой доски',
    like: 'Похожие идеи',
    search: 'Поиск',
  },
} as const;
export type Language = keyof typeof WORDS;
