import type { Post } from '../posts.ts';
import { h, keepWhole, listenForClicks } from '../../vk/client/h.ts';
import { createVirtualList } from '../../vk/client/virtual-list.ts';
import { openComposer, showDialog } from './dialogs.ts';
import { avatarOf, PAGE, pfbid, postAddress, state } from './model.ts';
import { drawPost } from './post.ts';
import { drawThread } from './thread.ts';
import { short, words } from './words.ts';

const { posts } = await state();
const wall = `/${PAGE.handle}`;
let layer: HTMLElement | null = null;

/** A post opens in a window over the timeline, which stays behind it. */
function open(post: Post, push = true): void {
  if (layer) return;
  if (push) history.pushState({}, '', postAddress(post));
  layer = showDialog(
    words.postOf(PAGE.name),
    words.postOf(PAGE.name),
    'xpost',
    [drawPost(post, 1, () => undefined), keepWhole(drawThread(post))],
    () => {
      layer = null;
      history.pushState({}, '', wall);
    },
  );
}
addEventListener('popstate', () => {
  layer?.remove();
  layer = null;
  show();
});

function show(): void {
  const post = posts.find((one) => location.pathname.includes(pfbid(one)));
  if (post) open(post, false);
}

const composer = h(
  'div',
  { 'data-pagelet': 'ProfileComposer', class: 'xcard xask' },
  h('a', { href: wall }, h('img', { class: 'xface', src: avatarOf(PAGE.handle), alt: '' })),
  h(
    'div',
    { role: 'button', tabindex: '0', class: 'xmind', onclick: openComposer },
    h('span', {}, words.mind),
  ),
);
const header = h(
  'div',
  { class: 'xheader' },
  h(
    'a',
    { href: '/photo/?fbid=77&set=a.70' },
    h('img', {
      'data-imgperflogname': 'profileCoverPhoto',
      src: '/sandbox/cover/bakery.svg',
      alt: '',
    }),
  ),
  h(
    'div',
    { class: 'xwho' },
    h('img', { class: 'xbig', src: avatarOf(PAGE.handle), alt: '' }),
    h(
      'div',
      {},
      h('h1', { class: 'html-h1' }, PAGE.name),
      h(
        'a',
        { role: 'link', href: `https://www.facebook.com${wall}/followers/` },
        words.followers(short(PAGE.followers)),
      ),
    ),
  ),
  h(
    'div',
    { role: 'tablist', class: 'xtabs' },
    ...[words.posts, words.about, words.photos].map((word, index) =>
      h('a', { role: 'tab', href: index ? `${wall}/about` : wall }, word),
    ),
  ),
);
const list = createVirtualList<Post>({
  key: (post) => String(post.n),
  draw: (post) =>
    h(
      'div',
      { 'data-pagelet': `TimelineFeedUnit_${posts.indexOf(post)}`, class: 'xcard' },
      drawPost(post, posts.indexOf(post) + 1, open),
    ),
  load: async (offset) => ({ total: posts.length, rows: posts.slice(offset, offset + 10) }),
  recycle: true,
});

listenForClicks();
document.body.append(
  h('div', { role: 'banner', class: 'xbanner' }, h('span', { class: 'xlogo' }, 'f')),
  h(
    'div',
    { role: 'main', class: 'xmain' },
    header,
    h('div', { class: 'xcolumn' }, composer, list.element),
  ),
);
await list.start();
show();
