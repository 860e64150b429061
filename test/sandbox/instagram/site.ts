import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { networks } from '../../../utils/networks/index.ts';
import { json } from '../site.ts';
import type { Site, SiteAnswer } from '../site.ts';
import { avatar } from '../vk/drawings/avatar.ts';
import { photo } from '../vk/drawings/photo.ts';
import { BUNDLE } from './build.ts';
import { createState, DIALOGUE, ME } from './content.ts';
import type { State } from './content.ts';
import { page } from './page.ts';
import type { Language } from './words.ts';

const svg = (body: string): SiteAnswer => ({ headers: { 'content-type': 'image/svg+xml' }, body });

/** Built when it is first asked for, once a process; the server waits for it. */
let client: string | undefined;
function bundle(): string {
  if (client === undefined) {
    execFileSync(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' });
    client = readFileSync(join(BUNDLE, 'client.js'), 'utf8');
  }
  return client;
}

/** How many comments and pictures come at once. */
const PART = { comments: 3, posts: 12 };

/** The make-believe bakery's Instagram, as its owner sees it, at its real addresses. */
export function instagramSite(): Site {
  let state = createState(Date.now());
  return {
    id: 'instagram',
    hosts: ['www.instagram.com'],
    reset() {
      state = createState(Date.now());
    },
    handle({ method, url, body, cookies }) {
      const path = url.pathname;
      if (path === '/sandbox/state') return json({ sent: state.sent, published: state.published });
      if (method === 'POST') return write(path, JSON.parse(body || '{}') as Written, state);
      if (method !== 'GET') return null;
      const [, kind, name = ''] = /^\/sandbox\/(photo|avatar)\/([\w.-]+)\.svg$/.exec(path) ?? [];
      if (kind === 'photo') return svg(photo(name));
      if (kind === 'avatar' || path === '/favicon.ico') return svg(face(name || ME.handle));
      if (path === '/sandbox/client.js') {
        return { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: bundle() };
      }
      const style = /^\/sandbox\/(frame|talk|direct)\.css$/.exec(path)?.[1];
      if (style) {
        const text = readFileSync(join(import.meta.dirname, `${style}.css`), 'utf8');
        return { headers: { 'content-type': 'text/css; charset=utf-8' }, body: text };
      }
      if (path === '/sandbox/api/posts') {
        const from = Number(url.searchParams.get('from'));
        return json(state.posts.slice(from, from + PART.posts));
      }
      const post = state.posts.find(({ code }) => code === url.searchParams.get('code'));
      if (path === '/sandbox/api/comments' && post) {
        const from = Number(url.searchParams.get('from'));
        const roots = post.comments.filter(({ root }) => root === null);
        const part = roots.slice(from, from + PART.comments);
        const ids = new Set(part.map(({ id }) => id));
        const replies = post.comments.filter(({ root }) => root !== null && ids.has(root));
        return json({ comments: [...part, ...replies], more: roots.length > from + part.length });
      }
      return html(url, cookies['ig_lang'], state);
    },
  };
}

const face = (handle: string) =>
  avatar({
    id: handle === ME.handle ? -1 : 1,
    name: handle.replace(/[._]/g, ' '),
    href: handle,
    firstName: '',
    dative: '',
  });

interface Written {
  code?: string;
  root?: string | null;
  text?: string;
}

function write(path: string, { code, root = null, text = '' }: Written, state: State) {
  const time = new Date(Math.floor(Date.now() / 1000) * 1000).toISOString();
  const post = state.posts.find((one) => one.code === code);
  if (path === '/sandbox/api/comment' && post) {
    const id = `1807119${String(state.sent.length).padStart(10, '0')}`;
    const comment = { id, root, author: ME.handle, text, time, likes: 0 };
    post.comments.push(comment);
    post.total += 1;
    state.sent.push({ text, post: post.code });
    return json(comment);
  }
  if (path === '/sandbox/api/message') {
    state.messages.push({ from: ME.handle, text });
    state.sent.push({ text, post: null });
    return json({ ok: true });
  }
  if (path === '/sandbox/api/publish') {
    state.published.push({ text });
    return json({ ok: true });
  }
  return null;
}

function html(url: URL, cookie: string | undefined, state: State): SiteAnswer | null {
  const asked = url.searchParams.get('hl') ?? cookie;
  const language: Language = asked === 'ru' ? 'ru' : 'en';
  const here = networks.instagram.pageOf(url);
  const known =
    here?.kind === 'community'
      ? here.community === ME.handle
      : here?.kind === 'post'
        ? state.posts.some(({ code }) => url.pathname.includes(`/${code}/`))
        : url.pathname === `/direct/t/${DIALOGUE}/` || url.pathname === '/direct/inbox/';
  if (!known) return null;
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'set-cookie': `ig_lang=${language}; Path=/; Secure; SameSite=Lax`,
      'content-security-policy':
        "default-src 'self'; script-src 'self'; frame-src 'none'; object-src 'none'; " +
        "style-src 'self' 'unsafe-inline'; img-src 'self' data:",
    },
    body: page(url, language, state),
  };
}
