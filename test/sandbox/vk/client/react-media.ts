import { h, icon, vkit } from './h.ts';
import { duration, exact, plural } from './format.ts';
import { ICONS } from './icons.ts';
import { away } from './text.ts';
import type { Attachment } from '../model.ts';

/** Row b: attachments. Photos and videos first, in one grid; then link or poll. */
export function media(attachments: readonly Attachment[]): Node[] {
  const grid = attachments.filter(({ kind }) => kind === 'photo' || kind === 'video');
  return [
    ...(grid.length
      ? [
          h(
            'div',
            { class: vkit('MediaGrid__root'), 'data-count': Math.min(grid.length, 4) },
            ...grid.map((one) => tile(one, grid.length)),
          ),
        ]
      : []),
    ...attachments.flatMap((one) =>
      one.kind === 'link' ? [link(one)] : one.kind === 'poll' ? [poll(one)] : [],
    ),
  ];
}

function tile(one: Attachment, count: number): HTMLElement | null {
  if (one.kind === 'photo') {
    return h(
      'a',
      {
        href: `/photo${one.id}`,
        class: vkit('MediaGrid__item'),
        'data-testid': count === 1 ? 'primary-attachment-photo' : 'media-grid-item',
        'data-photo-id': one.id,
        'aria-label': one.alt,
      },
      h('img', { src: one.src, alt: one.alt, loading: 'lazy' }),
    );
  }
  if (one.kind !== 'video') return null;
  return h(
    'a',
    {
      href: `/video${one.id}`,
      class: vkit('MediaGrid__item', 'VideoCard__root'),
      'data-video': one.id,
      'data-duration': one.seconds,
      'aria-label': one.title,
    },
    h('img', { src: one.src, alt: '', loading: 'lazy' }),
    h('span', { class: vkit('VideoCard__play') }, icon(ICONS.play, 28)),
    h('span', { class: vkit('VideoCard__duration') }, duration(one.seconds)),
  );
}

function link(one: Extract<Attachment, { kind: 'link' }>): HTMLElement {
  return h(
    'a',
    {
      href: away(one.url),
      class: vkit('SecondaryAttachment__root'),
      'data-testid': 'secondaryattachment',
    },
    h('img', { src: one.src, alt: '' }),
    h(
      'span',
      { class: vkit('SecondaryAttachment__text') },
      h('b', {}, one.title),
      h('span', {}, one.caption),
    ),
  );
}

/** The facts attest no poll of the React skin; this one has no test ids. */
function poll(one: Extract<Attachment, { kind: 'poll' }>): HTMLElement {
  const votes = one.answers.reduce((sum, answer) => sum + answer.votes, 0);
  return h(
    'div',
    { class: vkit('Poll__root') },
    h('div', { class: vkit('Poll__question') }, one.question),
    ...one.answers.map((answer) => {
      const part = Math.round((answer.votes / votes) * 100);
      return h(
        'div',
        { class: vkit('Poll__answer'), style: `--part:${part}%` },
        h('span', {}, answer.text),
        h('span', {}, `${part}%`),
      );
    }),
    h(
      'div',
      { class: vkit('Poll__total') },
      `${exact(votes)} ${plural(votes, 'голос', 'голоса', 'голосов')}`,
    ),
  );
}
