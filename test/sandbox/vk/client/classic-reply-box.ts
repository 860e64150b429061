import { h } from './h.ts';
import { avatarOf, ownerOf } from './boot.ts';
import { createEditor } from './editor.ts';
import type { Comment, Post } from '../model.ts';

/** Row d, classic: a make-believe box first; the editor is built when it is pressed. */
export function classicReplyBox(
  post: Post,
  send: (text: string, to: number | null) => Promise<void>,
) {
  let to: Comment | null = null;
  const fake = h(
    'div',
    { class: 'reply_fakebox_wrap', id: `reply_fakebox${post.key}` },
    author(post),
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
      await send(text, to?.id ?? null);
      to = null;
    };
    inner.replaceChildren(
      h(
        'div',
        { class: 'reply_box clear_fix', id: `reply_box${post.key}` },
        author(post),
        h('div', { class: 'reply_field_wrap' }, made.element),
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

/** As whom the comment will be written: for an admin, the community. */
function author(post: Post): HTMLElement {
  const { href, name } = ownerOf(post.ownerId);
  const src = avatarOf(post.ownerId);
  return h(
    'a',
    { class: 'post_field_user_link _post_field_author', href },
    h('img', { class: 'post_field_user_image _post_field_image', src, alt: name }),
  );
}
