/** The words of the page itself, by `<html lang>`. */
const WORDS = {
  en: {
    followers: (n: string) => `${n} followers`,
    posts: 'Posts',
    about: 'About',
    photos: 'Photos',
    mind: "What's on your mind?",
    create: 'Create post',
    publish: 'Post',
    like: 'Like',
    comment: 'Comment',
    share: 'Share',
    leave: 'Leave a comment',
    reply: 'Reply',
    message: 'Send message',
    all: 'All reactions:',
    reacted: 'See who reacted to this',
    comments: (n: number) => (n === 1 ? '1 comment' : `${n} comments`),
    shares: (n: number) => (n === 1 ? '1 share' : `${n} shares`),
    people: (n: string) => `Like: ${n} people`,
    by: (name: string, when: string) => `Comment by ${name} ${when}`,
    replyBy: (name: string, when: string) => `Reply by ${name} ${when}`,
    as: (name: string) => `Comment as ${name}`,
    replyTo: (name: string) => `Reply to ${name}`,
    messenger: 'Reply in Messenger',
    postOf: (name: string) => `${name}'s post`,
    messageTo: (name: string) => `Message ${name}`,
    more: 'View more comments',
    close: 'Close',
    hours: (n: number) => (n < 1 ? 'Just now' : n < 24 ? `${n}h` : `${Math.floor(n / 24)}d`),
    ago: (n: number) =>
      n < 1 ? 'just now' : n < 24 ? `${n} hours ago` : `${Math.floor(n / 24)} days ago`,
  },
  ru: {
    followers: (n: string) => `Подписчики: ${n}`,
    posts: 'Публикации',
    about: 'Информация',
    photos: 'Фото',
    mind: 'Что у вас нового?',
    create: 'Создать публикацию',
    publish: 'Опубликовать',
    like: 'Нравится',
    comment: 'Комментировать',
    share: 'Поделиться',
    leave: 'Оставьте комментарий',
    reply: 'Ответить',
    message: 'Отправить сообщение',
    all: 'Все реакции:',
    reacted: 'Посмотреть, кто отреагировал на это',
    comments: (n: number) => `Комментарии: ${n}`,
    shares: (n: number) => `Репосты: ${n}`,
    people: (n: string) => `Нравится: ${n} человек`,
    by: (name: string, when: string) => `Комментарий от ${name} ${when}`,
    replyBy: (name: string, when: string) => `Ответ от ${name} ${when}`,
    as: (name: string) => `Комментарий от имени ${name}`,
    replyTo: (name: string) => `Ответить пользователю ${name}`,
    messenger: 'Ответить в Messenger',
    postOf: (name: string) => `Публикация ${name}`,
    messageTo: (name: string) => `Сообщение для ${name}`,
    more: 'Посмотреть ещё комментарии',
    close: 'Закрыть',
    hours: (n: number) => (n < 1 ? 'Только что' : n < 24 ? `${n} ч.` : `${Math.floor(n / 24)} дн.`),
    ago: (n: number) =>
      n < 1 ? 'только что' : n < 24 ? `${n} ч. назад` : `${Math.floor(n / 24)} дн. назад`,
  },
} as const;

export const lang = document.documentElement.lang === 'ru' ? 'ru' : 'en';
export const words = WORDS[lang];

/** "1.2K" and «1,2 тыс.»: rounded from a thousand on, as on the site. */
export function short(n: number): string {
  if (n < 1000) return String(n);
  const thousands = (Math.round(n / 100) / 10).toString();
  return lang === 'ru' ? `${thousands.replace('.', ',')} тыс.` : `${thousands}K`;
}
