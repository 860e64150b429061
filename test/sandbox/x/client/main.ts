import { h, icon, listenForClicks } from '../../vk/client/h.ts';
import type { Tweet } from '../model.ts';
import { article } from './article.ts';
import { BOOT, short, tweetOf, tweets, words } from './boot.ts';
import { inlineForm, openWindow } from './composer.ts';
import { createList } from './list.ts';
import type { Row } from './list.ts';
import { go, onNavigate } from './navigate.ts';

const FOLLOWERS = 12_437;
const root = document.getElementById('react-root') ?? document.body;
const column = h('div', { 'data-testid': 'primaryColumn', class: 'column' });
let stop: () => void = () => undefined;
let shown = '';

const newest = (a: Tweet, b: Tweet) =>
  Number(b.pinned ?? false) - Number(a.pinned ?? false) || b.at - a.at;
const answersTo = (id: string) => tweets.filter(({ answers }) => answers === id);

function frame(): HTMLElement {
  const { handle, name } = BOOT.me;
  const tab = (href: string, testid: string, text: string, path: string) =>
    h(
      'a',
      { href, 'data-testid': testid, 'aria-label': text, class: 'tab', onclick: go },
      icon(path, 26),
      h('span', {}, text),
    );
  const write = (event: Event) => {
    event.preventDefault();
    openWindow(null, redraw);
  };
  const nav = h(
    'header',
    { role: 'banner', class: 'nav' },
    h('a', { href: '/home', 'aria-label': 'X', class: 'logo', onclick: go }, '𝕏'),
    h(
      'nav',
      { role: 'navigation' },
      tab('/home', 'AppTabBar_Home_Link', words.home, 'M3 11l9-8 9 8v10h-6v-6H9v6H3z'),
      tab(
        `/${handle}`,
        'AppTabBar_Profile_Link',
        words.profile,
        'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21a8 8 0 0 1 16 0z',
      ),
    ),
    h(
      'a',
      {
        href: '/compose/post',
        'data-testid': 'SideNav_NewTweet_Button',
        role: 'link',
        class: 'write',
        onclick: write,
      },
      h('span', {}, words.post),
    ),
    h(
      'button',
      {
        'data-testid': 'SideNav_AccountSwitcher_Button',
        'aria-label': words.account,
        type: 'button',
        class: 'me',
      },
      h(
        'div',
        { class: 'avatar', 'data-testid': `UserAvatar-Container-${handle}` },
        h('img', { src: `/sandbox/avatar/${handle}.svg`, alt: '' }),
      ),
      h(
        'div',
        {},
        h('div', { dir: 'ltr', class: 'name' }, h('span', {}, h('span', {}, name))),
        h('div', { dir: 'ltr', class: 'handle' }, h('span', {}, `@${handle}`)),
      ),
    ),
  );
  const side = h(
    'div',
    { 'data-testid': 'sidebarColumn', class: 'side' },
    h('div', { class: 'search' }, words.search),
    h(
      'div',
      { class: 'card' },
      h('h2', { role: 'heading' }, words.happening),
      h('p', {}, '#хлеб'),
      h('p', {}, '#Городок'),
    ),
  );
  return h('div', { class: 'app' }, nav, h('main', { role: 'main' }, column, side));
}

function header(): HTMLElement {
  const { handle, name } = BOOT.me;
  const figure = (href: string, n: string, word: string) =>
    h(
      'a',
      { href, role: 'link', class: 'figure', onclick: go },
      h('span', {}, h('span', {}, n)),
      ' ',
      h('span', {}, h('span', {}, word)),
    );
  return h(
    'div',
    { class: 'profile' },
    h(
      'a',
      { href: `/${handle}/header_photo`, role: 'link', class: 'banner', onclick: go },
      h('div', {}, h('img', { alt: '', src: `/sandbox/banner/profile_banners-88112233.svg` })),
    ),
    h(
      'div',
      { class: 'under' },
      h(
        'div',
        { class: 'avatar large', 'data-testid': `UserAvatar-Container-${handle}` },
        h('img', { src: `/sandbox/avatar/${handle}.svg`, alt: '' }),
      ),
      h(
        'a',
        {
          href: '/settings/profile',
          'data-testid': 'editProfileButton',
          class: 'edit',
          onclick: go,
        },
        words.edit,
      ),
    ),
    h(
      'div',
      { 'data-testid': 'UserName' },
      h('div', { dir: 'ltr', class: 'title' }, h('span', {}, h('span', {}, name))),
      h('div', { dir: 'ltr', class: 'handle' }, h('span', {}, `@${handle}`)),
    ),
    h('div', { 'data-testid': 'UserDescription', dir: 'auto' }, h('span', {}, words.about)),
    h(
      'div',
      { class: 'figures' },
      figure(`/${handle}/following`, '51', words.following),
      figure(`/${handle}/verified_followers`, short(FOLLOWERS), words.followers),
    ),
  );
}

const rowOf = (tweet: Tweet, look: { focused?: boolean; line?: boolean } = {}): Row => ({
  key: tweet.id,
  draw: () => article(tweet, { ...look, answer: (id) => openWindow(tweetOf(id) ?? null, redraw) }),
});

/** A thread: each answer to the post, and below it what was answered there, joined by lines. */
function threadRows(id: string, box: HTMLElement): Row[] {
  const focused = tweetOf(id);
  if (!focused) return [];
  const chain = (tweet: Tweet): Row[] => {
    const below = answersTo(tweet.id);
    return [rowOf(tweet, { line: below.length > 0 }), ...below.flatMap(chain)];
  };
  return [
    rowOf(focused, { focused: true }),
    { key: 'box', draw: () => box, whole: box },
    ...answersTo(id).flatMap(chain),
  ];
}

let refresh: () => void = () => undefined;
function redraw(): void {
  if (location.pathname === shown) refresh();
}

function draw(): void {
  const path = location.pathname;
  // A window over the page has an address of its own; the page behind stays.
  if (path === shown || (path === '/compose/post' && shown)) return;
  shown = path;
  stop();
  const status = /\/status\/(\d+)$/.exec(path)?.[1];
  const list = createList(status ? 'Timeline: Conversation' : 'Timeline');
  const wall = () =>
    tweets
      .filter(
        (one) =>
          !one.answers &&
          (one.handle === BOOT.me.handle || one.repostedBy === BOOT.me.handle || one.promoted),
      )
      .sort(newest);
  const isHome = path === '/home' || path === '/compose/post';
  const box = status ? inlineForm(status, redraw) : isHome ? inlineForm(null, redraw) : null;
  refresh = () =>
    list.show(
      status && box ? threadRows(status, box.element) : wall().map((tweet) => rowOf(tweet)),
    );
  stop = () => {
    list.stop();
    box?.end();
  };
  const bar = h(
    'div',
    { class: 'bar' },
    h('h2', { role: 'heading' }, status ? words.one : isHome ? words.home : BOOT.me.name),
  );
  const section = h(
    'section',
    { role: 'region' },
    h('h1', { role: 'heading', class: 'hidden' }, words.posts),
    list.element,
  );
  column.replaceChildren(
    bar,
    ...(status || isHome ? [] : [header()]),
    ...(isHome && box ? [box.element] : []),
    section,
  );
  document.title = `${BOOT.me.name} / X`;
  scrollTo(0, 0);
  refresh();
}

listenForClicks();
root.append(frame());
onNavigate(draw);
draw();
addEventListener('load', () => refresh());
