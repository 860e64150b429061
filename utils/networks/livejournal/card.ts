import type { CardLook } from '../card.ts';

/** An entry of the friends feed: square userpic, subject in large letters, pictures in the text. */
export const card: CardLook = {
  frame: 'feed',
  parts: ['head', 'subject', 'text', 'pictures', 'link', 'actions'],
  head: { avatar: { shape: 'square', size: 44 }, weight: 600, time: 'below', dots: 'down' },
  more: {
    open: { en: 'Read more...', ru: 'Читать дальше...' },
    close: { en: 'Collapse', ru: 'Свернуть' },
  },
  pictures: { inset: 16, radius: 0 },
  actions: {
    style: 'words',
    list: [
      { icon: 'heart', word: { en: 'Like', ru: 'Нравится' } },
      { icon: 'comment', word: { en: 'Comment', ru: 'Комментировать' } },
      { icon: 'share', word: { en: 'Share', ru: 'Поделиться' } },
    ],
  },
  subject: { en: 'Subject of the entry', ru: 'Тема записи' },
  colours: {
    light: {
      page: '#e9eef2',
      card: '#ffffff',
      ink: '#242f33',
      muted: '#5f6b71',
      link: '#0e618c',
      pill: '#eef2f5',
      line: '#dbe3e8',
      accent: '#0a7bb5',
    },
    dark: {
      page: '#0e1418',
      card: '#182127',
      ink: '#e6ecef',
      muted: '#94a3ab',
      link: '#71c0ea',
      pill: '#25323a',
      line: '#2c3a43',
      accent: '#3fa9df',
    },
  },
};
