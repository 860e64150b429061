import type { CommunityPost, Video } from '../content.ts';
import { ago, boot, commentBox, face, h, say, send, short } from './h.ts';

const { channel } = boot;

const card = (video: Video) =>
  h(
    'ytd-rich-item-renderer',
    {},
    h(
      'yt-lockup-view-model',
      {},
      h(
        'a',
        { class: 'thumb', href: `/watch?v=${video.id}` },
        h('img', { alt: '', src: `/sandbox/vi/${video.id}/hq.svg` }),
        h('span', { class: 'length' }, video.length),
      ),
      h('h3', {}, h('a', { href: `/watch?v=${video.id}` }, h('span', {}, video.title))),
      h(
        'yt-content-metadata-view-model',
        {},
        h(
          'div',
          {},
          h('span', {}, say('views', short(video.views))),
          h('span', { class: 'dot' }, '•'),
          h('span', {}, ago(video.hours)),
        ),
      ),
    ),
  );

const communityPost = (post: CommunityPost) =>
  h(
    'ytd-backstage-post-thread-renderer',
    {},
    h(
      'ytd-backstage-post-renderer',
      {},
      h(
        'div',
        { class: 'head' },
        face(channel.handle),
        h('a', { id: 'author-text', href: `/${channel.handle}` }, h('span', {}, channel.title)),
        h(
          'yt-formatted-string',
          { id: 'published-time-text' },
          h('a', { href: `/post/${post.id}` }, ago(post.hours)),
        ),
      ),
      h('div', { id: 'content-text' }, post.text),
      h(
        'div',
        { id: 'toolbar' },
        h('span', {}, '👍'),
        h('span', { id: 'vote-count-middle' }, short(post.likes)),
        h(
          'div',
          { id: 'reply-button-end' },
          h(
            'a',
            { href: `/post/${post.id}`, 'aria-label': say('comments', post.comments) },
            `💬 ${post.comments}`,
          ),
        ),
      ),
    ),
  );

/** Where community posts are written: a line that becomes an editor when pressed. */
function dialog(published: (post: CommunityPost) => void): HTMLElement {
  const element = h('ytd-backstage-post-dialog-renderer');
  const closed = h('div', { id: 'placeholder-area', click: () => open() }, say('new'));
  const open = () => {
    const box = commentBox(say('post'), (text) => {
      void send('post', { text }).then((made) => {
        element.replaceChildren(face(channel.handle), closed);
        published({ id: made['id'] ?? '', text, hours: 0, likes: 0, comments: 0 });
      });
    });
    element.replaceChildren(face(channel.handle), box);
    box.querySelector<HTMLElement>('#contenteditable-root')?.focus();
  };
  element.append(face(channel.handle), closed);
  return element;
}

export function channelPage() {
  const grid = h('ytd-rich-grid-renderer');
  const tabs = h('yt-tab-group-shape');
  const element = h(
    'ytd-browse',
    { 'page-subtype': 'channels', hidden: '' },
    h(
      'div',
      { id: 'header' },
      h('yt-image-banner-view-model', {}, h('img', { alt: '', src: '/sandbox/banner.svg' })),
      h(
        'yt-page-header-view-model',
        {},
        face(channel.handle),
        h(
          'div',
          {},
          h('h1', {}, h('span', {}, channel.title)),
          h(
            'yt-content-metadata-view-model',
            {},
            h(
              'div',
              {},
              h('span', {}, channel.handle),
              h('span', { class: 'dot' }, '•'),
              h('span', {}, say('subscribers', short(channel.subscribers))),
              h('span', { class: 'dot' }, '•'),
              h('span', {}, say('count', boot.videos.length)),
            ),
          ),
          h('button', { class: 'subscribe' }, say('subscribe')),
        ),
      ),
      tabs,
    ),
    grid,
  );
  return {
    element,
    show(path: string) {
      const posts = path.endsWith('/posts');
      tabs.replaceChildren(
        ...(['videos', 'posts'] as const).map((tab) =>
          h(
            'a',
            {
              href: `/${channel.handle}/${tab}`,
              ...((tab === 'posts') === posts ? { class: 'now' } : {}),
            },
            say(tab),
          ),
        ),
      );
      if (!posts) return grid.replaceChildren(...boot.videos.map(card));
      const list = h('div', { class: 'list' }, ...boot.posts.map(communityPost));
      grid.replaceChildren(
        h(
          'ytd-backstage-items',
          {},
          dialog((post) => list.prepend(communityPost(post))),
          list,
        ),
      );
    },
  };
}
