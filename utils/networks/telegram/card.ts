import type { CardLook } from '../card.ts';

/** A channel's chat: a bubble on a wallpaper; views and time stand in the bubble's corner. */
export const card: CardLook = {
  frame: 'bubble',
  parts: ['pictures', 'text', 'link'],
  head: { avatar: { shape: 'round', size: 38 }, weight: 600, time: 'none', dots: 'down' },
  // Never seen: nothing is cut there.
  more: {
    open: { en: 'Show more', ru: 'Показать полностью' },
    close: { en: 'Show less', ru: 'Свернуть' },
  },
  pictures: { inset: 0, radius: 0 },
  actions: { style: 'icons', list: [] },
  comments: { en: 'Leave a comment', ru: 'Прокомментировать' },
  colours: {
    light: {
      page: 'linear-gradient(160deg, #dbe4b6 0%, #a9cbab 45%, #86b6a4 100%)',
      card: '#ffffff',
      ink: '#111111',
      muted: '#5f666d',
      link: '#1c6ca8',
      pill: '#e9edf0',
      line: '#dfe4e8',
      accent: '#3390ec',
    },
    dark: {
      page: 'linear-gradient(160deg, #18222d 0%, #131c26 45%, #0d141c 100%)',
      card: '#1e2c3a',
      ink: '#f2f4f6',
      muted: '#94a6b7',
      link: '#7cc0f5',
      pill: '#2b3c4d',
      line: '#2c3c4b',
      accent: '#64b5ef',
    },
  },
};
