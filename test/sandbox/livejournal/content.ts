/** The bakery's journal. Made up, like everything of the sandbox. */
export const JOURNAL = { name: 'teplyhleb', title: 'Пекарня «Тёплый хлеб»', friends: '1 284' };

export interface Entry {
  id: number;
  hours: number;
  title: string;
  text: string;
  photo?: string;
  comments: number;
}

export const ENTRIES: readonly Entry[] = [
  {
    id: 4980,
    hours: 5,
    title: 'Почему ржаной не терпит спешки',
    text: 'Закваска просыпается в четыре утра, раньше нас. К шести тесто уже поёт, и если подойти тихо, слышно, как лопаются пузырьки.\n\nСпрашивайте про ржаной хлеб в комментариях, Аня отвечает весь день.',
    photo: 'bread-5',
    comments: 4,
  },
  {
    id: 4712,
    hours: 29,
    title: 'Ярмарка у фонтана',
    text: 'В субботу с девяти утра наш прилавок под синим навесом. Привезём сто караваев, улитки с корицей и очень терпеливого пса.',
    photo: 'buns-12',
    comments: 0,
  },
  {
    id: 4444,
    hours: 76,
    title: 'Тыквенный вернулся',
    text: 'Мускатная тыква, семечки и щепотка копчёной соли. Печём по вторникам, четвергам и субботам.',
    comments: 12,
  },
];

export interface Reply {
  id: number;
  level: number;
  name: string;
  minutes: number;
  text: string;
}

/** Under the first entry. The last one of the first thread is collapsed, as LiveJournal does. */
export const REPLIES: readonly Reply[] = [
  {
    id: 1274880,
    level: 1,
    name: 'anna_k',
    minutes: 190,
    text: 'Пробовала ваш ржаной в субботу, это лучшее, что случилось с моим супом. А без тмина бывает?',
  },
  { id: 1275136, level: 1, name: 'igor_pekar', minutes: 150, text: 'Какая у вас влажность теста?' },
  { id: 1275392, level: 2, name: 'teplyhleb', minutes: 140, text: 'Игорь, 78 процентов зимой.' },
  { id: 1275648, level: 3, name: 'olga_m', minutes: 95, text: '' },
];
