import { h } from '../../vk/client/h.ts';
import type { Tweet } from '../model.ts';
import { article } from './article.ts';
import { BOOT, tweets, words } from './boot.ts';
import { createDraft } from './draft.ts';
import type { Draft } from './draft.ts';

const LIMIT = 280;

/** An editor with its avatar and its button, which wakes up when the editor's model has a text. */
function form(
  answers: string | null,
  testid: string,
  done: (tweet: Tweet) => void,
): { element: HTMLElement; draft: Draft } {
  let text = '';
  const button = h(
    'button',
    { 'data-testid': testid, type: 'button', class: 'send', disabled: true },
    answers ? words.reply : words.post,
  ) as HTMLButtonElement;
  const left = h('span', { class: 'left' });
  const submit = async () => {
    if (button.disabled) return;
    button.disabled = true;
    const answer = await fetch('/sandbox/write', {
      method: 'POST',
      body: JSON.stringify({ text, answers }),
    });
    const tweet = (await answer.json()) as Tweet;
    tweets.push(tweet);
    done(tweet);
  };
  const draft = createDraft({
    label: words.postText,
    placeholder: answers ? words.yourReply : words.happening,
    changed(next) {
      text = next;
      const over = [...text].length > LIMIT;
      button.disabled = text.trim() === '' || over;
      left.textContent = text ? String(LIMIT - [...text].length) : '';
    },
    submit: () => void submit(),
  });
  button.addEventListener('click', () => void submit());
  const element = h(
    'div',
    { class: 'form' },
    h(
      'div',
      { class: 'avatar', 'data-testid': `UserAvatar-Container-${BOOT.me.handle}` },
      h('img', { src: `/sandbox/avatar/${BOOT.me.handle}.svg`, alt: '' }),
    ),
    h(
      'div',
      { class: 'writing' },
      draft.element,
      h(
        'div',
        { 'data-testid': 'toolBar', class: 'toolbar' },
        h('input', {
          type: 'file',
          'data-testid': 'fileInput',
          accept: 'image/*',
          multiple: true,
          class: 'hidden',
        }),
        h('span', { class: 'tools' }, '▢  GIF  ☰  ☺'),
        left,
        button,
      ),
    ),
  );
  return { element, draft };
}

/** The window over the page, at `/compose/post`: for a new post, or for an answer. */
export function openWindow(answers: Tweet | null, sent: () => void): void {
  if (location.pathname === '/compose/post') return;
  history.pushState(null, '', '/compose/post');
  const { element, draft } = form(answers?.id ?? null, 'tweetButton', () => history.back());
  const close = h(
    'button',
    {
      'data-testid': 'app-bar-close',
      'aria-label': words.close,
      type: 'button',
      class: 'close',
      onclick: () => history.back(),
    },
    '✕',
  );
  const dialog = h(
    'div',
    { role: 'dialog', 'aria-modal': 'true', class: 'dialog' },
    h(
      'div',
      { class: 'window' },
      close,
      answers ? article(answers, { bare: true }) : null,
      element,
    ),
  );
  const layer = document.body.appendChild(
    h('div', { id: 'layers' }, h('div', { class: 'mask' }), dialog),
  );
  addEventListener(
    'popstate',
    () => {
      draft.end();
      layer.remove();
      sent();
    },
    { once: true },
  );
  draft.focus();
}

/** The box in the page: under a post, or above the home feed. */
export function inlineForm(
  answers: string | null,
  done: () => void,
): { element: HTMLElement; end(): void } {
  const { element, draft } = form(answers, 'tweetButtonInline', done);
  const named = answers ? { 'data-testid': 'inline_reply_offscreen' } : {};
  return { element: h('div', { class: 'inline', ...named }, element), end: draft.end };
}
