import { ownDrawing, ownFile, ownPage } from '../own-files.ts';
import { json } from '../site.ts';
import type { Site, SiteAnswer } from '../site.ts';
import { ENTRIES, JOURNAL, REPLIES } from './content.ts';
import type { Reply } from './content.ts';
import { commentHtml, entryPage, journalPage, profilePage } from './page.ts';
import type { Language } from './page.ts';

/** The bakery's journal at its real address, with the journal itself logged in. */
export function livejournalSite(): Site {
  let replies: Reply[] = [...REPLIES];
  let sent: { text: string }[] = [];

  function answer(body: string, language: Language): SiteAnswer | null {
    const { to, text = '' } = JSON.parse(body || '{}') as { to?: number; text?: string };
    if (!text.trim()) return json({ error: 'empty' }, 400);
    const at = replies.findIndex(({ id }) => id === to);
    const level = (replies[at]?.level ?? 0) + 1;
    const id = 1_280_000 + sent.length * 256;
    const made: Reply = { id, level, name: JOURNAL.name, minutes: 0, text };
    replies.splice(at < 0 ? replies.length : at + 1, 0, made);
    sent.push({ text });
    return json({ html: commentHtml(made, ENTRIES[0]?.id ?? 0, language, Date.now()) });
  }

  return {
    id: 'livejournal',
    hosts: ['teplyhleb.livejournal.com'],
    reset() {
      replies = [...REPLIES];
      sent = [];
    },
    handle({ method, url, cookies, body }) {
      const asked = url.searchParams.get('uselang') ?? cookies['langpref'];
      const language: Language = asked === 'ru' ? 'ru' : 'en';
      if (method === 'POST') {
        return url.pathname === '/sandbox/reply' ? answer(body, language) : null;
      }
      if (method !== 'GET') return null;
      if (url.pathname === '/sandbox/state') return json({ sent, published: [] });
      const own = ownDrawing(url.pathname, JOURNAL.name) ?? ownFile(import.meta.url, url.pathname);
      if (own) return own;
      const page = pageAt(url.pathname, language);
      return page === null ? null : ownPage(page, `langpref=${language}`);
    },
  };

  function pageAt(path: string, language: Language): string | null {
    const now = Date.now();
    if (path === '/') return journalPage(language, now);
    if (path === '/profile') return profilePage(language);
    const entry = ENTRIES.find(({ id }) => path === `/${id}.html`);
    if (!entry) return null;
    return entryPage(entry, entry === ENTRIES[0] ? replies : [], language, now);
  }
}
