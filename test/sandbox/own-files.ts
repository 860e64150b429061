import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { SiteAnswer } from './site.ts';
import { avatar } from './vk/drawings/avatar.ts';
import { photo } from './vk/drawings/photo.ts';

/** `/sandbox/client.ts` and `/sandbox/style.css` of a site's folder; types are stripped on the way. */
export function ownFile(folder: string, path: string): SiteAnswer | null {
  const name = /^\/sandbox\/([\w-]+\.(?:ts|css))$/.exec(path)?.[1];
  const file = name && new URL(name, folder);
  if (!file || !existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const css = name.endsWith('.css');
  return {
    headers: { 'content-type': `text/${css ? 'css' : 'javascript'}; charset=utf-8` },
    body: css ? text : stripTypeScriptTypes(text),
  };
}

/** `/sandbox/photo/<word>-<n>.svg` and `/sandbox/avatar/<name>.svg`; `mine` gets the loaf. */
export function ownDrawing(path: string, mine: string): SiteAnswer | null {
  const [, kind, name = ''] = /^\/sandbox\/(photo|avatar)\/([\w-]+)\.svg$/.exec(path) ?? [];
  const face = path === '/favicon.ico' ? mine : name;
  if (!kind && path !== '/favicon.ico') return null;
  const drawn =
    kind === 'photo'
      ? photo(name)
      : avatar({
          id: face === mine ? -1 : 1,
          name: face.replaceAll(/[_-]/g, ' '),
          href: face,
          firstName: '',
          dative: '',
        });
  return { headers: { 'content-type': 'image/svg+xml' }, body: drawn };
}

/** A page under a policy as strict as the networks' own. */
export function ownPage(body: string, cookie: string): SiteAnswer {
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'set-cookie': `${cookie}; Path=/; Secure; SameSite=Lax`,
      'content-security-policy':
        "default-src 'self'; script-src 'self'; frame-src 'none'; object-src 'none'; " +
        "style-src 'self' 'unsafe-inline'; img-src 'self' data:",
    },
    body,
  };
}

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
