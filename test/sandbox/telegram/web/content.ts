import { momentOf } from '../../vk/content/moments.ts';
import { CHANNEL, POSTS } from '../posts.ts';
import type { WebChat, WebData, WebMessage } from './model.ts';

export const GROUP = 1880335200;
export const ANNA = { id: 700200, name: 'Анна Ким' };
const PAVEL = { id: 700300, name: 'Павел Рыжов' };
const SELF = { id: 700100, name: 'Ирина' };
/** In the group the post 147 has this number. */
export const MIRROR = 12;

const STATUS = {
  en: ['5,623 subscribers', '214 members, 9 online', 'last seen recently'],
  ru: ['5 623 подписчика', '214 участников, 9 в сети', 'был(а) недавно'],
} as const;

/** The same posts as on the public pages, with the numbers that only the apps show. */
function posts(now: number): WebMessage[] {
  return POSTS.map((post): WebMessage => {
    const rounded = /^([\d.]+)K$/.exec(post.views ?? '')?.[1];
    const views = post.service
      ? undefined
      : rounded === undefined
        ? 6
        : Math.round(Number(rounded) * 1000) + 14;
    // The newest was just sent: few have seen it, nobody answered.
    return {
      id: post.n,
      at: Math.floor(momentOf(post.at, now) / 1000),
      text: post.text ?? post.poll?.question ?? '',
      from: null,
      ...(post.photos ? { photos: post.photos } : {}),
      ...(post.service ? { service: post.service } : {}),
      ...(views
        ? { views, forwards: post.n % 5 === 0 ? 0 : post.n % 50, comments: post.n % 9 }
        : {}),
      ...(post.stars ? { stars: post.stars } : {}),
      ...(post.forwarded ? { forwarded: post.forwarded.name } : {}),
      reactions: (post.reactions ?? []).map(([emoji, count]) => [emoji, Number(count)] as const),
    };
  }).toReversed();
}

function group(now: number): WebMessage[] {
  const at = (moment: string) => Math.floor(momentOf(moment, now) / 1000);
  const post = POSTS.find(({ n }) => n === 147);
  return [
    { id: MIRROR, at: at('1 18:05'), text: post?.text ?? '', from: null, mirror: 147, views: 2814 },
    { id: 13, at: at('1 18:06'), text: '', from: null, service: 'discussion' },
    {
      id: 14,
      at: at('1 18:40'),
      text: 'Пёс у двери наш, простите 🐕',
      from: PAVEL,
      answers: MIRROR,
    },
    { id: 15, at: at('1 18:41'), text: 'Он просто любит корочки', from: PAVEL, answers: MIRROR },
    {
      id: 16,
      at: at('1 19:02'),
      text: 'Павел, приводите ещё!',
      from: SELF,
      own: true,
      answers: 14,
    },
    {
      id: 17,
      at: at('2h'),
      text: 'А в воскресенье такие же караваи будут?',
      from: ANNA,
      answers: MIRROR,
    },
  ];
}

function dialogue(now: number): WebMessage[] {
  const at = (moment: string) => Math.floor(momentOf(moment, now) / 1000);
  return [
    {
      id: 500,
      at: at('4h'),
      text: 'Первый противень улиток',
      from: ANNA,
      forwarded: CHANNEL.title,
      views: 1414,
    },
    { id: 501, at: at('3h'), text: 'Можно заказать торт на субботу?', from: ANNA },
    { id: 502, at: at('2h'), text: 'Добрый день! Сейчас уточню.', from: SELF, own: true },
    { id: 503, at: at('1h'), text: 'Спасибо, жду', from: ANNA },
  ];
}

export function webData(now: number, language: WebData['language'], editor: WebData['editor']) {
  const [channel, members, seen] = STATUS[language];
  const chats: WebChat[] = [
    {
      name: 'channel',
      id: `-100${CHANNEL.number}`,
      title: CHANNEL.title,
      status: channel,
      messages: posts(now),
    },
    {
      name: 'group',
      id: `-100${GROUP}`,
      title: 'Тёплый хлеб: поговорим',
      status: members,
      messages: group(now),
    },
    {
      name: 'person',
      id: String(ANNA.id),
      title: ANNA.name,
      status: seen,
      messages: dialogue(now),
    },
  ];
  return { language, editor, chats } satisfies WebData;
}
