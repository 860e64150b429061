import * as forty from '../unit/insights/forty-posts.ts';
import { comment, community, person, planned, reminder } from './day-seed.ts';

const hour = 3_600_000;
const now = Date.now();
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const shared = (n: number) => ({ uuid: id(n), updatedAt: 0, updatedBy: 'test' });

/** The forty posts, as if they had come out in the four weeks before today. */
const late = Math.floor((now - forty.range.to) / (24 * hour)) * 24 * hour;
const lately = <Row extends object>(rows: readonly Row[]) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        typeof value === 'number' && value > forty.begin / 2 ? value + late : value,
      ]),
    ),
  );

const mention = (n: number, mark: string) => ({
  key: `vk:comment:-7_${n}>vk:-7`,
  community: 'vk:-7',
  network: 'vk',
  place: 'comment',
  author: 'vk:11',
  authorName: 'Марина Котова',
  url: `https://vk.com/wall-7_1?reply=${n}`,
  before: 'Вчера взяли ',
  match: 'тёплый хлеб',
  after: ' и не пожалели',
  writtenAt: now - hour,
  firstSeenAt: now - hour,
  tone: 'positive',
  mark,
});

const contact = (n: number, state: string) => ({
  key: `vk:-7 vk:${n}`,
  community: 'vk:-7',
  person: `vk:${n}`,
  alias: null,
  name: n % 2 ? 'Олег Дымов' : 'Анна Петрова',
  url: `https://vk.com/id${n}`,
  how: 'commented',
  place: 'https://vk.com/wall-7_1',
  at: now - hour,
  state,
  changedAt: now - hour,
});

const dayAt = (days: number) => new Date(now + days * 24 * hour).toISOString().slice(0, 10);
const goal = (n: number, metric: string, target: number) => ({
  ...shared(n),
  ...{ community: 'vk:-7', month: dayAt(0).slice(0, 7), metric, target },
});
const placement = (n: number, days: number, over: object) => ({
  ...shared(n),
  ...{ community: 'vk:-7', day: dayAt(days), kind: 'blogger', title: `Блогер ${n}` },
  ...{ page: 'https://vk.com/masha', cost: 5000, currency: 'RUB', erid: '2VtzqxAbCdEf' },
  ...{ link: 'https://hleb.example/?utm_source=masha', note: 'Просит без эмодзи', state: 'out' },
  ...{ followers: null, visits: null, leads: null },
  ...over,
});

/** A full day: something of every kind that a surface can show. */
export const fullDay = {
  communities: [
    community(7, 'Тёплый хлеб', '#c2571a', {
      slots: [1, 3, 5].map((weekday) => ({ weekday, minutes: 720 })),
    }),
    community(8, 'Кофе утром', '#2e8b57'),
    // First by its name: the page of insights begins with it.
    { ...forty.community, name: 'Аромат хлеба' },
    forty.rival,
  ],
  plan: [
    planned(1, 7, now + 2 * hour, 'Ржаной с тмином\nвторая строка'),
    planned(2, 7, now + 26 * hour, 'Завтра чиабатта', { state: 'draft' }),
    planned(3, 7, now - 5 * hour, 'Утренний хлеб', { state: 'missed' }),
    planned(4, 8, now - 60_000, 'Кофе со скидкой', { state: 'due' }),
    planned(5, 8, now - 2 * hour, 'Вышел ли этот', { state: 'unconfirmed' }),
    planned(6, 8, now - 3 * hour, 'Не найден', { state: 'not-found' }),
    planned(7, 7, now - 26 * hour, 'Вчерашний', {
      state: 'live',
      livePost: 'vk:-7_70',
      liveUrl: 'https://vk.com/wall-7_70',
    }),
    planned(8, 7, now + 50 * hour, 'На два дня', { until: now + 98 * hour }),
  ],
  reminders: [
    reminder(1, now - hour, 'Позвонить пекарю', { shownAt: now - hour }),
    reminder(2, now + 30 * hour, 'Отчёт за неделю', { repeat: 'weekly' }),
    reminder(3, now - 50 * hour, 'Сделано', { doneAt: now - 40 * hour }),
  ],
  people: [person(11, 'Марина Котова'), person(12, 'Иван Ильин')],
  comments: [
    comment(21, 7, 11, 'Марина Котова', 'Сколько стоит торт?'),
    comment(22, 7, 12, 'Иван Ильин', 'Ужасный сервис, верните деньги'),
    ...lately(forty.comments),
  ],
  posts: [...lately(forty.posts), ...lately(forty.rivalPosts)],
  members: lately(forty.members),
  contacts: [contact(31, 'new'), contact(32, 'new'), contact(33, 'greeted')],
  mentionRules: [
    {
      ...shared(500),
      community: 'vk:-7',
      words: [{ text: 'тёплый хлеб', how: 'beginning' }],
      except: ['тёплый приём'],
    },
  ],
  mentions: [mention(41, 'new'), mention(42, 'ours')],
  problems: [
    {
      id: 'p1',
      feature: 'post-insight',
      network: 'vk',
      pageKind: 'community',
      what: 'threw',
      detail: 'TypeError: x is undefined',
      firstAt: now - hour,
      lastAt: now - hour,
      times: 3,
      version: '0.1.0',
    },
  ],
  goals: [
    goal(601, 'members', 13_000),
    goal(602, 'er', 4),
    // Nothing is known of it.
    goal(603, 'siteVisits', 2000),
  ],
  placements: [
    placement(701, -20, { state: 'counted', followers: 40, visits: 210, leads: 3 }),
    placement(702, -9, { kind: 'partner', cost: null, state: 'out' }),
    placement(703, 3, { kind: 'ads', state: 'agreed' }),
  ],
  tasks: [
    {
      ...shared(801),
      ...{ kind: 'own', community: null, text: 'Снять ролик', weekdays: [0, 1, 2, 3, 4, 5, 6] },
      ...{ on: true, place: 60 },
    },
  ],
  rubrics: [
    { ...shared(301), community: 'vk:-7', name: 'Полезное', colour: 'blue', share: 50 },
    { ...shared(302), community: 'vk:-7', name: 'Развлечение', colour: 'orange', share: 50 },
  ],
  recurrences: [
    {
      ...shared(400),
      network: 'vk',
      community: 'vk:-7',
      day: new Date(now + 24 * hour).toISOString().slice(0, 10),
      time: '12:00',
      zone: 'Europe/Moscow',
      second: false,
      every: { unit: 'week', count: 1, weekdays: [] },
      monthEnd: 'last',
      end: { kind: 'never' },
      gap: 60,
      make: 'variants',
      texts: ['Хлеб недели'],
      media: [],
      rubric: null,
      madeTo: 0,
      remindedTo: 0,
      stopsAt: null,
    },
  ],
};
