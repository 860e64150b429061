import type { Comment, Post } from '../posts.ts';
import { h } from '../../vk/client/h.ts';
import { editor } from './editor.ts';
import { avatarOf, commentAddress, nameOf, PAGE, personAddress, tell } from './model.ts';
import { writeInPrivate } from './private.ts';
import { words } from './words.ts';

/** The thread of a post: two comments at first, the rest when asked; boxes open when asked. */
export function drawThread(post: Post): HTMLElement {
  const list = h('div', { class: 'xthread' });
  const all = post.thread ?? [];
  const add = (comment: Comment) => list.append(drawComment(post, comment, list));
  for (const comment of all.slice(0, 2)) add(comment);
  const more = h(
    'div',
    {
      role: 'button',
      tabindex: '0',
      class: 'xmore',
      onclick: () => {
        for (const comment of all.slice(2)) add(comment);
        more.remove();
      },
    },
    words.more,
  );
  const box = answerBox(words.as(PAGE.name), {}, (text) => void send(post, text, null, list));
  return h('div', {}, all.length > 2 && more, list, box.form);
}

async function send(post: Post, text: string, to: number | null, list: HTMLElement): Promise<void> {
  const comment = await tell<Comment>('send', { text, to });
  list.append(drawComment(post, comment, list));
}

function answerBox(label: string, more: Record<string, string>, done: (text: string) => void) {
  const made = editor({ 'aria-label': label, ...more }, done);
  const face = h('img', { class: 'xface xsmall', src: avatarOf(PAGE.handle), alt: '' });
  const onclick = () => {
    const text = made.text();
    made.clear();
    if (text.trim()) done(text);
  };
  const arrow = h(
    'div',
    { role: 'button', tabindex: '0', 'aria-label': words.comment, onclick },
    '➤',
  );
  const submit = h('div', { id: 'focused-state-composer-submit' }, arrow);
  const form = h('form', { role: 'presentation', class: 'xform' }, face, made.box, submit);
  return { form, made };
}

/** Replies stand beside their comment, as on the site's own permalinks. */
function drawComment(post: Post, comment: Comment, list: HTMLElement): HTMLElement {
  const name = nameOf(comment.author);
  const by = comment.to ? words.replyBy : words.by;
  const who = () => personAddress(comment.author, post, comment);
  const press = (word: string, onclick: () => void) =>
    h('li', {}, h('div', { role: 'button', tabindex: '0', onclick }, word));
  const element = h(
    'div',
    {
      role: 'article',
      tabindex: '-1',
      class: comment.to ? 'xcom xin' : 'xcom',
      'aria-label': by(name, words.ago(comment.hoursAgo)),
    },
    h(
      'a',
      { href: who(), 'aria-hidden': 'true', tabindex: '-1' },
      h('img', { class: 'xface xsmall', src: avatarOf(comment.author), alt: '' }),
    ),
    h(
      'div',
      {},
      h(
        'div',
        { class: 'xbub' },
        h('a', { href: who() }, h('span', { dir: 'auto' }, name)),
        h(
          'div',
          { 'data-ad-preview': 'message' },
          h(
            'span',
            { dir: 'auto', lang: 'ru' },
            h('div', { dir: 'auto', style: 'text-align: start;' }, comment.text),
          ),
        ),
      ),
      h(
        'ul',
        { class: 'xrow' },
        h('li', {}, h('a', { href: commentAddress(post, comment) }, words.hours(comment.hoursAgo))),
        h(
          'li',
          {},
          h('div', { role: 'button', tabindex: '0', 'aria-label': words.like }, words.like),
        ),
        press(words.reply, () => answer(post, comment, element, list)),
        comment.author !== PAGE.handle && press(words.message, () => writeInPrivate(comment)),
      ),
    ),
  );
  return element;
}

/** One box a thread, below its comment; pressed again it only gets the focus. */
function answer(post: Post, comment: Comment, below: HTMLElement, list: HTMLElement): void {
  const open = list.querySelector<HTMLElement>(`form[data-to="${comment.id}"] [role="textbox"]`);
  if (open) return open.focus();
  const label = words.replyTo(nameOf(comment.author));
  const { form, made } = answerBox(label, { 'aria-placeholder': label }, (text) => {
    void send(post, text, comment.to ?? comment.id, list);
    form.remove();
  });
  form.setAttribute('data-to', String(comment.id));
  below.after(form);
  made.focus();
}
