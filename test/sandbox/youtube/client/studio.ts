import type { Comment } from '../content.ts';
import { ago, boot, face, h, say, send } from './h.ts';

const { channel } = boot;

function view(comment: Comment): HTMLElement {
  const video = boot.videos.find(({ id }) => id === comment.video);
  const place = h('div');
  const open = () => {
    const field = h('textarea', {
      id: 'textarea',
      rows: '3',
      placeholder: say('addReply'),
    }) as HTMLTextAreaElement;
    const submit = h('button', { click: sent }, say('reply'));
    function sent(): void {
      void send('reply', { to: comment.id, text: field.value }).then((made) => {
        place.replaceChildren();
        element
          .closest('ytcp-comment-thread')
          ?.querySelector('#replies')
          ?.append(view({ ...comment, ...made, hours: 0, likes: 0 }));
      });
    }
    place.replaceChildren(
      h(
        'ytcp-commentbox',
        {},
        h('tp-yt-iron-autogrow-textarea', { id: 'child-input' }, field),
        h(
          'div',
          { id: 'footer' },
          h(
            'ytcp-comment-button',
            {},
            h('button', { click: () => place.replaceChildren() }, say('cancel')),
          ),
          h('ytcp-comment-button', {}, submit),
        ),
      ),
    );
    field.focus();
  };
  const element: HTMLElement = h(
    'ytcp-comment',
    {},
    face(comment.author),
    h(
      'div',
      { id: 'body' },
      h(
        'div',
        { id: 'metadata' },
        h(
          'a',
          { id: 'name', href: `https://www.youtube.com/${comment.author}` },
          h('yt-formatted-string', { id: 'author-text' }, comment.author),
        ),
        h(
          'a',
          {
            id: 'published-time-text',
            href: `https://www.youtube.com/watch?v=${comment.video}&lc=${comment.id}`,
          },
          ago(comment.hours),
        ),
      ),
      h('yt-formatted-string', { id: 'content-text' }, comment.text),
      h(
        'div',
        { id: 'toolbar' },
        h(
          'ytcp-comment-button',
          { id: 'reply-button' },
          h('button', { click: open }, say('reply')),
        ),
        h('span', { id: 'like-count' }, String(comment.likes || '')),
      ),
      place,
    ),
    comment.id.includes('.') ? null : h('span', { class: 'of' }, video?.title ?? ''),
  );
  return element;
}

const roots = boot.comments.filter(({ id }) => !id.includes('.'));
document
  .getElementById('app')
  ?.append(
    h('ytcp-header', {}, '▶ Studio'),
    h(
      'ytcp-navigation-drawer',
      {},
      face(channel.handle),
      h('span', { id: 'entity-name' }, channel.title),
      h('a', { href: `/channel/${channel.id}/videos` }, say('content')),
    ),
    h(
      'main',
      {},
      h('h1', {}, say('channelComments')),
      ...roots.map((root) =>
        h(
          'ytcp-comment-thread',
          {},
          view(root),
          h(
            'div',
            { id: 'replies' },
            ...boot.comments.filter(({ id }) => id.startsWith(`${root.id}.`)).map(view),
          ),
        ),
      ),
    ),
  );
