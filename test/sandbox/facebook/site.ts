import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../extension.ts';
import { json } from '../site.ts';
import type { Site, SiteAnswer, SiteRequest } from '../site.ts';
import { avatar } from '../vk/drawings/avatar.ts';
import { cover } from '../vk/drawings/cover.ts';
import { photo } from '../vk/drawings/photo.ts';
import { makePosts, OWNER, PAGE, PEOPLE } from './posts.ts';

const start = () => ({
  posts: makePosts(),
  sent: [] as { text: string; to: number | null }[],
  private: [] as { text: string; to: string }[],
  published: [] as { text: string }[],
});

/** The make-believe Facebook: a Page, its posts in windows, and Business Suite's inbox. */
export function facebookSite(): Site {
  let state = start();
  return {
    id: 'facebook',
    hosts: ['www.facebook.com', 'web.facebook.com', 'business.facebook.com'],
    reset() {
      state = start();
    },
    handle(request) {
      const { pathname } = request.url;
      if (pathname === '/sandbox/state') return json(state);
      if (request.method === 'POST') return change(request, state);
      if (request.method !== 'GET') return null;
      return drawing(pathname) ?? source(pathname) ?? html(request);
    },
  };
}

function change({ url, body }: SiteRequest, state: ReturnType<typeof start>): SiteAnswer | null {
  const said = JSON.parse(body || '{}') as { text: string; to: number | null; person: string };
  if (url.pathname === '/sandbox/send') state.sent.push({ text: said.text, to: said.to });
  else if (url.pathname === '/sandbox/private') {
    state.private.push({ text: said.text, to: said.person });
  } else if (url.pathname === '/sandbox/publish') state.published.push({ text: said.text });
  else return null;
  if (url.pathname === '/sandbox/send') {
    const id = 890_000 + state.sent.length;
    const to = said.to === null ? {} : { to: said.to };
    const comment = { id, author: PAGE.handle, text: said.text, hoursAgo: 0, ...to };
    state.posts[0]?.thread?.push(comment);
    return json(comment);
  }
  return json({ ok: true });
}

const svg = (body: string): SiteAnswer => ({ headers: { 'content-type': 'image/svg+xml' }, body });

function drawing(path: string): SiteAnswer | null {
  if (path === '/favicon.ico') return svg(face(PAGE.handle));
  const [, kind, name = ''] = /^\/sandbox\/(photo|cover|avatar)\/([\w.-]+)\.svg$/.exec(path) ?? [];
  if (kind === 'photo') return svg(photo(name));
  if (kind === 'cover') return svg(cover('bakery'));
  return kind === 'avatar' && PEOPLE[name] ? svg(face(name)) : null;
}

const face = (who: string) =>
  avatar({
    id: who === PAGE.handle ? -1 : 1,
    name: PEOPLE[who] ?? '',
    href: who,
    firstName: '',
    dative: '',
  });

/** The client's files with their types stripped, and the true Lexical from its packages. */
function source(path: string): SiteAnswer | null {
  const style = /^\/sandbox\/(style|windows)\.css$/.exec(path)?.[1];
  if (style) {
    const body = readFileSync(join(import.meta.dirname, `${style}.css`), 'utf8');
    return { headers: { 'content-type': 'text/css; charset=utf-8' }, body };
  }
  const [, client] = /^\/sandbox\/((?:facebook|vk)\/client\/[\w-]+\.ts)$/.exec(path) ?? [];
  const [, name = '', file = ''] =
    /^\/sandbox\/npm\/((?:@lexical-)?[\w-]+)\/(\w+)$/.exec(path) ?? [];
  const at = client
    ? join(import.meta.dirname, '..', client)
    : join(ROOT, 'node_modules', name.replace('@lexical-', '@lexical/'), `${file}.prod.mjs`);
  if ((!client && !/lexical/.test(name)) || !existsSync(at)) return null;
  const text = readFileSync(at, 'utf8');
  const body = (client ? stripTypeScriptTypes(text) : text).replace(
    /(from\s*)(["'])((?:@lexical\/)?[a-z-]+)\2/g,
    (_, from: string, quote: string, module: string) => `${from}${quote}${address(module)}${quote}`,
  );
  return { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body };
}

/** `@lexical/plain-text` is `/sandbox/npm/@lexical-plain-text/LexicalPlainText`. */
function address(module: string): string {
  const part = module.replace(/^@lexical\//, '');
  const name = part.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return part === 'lexical'
    ? '/sandbox/npm/lexical/Lexical'
    : `/sandbox/npm/@lexical-${part}/Lexical${name}`;
}

function html({ url, cookies }: SiteRequest): SiteAnswer | null {
  const path = url.pathname.replace(/\/+$/, '').toLowerCase().replaceAll('.', '');
  const inbox = url.hostname === 'business.facebook.com' && path === '/latest/inbox/all';
  const known = path === '' || path === `/${OWNER}` || path.startsWith(`/${OWNER}/posts/pfbid`);
  if (!inbox && !known) return null;
  const locale = url.searchParams.get('locale') ?? cookies['locale'] ?? 'en_US';
  const lang = locale.startsWith('ru') ? 'ru' : 'en';
  const who = `["CurrentUserInitialData",[],{"ACCOUNT_ID":"100000000000777","USER_ID":"61550022447001","NAME":${JSON.stringify(PAGE.name)}},270]`;
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'set-cookie': `locale=${locale}; Domain=facebook.com; Path=/; Secure; SameSite=Lax`,
      'content-security-policy':
        "default-src 'self'; script-src 'self'; frame-src 'none'; object-src 'none'; " +
        "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:",
    },
    body: `<!doctype html>
<html id="facebook" class="__fb-light-mode" lang="${lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${inbox ? 'Inbox' : PAGE.name} | Facebook</title>
<link rel="icon" href="/favicon.ico"><link rel="stylesheet" href="/sandbox/style.css"><link rel="stylesheet" href="/sandbox/windows.css">
<script type="application/json" data-sjs>{"define":[${who.replaceAll('<', '\\u003c')}]}</script>
<script type="module" src="/sandbox/facebook/client/${inbox ? 'inbox' : 'main'}.ts"></script></head>
<body class="_6s5d _71pn system-fonts--body"></body></html>`,
  };
}
