import { h, icon, vkit } from './h.ts';
import { ownerOf } from './boot.ts';
import { createEditor } from './editor.ts';
import { authorOf } from './comment-author.ts';
import { commentOf } from './react-comment.ts';
import { ICONS } from './icons.ts';
import { fileInput, readPictures } from './pictures.ts';
import { showMore } from './show-more.ts';
import type { Comment, Thread } from '../model.ts';
import type { ThreadView } from './skin.ts';

/** More replies than this are folded under a button. */
const SHOWN_REPLIES = 3;

/** Row c: the comments under a post, and the box to write one. */
export function reactThread(view: ThreadView): HTMLElement {
  const list = h('div', { class: vkit('Comments__list') });
  const root = h(
    'div',
    { class: vkit('Comments__root'), 'data-testid': 'wall_comments_layout_root' },
    list,
  );
  const add = (thread: Thread): void => list.append(threadOf(thread, view));
  view.threads.forEach(add);
  const button = h(
    'button',
    { class: vkit('Comments__more'), 'data-testid': 'show_next_comments', type: 'button' },
    'Показать следующие комментарии',
  );
  showMore(button, view, add);
  root.append(button);
  if (!view.post.commentsClosed) {
    root.append(
      replyBox(view.post.ownerId, '', async (text, as) => {
        const comment = await view.send(text, null, as);
        add({ root: comment, replies: [] });
      }).element,
    );
  }
  return root;
}

function threadOf({ root, replies }: Thread, view: ThreadView): HTMLElement {
  // Row c: a reply is known by its test id and by the level of its ancestor.
  const inside = h('div', {
    class: vkit('Comments__thread'),
    'data-testid': 'wall_comments_layout_thread',
    style: '--comment-layout-level:1',
  });
  const place = h('div', { class: vkit('Comments__replyPlace') });
  let open: HTMLElement | null = null;

  const answer = (to: Comment): void => {
    open?.remove();
    const box = replyBox(
      view.post.ownerId,
      `${ownerOf(to.fromId).firstName}, `,
      async (text, as) => {
        const comment = await view.send(text, to.id, as);
        inside.append(commentOf(comment, true, view, answer));
        box.element.remove();
        open = null;
      },
    );
    open = box.element;
    place.append(open);
    box.focus();
  };

  const folded = replies.length > SHOWN_REPLIES && !replies.some(({ id }) => id === view.wanted);
  const shown = folded ? replies.slice(0, SHOWN_REPLIES - 1) : replies;
  inside.append(...shown.map((reply) => commentOf(reply, true, view, answer)));
  if (folded) {
    const rest = replies.slice(shown.length);
    const button = h(
      'button',
      {
        class: vkit('Comments__more'),
        type: 'button',
        onclick: () =>
          button.replaceWith(...rest.map((reply) => commentOf(reply, true, view, answer))),
      },
      `Показать ещё ответы (${rest.length})`,
    );
    inside.append(button);
  }
  return h(
    'div',
    { class: vkit('Comments__branch') },
    commentOf(root, false, view, answer),
    inside,
    place,
  );
}

/** Row d: the reply editor, with the face of whom it writes as (no facts: drawn from memory). */
function replyBox(
  owner: number,
  prefill: string,
  send: (text: string, as: number) => Promise<void>,
): { element: HTMLElement; focus(): void } {
  const submit = async (): Promise<void> => {
    const text = editor.text();
    if (!text) return;
    editor.set('');
    shown.replaceChildren();
    await send(text, author.as());
  };
  const author = authorOf(owner);
  const { shown, input, attach } = attachments();
  const button = h(
    'button',
    {
      class: vkit('CommentInput__send'),
      'data-testid': 'send-comment',
      'aria-label': 'Отправить',
      type: 'button',
      onclick: () => void submit(),
    },
    icon(ICONS.send, 22),
  );
  const ready = (text: string): boolean => button.toggleAttribute('disabled', !text.trim());
  const editor = createEditor({
    attributes: {
      class: vkit('CommentInput__field'),
      'data-testid': 'content-editable-input',
      'aria-label': 'Написать комментарий…',
      'data-placeholder': 'Комментарий от имени сообщества',
    },
    text: prefill,
    nbsp: true,
    onChange: ready,
    onFiles: (files) => void attach(files),
    onSubmit: () => void submit(),
  });
  ready(prefill);
  const element = h(
    'div',
    { class: vkit('CommentInput__root') },
    author.element,
    h(
      'div',
      { class: vkit('CommentInput__frame') },
      editor.element,
      h(
        'button',
        { 'data-testid': 'show-attach-dropdown', 'aria-label': 'Прикрепить', type: 'button' },
        icon(ICONS.clip, 20),
      ),
    ),
    input,
    button,
    shown,
  );
  return { element, focus: () => editor.focus() };
}

/** What was attached to a comment (no facts: drawn from memory). */
function attachments() {
  const shown = h('div', { class: vkit('CommentAttachments__root') });
  const attach = async (files: File[]): Promise<void> => {
    for (const { name, dataUrl } of await readPictures(files)) {
      shown.append(h('img', { src: dataUrl, alt: name, width: 64, height: 64 }));
    }
  };
  const input = fileInput({ hidden: '' }, (files) => void attach(files));
  return { shown, input, attach };
}
