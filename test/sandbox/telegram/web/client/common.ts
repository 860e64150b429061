import type { WebChat, WebData, WebMessage } from '../model.ts';

export const DATA = JSON.parse(document.getElementById('data')?.textContent ?? '{}') as WebData;
const ru = DATA.language === 'ru';

export const WORDS = {
  views: (n: string) => (ru ? `Просмотры: ${n}` : `Views: ${n}`),
  forwards: (n: string) => (ru ? `Переслали: ${n}` : `Forwards: ${n}`),
  comments: (n: number) =>
    n > 0
      ? ru
        ? `Комментарии: ${n}`
        : `${n} Comments`
      : ru
        ? 'Прокомментировать'
        : 'Leave a comment',
  service: ru ? 'Служебное сообщение' : 'Service message',
  thread: ru ? 'Комментарии' : 'Comments',
  forwarded: ru ? 'Переслано от' : 'Forwarded from',
  chats: ru ? 'Чаты' : 'Chats',
};

export type Child = Node | string | null | false | undefined;

/** `el('div.Message.own', { 'data-message-id': 1 }, …)`. */
export function el(
  name: string,
  attributes: Record<string, string | number | undefined> = {},
  ...children: Child[]
): HTMLElement {
  const [tag = 'div', ...classes] = name.split('.');
  const element = document.createElement(tag);
  element.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  element.append(
    ...children.filter((child) => child !== null && child !== false && child !== undefined),
  );
  return element;
}

/** Rounded as Telegram does, and whole. */
export const rounded = (n: number) => (n < 1000 ? String(n) : `${(n / 1000).toFixed(1)}K`);
export const whole = (n: number) => n.toLocaleString(DATA.language);
const zone = { timeZone: 'Europe/Moscow' };
export const hour = (at: number) =>
  new Date(at * 1000).toLocaleTimeString('ru', { ...zone, hour: '2-digit', minute: '2-digit' });
export const day = (at: number) =>
  new Date(at * 1000).toLocaleDateString(DATA.language, {
    ...zone,
    month: 'long',
    day: 'numeric',
    year: 'numeric',
  });
export const moment = (at: number) => `${day(at)}, ${hour(at)}:00`;
export const tooltip = ({ views, forwards }: WebMessage) =>
  views === undefined
    ? undefined
    : WORDS.views(whole(views)) + (forwards ? `\n${WORDS.forwards(whole(forwards))}` : '');

export const textNodes = (text: string): Child[] =>
  text.split('\n').flatMap((line, at) => (at ? [document.createElement('br'), line] : [line]));

export async function post(chat: WebChat, text: string, pictures = 0): Promise<WebMessage> {
  const body = JSON.stringify({ chat: chat.name, text, ...(pictures ? { pictures } : {}) });
  await fetch('/sandbox/send', { method: 'POST', body });
  const id = Math.max(...chat.messages.map((message) => message.id)) + 1;
  const at = Math.floor(Date.now() / 1000);
  const isPost = chat.name === 'channel';
  const message: WebMessage = isPost
    ? { id, at, text, from: null, views: 1, comments: 0 }
    : { id, at, text, from: { id: 700100, name: 'Ирина' }, own: true };
  chat.messages.push(message);
  return message;
}

const SHOWN = 12;

/** Draws what is near: older messages come when the top is near, and the newest leave. */
export function list(
  scroller: HTMLElement,
  chat: WebChat,
  draw: (messages: WebMessage[]) => Node[],
) {
  let end = chat.messages.length;
  const top = el('div.backwards-trigger');
  const bottom = el('div.forwards-trigger');
  const inner = el('div.messages-inner');
  const redraw = () => {
    end = Math.min(Math.max(end, SHOWN), chat.messages.length);
    inner.replaceChildren(...draw(chat.messages.slice(Math.max(0, end - SHOWN), end)));
  };
  const move = (by: number) => {
    const before = end;
    end += by;
    redraw();
    if (end !== before) scroller.scrollTop += by < 0 ? 400 : -400;
  };
  scroller.replaceChildren(top, inner, bottom);
  redraw();
  scroller.scrollTop = scroller.scrollHeight;
  scroller.onscroll = () => {
    if (scroller.scrollTop < 5 && end > SHOWN) move(-4);
    else if (
      end < chat.messages.length &&
      scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 5
    ) {
      move(4);
    }
  };
  return () => {
    end = chat.messages.length;
    redraw();
    scroller.scrollTop = scroller.scrollHeight;
  };
}

/** Both apps show their chats at the left. */
export function chatList(link: (chat: WebChat) => HTMLElement): HTMLElement {
  return el('div.list', {}, el('h2', {}, WORDS.chats), ...DATA.chats.map(link));
}
