import type { Comment } from '../content.ts';
import { ago, boot, commentBox, face, h, say, send, short, whole } from './h.ts';

/** One comment as `ytd-comment-view-model` draws it. Ids repeat all over the page, as there. */
function view(comment: Comment): HTMLElement {
  const own = comment.author === boot.channel.handle;
  const address = `/watch?v=${comment.video}&lc=${comment.id}`;
  const profile = `/${comment.author}`;
  const dialog = h('div', { id: 'reply-dialog' });
  const open = () => {
    const box = commentBox(say('reply'), (text) => {
      void send('reply', { to: comment.id, text }).then((made) => {
        dialog.replaceChildren();
        const answer = { ...comment, ...made, hours: 0, likes: 0, pinned: false, hearted: false };
        element
          .closest('ytd-comment-thread-renderer')
          ?.querySelector('#expanded-threads')
          ?.append(reply(answer));
      });
    });
    dialog.replaceChildren(h('ytd-comment-reply-dialog-renderer', {}, box));
    box.querySelector<HTMLElement>('#contenteditable-root')?.focus();
  };
  const name = h('span', {}, comment.author);
  const element: HTMLElement = h(
    'ytd-comment-view-model',
    { id: 'comment' },
    h('div', { id: 'author-thumbnail' }, h('a', { href: profile }, face(comment.author))),
    h(
      'div',
      { id: 'main' },
      comment.pinned
        ? h('div', { id: 'pinned-comment-badge' }, say('pinned', comment.author))
        : null,
      h(
        'div',
        { id: 'header-author' },
        h('h3', own ? { hidden: '' } : {}, h('a', { id: 'author-text', href: profile }, name)),
        own
          ? h(
              'ytd-author-comment-badge-renderer',
              { creator: '' },
              h('a', { id: 'name', href: profile }, comment.author),
            )
          : null,
        h('span', { id: 'published-time-text' }, h('a', { href: address }, ago(comment.hours))),
      ),
      h('div', { id: 'content-text' }, h('span', {}, comment.text)),
      h(
        'div',
        { id: 'toolbar' },
        h(
          'span',
          { id: 'like-button' },
          h(
            'button',
            comment.likes ? { 'aria-label': say('likeComment', whole(comment.likes)) } : {},
            '👍',
          ),
        ),
        h('span', { id: 'vote-count-middle' }, comment.likes ? short(comment.likes) : ' '),
        h('div', { id: 'creator-heart' }, comment.hearted ? '❤' : ''),
        h('div', { id: 'reply-button-end' }, h('button', { click: open }, say('reply'))),
      ),
      dialog,
    ),
  );
  return element;
}

const reply = (comment: Comment) =>
  h('yt-sub-thread', {}, h('ytd-comment-thread-renderer', { class: 'reply' }, view(comment)));

/** All threads of a video. */
export function threads(video: string): HTMLElement[] {
  const all = boot.comments.filter((comment) => comment.video === video);
  return all
    .filter(({ id }) => !id.includes('.'))
    .map((root) =>
      h(
        'ytd-comment-thread-renderer',
        {},
        view(root),
        h(
          'ytd-comment-replies-renderer',
          {},
          h(
            'div',
            { id: 'expanded-threads' },
            ...all.filter(({ id }) => id.startsWith(`${root.id}.`)).map(reply),
          ),
        ),
      ),
    );
}
