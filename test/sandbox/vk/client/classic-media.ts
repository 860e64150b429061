import { h } from './h.ts';
import { duration, exact, plural } from './format.ts';
import { away } from './text.ts';
import type { Attachment } from '../model.ts';

/** Row b: attachments of the classic skin. */
export function classicMedia(attachments: readonly Attachment[]): Node[] {
  const photos = attachments.flatMap((one) => (one.kind === 'photo' ? [one] : []));
  const thumbs = photos.map((one) =>
    h(
      'a',
      {
        href: `/photo${one.id}`,
        'aria-label': one.alt,
        class: 'page_post_thumb_wrap image_cover',
        'data-photo-id': one.id,
      },
      // A plain picture: an inline background of the real page would need a style attribute per photo.
      h('img', { src: one.src, alt: '', loading: 'lazy' }),
    ),
  );
  return [
    ...(thumbs.length
      ? [
          h(
            'div',
            { class: 'page_post_sized_thumbs clear_fix', 'data-count': Math.min(4, thumbs.length) },
            ...thumbs,
          ),
        ]
      : []),
    ...attachments.flatMap((one) =>
      one.kind === 'video'
        ? [video(one)]
        : one.kind === 'link'
          ? [link(one)]
          : one.kind === 'poll'
            ? [poll(one)]
            : [],
    ),
  ];
}

function video(one: Extract<Attachment, { kind: 'video' }>): HTMLElement {
  const { views } = one;
  return h(
    'div',
    { class: 'page_post_sized_thumbs clear_fix', 'data-count': 1 },
    h(
      'a',
      {
        href: `/video${one.id}`,
        class: 'page_post_thumb_wrap page_post_thumb_video',
        'data-video': one.id,
        'data-duration': one.seconds,
        'aria-label': one.title,
      },
      h('img', { src: one.src, alt: '', loading: 'lazy' }),
      h('div', { class: 'page_post_video_duration' }, duration(one.seconds)),
    ),
    h(
      'a',
      {
        class: 'lnk',
        href: `/video${one.id}`,
        'data-video': one.id,
        'data-duration': one.seconds,
        'aria-label': one.title,
      },
      h('div', { class: 'a post_video_title' }, one.title),
      h(
        'div',
        { class: 'post_video_views_count' },
        `${exact(views)} ${plural(views, 'просмотр', 'просмотра', 'просмотров')}`,
      ),
    ),
  );
}

function link(one: Extract<Attachment, { kind: 'link' }>): HTMLElement {
  return h(
    'a',
    { class: 'SecondaryAttachment media_link', href: away(one.url) },
    h('img', { src: one.src, alt: '' }),
    h(
      'div',
      {},
      h('div', { class: 'media_link__title' }, one.title),
      h('div', { class: 'media_link__subtitle' }, one.caption),
    ),
  );
}

function poll(one: Extract<Attachment, { kind: 'poll' }>): HTMLElement {
  const votes = one.answers.reduce((total, answer) => total + answer.votes, 0);
  return h(
    'div',
    { class: 'page_media_poll_wrap' },
    h('div', { class: 'page_media_poll_title' }, one.question),
    ...one.answers.map((answer) => {
      const part = Math.round((answer.votes / votes) * 100);
      return h(
        'div',
        { class: 'page_media_poll_answer', style: `--part:${part}%` },
        h('span', {}, answer.text),
        h('span', {}, `${part}%`),
      );
    }),
    h('div', { class: 'page_media_poll_total' }, `Проголосовало ${exact(votes)}`),
  );
}
