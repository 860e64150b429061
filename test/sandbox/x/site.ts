import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { json } from '../site.ts';
import type { Site, SiteAnswer } from '../site.ts';
import { avatar } from '../vk/drawings/avatar.ts';
import { cover } from '../vk/drawings/cover.ts';
import { emoji } from '../vk/drawings/emoji.ts';
import { photo } from '../vk/drawings/photo.ts';
import { X_CLIENT } from './client-file.ts';
import { BAKERY, contentAt, idOf, PEOPLE } from './content.ts';
import type { Boot, Tweet } from './model.ts';

const svg = (body: string): SiteAnswer => ({ headers: { 'content-type': 'image/svg+xml' }, body });

function fresh() {
  return {
    tweets: contentAt(Date.now()),
    sent: [] as { text: string; answers: string }[],
    published: [] as { text: string }[],
    next: 9001,
  };
}

/** The make-believe X at its real addresses: the bakery is logged in, and answers as itself. */
export function xSite(): Site {
  let state = fresh();

  function write({ text, answers }: { text: string; answers: string | null }): SiteAnswer {
    if (!text.trim()) return json({ error: 'empty' }, 400);
    const counts = { reply: 0, repost: 0, like: 0, bookmark: 0, views: 0 };
    const tweet: Tweet = {
      id: idOf(state.next++),
      handle: BAKERY.handle,
      at: Date.now(),
      text,
      counts,
      ...(answers ? { answers } : {}),
    };
    state.tweets.push(tweet);
    if (answers) state.sent.push({ text, answers });
    else state.published.push({ text });
    return json(tweet);
  }

  return {
    id: 'x',
    hosts: ['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com'],
    reset() {
      state = fresh();
    },
    handle({ method, url, body, cookies }) {
      const path = url.pathname;
      if (path === '/sandbox/state') {
        return json({ sent: state.sent, published: state.published });
      }
      if (path === '/sandbox/write' && method === 'POST') {
        return write(JSON.parse(body) as { text: string; answers: string | null });
      }
      if (method !== 'GET') return null;
      const drawn = drawing(path) ?? file(path);
      if (drawn) return drawn;
      if (path === '/') return { status: 302, headers: { location: '/home' }, body: '' };
      const status = /^\/(\w+)\/status\/(\d+)$/.exec(path)?.[2];
      const known = status ? state.tweets.some(({ id }) => id === status) : undefined;
      if (!(known ?? /^\/(?:home|compose\/post|teplyhleb|TeplyHleb)$/.test(path))) return null;
      const asked = url.searchParams.get('lang') ?? cookies['lang'];
      const language = asked === 'ru' ? 'ru' : 'en';
      const boot: Boot = { language, me: BAKERY, people: PEOPLE, tweets: state.tweets };
      return {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'set-cookie': `lang=${language}; Path=/; Secure; SameSite=Lax`,
          'content-security-policy':
            "default-src 'self'; script-src 'self'; frame-src 'none'; object-src 'none'; " +
            "style-src 'self' 'unsafe-inline'; img-src 'self' data:",
        },
        body: shell(boot),
      };
    },
  };
}

const shell = (boot: Boot) => `<!doctype html>
<html dir="ltr" lang="${boot.language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>X</title>
<link rel="icon" href="/favicon.ico"><link rel="stylesheet" href="/sandbox/x.css">
<script type="application/json" id="boot">${JSON.stringify(boot).replaceAll('<', '\\u003c')}</script>
</head><body><div id="react-root"></div><script type="module" src="/sandbox/x.js"></script></body></html>`;

function drawing(path: string): SiteAnswer | null {
  if (path === '/favicon.ico') return svg(emoji('✖️'));
  const [, kind, name = ''] = /^\/sandbox\/(photo|banner|avatar)\/([\w-]+)\.svg$/.exec(path) ?? [];
  if (kind === 'photo') return svg(photo(name));
  if (kind === 'banner') return svg(cover('bakery'));
  const person = kind === 'avatar' && PEOPLE.find(({ handle }) => handle === name);
  if (!person) return null;
  const id = person === BAKERY ? -1 : 1;
  return svg(avatar({ id, name: person.name, href: `/${name}`, firstName: '', dative: '' }));
}

function file(path: string): SiteAnswer | null {
  if (path === '/sandbox/x.css') {
    const styles = ['frame', 'tweets'].map((name) => new URL(`./${name}.css`, import.meta.url));
    const body = styles.map((style) => readFileSync(style, 'utf8')).join('\n');
    return { headers: { 'content-type': 'text/css; charset=utf-8' }, body };
  }
  if (path !== '/sandbox/x.js') return null;
  // Its editor is a package: where no test has built the client yet, it is built now.
  if (!existsSync(X_CLIENT)) {
    execFileSync(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' });
  }
  const body = readFileSync(X_CLIENT, 'utf8');
  return { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body };
}
