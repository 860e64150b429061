import type { Comment } from '../posts.ts';
import { h } from '../../vk/client/h.ts';
import { showDialog } from './dialogs.ts';
import { editor } from './editor.ts';
import { avatarOf, nameOf, personAddress, tell } from './model.ts';
import { words } from './words.ts';

/** The window that writes to a commenter: it lies over the post's, quotes, and takes the focus. */
export function writeInPrivate(comment: Comment): void {
  const name = nameOf(comment.author);
  const made = editor(
    { 'aria-placeholder': words.messenger },
    (text) => void tell('private', { text, person: comment.author }),
  );
  showDialog(words.messageTo(name), name, 'xprivate', [
    h(
      'a',
      { href: personAddress(comment.author), class: 'xperson' },
      h('img', { class: 'xface', src: avatarOf(comment.author), alt: name }),
      name,
    ),
    h(
      'div',
      { role: 'article', 'aria-label': words.by(name, words.ago(comment.hoursAgo)), class: 'xbub' },
      h('div', { dir: 'auto' }, comment.text),
    ),
    h('form', { role: 'presentation', class: 'xform' }, made.box),
  ]);
  made.focus();
}
