import type { Boot, Person, Tweet } from '../model.ts';

export const BOOT = JSON.parse(document.getElementById('boot')?.textContent ?? '{}') as Boot;
export const tweets: Tweet[] = [...BOOT.tweets];

export const personOf = (handle: string): Person =>
  BOOT.people.find((one) => one.handle === handle) ?? { handle, name: handle };
export const tweetOf = (id: string | undefined) => tweets.find((one) => one.id === id);

const WORDS = {
  en: {
    home: 'Home',
    profile: 'Profile',
    post: 'Post',
    posts: 'Posts',
    one: 'Post',
    pinned: 'Pinned',
    reposted: 'reposted',
    ad: 'Ad',
    quote: 'Quote',
    reply: 'Reply',
    repost: 'Repost',
    like: 'Like',
    bookmark: 'Bookmark',
    analytics: 'View post analytics',
    following: 'Following',
    followers: 'Followers',
    happening: 'What’s happening?',
    yourReply: 'Post your reply',
    postText: 'Post text',
    close: 'Close',
    views: 'Views',
    about: 'Bread on live sourdough, buns and pies. Lipovaya 7, every day from 8.',
    search: 'Search',
    account: 'Account menu',
    edit: 'Edit profile',
  },
  ru: {
    home: 'Главная',
    profile: 'Профиль',
    post: 'Опубликовать пост',
    posts: 'Посты',
    one: 'Пост',
    pinned: 'Закреплено',
    reposted: 'сделал(а) репост',
    ad: 'Реклама',
    quote: 'Цитата',
    reply: 'Ответить',
    repost: 'Сделать репост',
    like: 'Нравится',
    bookmark: 'Добавить в закладки',
    analytics: 'Посмотреть статистику поста',
    following: 'в читаемых',
    followers: 'читателей',
    happening: 'Что происходит?',
    yourReply: 'Опубликовать ответ',
    postText: 'Текст поста',
    close: 'Закрыть',
    views: 'просмотров',
    about: 'Хлеб на живой закваске, слойки и пироги. Липовая улица, 7, каждый день с 8.',
    search: 'Поиск',
    account: 'Меню учётной записи',
    edit: 'Изменить профиль',
  },
} as const;
export const words = WORDS[BOOT.language];

/** A figure with its word, as the labels for screen readers have it. */
export function counted(
  name: 'reply' | 'repost' | 'like' | 'bookmark' | 'views',
  n: number,
): string {
  const ru = {
    reply: ['ответ', 'ответа', 'ответов'],
    repost: ['репост', 'репоста', 'репостов'],
    like: ['отметка «Нравится»', 'отметки «Нравится»', 'отметок «Нравится»'],
    bookmark: ['закладка', 'закладки', 'закладок'],
    views: ['просмотр', 'просмотра', 'просмотров'],
  };
  const en = {
    reply: ['reply', 'replies'],
    repost: ['repost', 'reposts'],
    like: ['like', 'likes'],
    bookmark: ['bookmark', 'bookmarks'],
    views: ['view', 'views'],
  };
  const rule = new Intl.PluralRules(BOOT.language).select(n);
  const form =
    BOOT.language === 'ru'
      ? ru[name][rule === 'one' ? 0 : rule === 'few' ? 1 : 2]
      : en[name][rule === 'one' ? 0 : 1];
  return `${n} ${form}`;
}

export const short = (n: number): string =>
  new Intl.NumberFormat(BOOT.language, {
    notation: 'compact',
    maximumFractionDigits: n < 100_000 ? 1 : 0,
    roundingMode: 'trunc',
  }).format(n);

export function ago(at: number): string {
  const minutes = Math.max(1, Math.floor((Date.now() - at) / 60_000));
  const ru = BOOT.language === 'ru';
  if (minutes < 60) return ru ? `${minutes} мин` : `${minutes}m`;
  if (minutes < 1440) return `${Math.floor(minutes / 60)}${ru ? ' ч' : 'h'}`;
  const year = minutes > 365 * 1440 ? ({ year: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(BOOT.language, { day: 'numeric', month: 'short', ...year }).format(
    at,
  );
}

export const full = (at: number): string =>
  new Intl.DateTimeFormat(BOOT.language, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
