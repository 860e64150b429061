import type { CardLook } from '../card.ts';

/** There are no posts: a text becomes the title under a broadcast's picture. */
export const card: CardLook = {
  frame: 'stream',
  parts: ['pictures', 'head', 'text'],
  head: { avatar: { shape: 'round', size: 40 }, weight: 600, time: 'none', dots: 'down' },
  more: {
    open: { en: 'Show more', ru: 'Показать полностью' },
    close: { en: 'Show less', ru: 'Свернуть' },
  },
  pictures: { inset: 0, radius: 0 },
  actions: { style: 'icons', list: [] },
  colours: {
    light: {
      page: '#f3f2f6',
      card: '#ffffff',
      ink: '#0e0e10',
      muted: '#5f5c68',
      link: '#5c16c5',
      pill: '#e8e6ee',
      line: '#dddbe4',
      accent: '#eb0400',
    },
    dark: {
      page: '#0e0e10',
      card: '#18181b',
      ink: '#efeff1',
      muted: '#adadb8',
      link: '#bf94ff',
      pill: '#2f2f35',
      line: '#303035',
      accent: '#eb0400',
    },
  },
};
