import type { Post } from '../posts.ts';
import { h, icon } from '../../vk/client/h.ts';
import { avatarOf, PAGE, personAddress, postAddress } from './model.ts';
import { short, words } from './words.ts';

const THUMB = 'M2 10h4v11H2zM22 11a2 2 0 0 0-2-2h-6l1-5a2 2 0 0 0-4-1L8 10v11h10a2 2 0 0 0 2-2z';
const BUBBLE = 'M21 11a8 8 0 0 1-12 7l-6 2 2-5a8 8 0 1 1 16-4z';
const ARROW = 'M14 5l7 7-7 7v-4c-6 0-9 2-11 5 0-6 4-11 11-11z';
const GLOBE = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3 12h18M12 3q-8 9 0 18M12 3q8 9 0 18';

const lines = (text: string) =>
  text
    .split('\n\n')
    .map((part) =>
      h(
        'div',
        { class: 'x14z9mp xat24cr' },
        h('div', { dir: 'auto', style: 'text-align: start;' }, part),
      ),
    );

/** A post as its Page, the feed and the window over them draw it. */
export function drawPost(post: Post, position: number, open: (post: Post) => void): HTMLElement {
  const label = `:r${post.n}:`;
  const message = h(
    'div',
    { 'data-ad-rendering-role': 'story_message', class: 'xdj266r xmess' },
    h(
      'div',
      { 'data-ad-comet-preview': 'message', 'data-ad-preview': 'message' },
      h('span', { dir: 'auto' }, ...lines(post.text)),
    ),
  );
  const head = h(
    'div',
    { class: 'x1head' },
    h('img', { class: 'xface', src: avatarOf(PAGE.handle), alt: '' }),
    h(
      'div',
      {},
      h(
        'h3',
        { 'data-ad-rendering-role': 'profile_name', id: label, class: 'x1heggqu' },
        h('a', { role: 'link', href: personAddress(PAGE.handle) }, h('strong', {}, PAGE.name)),
      ),
      h(
        'div',
        { class: 'x1date' },
        h(
          'a',
          {
            role: 'link',
            href: postAddress(post),
            'aria-label': words.ago(post.hoursAgo),
            onclick: (event) => {
              event.preventDefault();
              open(post);
            },
          },
          h('span', {}, words.hours(post.hoursAgo)),
        ),
        ' · ',
        icon(GLOBE, 12),
      ),
    ),
  );
  const pictures = post.photos.map((name) =>
    h(
      'a',
      { role: 'link', class: 'xpic', href: `/photo/?fbid=${post.n + 1}&set=pcb.${post.n}` },
      h('img', { src: `/sandbox/photo/${name}.svg`, alt: '' }),
    ),
  );
  return h(
    'div',
    {
      role: 'article',
      'aria-posinset': String(position),
      'aria-labelledby': label,
      class: 'x1a8lsjc',
    },
    head,
    message,
    ...pictures,
    figures(post, open),
    h(
      'div',
      { class: 'xacts' },
      action(THUMB, words.like, words.like),
      action(BUBBLE, words.comment, words.leave, () => open(post)),
      action(ARROW, words.share, words.share),
    ),
  );
}

function action(path: string, word: string, label: string, press?: () => void): HTMLElement {
  const props = { role: 'button', tabindex: '0', class: 'xact', 'aria-label': label };
  return h(
    'div',
    { ...props, ...(press ? { onclick: press } : {}) },
    icon(path, 18),
    h('span', {}, word),
  );
}

function figures(post: Post, open: (post: Post) => void): HTMLElement {
  const button = (text: string) =>
    h(
      'div',
      { role: 'button', tabindex: '0', onclick: () => open(post) },
      h('span', { dir: 'auto', class: 'x193iq5w' }, text),
    );
  return h(
    'div',
    { class: 'xfig' },
    h(
      'div',
      { class: 'xsum' },
      h(
        'span',
        { role: 'toolbar', 'aria-label': words.reacted },
        h(
          'div',
          { role: 'button', tabindex: '0', 'aria-label': words.people(short(post.reactions)) },
          '👍',
        ),
      ),
      h(
        'div',
        { role: 'button', tabindex: '0' },
        h('div', { class: 'xhid' }, words.all),
        h('span', { 'aria-hidden': 'true' }, h('span', {}, short(post.reactions))),
      ),
    ),
    h(
      'div',
      { class: 'xcounts' },
      button(words.comments(post.comments)),
      button(words.shares(post.shares)),
    ),
  );
}
