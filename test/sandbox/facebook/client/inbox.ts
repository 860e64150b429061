import { h, listenForClicks } from '../../vk/client/h.ts';
import { editor } from './editor.ts';
import { avatarOf, nameOf, tell } from './model.ts';
import { words } from './words.ts';

const WHO = '100000000000301';
const talk = [
  { text: 'Здравствуйте! Корзину на двадцать человек соберёте?', own: false },
  { text: 'Здравствуйте, соберём. На какой день?', own: true },
  { text: 'На пятницу, к шести вечера', own: false },
];

/** Whose a message is stands in its styles alone, as on the site. */
function bubble(text: string, own: boolean, index: number): HTMLElement {
  const side = `display:flex;justify-content:${own ? 'flex-end' : 'flex-start'}`;
  return h(
    'div',
    { style: side, class: 'xline' },
    h(
      'div',
      { 'data-message-id': `m_${index}`, class: own ? 'xmsg xown' : 'xmsg' },
      !own && h('img', { class: 'xface xsmall', src: avatarOf(WHO), alt: nameOf(WHO) }),
      h('div', { dir: 'auto' }, text),
    ),
  );
}

const messages = h(
  'div',
  { class: 'xtalk' },
  ...talk.map(({ text, own }, index) => bubble(text, own, index)),
);
const box = editor({ 'aria-placeholder': words.messenger }, (text) => {
  messages.append(bubble(text, true, messages.childElementCount));
  void tell('private', { text, person: WHO });
});
listenForClicks();
document.body.append(
  h(
    'div',
    { 'data-surface': '/bizweb:inbox', class: 'xinbox' },
    h(
      'div',
      { class: 'xlist' },
      h(
        'div',
        { 'data-surface': '/bizweb:inbox/thread_row', class: 'xentry' },
        h('img', { class: 'xface', src: avatarOf(WHO), alt: '' }),
        h('span', {}, nameOf(WHO)),
      ),
    ),
    h('div', { 'data-surface': '/bizweb:inbox/thread_view', class: 'xview' }, messages, box.box),
  ),
);
