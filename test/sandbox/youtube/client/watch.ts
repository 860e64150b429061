import { threads } from './comments.ts';
import { ago, boot, day, face, h, say, short, whole } from './h.ts';

const { channel } = boot;

export function watchPage() {
  const player = h('div', { id: 'player' });
  const meta = h('ytd-watch-metadata');
  const comments = h('ytd-comments', { id: 'comments' });
  const related = h('div', { id: 'related' });
  const element = h(
    'ytd-watch-flexy',
    { hidden: '' },
    h('div', { id: 'primary' }, player, h('div', { id: 'below' }, meta, comments)),
    h('div', { id: 'secondary' }, related),
  );

  function drawMeta(id: string): void {
    const video = boot.videos.find((each) => each.id === id);
    if (!video) return;
    player.replaceChildren(h('img', { alt: '', src: `/sandbox/vi/${id}/max.svg` }));
    meta.replaceChildren(
      h('h1', {}, h('yt-formatted-string', {}, video.title)),
      h(
        'div',
        { id: 'top-row' },
        h(
          'ytd-video-owner-renderer',
          {},
          h('a', { href: `/${channel.handle}` }, face(channel.handle)),
          h(
            'div',
            {},
            h(
              'ytd-channel-name',
              { id: 'channel-name' },
              h('a', { id: 'text', href: `/${channel.handle}` }, channel.title),
            ),
            h(
              'yt-formatted-string',
              { id: 'owner-sub-count' },
              say('subscribers', short(channel.subscribers)),
            ),
          ),
          h('button', { class: 'subscribe' }, say('subscribe')),
        ),
        h(
          'div',
          { id: 'actions' },
          h(
            'like-button-view-model',
            {},
            h(
              'button',
              { 'aria-label': say('like', whole(video.likes)) },
              `👍 ${short(video.likes)}`,
            ),
          ),
          h('dislike-button-view-model', {}, h('button', {}, '👎')),
        ),
      ),
      h(
        'ytd-watch-info-text',
        {},
        h(
          'div',
          { id: 'info-container' },
          h(
            'span',
            { id: 'info' },
            h('span', {}, say('views', short(video.views))),
            h('span', {}, '  '),
            h('span', {}, ago(video.hours)),
          ),
        ),
        h(
          'div',
          { id: 'tooltip', hidden: '' },
          `${say('views', whole(video.views))} • ${day(video.hours)}`,
        ),
      ),
    );
    related.replaceChildren(
      ...boot.videos
        .filter((each) => each.id !== id)
        .map((each) =>
          h(
            'yt-lockup-view-model',
            {},
            h(
              'a',
              { href: `/watch?v=${each.id}` },
              h('img', { alt: '', src: `/sandbox/vi/${each.id}/hq.svg` }),
            ),
            h('h3', {}, h('a', { href: `/watch?v=${each.id}` }, each.title)),
            h('span', {}, say('views', short(each.views))),
          ),
        ),
    );
  }

  let lazy: IntersectionObserver | undefined;
  /** Comments are asked for when the list comes into view; those of the video before stay until then. */
  function commentsOf(id: string): void {
    lazy?.disconnect();
    const count = boot.videos.find((each) => each.id === id)?.comments ?? 0;
    lazy = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      lazy?.disconnect();
      setTimeout(() => {
        comments.replaceChildren(
          h(
            'ytd-comments-header-renderer',
            {},
            h('h2', { id: 'count' }, h('span', {}, say('comments', count))),
            h('div', { id: 'placeholder-area' }, say('add')),
          ),
          ...threads(id),
        );
      }, 400);
    });
    lazy.observe(comments);
  }

  return {
    element,
    async show(id: string, late: number) {
      element.setAttribute('video-id', id);
      meta.setAttribute('video-id', id);
      if (late) await new Promise((resolve) => setTimeout(resolve, late));
      drawMeta(id);
      commentsOf(id);
    },
  };
}
