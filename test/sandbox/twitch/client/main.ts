import { CHANNEL, WORDS } from '../content.ts';
import type { Boot, Line } from '../content.ts';
import { createBox } from './box.ts';

const boot = JSON.parse(document.getElementById('boot')?.textContent ?? '{}') as Boot;
const words = WORDS[boot.language];

function h(tag: string, given: Record<string, string>, ...inside: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  element.append(...inside);
  return element;
}
const target = (name: string) => ({ 'data-a-target': name });

function lineOf(line: Line): HTMLElement {
  const name = { ...target('chat-message-username'), 'data-a-user': line.login };
  const author = h('span', { class: 'chat-author__display-name', ...name }, line.name);
  author.style.color = line.colour;
  const body = line.deleted
    ? h('span', { class: 'chat-line__message--deleted-notice' }, words.deleted)
    : h(
        'span',
        target('chat-line-message-body'),
        h('span', { class: 'text-fragment', ...target('chat-message-text') }, line.text),
      );
  const badge = line.badge ? [h('span', { class: `chat-badge ${line.badge}` })] : [];
  const reply = h('button', { 'aria-label': words.reply }, '↩');
  reply.addEventListener('click', () => box.focus());
  return h(
    'div',
    {
      class: 'chat-line__message',
      ...target('chat-line-message'),
      'data-a-user': line.login,
      tabindex: '0',
    },
    h(
      'div',
      { class: 'chat-line__message-container' },
      h(
        'div',
        { class: 'chat-line__no-background' },
        h(
          'div',
          { class: 'chat-line__username-container' },
          ...badge,
          h('span', { class: 'chat-line__username', role: 'button' }, author),
        ),
        h('span', { 'aria-hidden': 'true' }, ': '),
        body,
      ),
    ),
    h('div', { class: 'chat-line__icons' }, h('div', { class: 'chat-line__reply-icon' }, reply)),
  );
}

const log = h('div', { class: 'chat-scrollable-area__message-container', role: 'log' });
const place = h('div', { class: 'chat-wysiwyg-input__box' });
const send = h('button', target('chat-send-button'), words.send);
const chat = h(
  'section',
  { class: 'chat-room' },
  h('div', { class: 'stream-chat-header' }, words.chat),
  h(
    'div',
    { class: 'chat-list--default' },
    h('div', { class: 'chat-line__status' }, words.welcome),
    log,
  ),
  h(
    'div',
    { class: 'chat-input' },
    place,
    h('div', { class: 'chat-input__buttons-container' }, send),
  ),
);
const box = createBox(place, words.place, (text) => {
  void fetch('/sandbox/say', { method: 'POST', body: JSON.stringify({ text }) });
  say({ login: CHANNEL.login, name: CHANNEL.title, text, colour: '#daa520', badge: 'host' });
});
send.addEventListener('click', () => box.submit());

/** The chat shows its last 150 lines, as Twitch does. */
function say(line: Line): void {
  log.append(lineOf(line));
  while (log.children.length > 150) log.firstElementChild?.remove();
  log.parentElement?.scrollTo(0, 1e6);
}
for (const line of boot.lines) say(line);

const number = (n: number) => n.toLocaleString(boot.language === 'ru' ? 'ru-RU' : 'en-US');
const header = () =>
  h(
    'main',
    {},
    h(
      'div',
      { class: 'persistent-player' },
      h('img', { src: '/sandbox/photo/oven-7.svg', alt: '' }),
      h('span', { class: 'live-indicator' }, words.live),
    ),
    h(
      'div',
      { class: 'channel-info-content' },
      h(
        'div',
        { id: 'live-channel-stream-information' },
        h('img', { class: 'face', src: `/sandbox/avatar/${CHANNEL.login}.svg`, alt: '' }),
        h(
          'div',
          { class: 'metadata' },
          h('a', { href: `/${CHANNEL.login}` }, h('h1', { class: 'tw-title' }, CHANNEL.title)),
          h('h2', target('stream-title'), CHANNEL.stream),
          h(
            'a',
            { ...target('stream-game-link'), href: '/directory/category/food-and-drink' },
            'Food & Drink',
          ),
        ),
        h(
          'div',
          { class: 'numbers' },
          h('button', { class: 'follow' }, words.follow),
          h('p', target('animated-channel-viewers-count'), number(CHANNEL.viewers)),
          h('span', { class: 'live-time' }, '2:33:20'),
        ),
      ),
      h(
        'section',
        { class: 'about-section' },
        h('h3', {}, `${words.about} ${CHANNEL.title}`),
        h('p', target('followers-count'), `${number(CHANNEL.followers)} ${words.followers}`),
      ),
    ),
  );
const side = () =>
  h(
    'nav',
    { class: 'side-nav' },
    h('h2', {}, words.channels),
    ...['Gorod_Reka', 'Sad_u_doma', 'Kofe_Lab'].map((name) =>
      h(
        'div',
        { class: 'side-nav-card' },
        h('img', { src: `/sandbox/avatar/${name}.svg`, alt: '' }),
        name,
      ),
    ),
  );
const top = () => h('header', { class: 'top-nav' }, h('b', {}, '◧ Twitch'));

document
  .getElementById('root')
  ?.append(
    ...(boot.chatAlone
      ? [chat]
      : [
          top(),
          h(
            'div',
            { class: 'page' },
            side(),
            header(),
            h('aside', { class: 'right-column' }, chat),
          ),
        ]),
  );
