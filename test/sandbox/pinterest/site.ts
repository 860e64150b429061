import { ownDrawing, ownFile, ownPage } from '../own-files.ts';
import { json } from '../site.ts';
import type { Site, SiteAnswer } from '../site.ts';
import { BOARD, COMMENTS, PINS, PROFILE } from './content.ts';
import type { Language, Said } from './content.ts';
import { boardPage, commentHtml, pinPage, profilePage } from './page.ts';

/** The bakery's Pinterest at its real addresses; its own account is logged in. */
export function pinterestSite(): Site {
  let comments: Said[] = [...COMMENTS];
  let sent: { text: string }[] = [];

  function say(text: string, language: Language): SiteAnswer {
    if (!text.trim()) return json({ error: 'empty' }, 400);
    const ago = { en: 'now', ru: 'сейчас' };
    const made: Said = { name: PROFILE.name, title: PROFILE.title, text, ago, likes: 0 };
    comments.push(made);
    sent.push({ text });
    return json({ html: commentHtml(made, language) });
  }

  function pageAt(path: string, language: Language): string | null {
    const profile = `/${PROFILE.name}/`;
    if (path === profile || path === `${profile}_created/`) return profilePage(language);
    if (path === `${profile}${BOARD.slug}/`) return boardPage(language);
    const pin = PINS.find(({ id }) => path === `/pin/${id}/`);
    return pin ? pinPage(pin, pin === PINS[0] ? comments : [], language) : null;
  }

  return {
    id: 'pinterest',
    hosts: ['www.pinterest.com', 'ru.pinterest.com'],
    reset() {
      comments = [...COMMENTS];
      sent = [];
    },
    handle({ method, url, body }) {
      const language: Language = url.hostname.startsWith('ru.') ? 'ru' : 'en';
      if (method === 'POST') {
        if (url.pathname !== '/sandbox/say') return null;
        return say((JSON.parse(body) as { text: string }).text, language);
      }
      if (method !== 'GET') return null;
      if (url.pathname === '/sandbox/state') return json({ sent, published: [] });
      const own = ownDrawing(url.pathname, PROFILE.name) ?? ownFile(import.meta.url, url.pathname);
      if (own) return own;
      const page = pageAt(url.pathname, language);
      return page === null ? null : ownPage(page, `sandbox=${language}`);
    },
  };
}
