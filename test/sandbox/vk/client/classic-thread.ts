import { h } from './h.ts';
import { avatarOf, ownerOf } from './boot.ts';
import { classicReplyBox } from './classic-reply-box.ts';
import { date } from './format.ts';
import { requests } from './requests.ts';
import { showMore } from './show-more.ts';
import { rich } from './text.ts';
import type { Comment, Post, Thread } from '../model.ts';
import type { ThreadView } from './skin.ts';

type Send = (text: string, to: number | null, as?: number | null) => Promise<Comment>;
type Answer = (to: Comment) => void;

/** The comments on the page of a post, all of them by and by. */
export function classicThread(view: ThreadView): HTMLElement {
  const button = h(
    'a',
    { class: 'wall_replies_more show_next_comments', role: 'button' },
    'Показать следующие комментарии',
  );
  const { wrap, add } = replies(view.post, view.threads, view.send, view.wanted, button);
  showMore(button, view, add);
  return h('div', { class: 'replies page_block' }, wrap);
}

/** The last comment of a post on a wall, and its box. */
export function classicReplies(post: Post, threads: readonly Thread[]): HTMLElement {
  return replies(
    post,
    threads,
    (text, to, as) => requests.sendComment(post.key, text, to, as ?? null),
    0,
    null,
  ).wrap;
}

function replies(
  post: Post,
  threads: readonly Thread[],
  send: Send,
  wanted: number,
  more: Node | null,
) {
  const list = h('div', {
    class: 'replies_list _replies_list',
    id: `replies${post.key}`,
    'data-can_reply_as_any_group': '1',
  });
  const box = classicReplyBox(post, async (text, to, as) => {
    const comment = await send(text, to, as);
    const deep =
      comment.thread === null
        ? null
        : list.querySelector(`#replies${post.ownerId}_${comment.thread}`);
    if (deep) deep.append(reply(comment, post, box.answer, 0));
    else list.append(branch({ root: comment, replies: [] }, post, box.answer, 0));
  });
  const add = (thread: Thread): void => list.append(branch(thread, post, box.answer, wanted));
  threads.forEach(add);
  const wrap = h(
    'div',
    { class: 'replies_wrap', id: `replies_wrap${post.key}` },
    list,
    more,
    post.commentsClosed ? null : box.element,
  );
  return { wrap, add };
}

function branch(
  { root, replies: inside }: Thread,
  post: Post,
  answer: Answer,
  wanted: number,
): HTMLElement {
  const id = `${post.ownerId}_${root.id}`;
  return h(
    'div',
    { class: 'replies_branch' },
    reply(root, post, answer, wanted),
    h(
      'div',
      { id: `replies_wrap_deep${id}`, class: 'replies_wrap_deep', 'data-post-id': id },
      h(
        'div',
        { class: 'replies_list_deep', id: `replies${id}` },
        ...inside.map((one) => reply(one, post, answer, wanted)),
      ),
    ),
  );
}

/** Row c, classic: a comment has the id of a post's element too; `.reply` tells them apart. */
function reply(comment: Comment, post: Post, answer: Answer, wanted: number): HTMLElement {
  const author = ownerOf(comment.fromId);
  const id = `${post.ownerId}_${comment.id}`;
  const thread = comment.thread === null ? '' : `&thread=${comment.thread}`;
  const greeted = comment.replyTo === null ? null : ownerOf(comment.replyTo);
  const greeting = greeted && comment.text.startsWith(`${greeted.firstName},`) ? greeted : null;
  const text = greeting ? comment.text.slice(greeting.firstName.length) : comment.text;
  return h(
    'div',
    {
      id: `post${id}`,
      class: `reply reply_dived clear reply_replieable _post${comment.id === wanted ? ' is-wanted' : ''}`,
      'data-post-id': id,
      'data-answering-id': comment.fromId,
    },
    h(
      'div',
      { class: 'reply_wrap _reply_content _post_content clear_fix' },
      h(
        'a',
        { class: 'reply_image', href: author.href },
        h(
          'div',
          { class: 'reply_image_stories' },
          h('img', { src: avatarOf(author.id), class: 'reply_img', alt: author.name }),
        ),
      ),
      h(
        'div',
        { class: 'reply_content' },
        h(
          'div',
          { class: 'reply_author' },
          h('a', { class: 'author', href: author.href, 'data-from-id': author.id }, author.name),
        ),
        h(
          'div',
          { class: 'reply_text' },
          h(
            'div',
            { id: `wpt${id}` },
            h(
              'div',
              { class: 'wall_reply_text' },
              greeting &&
                h('a', { class: 'wall_reply_greeting', href: greeting.href }, greeting.firstName),
              ...rich(text, true),
            ),
          ),
        ),
        h(
          'div',
          { class: 'reply_footer clear_fix', id: `wpe_bottom${id}` },
          h(
            'div',
            { class: `like_wrap _like_wall_reply${id} lite` },
            h(
              'div',
              { class: 'like_cont ' },
              h(
                'div',
                { class: 'like_btns' },
                h(
                  'a',
                  {
                    class: `like_btn like _like${comment.likes ? '' : ' empty'}`,
                    'data-count': comment.likes,
                    role: 'button',
                    title: 'Нравится',
                  },
                  h('div', { class: 'like_button_count' }, comment.likes || ''),
                ),
              ),
              // Replies have empty views of their own: a trap for whoever looks for a post's (F21).
              h('div', { class: 'like_views _views ', role: 'img' }),
            ),
          ),
          h(
            'div',
            { class: 'reply_date' },
            h(
              'a',
              { class: 'wd_lnk', href: `/wall${post.key}?reply=${comment.id}${thread}` },
              h('span', { class: 'rel_date' }, date(comment.time, 'words')),
            ),
          ),
          !post.commentsClosed &&
            h(
              'div',
              { class: 'reply_link_wrap' },
              h(
                'a',
                {
                  class: 'reply_link _reply_lnk',
                  tabindex: 0,
                  role: 'link',
                  onclick: () => answer(comment),
                },
                'Ответить',
              ),
            ),
        ),
      ),
    ),
  );
}
