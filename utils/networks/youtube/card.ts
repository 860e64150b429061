import type { CardLook } from '../card.ts';

/** A post of a channel's community, as it stands in the phone's feed. */
export const card: CardLook = {
  frame: 'feed',
  parts: ['head', 'text', 'pictures', 'link', 'actions'],
  head: { avatar: { shape: 'round', size: 36 }, weight: 500, time: 'beside', dots: 'down' },
  more: {
    open: { en: 'Read more', ru: 'Читать дальше' },
    close: { en: 'Show less', ru: 'Свернуть' },
  },
  pictures: { inset: 12, radius: 12 },
  actions: {
    style: 'icons',
    list: [{ icon: 'like' }, { icon: 'dislike' }, { icon: 'comment' }, { icon: 'share' }],
  },
  colours: {
    light: {
      page: '#f2f2f2',
      card: '#ffffff',
      ink: '#0f0f0f',
      muted: '#606060',
      link: '#065fd4',
      pill: '#f2f2f2',
      line: '#e5e5e5',
      accent: '#e3182d',
    },
    dark: {
      page: '#000000',
      card: '#0f0f0f',
      ink: '#f1f1f1',
      muted: '#aaaaaa',
      link: '#5cb0ff',
      pill: '#272727',
      line: '#303030',
      accent: '#ff4e45',
    },
  },
};
