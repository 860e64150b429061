import { avatarOf, ownerOf } from './boot.ts';
import { date } from './format.ts';
import { h, icon, vkit } from './h.ts';
import { ICONS } from './icons.ts';
import { rich } from './text.ts';
import type { Comment } from '../model.ts';
import type { ThreadView } from './skin.ts';

/** Three dots: what may be done about a comment. Its test id is not known; drawn from memory. */
function menuOf(): HTMLElement {
  const list = h('div', { class: vkit('CommentMenu__list'), role: 'menu' });
  const line = (label: string) => h('button', { type: 'button', role: 'menuitem' }, label);
  const lines = [line('Пожаловаться'), line('Удалить')];
  const button = h(
    'button',
    {
      class: vkit('CommentMenu__button'),
      type: 'button',
      'aria-haspopup': 'menu',
      'aria-label': 'Действия',
      onclick: () => list.replaceChildren(...(list.childElementCount ? [] : lines)),
    },
    '⋯',
  );
  return h('span', { class: vkit('CommentMenu__root') }, button, list);
}

/** One comment in the React skin; `nested`: it stands in a thread. */
export function commentOf(
  comment: Comment,
  nested: boolean,
  view: ThreadView,
  answer: (to: Comment) => void,
): HTMLElement {
  const author = ownerOf(comment.fromId);
  const thread = comment.thread === null ? '' : `&thread=${comment.thread}`;
  return h(
    'div',
    {
      class: `${vkit('Comment__root')}${comment.id === view.wanted ? ' is-wanted' : ''}`,
      'data-testid': nested ? 'wall_comments_comment_in_thread' : 'wall_comments_comment_root',
    },
    h(
      'a',
      { href: author.href, class: vkit('Comment__avatar'), 'data-testid': 'comment-avatar' },
      h('img', { src: avatarOf(author.id), alt: '' }),
    ),
    h(
      'div',
      { class: vkit('Comment__body') },
      h(
        'div',
        { class: vkit('Comment__head') },
        h(
          'a',
          { href: author.href, class: vkit('Comment__owner'), 'data-testid': 'comment-owner' },
          author.name,
        ),
        comment.replyTo !== null &&
          h(
            'span',
            { class: vkit('CommentReplyTarget__root') },
            `ответ ${ownerOf(comment.replyTo).dative}`,
          ),
        menuOf(),
      ),
      h(
        'div',
        { class: vkit('Comment__text'), 'data-testid': 'comment-text' },
        h('span', { 'data-testid': 'showmoretext-in' }, ...rich(comment.text, false)),
      ),
      h(
        'div',
        { class: vkit('Comment__footer') },
        h(
          'a',
          {
            href: `/wall${comment.postKey}?reply=${comment.id}${thread}`,
            'data-testid': 'wall_comment_date',
          },
          date(comment.time, 'short'),
        ),
        !view.post.commentsClosed &&
          h(
            'button',
            { 'data-testid': 'comment-reply', type: 'button', onclick: () => answer(comment) },
            'Ответить',
          ),
        h(
          'button',
          {
            class: vkit('Comment__like'),
            'data-testid': 'comment-like',
            type: 'button',
            'aria-label': 'Нравится',
          },
          icon(ICONS.like, 16),
          comment.likes > 0 && h('span', {}, comment.likes),
        ),
      ),
    ),
  );
}
