import { h, icon } from './h.ts';
import { BOOT, communityAt, ownerOf } from './boot.ts';
import { communityAside, feedAside } from './chrome.ts';
import { CLASSIC_SKIN } from './classic-skin.ts';
import { fanRows } from './fans.ts';
import { exact } from './format.ts';
import { ICONS } from './icons.ts';
import { MOBILE_SKIN } from './mobile-skin.ts';
import { REACT_SKIN } from './react-skin.ts';
import { messengerScreen } from './messenger.ts';
import { requests } from './requests.ts';
import { createVirtualList } from './virtual-list.ts';
import type { ListMemory } from './virtual-list.ts';
import type { Community, Post, Thread } from '../model.ts';

export interface Screen {
  title: string;
  centre: HTMLElement;
  aside: HTMLElement | null;
  /** Called when the screen stands in the page. */
  start(): Promise<void>;
  stop(): void;
  memory?: ListMemory<Post>;
}

const SKIN = { classic: CLASSIC_SKIN, react: REACT_SKIN, mobile: MOBILE_SKIN }[BOOT.skin];

/** Posts that were unfolded stay so while they are scrolled out and in. */
const unfolded = new Set<string>();

/** The screen of an address; `again` draws it anew after something was published. */
export async function screenOf(
  url: URL,
  memory: ListMemory<Post> | undefined,
  again: () => void,
): Promise<Screen> {
  const post =
    /^\/wall(-\d+_\d+)$/.exec(url.pathname)?.[1] ??
    /^wall(-\d+_\d+)$/.exec(url.searchParams.get('w') ?? '')?.[1];
  if (post) return postScreen(post, url);
  if (/^\/(?:g?im)\d*$/.test(url.pathname)) return messengerScreen(url);
  const community = communityAt(url.pathname);
  if (community && url.searchParams.get('act') === 'members') return membersScreen(community);
  if (community || url.pathname === '/feed') return listScreen(community ?? null, memory, again);
  return emptyScreen(url);
}

function listScreen(
  community: Community | null,
  memory: ListMemory<Post> | undefined,
  again: () => void,
): Screen {
  const last = new Map<string, Thread[]>();
  const list = createVirtualList<Post>({
    memory,
    recycle: SKIN.id === 'react',
    key: (post) => post.key,
    async load(offset) {
      const part = await (community ? requests.wall(community.id, offset) : requests.feed(offset));
      if (SKIN.id === 'classic')
        await Promise.all(part.rows.map(async ({ key }) => last.set(key, await lastThread(key))));
      return part;
    },
    draw: (post) =>
      h(
        'div',
        { class: 'feed_row' },
        SKIN.post(post, {
          alone: false,
          unfolded: unfolded.has(post.key),
          threads: last.get(post.key) ?? [],
          unfold() {
            unfolded.add(post.key);
            list.redraw(post.key);
          },
          like() {
            void like(post).then(() => list.redraw(post.key));
          },
        }),
      ),
  });
  return {
    title: community ? community.name : 'Новости',
    centre: h(
      'div',
      {},
      community && SKIN.header(community),
      SKIN.composer(community, again),
      h('div', { id: community ? 'page_wall_posts' : 'feed_rows' }, list.element),
    ),
    aside: community ? communityAside(community) : feedAside(),
    start: () => list.start(),
    stop: () => list.stop(),
    memory: list.memory,
  };
}

/** A wall of the classic skin shows the last comment under each post (F21: `data-replies-limit="1"`). */
async function lastThread(key: string): Promise<Thread[]> {
  const { rows } = await requests.comments(key, 0, 0);
  return rows.slice(-1).map(({ root, replies }) => ({ root, replies: replies.slice(-1) }));
}

async function postScreen(key: string, url: URL): Promise<Screen> {
  const wanted = Number(url.searchParams.get('reply') ?? 0);
  const [post, comments] = await Promise.all([
    requests.post(key),
    requests.comments(key, 0, wanted),
  ]);
  let loaded = comments.rows.length;
  const owner = ownerOf(post.ownerId);
  const place = h('div', { class: 'feed_row wl_post' });
  const draw = (): void => {
    place.replaceChildren(
      SKIN.post(post, {
        alone: true,
        unfolded: unfolded.has(key) || SKIN.id === 'react',
        threads: [],
        unfold: draw,
        like: () => void like(post).then(draw),
      }),
    );
  };
  draw();
  const thread = SKIN.thread({
    post,
    threads: comments.rows,
    total: comments.total,
    wanted,
    async more() {
      const part = await requests.comments(key, loaded, 0);
      loaded += part.rows.length;
      return part.rows;
    },
    async send(text, replyTo, as) {
      const comment = await requests.sendComment(key, text, replyTo, as ?? null);
      post.comments += 1;
      if (SKIN.id === 'react') draw();
      return comment;
    },
  });
  return {
    title: `${owner.name} - Запись на стене`,
    centre: h(
      'div',
      {},
      h('a', { class: 'page_block back_link', href: owner.href }, icon(ICONS.back, 18), owner.name),
      h('div', { class: 'post_page' }, place, thread),
    ),
    aside: communityAside(BOOT.communities.find(({ id }) => id === post.ownerId) as Community),
    async start() {
      document.querySelector('.is-wanted')?.scrollIntoView({ block: 'center' });
    },
    stop: () => undefined,
  };
}

async function like(post: Post): Promise<void> {
  await requests.like(post.key);
  post.liked = !post.liked;
  post.reactions[0] = (post.reactions[0] ?? 0) + (post.liked ? 1 : -1);
}

async function membersScreen(community: Community): Promise<Screen> {
  const { name, members, id } = community;
  const screen = still(`Подписчики ${name}`, `Всего подписчиков: ${exact(members)}`);
  screen.centre.append(await fanRows('fans_rowsmembers', `joined:${id}`));
  return screen;
}

function emptyScreen(url: URL): Screen {
  const person = BOOT.owners.find(({ href }) => href === url.pathname);
  return still(person ? person.name : 'Здесь пусто', 'В песочнице этой страницы нет.');
}

function still(title: string, text: string): Screen {
  return {
    title,
    centre: h('div', { class: 'page_block empty_page' }, h('h2', {}, title), h('p', {}, text)),
    aside: null,
    start: () => Promise.resolve(),
    stop: () => undefined,
  };
}
