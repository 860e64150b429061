import { h, listenForClicks } from './h.ts';
import { BOOT } from './boot.ts';
import { leftMenu, topBar } from './chrome.ts';
import { showLikes } from './fans.ts';
import { mobileHead } from './mobile-skin.ts';
import { screenOf } from './screens.ts';
import type { Screen } from './screens.ts';
import type { ListMemory } from './virtual-list.ts';
import type { Post } from '../model.ts';

/** What was on a page that the person may come back to. */
const visited = new Map<string, { memory: ListMemory<Post> | undefined; scroll: number }>();

/** A phone has one column and nobody logged in. */
const MOBILE = BOOT.skin === 'mobile';
const centre = h('main', { id: 'page_body', class: 'page_body' });
const aside = h('aside', { class: 'page_aside' });
let current: Screen | null = null;
let currentUrl = '';
let turn = 0;

/** Shows the page of the address in the bar. */
async function show(back: boolean): Promise<void> {
  const mine = ++turn;
  const url = new URL(location.href);
  const known = back ? visited.get(url.href) : undefined;
  const screen = await screenOf(url, known?.memory, again);
  // The person was faster and is elsewhere by now.
  if (mine !== turn) return;
  current?.stop();
  current = screen;
  currentUrl = url.href;
  document.title = screen.title;
  centre.replaceChildren(screen.centre);
  aside.replaceChildren(...(screen.aside && !MOBILE ? [screen.aside] : []));
  scrollTo(0, known?.scroll ?? 0);
  await screen.start();
  await showLikes();
  if (known) scrollTo(0, known.scroll);
}

function leave(): void {
  if (currentUrl) visited.set(currentUrl, { memory: current?.memory, scroll: scrollY });
}

/** After a post was published what is remembered is out of date. */
function again(): void {
  visited.clear();
  void show(false);
}

/** Links within the site change the address without loading a page, as VK's do. */
function onClick(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const plain =
    event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!(link instanceof HTMLAnchorElement) || !plain || event.defaultPrevented) return;
  const url = new URL(link.href);
  if (url.origin !== location.origin || url.searchParams.has('skin')) return;
  event.preventDefault();
  leave();
  history.pushState(null, '', url.pathname + url.search);
  void show(false);
}

// VK's own global, which scripts of the page's world can see.
Object.assign(window, {
  vk: {
    id: MOBILE ? 0 : BOOT.me.id,
    lang: 0,
    ts: Math.floor(Date.now() / 1000),
    platform: MOBILE ? 'mvk' : 'web',
  },
});
history.scrollRestoration = 'manual';
listenForClicks();
document.addEventListener('click', onClick);
addEventListener('popstate', () => {
  leave();
  void show(true);
});
document.body.append(
  MOBILE ? mobileHead() : topBar(BOOT.skin),
  h(
    'div',
    { id: 'page_layout', class: 'page_layout' },
    ...(MOBILE ? [centre] : [leftMenu(), centre, aside]),
  ),
);
void show(false);
