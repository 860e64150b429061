/** The bakery's live stream. Made up, like everything of the sandbox. */
export const CHANNEL = {
  login: 'teplyhleb',
  title: 'TeplyHleb',
  stream: 'Печём ржаной на закваске 🥖 отвечаем на вопросы',
  followers: 12_436,
  viewers: 318,
};

export interface Line {
  login: string;
  name: string;
  text: string;
  colour: string;
  badge?: string;
  deleted?: boolean;
}

export const LINES: readonly Line[] = [
  {
    login: 'anna_k',
    name: 'Anna_K',
    text: 'Добрый вечер! Пахнет даже через экран',
    colour: '#ff69b4',
  },
  {
    login: 'sirotkin',
    name: 'Sirotkin',
    text: 'а сколько дней закваске?',
    colour: '#5f9ea0',
    badge: 'sub',
  },
  {
    login: 'teplyhleb',
    name: 'TeplyHleb',
    text: 'Седьмой год пошёл',
    colour: '#daa520',
    badge: 'host',
  },
  { login: 'spam_bot', name: 'spam_bot', text: '', colour: '#888', deleted: true },
  {
    login: 'yuki_jp',
    name: 'yuki_jp',
    text: 'hello from Kyoto, what flour is it?',
    colour: '#8a2be2',
  },
  {
    login: 'olga_m',
    name: 'Olga_M',
    text: 'Спасибо за прошлый рецепт, вышло с первого раза',
    colour: '#2e8b57',
  },
];

export const WORDS = {
  en: {
    chat: 'Stream Chat',
    send: 'Chat',
    place: 'Send a message',
    followers: 'followers',
    follow: 'Follow',
    reply: 'Click to reply',
    deleted: 'message deleted by a moderator.',
    live: 'LIVE',
    welcome: 'Welcome to the chat room!',
    channels: 'Recommended channels',
    about: 'About',
  },
  ru: {
    chat: 'Чат трансляции',
    send: 'Чат',
    place: 'Отправить сообщение',
    followers: 'фолловеров',
    follow: 'Отслеживать',
    reply: 'Нажмите, чтобы ответить',
    deleted: 'сообщение удалено модератором.',
    live: 'В ЭФИРЕ',
    welcome: 'Добро пожаловать в чат!',
    channels: 'Рекомендуемые каналы',
    about: 'О канале',
  },
} as const;
export type Language = keyof typeof WORDS;

export interface Boot {
  language: Language;
  lines: readonly Line[];
  chatAlone: boolean;
}
