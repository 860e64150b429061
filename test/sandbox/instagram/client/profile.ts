import { useEffect, useState } from 'react';
import type { Post } from '../content.ts';
import { addressOf, ask, boot, Face, h, Icon, Link, me, number, words } from './app.ts';

/** One picture of the grid. Its counts come with the pointer, and go with it. */
function Tile({ post }: { post: Post }) {
  const [over, setOver] = useState(false);
  const corner = post.pinned
    ? ['pin', words.pinned]
    : post.album > 1
      ? ['album', words.carousel]
      : null;
  return h(
    Link,
    {
      href: addressOf(post),
      over: true,
      className: 'tile',
      onMouseEnter: () => setOver(true),
      onMouseLeave: () => setOver(false),
    },
    h(
      'div',
      { className: '_aagu' },
      h(
        'div',
        { className: '_aagv' },
        h('img', { alt: '', src: `/sandbox/photo/${post.drawing}.svg` }),
      ),
      h('div', { className: '_aagw' }),
    ),
    corner &&
      h(
        'div',
        { className: 'corner' },
        h(Icon, { of: corner[0] ?? '', label: corner[1] ?? '', size: 20 }),
      ),
    post.plays !== null &&
      h(
        'div',
        { className: 'plays' },
        h('div', null, h(Icon, { of: 'play', label: words.plays, size: 16 })),
        h('span', null, number(post.plays)),
      ),
    over &&
      h(
        'div',
        { className: 'hover' },
        h(
          'ul',
          null,
          post.likes !== null &&
            h(
              'li',
              null,
              h(Icon, { of: 'heart', label: words.like, size: 19 }),
              h('span', null, number(post.likes)),
            ),
          h(
            'li',
            null,
            h(Icon, { of: 'comment', label: words.comment, size: 19 }),
            h('span', null, number(post.total)),
          ),
        ),
      ),
  );
}

const ROW = 416;

/** Virtual and lazy: rows near the view are in the page, the rest is padding or not even loaded. */
function Grid() {
  const [posts, setPosts] = useState(boot.posts);
  const [top, setTop] = useState(0);
  useEffect(() => {
    const scrolled = () => setTop(scrollY);
    addEventListener('scroll', scrolled);
    return () => removeEventListener('scroll', scrolled);
  }, []);
  const rows = Math.ceil(posts.length / 3);
  const first = Math.max(0, Math.floor((top - 400 - ROW * 2) / ROW));
  const last = Math.min(rows, Math.ceil((top + innerHeight + ROW) / ROW));
  const atEnd = last >= rows && posts.length < boot.count;
  useEffect(() => {
    if (!atEnd) return;
    void ask<Post[]>(`/sandbox/api/posts?from=${posts.length}`).then((more) =>
      setPosts((now) => [
        ...now,
        ...more.filter(({ code }) => now.every((one) => one.code !== code)),
      ]),
    );
  }, [atEnd, posts.length]);
  const shown = Array.from({ length: Math.max(0, last - first) }, (_, n) => first + n);
  return h(
    'div',
    { style: { paddingTop: first * ROW, paddingBottom: (rows - last) * ROW } },
    shown.map((row) =>
      h(
        'div',
        { key: row, className: '_ac7v' },
        posts
          .slice(row * 3, row * 3 + 3)
          .map((post) => h('div', { key: post.code }, h(Tile, { post }))),
      ),
    ),
  );
}

export function Profile() {
  const [posts, followers, following] = words.counts;
  const own = `/${me.handle}/`;
  return h(
    'main',
    { role: 'main' },
    h(
      'div',
      { className: 'profile' },
      h(
        'header',
        null,
        h('section', { className: 'big' }, h(Face, { of: me.handle, size: 150 })),
        h(
          'section',
          null,
          h('h2', { dir: 'auto' }, me.handle),
          h('button', { type: 'button' }, words.edit),
        ),
        h(
          'section',
          null,
          h(
            'ul',
            null,
            h('li', null, h('b', null, boot.count), ` ${posts}`),
            h(
              'li',
              null,
              h(
                'a',
                { href: `${own}followers/` },
                h('span', { title: number(me.followers) }, h('b', null, number(me.followers))),
                ` ${followers}`,
              ),
            ),
            h(
              'li',
              null,
              h('a', { href: `${own}following/` }, h('b', null, me.following), ` ${following}`),
            ),
          ),
        ),
        h(
          'section',
          null,
          h('div', null, h('span', { dir: 'auto' }, me.name)),
          h('div', { className: 'about' }, me.about),
        ),
      ),
      h(Grid),
    ),
  );
}
