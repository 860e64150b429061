import { readFileSync } from 'node:fs';
import { json } from '../site.ts';
import type { Site, SiteAnswer } from '../site.ts';
import { avatar } from '../vk/drawings/avatar.ts';
import { photo } from '../vk/drawings/photo.ts';
import { landingPage, listPage, postPage } from './page.ts';
import { CHANNEL, POSTS } from './posts.ts';
import type { Language } from './words.ts';

const CHANNEL_DRAWN = {
  id: -1,
  name: CHANNEL.title,
  href: CHANNEL.name,
  firstName: '',
  dative: '',
};
const svg = (body: string): SiteAnswer => ({ headers: { 'content-type': 'image/svg+xml' }, body });

/** The public pages of the make-believe bakery's channel, at their real addresses. Nothing changes. */
export function telegramSite(): Site {
  return {
    id: 'telegram',
    hosts: ['t.me'],
    reset: () => undefined,
    handle({ method, url, cookies }) {
      if (method !== 'GET') return null;
      const path = url.pathname;
      const drawn = /^\/sandbox\/photo\/([\w-]+)\.svg$/.exec(path)?.[1];
      if (drawn) return svg(photo(drawn));
      if (path === '/sandbox/avatar.svg' || path === '/favicon.ico') {
        return svg(avatar(CHANNEL_DRAWN));
      }
      const style = /^\/sandbox\/(frame|messages)\.css$/.exec(path)?.[1];
      if (style) {
        const body = readFileSync(new URL(`./${style}.css`, import.meta.url), 'utf8');
        return { headers: { 'content-type': 'text/css; charset=utf-8' }, body };
      }
      if (path === '/sandbox/state') return json({ posts: POSTS });
      const language: Language =
        (url.searchParams.get('ln') ?? cookies['stel_ln']) === 'ru' ? 'ru' : 'en';
      const body = bodyOf(path.toLowerCase(), language);
      return body === null
        ? null
        : {
            headers: {
              'content-type': 'text/html; charset=utf-8',
              'set-cookie': `stel_ln=${language}; Path=/; Secure; SameSite=Lax`,
              'content-security-policy':
                "default-src 'self'; script-src 'none'; frame-src 'none'; object-src 'none'; " +
                "style-src 'self' 'unsafe-inline'; img-src 'self' data:",
            },
            body,
          };
    },
  };
}

function bodyOf(path: string, language: Language): string | null {
  const now = Date.now();
  if (path === `/s/${CHANNEL.name}`) return listPage(language, now);
  if (path === `/${CHANNEL.name}`) return landingPage(language);
  const number = new RegExp(`^/${CHANNEL.name}/(\\d+)$`).exec(path)?.[1];
  const post = POSTS.find(({ n }) => n === Number(number));
  return post ? postPage(post, language, now) : null;
}
