import type { CardLook } from '../card.ts';

/** The picture first; the text below it begins with the author's name. */
export const card: CardLook = {
  frame: 'feed',
  parts: ['head', 'pictures', 'actions', 'text', 'time'],
  head: { avatar: { shape: 'round', size: 32 }, weight: 600, time: 'none', dots: 'across' },
  more: {
    open: { en: 'more', ru: 'ещё' },
    close: { en: 'less', ru: 'свернуть' },
  },
  pictures: { inset: 0, radius: 0 },
  needsPicture: true,
  actions: {
    style: 'icons',
    list: [
      { icon: 'heart' },
      { icon: 'comment-round' },
      { icon: 'repost' },
      { icon: 'send' },
      { icon: 'bookmark', atEnd: true },
    ],
  },
  colours: {
    light: {
      page: '#ffffff',
      card: '#ffffff',
      ink: '#0c1014',
      muted: '#5f6973',
      link: '#3d4fb0',
      pill: '#eff1f3',
      line: '#e3e6e9',
      accent: '#e0315b',
    },
    dark: {
      page: '#000000',
      card: '#000000',
      ink: '#f5f5f5',
      muted: '#a8a8a8',
      link: '#a9b6ff',
      pill: '#262626',
      line: '#262626',
      accent: '#ff4d73',
    },
  },
};
