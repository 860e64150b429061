import { h, icon } from './h.ts';
import { avatarOf, BOOT, ownerOf } from './boot.ts';
import { createEditor } from './editor.ts';
import { ICONS } from './icons.ts';
import { requests } from './requests.ts';
import { clock, day } from './messenger-words.ts';
import { MESSENGER_WORDS } from './messenger-words.ts';
import type { Screen } from './screens.ts';
import type { Dialogue, Message } from '../model.ts';

const WORDS = MESSENGER_WORDS[BOOT.lang];

/**
 * The messenger of a community (`/gim…`): class names are VK's own (`Convo…`, no test ids on a
 * message), the dialogue is named by `?sel=`. The person's own (`/im`) is empty here.
 */
export async function messengerScreen(url: URL): Promise<Screen> {
  const owner = -Number(/^\/gim(\d+)/.exec(url.pathname)?.[1] ?? 0);
  const peer = Number(url.searchParams.get('sel') ?? 0);
  const dialogues = owner ? await requests.dialogues(owner) : [];
  const open = dialogues.find((dialogue) => dialogue.peer === peer);
  const timers: ReturnType<typeof setTimeout>[] = [];
  return {
    title: WORDS.title,
    centre: h(
      'div',
      { class: 'page_block MEApp' },
      list(dialogues, peer, url.pathname),
      open ? dialogue(open, timers) : h('div', { class: 'ConvoMain__none' }, WORDS.choose),
    ),
    aside: null,
    async start() {
      const history = document.querySelector('.ConvoHistory__scrollbar');
      history?.scrollTo(0, history.scrollHeight);
    },
    stop: () => timers.forEach(clearTimeout),
  };
}

function list(dialogues: readonly Dialogue[], open: number, path: string): HTMLElement {
  const row = ({ peer, messages }: Dialogue): HTMLElement => {
    const last = messages.at(-1);
    return h(
      'div',
      { class: 'ConvoList__item', 'data-itemkey': `convo_${peer}` },
      h(
        'a',
        {
          class: `ConvoListItem${peer === open ? ' ConvoListItem--selected' : ''}`,
          href: `${path}?sel=${peer}`,
        },
        h('img', { class: 'ConvoListItem__avatar', src: avatarOf(peer), alt: '' }),
        h(
          'span',
          { class: 'ConvoListItem__body' },
          h('span', { class: 'ConvoTitle__author' }, ownerOf(peer).name),
          h(
            'span',
            { class: 'ConvoListItem__message' },
            `${last && last.fromId < 0 ? WORDS.you : ''}${last?.text ?? ''}`,
          ),
        ),
        h('span', { class: 'ConvoListItem__date' }, last ? clock(last.time, BOOT.lang) : ''),
      ),
    );
  };
  return h(
    'div',
    { class: 'ConvoList' },
    h('div', { class: 'ConvoList__head' }, WORDS.title),
    ...dialogues.map(row),
  );
}

function dialogue(of: Dialogue, timers: ReturnType<typeof setTimeout>[]): HTMLElement {
  const flow = h('div', {
    class: 'ConvoHistory__flow',
    role: 'list',
    'aria-label': WORDS.messages,
  });
  let lastDay = '';
  let stack: { from: number; element: HTMLElement } | null = null;
  const add = (message: Message): void => {
    const today = day(message.time, BOOT.lang);
    if (today !== lastDay) {
      flow.append(
        h('div', { class: 'DateSeparator' }, h('span', { class: 'DateSeparator__text' }, today)),
      );
      stack = null;
    }
    lastDay = today;
    const first = stack?.from !== message.fromId;
    if (!stack || first) {
      const out = message.fromId === of.owner;
      const element = h('section', {
        class: `ConvoStack ConvoStack--withoutBubbles${out ? ' ConvoStack--out' : ''}`,
        role: 'listitem',
      });
      stack = { from: message.fromId, element };
      flow.append(element);
    }
    stack.element.append(messageOf(message, first));
    flow.parentElement?.scrollTo(0, flow.parentElement.scrollHeight);
  };
  of.messages.forEach(add);

  const submit = async (): Promise<void> => {
    const text = editor.text();
    if (!text) return;
    editor.set('');
    const answer = await requests.sendMessage(of.owner, of.peer, text);
    add(answer.message);
    // The other side reads and writes back.
    if (answer.thanks) {
      const come = () => void requests.incoming(of.owner, of.peer).then((one) => one && add(one));
      timers.push(setTimeout(come, 2500));
    }
  };
  const editor = createEditor({
    attributes: {
      class: 'ComposerInput__input ConvoComposer__input ComposerInput__input--fixed',
      'aria-label': WORDS.message,
      'data-placeholder': WORDS.message,
      translate: 'no',
    },
    enterSubmits: true,
    onSubmit: () => void submit(),
  });
  return h(
    'div',
    { class: 'ConvoMain' },
    h(
      'header',
      { class: 'ConvoHeader' },
      h(
        'a',
        { class: 'ConvoHeader__info', href: ownerOf(of.peer).href },
        h('img', { src: avatarOf(of.peer), alt: '' }),
        h('h2', { class: 'ConvoTitle__author' }, ownerOf(of.peer).name),
      ),
    ),
    h(
      'div',
      { class: 'ConvoHistory' },
      h('div', { class: 'ConvoHistory__scrollbar', 'data-scrollbar': 'scrollable' }, flow),
    ),
    h(
      'div',
      { class: 'ConvoMain__composer' },
      h(
        'div',
        { class: 'ConvoComposer__inputPanel' },
        h('button', { type: 'button', 'aria-label': WORDS.file }, icon(ICONS.clip, 22)),
        editor.element,
        h(
          'button',
          {
            class: 'ConvoComposer__sendButton--submit',
            type: 'button',
            'aria-label': WORDS.send,
            onclick: () => void submit(),
          },
          icon(ICONS.send, 22),
        ),
      ),
    ),
  );
}

/** The head with the name stands in the first message of a run alone. */
function messageOf({ id, fromId, time, text }: Message, first: boolean): HTMLElement {
  const author = ownerOf(fromId);
  const link = (...children: Node[]) =>
    h('a', { class: 'ConvoMessageHeader__authorLink', href: author.href }, ...children);
  return h(
    'div',
    { class: 'VirtualScrollItem', 'data-itemkey': id },
    h(
      'article',
      { class: 'ConvoHistory__messageBlock ConvoHistory__messageBlock--withoutBubbles' },
      h(
        'div',
        { class: 'ConvoMessageWithoutBubble' },
        h(
          'span',
          { class: 'ConvoMessageWithoutBubble__avatar' },
          first && h('img', { src: avatarOf(fromId), alt: '' }),
        ),
        h(
          'div',
          { class: 'ConvoMessageWithoutBubble__content' },
          first &&
            h(
              'div',
              { class: 'ConvoMessageHeader' },
              link(h('span', { class: 'PeerTitle__title' }, author.name)),
            ),
          h(
            'div',
            { class: 'ConvoMessageWithoutBubble__text' },
            h('span', { class: 'MessageText' }, text),
          ),
        ),
        h(
          'div',
          { class: 'ConvoMessageInfoWithoutBubbles' },
          h('span', { class: 'ConvoMessageInfoWithoutBubbles__date' }, clock(time, BOOT.lang)),
        ),
      ),
    ),
  );
}
