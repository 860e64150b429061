import type { CardLook } from '../card.ts';

/** The label stands in the third line; reactions above a row of three words. */
export const card: CardLook = {
  frame: 'feed',
  parts: ['head', 'text', 'pictures', 'link', 'figures', 'actions'],
  head: {
    avatar: { shape: 'round', size: 40 },
    weight: 600,
    time: 'below',
    globe: true,
    cross: true,
    dots: 'across',
  },
  more: {
    open: { en: 'See more', ru: 'Ещё' },
    close: { en: 'See less', ru: 'Свернуть' },
  },
  pictures: { inset: 0, radius: 0 },
  actions: {
    style: 'words',
    list: [
      { icon: 'like', word: { en: 'Like', ru: 'Нравится' } },
      { icon: 'comment-round', word: { en: 'Comment', ru: 'Комментировать' } },
      { icon: 'share', word: { en: 'Share', ru: 'Поделиться' } },
    ],
  },
  colours: {
    light: {
      page: '#c9ccd1',
      card: '#ffffff',
      ink: '#080809',
      muted: '#65686c',
      link: '#0a5fd4',
      pill: '#f0f2f5',
      line: '#dadde1',
      accent: '#0866ff',
    },
    dark: {
      page: '#0d0d0e',
      card: '#242526',
      ink: '#e4e6eb',
      muted: '#b0b3b8',
      link: '#7fb3ff',
      pill: '#3a3b3c',
      line: '#3e4042',
      accent: '#4a94ff',
    },
  },
};
