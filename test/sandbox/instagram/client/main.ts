import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Post } from '../content.ts';
import { boot, ask, Face, go, h, Icon, isOver, Link, me, send, usePath, words } from './app.ts';
import { LexicalBox } from './lexical-box.ts';
import { PostView } from './post.ts';
import { Profile } from './profile.ts';

const CODE = /\/(?:p|reel)\/([\w-]+)\//;
const DIALOGUE = '/direct/t/110220330440551/';

function Rail({ create }: { create(): void }) {
  const line = (icon: string, label: string) => [
    h(Icon, { key: 1, of: icon, label }),
    h('span', { key: 2 }, label),
  ];
  return h(
    'div',
    { className: 'rail' },
    h('div', { className: 'logo' }, 'Instagram'),
    h('div', null, h(Link, { href: `/${me.handle}/` }, ...line('home', words.home))),
    h('div', null, h(Link, { href: '/direct/inbox/' }, ...line('send', words.messages))),
    h(
      'div',
      null,
      h(
        'a',
        { role: 'link', tabIndex: 0, id: 'create', onClick: create },
        ...line('plus', words.create),
      ),
    ),
    h(
      'div',
      null,
      h(
        Link,
        { href: `/${me.handle}/` },
        h(Face, { of: me.handle, size: 24 }),
        h('span', null, words.profile),
      ),
    ),
  );
}

function Direct({ open }: { open: boolean }) {
  const [messages, setMessages] = useState(boot.messages);
  const sendText = (text: string) => {
    if (text.trim() === '') return;
    setMessages((now) => [...now, { from: me.handle, text }]);
    void send('/sandbox/api/message', { text });
  };
  const row = ({ from, text }: (typeof messages)[number], n: number) => {
    const mine = from === me.handle;
    const last = messages[n + 1]?.from !== from;
    return h(
      'div',
      { key: n, role: 'row', className: mine ? 'mine' : 'theirs' },
      h('h5', null, mine ? words.sent : from),
      !mine && last && h(Link, { href: `/${from}/` }, h(Face, { of: from, size: 28 })),
      h('div', { dir: 'auto' }, text),
    );
  };
  return h(
    'main',
    { role: 'main' },
    h(
      'section',
      { className: 'direct' },
      h(
        'div',
        { role: 'list' },
        h(
          Link,
          { href: DIALOGUE },
          h(Face, { of: 'anna_k', size: 44 }),
          h('span', { dir: 'auto' }, 'anna_k'),
        ),
      ),
      open &&
        h(
          'div',
          { className: 'dialogue' },
          h('div', { role: 'grid', 'aria-label': 'anna_k' }, messages.map(row)),
          h(LexicalBox, { label: words.message, enter: sendText }),
        ),
    ),
  );
}

/** A new post: pictures first, then the caption. */
function Create({ close }: { close(): void }) {
  const [chosen, setChosen] = useState(false);
  const read = useRef<() => string>(() => '');
  const share = async () => {
    await send('/sandbox/api/publish', { text: read.current() });
    close();
  };
  return h(
    'div',
    { role: 'dialog', 'aria-label': words.newPost, className: 'window create' },
    h('h1', null, words.newPost),
    chosen
      ? h(
          'div',
          null,
          h(
            'div',
            { className: 'picked' },
            h('img', { alt: '', src: '/sandbox/photo/bread-5.svg' }),
          ),
          h(
            'div',
            { className: 'fields' },
            h(LexicalBox, { label: words.caption, ready: (way) => (read.current = way) }),
            h('input', { name: 'creation-location-input', placeholder: words.place }),
            h(
              'div',
              { role: 'button', tabIndex: 0, id: 'share', onClick: () => void share() },
              words.share,
            ),
          ),
        )
      : h(
          'form',
          { method: 'POST' },
          h(
            'button',
            { type: 'button', id: 'choose', onClick: () => setChosen(true) },
            words.choose,
          ),
          h('input', {
            type: 'file',
            accept: 'image/jpeg,image/png',
            multiple: true,
            hidden: true,
          }),
        ),
  );
}

function Window({ code }: { code: string }) {
  const [post, setPost] = useState<Post | null>(
    boot.posts.find((one) => one.code === code) ?? null,
  );
  useEffect(() => {
    if (!post)
      void ask<Post[]>('/sandbox/api/posts?from=12').then((all) =>
        setPost(all.find((one) => one.code === code) ?? null),
      );
  }, [code]);
  return h(
    'div',
    { className: 'dark' },
    h(
      'div',
      { role: 'button', tabIndex: 0, id: 'close', onClick: () => history.back() },
      h(Icon, { of: 'close', label: words.close }),
    ),
    h(
      'div',
      { role: 'dialog', 'aria-modal': true, className: 'window' },
      post && h(PostView, { key: code, post, alone: false }),
    ),
  );
}

function App() {
  const path = usePath();
  const [creating, setCreating] = useState(false);
  const code = CODE.exec(path)?.[1];
  const over = code !== undefined && isOver();
  const page =
    code !== undefined && !over && boot.post
      ? h('main', { role: 'main' }, h(PostView, { post: boot.post, alone: true }))
      : path.startsWith('/direct/')
        ? h(Direct, { open: path === DIALOGUE })
        : h(Profile);
  return h(
    'div',
    { className: 'page' },
    h(Rail, { create: () => setCreating(true) }),
    page,
    over && h(Window, { code }),
    creating && h(Create, { close: () => setCreating(false) }),
  );
}

if (location.pathname === '/') go(`/${me.handle}/`);
const mount = document.getElementById('mount');
if (mount) createRoot(mount).render(h(App));
