import { attachInK } from './attach-window.ts';
import type { WebChat, WebMessage } from '../model.ts';
import * as common from './common.ts';
import { DATA, WORDS, el } from './common.ts';
import { clearInput, makeInput } from './k-input.ts';

/** Numbers of channels and groups are bare here, and their messages begin at 2^32. */
const raw = (id: string) => id.replace(/^-100/, '-');
const mid = (chat: WebChat, id: number) => (chat.name === 'person' ? id : id + 2 ** 32);
const face = (id: string | number, name: string) =>
  el(`div.avatar.${name}`, { 'data-peer-id': id }, el('img', { src: `/sandbox/avatar/${id}.svg` }));

const title = el('span.peer-title');
const info = el('div.info');
const picture = el('div');
const pinned = el('div.pinned-container.pinned-message');
const bubbles = el('div.bubbles-inner.scrollable');
const inputs = el('div.input-message-container', { id: 'box' });
const send = el('button.btn-send', { type: 'button' }, '➤');
const chatElement = el(
  'div.chat.tabs-tab.active',
  { 'data-type': 'chat' },
  el(
    'div.sidebar-header.topbar.has-avatar',
    {},
    el(
      'div.chat-info-container',
      {},
      el(
        'div.chat-info',
        {},
        el('div.person', {}, picture, el('div.content', {}, el('div.user-title', {}, title), info)),
      ),
    ),
  ),
  el('div.topbar-floating-plates', {}, pinned),
  el('div.bubbles', {}, bubbles),
  el('div.chat-input.chat-input-main', {}, el('div.new-message-wrapper', {}, inputs, send)),
);
const left = el('div', { id: 'column-left' });
document.body.append(
  el(
    'div',
    { id: 'main-columns' },
    left,
    el('div', { id: 'column-center' }, el('div.chats-container', {}, chatElement)),
  ),
);
left.append(
  common.chatList((chat) =>
    el(
      'a.row.chatlist-chat',
      { href: `#${raw(chat.id)}`, 'data-peer-id': raw(chat.id) },
      face(raw(chat.id), 'dialog-avatar'),
      chat.title,
    ),
  ),
);

function time(message: WebMessage): HTMLElement {
  const counted = common.tooltip(message);
  const shown = () => [
    message.views === undefined ? null : el('span.post-views', {}, common.rounded(message.views)),
    message.views === undefined ? null : el('span.tgico.time-icon', {}, '👁'),
    el('span.i18n', {}, common.hour(message.at)),
  ];
  const whole = common.moment(message.at) + (counted ? `\n${counted}` : '');
  return el('span.time', {}, ...shown(), el('div.time-inner', { title: whole }, ...shown()));
}

function reactions({ stars, reactions: all = [] }: WebMessage, tail: HTMLElement): HTMLElement {
  if (all.length === 0) return tail;
  const reaction = (emoji: string, count: number, more = '') =>
    el(
      `reaction-element.reaction${more}`,
      {},
      el('i', {}, emoji),
      el('span.reaction-counter', {}, common.rounded(count)),
    );
  return el(
    'reactions-element.reactions',
    {},
    stars ? reaction('★', stars, '.is-paid') : null,
    ...all.map(([emoji, count]) => reaction(emoji, count)),
    tail,
  );
}

function footer({ comments = 0 }: WebMessage): HTMLElement {
  return el(
    'replies-element.replies.replies-footer',
    {},
    comments > 0
      ? el('div.stacked-avatars.replies-footer-avatars', {}, face(700200, 'stacked-avatars-avatar'))
      : el('span.tgico.replies-footer-icon.replies-footer-icon-comments', {}, '💬'),
    el('span.replies-footer-text', {}, el('span.i18n', {}, WORDS.comments(comments))),
    el('span.tgico.replies-footer-icon.replies-footer-icon-next', {}, '›'),
  );
}

