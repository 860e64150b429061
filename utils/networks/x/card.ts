import type { CardLook } from '../card.ts';

/** The avatar in a column of its own, everything else right of it (S25). */
export const card: CardLook = {
  frame: 'column',
  parts: ['head', 'text', 'pictures', 'link', 'actions'],
  head: {
    avatar: { shape: 'round', size: 40 },
    weight: 700,
    time: 'beside',
    handle: true,
    dots: 'across',
  },
  more: {
    open: { en: 'Show more', ru: 'Показать ещё' },
    close: { en: 'Show less', ru: 'Свернуть' },
  },
  pictures: { inset: 0, radius: 16 },
  actions: {
    style: 'spread',
    list: [
      { icon: 'comment-round' },
      { icon: 'repost' },
      { icon: 'heart' },
      { icon: 'figures' },
      { icon: 'bookmark' },
      { icon: 'share' },
    ],
  },
  colours: {
    light: {
      page: '#ffffff',
      card: '#ffffff',
      ink: '#0f1419',
      muted: '#536471',
      link: '#0a6ebd',
      pill: '#eff3f4',
      line: '#e4eaed',
      accent: '#1d9bf0',
    },
    dark: {
      page: '#000000',
      card: '#000000',
      ink: '#e7e9ea',
      muted: '#8b9198',
      link: '#4db1f5',
      pill: '#202327',
      line: '#2f3336',
      accent: '#1d9bf0',
    },
  },
};
