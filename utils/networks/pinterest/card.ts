import type { CardLook } from '../card.ts';

/** A tile among others in two columns: the picture, then the title alone (S18). */
export const card: CardLook = {
  frame: 'pin',
  parts: ['pictures', 'text'],
  head: { avatar: { shape: 'round', size: 24 }, weight: 500, time: 'none', dots: 'across' },
  more: {
    open: { en: 'Show more', ru: 'Показать полностью' },
    close: { en: 'Show less', ru: 'Свернуть' },
  },
  pictures: { inset: 0, radius: 16 },
  needsPicture: true,
  actions: { style: 'icons', list: [] },
  colours: {
    light: {
      page: '#ffffff',
      card: '#ffffff',
      ink: '#111111',
      muted: '#62625b',
      link: '#111111',
      pill: '#e9e9e1',
      line: '#e2e2da',
      accent: '#c8102a',
    },
    dark: {
      page: '#121212',
      card: '#121212',
      ink: '#efefef',
      muted: '#a5a5a0',
      link: '#efefef',
      pill: '#333330',
      line: '#3a3a37',
      accent: '#ff4a5f',
    },
  },
};
