import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { vkApiSite } from '../keys/vk-api.ts';
import { json } from '../site.ts';
import type { Site, SiteAnswer, SiteRequest } from '../site.ts';
import { api } from './api.ts';
import { OWNERS } from './content/owners.ts';
import { mobileStyle } from './client/class-names.ts';
import { avatar } from './drawings/avatar.ts';
import { cover } from './drawings/cover.ts';
import { emoji } from './drawings/emoji.ts';
import { photo } from './drawings/photo.ts';
import { page, pageExists } from './page.ts';
import { createState } from './state.ts';
import type { SkinId } from './model.ts';

/** The make-believe VK under its real addresses. */
export function vkSite(): Site {
  let state = createState(Date.now());
  const official = vkApiSite((owner, text) => state.publish(owner, text, []));

  return {
    id: 'vk',
    hosts: ['vk.com', 'vk.ru', 'm.vk.com', 'm.vk.ru', 'api.vk.com', 'id.vk.com', 'lp.vk.com'],
    reset() {
      state = createState(Date.now());
      official.reset();
    },
    handle(request) {
      const { pathname, hostname } = request.url;
      if (hostname === 'api.vk.com') return official.handle(request);
      if (hostname === 'lp.vk.com') return official.events.handle(request);
      if (hostname === 'id.vk.com') return robotPage(pathname);
      official.release(Date.now());
      if (pathname === '/sandbox/state') return json(state.report());
      if (pathname === '/sandbox/reset' && request.method === 'POST') {
        state = createState(Date.now());
        return json({ ok: true });
      }
      if (pathname.startsWith('/sandbox/api/')) return api(request, state);
      if (request.method !== 'GET') return null;
      const upload = /^\/sandbox\/uploads\/(\d+)$/.exec(pathname);
      if (upload) {
        const file = state.uploads[Number(upload[1])];
        return file ? { headers: { 'content-type': file.type }, body: file.bytes } : null;
      }
      return drawing(pathname) ?? source(request.url) ?? html(request, state);
    },
  };
}

/** Where VK wants to see a person: what it shows is the token that a program would be given. */
function robotPage(path: string): SiteAnswer | null {
  return path === '/not_robot_captcha'
    ? {
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: '<!doctype html><title>Я не робот</title><p>Готово: sandbox-success-token',
      }
    : null;
}

function drawing(path: string): SiteAnswer | null {
  if (path === '/favicon.ico') return svg(emoji('🥖'));
  const match = /^\/sandbox\/(photo|cover|avatar)\/([\w-]+)\.svg$/.exec(path);
  // VK gives emoji of the classic skin as pictures whose name is the UTF-8 in hex (F21).
  const glyph = /^\/emoji\/e\/([0-9a-f]+)\.png$/.exec(path);
  if (glyph) return svg(emoji(Buffer.from(glyph[1] ?? '', 'hex').toString('utf8')));
  const [, kind, name = ''] = match ?? [];
  if (kind === 'photo') return svg(photo(name));
  if (kind === 'cover') return svg(cover(name));
  const owner = kind === 'avatar' && OWNERS.find(({ id }) => String(id) === name);
  return owner ? svg(avatar(owner)) : null;
}

const svg = (body: string): SiteAnswer => ({ headers: { 'content-type': 'image/svg+xml' }, body });

/** The client's own files, straight from the folder; types are stripped on the way. */
function source({ hostname, pathname }: URL): SiteAnswer | null {
  const match = /^\/sandbox\/(client|style)\/([\w-]+\.(ts|css))$/.exec(pathname);
  if (!match) return null;
  const file = fileURLToPath(new URL(`./${match[1]}/${match[2]}`, import.meta.url));
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  return match[3] === 'css'
    ? {
        headers: { 'content-type': 'text/css; charset=utf-8' },
        body: onPhone(hostname) ? mobileStyle(text) : text,
      }
    : {
        headers: { 'content-type': 'text/javascript; charset=utf-8' },
        body: stripTypeScriptTypes(text),
      };
}

const onPhone = (host: string): boolean => host.startsWith('m.');

function html(request: SiteRequest, state: ReturnType<typeof createState>): SiteAnswer | null {
  const { url, cookies } = request;
  if (url.pathname === '/') return { status: 302, headers: { location: '/feed' }, body: '' };
  if (!pageExists(url.pathname, state)) return null;
  const asked = url.searchParams.get('skin') ?? cookies['sandbox_skin'];
  // m.vk draws its old skin for who is not logged in, React for all others; the desktop both of its.
  const other = onPhone(url.hostname) ? 'mobile' : 'classic';
  const skin: SkinId = asked === other || (onPhone(url.hostname) && !asked) ? other : 'react';
  // The messenger alone is drawn in two languages.
  const lang = url.searchParams.get('lang') === 'en' ? 'en' : 'ru';
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'set-cookie': `sandbox_skin=${skin}; Path=/; Secure; SameSite=Lax`,
      // As strict as a network's own: what works here works under `frame-src 'none'` too.
      'content-security-policy':
        `default-src 'self'; script-src 'self'${skin === 'mobile' ? " 'unsafe-inline'" : ''}; ` +
        "frame-src 'none'; object-src 'none'; " +
        "style-src 'self' 'unsafe-inline'; img-src 'self' data:",
    },
    body: page(url, skin, lang),
  };
}