function bubble(chat: WebChat, message: WebMessage, first: boolean): HTMLElement {
  const { id, from, photos = [], views } = message;
  const data = {
    'data-mid': mid(chat, id),
    'data-peer-id': raw(chat.id),
    'data-timestamp': message.at,
    'data-reply-to-mid': message.answers && mid(chat, message.answers),
    'data-saved-from':
      message.mirror && `${raw(DATA.chats[0]?.id ?? '')}_${message.mirror + 2 ** 32}`,
  };
  if (message.service) {
    return el(
      'div.bubble.service',
      data,
      el('div.bubble-content', {}, el('div.service-msg', {}, WORDS.service)),
    );
  }
  const kinds = [
    message.own ? 'is-out' : 'is-in',
    ...(views === undefined ? [] : ['channel-post']),
    ...(message.forwarded ? ['forwarded'] : []),
    ...(photos.length > 1 ? ['is-album', 'is-grouped'] : []),
  ];
  const name =
    message.forwarded !== undefined
      ? el(
          'div.name',
          {},
          el(
            'span.bubble-name-forwarded',
            {},
            `${WORDS.forwarded} `,
            el('span.peer-title', {}, message.forwarded),
          ),
        )
      : first && from && !message.own && chat.name === 'group'
        ? el(
            'div.colored-name.name',
            { 'data-peer-id': from.id },
            el('span.peer-title', {}, from.name),
          )
        : null;
  const image = (photo: string) => el('img.media-photo', { src: `/sandbox/photo/${photo}.svg` });
  return el(
    ['div.bubble', ...kinds].join('.'),
    data,
    el(
      'div.bubble-content-wrapper',
      {},
      el(
        'div.bubble-content',
        {},
        name,
        photos.length === 1 && el('div.attachment.media-container', {}, image(photos[0] ?? '')),
        photos.length > 1 &&
          el(
            'div.attachment',
            {},
            ...photos.map((photo, at) =>
              el('div.album-item.grouped-item', { 'data-mid': mid(chat, id + at) }, image(photo)),
            ),
          ),
        el(
          'div.message.spoilers-container',
          {},
          el('span.translatable-message', {}, ...common.textNodes(message.text)),
          reactions(message, time(message)),
          el('span.clearfix'),
        ),
        message.comments !== undefined && footer(message),
      ),
    ),
  );
}

function draw(chat: WebChat, all: WebMessage[]): Node[] {
  const groups: HTMLElement[] = [];
  let author: number | string | null = null;
  for (const message of all) {
    const writer = message.from?.id ?? `post ${message.id}`;
    const isFirst = writer !== author;
    author = writer;
    if (isFirst) {
      const group = el('div.bubbles-group');
      if (chat.name === 'group' && message.from && !message.own) {
        group.append(
          el(
            'div.bubbles-group-avatar-container',
            {},
            face(message.from.id, 'bubbles-group-avatar'),
          ),
        );
      }
      groups.push(group);
    }
    groups.at(-1)?.append(bubble(chat, message, isFirst));
  }
  return groups;
}

let current: WebChat | undefined;
let toEnd = () => undefined as void;
let input: HTMLElement | null = null;

function show(): void {
  const id = location.hash.slice(1);
  current = DATA.chats.find(
    (chat) => raw(chat.id) === id || (id === '@teplyhleb' && chat.name === 'channel'),
  );
  chatElement.hidden = !current;
  const chat = current;
  if (!chat) return;
  // The address never names the thread: as if its post's comments had been pressed.
  const thread =
    chat.name === 'group' ? new URLSearchParams(location.search).get('comments') : null;
  chatElement.setAttribute('data-type', thread ? 'discussion' : 'chat');
  title.textContent = thread ? WORDS.thread : chat.title;
  info.replaceChildren(thread ? '' : el('span.i18n', {}, chat.status));
  picture.replaceChildren(thread ? '' : face(raw(chat.id), 'person-avatar'));
  pinned.hidden = !thread;
  if (thread) pinned.setAttribute('data-mid', String(mid(chat, Number(thread))));
  clearInput(input);
  toEnd = common.list(bubbles, chat, (all) => draw(chat, all));
}

async function submit(text = input?.innerText.trim(), pictures = 0): Promise<void> {
  if (!text || !current) return;
  clearInput(input);
  await common.post(current, text, pictures);
  toEnd();
}

inputs.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    void submit();
  },
  { capture: true },
);
send.addEventListener('click', () => void submit());
input = await makeInput(inputs);
attachInK(input, { clear: () => clearInput(input), send: (text, n) => void submit(text, n) });
addEventListener('hashchange', show);
show();
