import type { CardLook } from '../card.ts';

/** Rounded cards; the three words under a post are the network's own. Folds are not known. */
export const card: CardLook = {
  frame: 'feed',
  parts: ['head', 'text', 'pictures', 'link', 'figures', 'actions'],
  head: { avatar: { shape: 'round', size: 44 }, weight: 600, time: 'below', dots: 'down' },
  more: {
    open: { en: 'Show more', ru: 'Читать дальше' },
    close: { en: 'Show less', ru: 'Свернуть' },
  },
  pictures: { inset: 0, radius: 0 },
  actions: {
    style: 'words',
    list: [
      { icon: 'like', word: { en: 'Klass', ru: 'Класс' }, strong: true },
      { icon: 'comment', word: { en: 'Comment', ru: 'Комментировать' } },
      { icon: 'repost', word: { en: 'Share', ru: 'Поделиться' } },
    ],
  },
  colours: {
    light: {
      page: '#f0f0f0',
      card: '#ffffff',
      ink: '#2b2b2b',
      muted: '#6b6b6b',
      link: '#a8560a',
      pill: '#f1f1f1',
      line: '#e4e4e4',
      accent: '#ee8208',
    },
    dark: {
      page: '#0e0e0f',
      card: '#1c1c1e',
      ink: '#ebebeb',
      muted: '#9b9b9f',
      link: '#ffa654',
      pill: '#2c2c2f',
      line: '#343437',
      accent: '#ff8a1f',
    },
  },
};
