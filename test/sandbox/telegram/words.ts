export type Language = keyof typeof WORDS;

/** The words of the page itself; Telegram takes the language from a cookie. */
export const WORDS = {
  en: {
    subscribers: 'subscribers',
    photos: 'photos',
    videos: 'videos',
    views: 'views',
    edited: 'edited',
    forwarded: 'Forwarded from',
    poll: 'Anonymous Poll',
    download: 'Download',
    join: 'View in Telegram',
    preview: 'Preview channel',
    pinned: 'pinned a message',
    created: 'Channel created',
  },
  ru: {
    subscribers: 'подписчиков',
    photos: 'фото',
    videos: 'видео',
    views: 'просмотров',
    edited: 'изменено',
    forwarded: 'Переслано от',
    poll: 'Анонимный опрос',
    download: 'Скачать',
    join: 'Открыть в Telegram',
    preview: 'Посмотреть канал',
    pinned: 'закрепляет сообщение',
    created: 'Канал создан',
  },
} as const;
