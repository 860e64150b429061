import type { LanguageId } from '../model.ts';

/** What the messenger says, and how it prints days and times. */
export const MESSENGER_WORDS = {
  ru: {
    title: 'Сообщения сообщества',
    choose: 'Выберите чат',
    you: 'Вы: ',
    messages: 'Сообщения',
    message: 'Сообщение',
    file: 'Загрузить файл',
    send: 'Отправить сообщение',
    today: 'сегодня',
    yesterday: 'вчера',
  },
  en: {
    title: 'Community messages',
    choose: 'Choose a chat',
    you: 'You: ',
    messages: 'Messages',
    message: 'Message',
    file: 'Upload a file',
    send: 'Send message',
    today: 'today',
    yesterday: 'yesterday',
  },
} as const satisfies Record<LanguageId, Record<string, string>>;

const DAY = 86_400_000;
const MOSCOW = 3 * 3_600_000;
const locale = { ru: 'ru-RU', en: 'en-US' } as const;

export function clock(time: number, lang: LanguageId): string {
  const parts = { hour: 'numeric', minute: '2-digit', timeZone: 'Europe/Moscow' } as const;
  return new Intl.DateTimeFormat(locale[lang], parts).format(time);
}

export function day(time: number, lang: LanguageId, now = Date.now()): string {
  const ago = Math.floor((now + MOSCOW) / DAY) - Math.floor((time + MOSCOW) / DAY);
  if (ago < 2) return MESSENGER_WORDS[lang][ago === 1 ? 'yesterday' : 'today'];
  const parts = { day: 'numeric', month: 'long', timeZone: 'Europe/Moscow' } as const;
  return new Intl.DateTimeFormat(locale[lang], parts).format(time);
}
