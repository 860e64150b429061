import { h } from './h.ts';
import { avatarOf, BOOT, ownerOf } from './boot.ts';
import { createEditor } from './editor.ts';
import type { Comment, Post } from '../model.ts';

/** Row d, classic: a make-believe box first; the editor is built when it is pressed. */
export function classicReplyBox(
  post: Post,
  send: (text: string, to: number | null, as: number) => Promise<void>,
) {
  let to: Comment | null = null;
  let as = post.ownerId;
  const fake = h(
    'div',
    { class: 'reply_fakebox_wrap', id: `reply_fakebox${post.key}` },
    author(as),
    h(
      'div',
      { class: 'reply_fakebox_container' },
      h(
        'div',
        { class: 'reply_fakebox', role: 'button', onclick: () => open().focus() },
        'Написать комментарий...',
      ),
    ),
    h('button', {
      class: 'reply_send_button reply_send_disabled',
      id: `reply_button${post.key}`,
      'aria-label': 'Отправить',
      type: 'button',
    }),
  );
  const inner = h('div', { class: 'reply_box_inner_wrap ' }, fake);
  const element = h('div', { id: `reply_box_wrap${post.key}`, class: 'reply_box_wrap' }, inner);
  let editor: ReturnType<typeof createEditor> | null = null;

  function open(): ReturnType<typeof createEditor> {
    if (editor) return editor;
    const made = createEditor({
      attributes: {
        id: `reply_field${post.key}`,
        class: 'reply_field submit_post_field',
        'data-placeholder': 'Комментарий от имени сообщества',
      },
      onSubmit: () => void submit(),
    });
    editor = made;
    const submit = async (): Promise<void> => {
      const text = made.text();
      if (!text) return;
      made.set('');
      await send(text, to?.id ?? null, as);
      to = null;
    };
    let face = author(as);
    const box = h('input', {
      type: 'checkbox',
      checked: true,
      id: `reply_as_group${post.key}`,
      onchange: () => {
        as = as === post.ownerId ? BOOT.me.id : post.ownerId;
        const next = author(as);
        face.replaceWith(next);
        face = next;
      },
    });
    const switcher = h('label', { class: 'reply_as_wrap' }, box, ' от имени сообщества');
    inner.replaceChildren(
      h(
        'div',
        { class: 'reply_box clear_fix', id: `reply_box${post.key}` },
        face,
        h('div', { class: 'reply_field_wrap' }, made.element),
        switcher,
        h('button', {
          class: 'reply_send_button',
          id: `reply_button${post.key}`,
          'aria-label': 'Отправить',
          type: 'button',
          onclick: () => void submit(),
        }),
      ),
    );
    return made;
  }

  const answer = (comment: Comment): void => {
    to = comment;
    const box = open();
    box.set(`${ownerOf(comment.fromId).firstName}, `);
    box.element.scrollIntoView({ block: 'center' });
    box.focus();
  };
  return { element, answer };
}

/** As whom the comment will be written: for an admin, the community unless she takes the tick out. */
function author(as: number): HTMLElement {
  const { href, name } = ownerOf(as);
  const src = avatarOf(as);
  return h(
    'a',
    { class: 'post_field_user_link _post_field_author', href },
    h('img', { class: 'post_field_user_image _post_field_image', src, alt: name }),
  );
}
