import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { json } from '../site.ts';
import type { Site, SiteAnswer, SiteRequest } from '../site.ts';
import { avatar } from '../vk/drawings/avatar.ts';
import { photo } from '../vk/drawings/photo.ts';
import { CHANNEL, COMMENTS, POSTS, VIDEOS } from './content.ts';
import type { Comment, CommunityPost } from './content.ts';
import { page } from './page.ts';

const svg = (body: string): SiteAnswer => ({ headers: { 'content-type': 'image/svg+xml' }, body });
const own = new RegExp(
  `^/(?:${CHANNEL.handle}|channel/${CHANNEL.id})(?:/(?:videos|posts))?$|^/watch$|^/$`,
);

/** A make-believe YouTube and its Studio at their real addresses. */
export function youtubeSite(): Site {
  let comments: Comment[] = [...COMMENTS];
  let posts: CommunityPost[] = [...POSTS];
  let sent: { text: string }[] = [];
  let published: { text: string }[] = [];
  const reset = () => {
    comments = [...COMMENTS];
    posts = [...POSTS];
    sent = [];
    published = [];
  };

  function post({ url, body }: SiteRequest): SiteAnswer | null {
    const given = JSON.parse(body || '{}') as Record<string, string>;
    const text = given['text'] ?? '';
    if (url.pathname === '/sandbox/api/reply') {
      const answered = comments.find(({ id }) => id === given['to']);
      if (!answered) return null;
      const root = answered.id.split('.')[0] ?? '';
      const id = `${root}.9xAnswer${String(sent.length).padStart(5, '0')}`;
      const made = {
        ...{ id, video: answered.video, author: CHANNEL.handle },
        text,
        hours: 0,
        likes: 0,
      };
      comments.push(made);
      sent.push({ text });
      return json(made);
    }
    if (url.pathname !== '/sandbox/api/post') return null;
    const id = `UgkxNew${String(published.length).padStart(24, '0')}`;
    posts.unshift({ id, text, hours: 0, likes: 0, comments: 0 });
    published.push({ text });
    return json({ id });
  }

  return {
    id: 'youtube',
    hosts: ['www.youtube.com', 'studio.youtube.com'],
    reset,
    handle(request) {
      const { method, url, cookies } = request;
      const path = decodeURIComponent(url.pathname);
      if (method === 'POST') return post(request);
      if (method !== 'GET') return null;
      if (path === '/sandbox/state') return json({ sent, published });
      const drawn = /^\/sandbox\/vi\/([\w-]+)\/[\w-]+\.svg$/.exec(path)?.[1];
      const video = VIDEOS.find(({ id }) => id === drawn);
      if (video) return svg(photo(video.picture));
      if (path === '/sandbox/banner.svg') return svg(photo('wheat-9'));
      const face = /^\/sandbox\/avatar\/(.+)\.svg$/.exec(path)?.[1];
      if (face || path === '/favicon.ico') return svg(faceOf(face ?? CHANNEL.handle));
      const file = source(path);
      if (file) return file;
      const studio = url.hostname === 'studio.youtube.com';
      const known = studio ? /^\/channel\/[\w-]+\/comments(?:\/\w+)?$/.test(path) : own.test(path);
      const watched = url.searchParams.get('v');
      if (!known || (path === '/watch' && !VIDEOS.some(({ id }) => id === watched))) return null;
      const language = (url.searchParams.get('hl') ?? cookies['hl']) === 'ru' ? 'ru' : 'en';
      return {
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'set-cookie': `hl=${language}; Path=/; Secure; SameSite=Lax`,
          'content-security-policy':
            "default-src 'self'; script-src 'self' 'nonce-sandbox'; frame-src 'none'; " +
            "object-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
        },
        body: page({ url, language, comments, posts, studio }),
      };
    },
  };
}

function faceOf(handle: string): string {
  const mine = handle === CHANNEL.handle;
  const name = mine ? CHANNEL.title : handle.replace('@', '').replace(/[-_.]/g, ' ');
  return avatar({ id: mine ? -1 : 1, name, href: handle, firstName: '', dative: '' });
}

/** The client's own files; types are stripped on the way. */
function source(path: string): SiteAnswer | null {
  const name = /^\/sandbox\/client\/([\w-]+\.(?:ts|css))$/.exec(path)?.[1];
  const file = name && fileURLToPath(new URL(`./client/${name}`, import.meta.url));
  if (!file || !existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const css = file.endsWith('.css');
  return {
    headers: { 'content-type': `text/${css ? 'css' : 'javascript'}; charset=utf-8` },
    body: css ? text : stripTypeScriptTypes(text),
  };
}
