import { h } from './h.ts';
import { avatarOf, ownerOf } from './boot.ts';
import { date } from './format.ts';
import { showMore } from './show-more.ts';
import { rich } from './text.ts';
import type { Comment, Thread } from '../model.ts';
import type { ThreadView } from './skin.ts';

/** Comments of old m.vk. The box is a form with a plain text field; the page opens it by a global. */
export function mobileThread(view: ThreadView): HTMLElement {
  let to: Comment | null = null;
  const list = h('div', { class: 'replies_wrap' });
  const add = ({ root, replies }: Thread): void => {
    for (const one of [root, ...replies]) list.append(reply(one, view));
  };
  view.threads.forEach(add);
  const more = h('a', { class: 'show_more', role: 'button' }, 'Показать следующие комментарии');
  showMore(more, view, add);

  const field = h('textarea', {
    class: 'textfield',
    name: 'message',
    placeholder: 'Написать комментарий…',
  }) as HTMLTextAreaElement;
  const form = h(
    'form',
    {
      class: 'wall_reply_form',
      method: 'post',
      action: `/wall${view.post.key}?act=post_comment&hash=0`,
      onsubmit: (event) => {
        event.preventDefault();
        const text = field.value.trim();
        if (!text) return;
        field.value = '';
        void view.send(text, to?.id ?? null).then((sent) => list.append(reply(sent, view)));
        to = null;
      },
    },
    field,
    h('input', { class: 'button', type: 'submit', value: 'Отправить' }),
  );
  const known = (id: number): Comment | undefined =>
    view.threads.flatMap(({ root, replies }) => [root, ...replies]).find((one) => one.id === id);
  Object.assign(window, {
    Replies: {
      replyTo(_post: string, id: number) {
        to = known(id) ?? null;
        field.value = to ? `${ownerOf(to.fromId).firstName}, ` : '';
        form.scrollIntoView({ block: 'center' });
        field.focus();
        return false;
      },
    },
  });
  return h(
    'div',
    { class: 'page_block wall_replies' },
    h('h4', { class: 'slim_header' }, 'Комментарии'),
    list,
    more,
    view.post.commentsClosed ? null : form,
  );
}

function reply(comment: Comment, { post, wanted }: ThreadView): HTMLElement {
  const author = ownerOf(comment.fromId);
  const thread = comment.thread === null ? '' : `&thread=${comment.thread}`;
  return h(
    'div',
    { class: `ReplyItem${thread ? ' ReplyItem--deep' : ''}` },
    h(
      'div',
      { class: `ReplyItem__wrap${comment.id === wanted ? ' is-wanted' : ''}` },
      h(
        'a',
        { class: 'ReplyItem__img', href: author.href },
        h('img', { class: 'Avatar__image', src: avatarOf(author.id), alt: '' }),
      ),
      h(
        'div',
        { class: 'ReplyItem__content' },
        h(
          'div',
          { class: 'ReplyItem__header' },
          h('a', { class: 'ReplyItem__name', href: author.href }, author.name),
        ),
        h('div', { class: 'ReplyItem__text' }, ...rich(comment.text, true)),
        h(
          'div',
          { class: 'ReplyItem__actions' },
          h(
            'a',
            { class: 'item_date', href: `/wall${post.key}?reply=${comment.id}${thread}` },
            date(comment.time, 'words'),
          ),
          !post.commentsClosed &&
            h(
              'a',
              {
                class: 'ReplyItem__action',
                role: 'button',
                // As the page has it: a call of its own global, written into the attribute.
                onclick: `return Replies.replyTo('${post.key}', ${comment.id}, this, ${comment.fromId})`,
              },
              'Ответить',
            ),
        ),
        h(
          'a',
          { class: 'ReplyItem__like', role: 'button' },
          h('i', { class: 'i_like' }),
          comment.likes > 0 && h('b', {}, comment.likes),
        ),
      ),
    ),
  );
}
