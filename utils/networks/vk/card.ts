import type { CardLook } from '../card.ts';

/** White cards on grey, round pills under the post. The label is that of the app (S1). */
export const card: CardLook = {
  frame: 'feed',
  parts: ['head', 'text', 'pictures', 'link', 'actions'],
  head: { avatar: { shape: 'round', size: 40 }, weight: 500, time: 'below', dots: 'across' },
  more: {
    open: { en: 'Show more', ru: 'Показать полностью...' },
    close: { en: 'Show less', ru: 'Скрыть' },
  },
  pictures: { inset: 0, radius: 0 },
  actions: {
    style: 'pills',
    list: [
      { icon: 'heart' },
      { icon: 'comment' },
      { icon: 'forward' },
      { icon: 'figures', atEnd: true },
    ],
  },
  colours: {
    light: {
      page: '#ebedf0',
      card: '#ffffff',
      ink: '#17181a',
      muted: '#656e78',
      link: '#1f5a94',
      pill: '#f0f2f5',
      line: '#dcdfe3',
      accent: '#2688eb',
    },
    dark: {
      page: '#0b0b0c',
      card: '#1a1a1b',
      ink: '#e3e4e6',
      muted: '#96999d',
      link: '#79b2f0',
      pill: '#28282a',
      line: '#313134',
      accent: '#71aaeb',
    },
  },
};
