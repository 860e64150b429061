import { attachInA } from './attach-window.ts';
import type { WebChat, WebMessage } from '../model.ts';
import * as common from './common.ts';
import { DATA, WORDS, el } from './common.ts';

const { textNodes } = common;
const face = (id: string | number, more = '') =>
  el(`div.Avatar${more}`, { 'data-peer-id': id }, el('img', { src: `/sandbox/avatar/${id}.svg` }));

const left = el('div', { id: 'LeftColumn' });
const header = el('div.MiddleHeader');
const messages = el('div.MessageList.custom-scroll');
const editor = el('div.form-control.allow-selection', {
  id: 'editable-message-text',
  contenteditable: 'true',
  role: 'textbox',
  tabindex: 0,
});
const send = el('button.Button.main-button', { type: 'button' }, '➤');
const composer = el('div.Composer.shown', {}, el('div.message-input-wrapper', {}, editor), send);
const middle = el(
  'div',
  { id: 'MiddleColumn' },
  header,
  el('div.Transition', {}, el('div.Transition_slide.Transition_slide-active', {}, messages)),
  el('div.middle-column-footer', {}, composer),
);
document.body.append(el('div', { id: 'Main' }, left, middle));
left.append(
  common.chatList((chat) =>
    el(
      'div.ListItem.Chat',
      {},
      el('a.ListItem-button', { href: `#${chat.id}` }, face(chat.id), chat.title),
    ),
  ),
);

function meta(message: WebMessage): HTMLElement {
  return el(
    'span.MessageMeta',
    { 'data-ignore-on-paste': '' },
    message.views !== undefined &&
      el('span.message-views', { title: common.tooltip(message) }, common.rounded(message.views)),
    message.views !== undefined && el('i.icon.icon-channelviews', {}, '👁'),
    el('span.message-time', {}, common.hour(message.at)),
  );
}

function reactions({ stars, reactions: all = [] }: WebMessage, tail: HTMLElement): HTMLElement {
  if (all.length === 0) return tail;
  const button = (...inside: common.Child[]) =>
    el('button.Button.message-reaction.x8Kd02Lq', {}, ...inside);
  return el(
    'div.Reactions',
    {},
    stars ? button(el('span', {}, '✦'), '★ ', String(stars)) : null,
    ...all.map(([emoji, count]) =>
      button(el('i', {}, emoji), el('span', {}, common.rounded(count))),
    ),
    tail,
  );
}

function bubble(chat: WebChat, message: WebMessage, first: boolean): HTMLElement {
  const { id, from, own, photos = [], mirror, comments } = message;
  if (message.service) {
    return el('div.ActionMessage.message-list-item', { 'data-message-id': id }, WORDS.service);
  }
  const name = mirror ? DATA.chats[0]?.title : from?.name;
  const sender = first && !own && chat.name === 'group' && name;
  return el(
    `div.Message.message-list-item${own ? '.own' : ''}${photos.length > 1 ? '.is-album' : ''}`,
    { id: `message-${id}`, 'data-message-id': id },
    el('div.bottom-marker', { 'data-message-id': id }),
    el(
      'div.message-content-wrapper',
      {},
      el(
        'div.content.text',
        {},
        el(
          `div.content-inner${message.forwarded ? '.forwarded-message' : ''}`,
          {},
          message.forwarded
            ? el(
                'div.message-title',
                {},
                `${WORDS.forwarded} `,
                el('span.sender-title', {}, message.forwarded),
              )
            : null,
          sender
            ? el(
                'div.message-title',
                {},
                el('span.sender-title', {}, sender),
                el('div.title-spacer'),
              )
            : null,
          photos.length > 0 &&
            el(
              `div.media${photos.length > 1 ? '.Album' : ''}`,
              {},
              ...photos.map((photo, at) =>
                el(
                  'div.album-item-select-wrapper',
                  photos.length > 1 ? { id: `album-media-message-${id + at}` } : {},
                  el(
                    'div.media-inner',
                    {},
                    el('img.full-media', { src: `/sandbox/photo/${photo}.svg` }),
                  ),
                ),
              ),
            ),
          el(
            'div.text-content.clearfix.with-meta',
            {},
            ...textNodes(message.text),
            reactions(message, meta(message)),
          ),
        ),
        comments !== undefined &&
          el(
            'div.CommentButton',
            { 'data-cnt': common.rounded(comments) },
            el('i.icon.icon-comments', {}, '💬'),
            el('div.label', {}, WORDS.comments(comments)),
            el('i.icon.icon-next', {}, '›'),
          ),
      ),
    ),
  );
}

/** A day holds rows, a row the messages of one person; the picture stands once beside the row. */
function draw(chat: WebChat, all: WebMessage[]): Node[] {
  const days: HTMLElement[] = [];
  let dayShown = '';
  let row: HTMLElement | undefined;
  let author: string | number | null = null;
  for (const message of all) {
    const today = common.day(message.at);
    if (today !== dayShown) {
      dayShown = today;
      row = undefined;
      days.push(el('div.message-date-group', {}, el('div.sticky-date', {}, el('span', {}, today))));
    }
    const writer = message.mirror ? (DATA.chats[0]?.id ?? null) : (message.from?.id ?? null);
    const same = row && writer === author && chat.name !== 'channel';
    if (!same) {
      row = el('div.sender-group-container.Ab12Cd34');
      if (chat.name === 'group' && !message.own && !message.service && writer) {
        row.append(el('div.Xy90Zz12', {}, face(writer, '.size-small')));
      }
      days.at(-1)?.append(row);
    }
    author = writer;
    row?.append(bubble(chat, message, !same));
  }
  return days;
}

let current: WebChat | undefined;
let toEnd = () => undefined as void;

function show(): void {
  const [id, thread] = location.hash.slice(1).split('_');
  current = DATA.chats.find((chat) => chat.id === id);
  middle.hidden = !current;
  const chat = current;
  if (!chat) return;
  const status = chat.name === 'person' ? 'span.user-status' : 'span.group-status';
  header.replaceChildren(
    el(
      'div.ChatInfo',
      {},
      thread ? null : face(chat.id),
      el(
        'div.info',
        {},
        el('h3.fullName', {}, thread ? WORDS.thread : chat.title),
        thread ? null : el('span.status', {}, el(status, {}, chat.status)),
      ),
    ),
  );
  editor.textContent = '';
  toEnd = common.list(messages, chat, (all) => draw(chat, all));
}

async function submit(text = editor.innerText.trim(), pictures = 0): Promise<void> {
  if (!text || !current) return;
  editor.textContent = '';
  await common.post(current, text, pictures);
  toEnd();
}
editor.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  void submit();
});
send.addEventListener('click', () => void submit());
attachInA(editor, {
  clear: () => (editor.textContent = ''),
  send: (text, n) => void submit(text, n),
});
addEventListener('hashchange', show);
show();
