import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { json } from '../site.ts';
import type { Site, SiteAnswer, SiteRequest } from '../site.ts';
import { avatar } from '../vk/drawings/avatar.ts';
import { cover } from '../vk/drawings/cover.ts';
import { photo } from '../vk/drawings/photo.ts';
import { COMMENTS, GROUP, MAIN, ME, TOPICS } from './content.ts';
import type { Comment, Topic } from './content.ts';
import { commentItem, feedItem, FIRST, topicLayer } from './markup.ts';
import { page, PORTION } from './page.ts';
import type { Language } from './words.ts';

interface Sent {
  text: string;
  to: string | null;
}
const svg = (body: string): SiteAnswer => ({ headers: { 'content-type': 'image/svg+xml' }, body });
const fragment = (body: string): SiteAnswer => ({
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body,
});
const home = `/group/${GROUP.id}`;

/** The make-believe bakery's group on ok.ru, at its real addresses. */
export function okSite(): Site {
  let sent: Sent[] = [];
  let published: { text: string }[] = [];
  let delayed: { text: string }[] = [];

  const topics = (): Topic[] => [
    ...published.map(({ text }, n) => ({
      id: `15730000000020${n}`,
      at: '0m',
      text,
      likes: 0,
      reshares: 0,
      comments: 0,
    })),
    ...TOPICS,
  ];
  const commentsOf = (topic: string): Comment[] =>
    topic === MAIN
      ? [
          ...COMMENTS,
          ...sent.map(({ text, to }, n) => ({
            id: `MTU0NDU5:${90 + n}`,
            author: ME.name,
            profile: ME.id,
            text,
            at: '0m',
            likes: 0,
            ...(to ? { answers: to } : {}),
          })),
        ]
      : [];

  function changed(path: string, body: string, language: Language): SiteAnswer | null {
    const asked = JSON.parse(body || '{}') as { text?: string; to?: string; later?: boolean };
    const text = asked.text ?? '';
    if (path === '/sandbox/publish') {
      (asked.later ? delayed : published).push({ text });
      return json({ ok: true });
    }
    if (path !== '/sandbox/comment') return null;
    sent.push({ text, to: asked.to ?? null });
    const last = commentsOf(MAIN).at(-1);
    return last ? fragment(commentItem(last, language, Date.now())) : null;
  }

  function part(path: string, url: URL, language: Language): SiteAnswer | null {
    const now = Date.now();
    const [, topicId, rest] = /^\/sandbox\/topic\/(\d+)(\/rest)?$/.exec(path) ?? [];
    const topic = topics().find(({ id }) => id === topicId);
    if (topic && rest) {
      const left = commentsOf(topic.id).slice(FIRST);
      return fragment(left.map((one) => commentItem(one, language, now)).join(''));
    }
    if (topic) return fragment(topicLayer(topic, commentsOf(topic.id), language, now));
    if (path !== '/sandbox/feed') return null;
    const offset = Number(url.searchParams.get('offset') ?? 0);
    const items = topics().slice(offset, offset + PORTION);
    return fragment(items.map((one) => feedItem(one, language, now)).join(''));
  }

  return {
    id: 'ok',
    hosts: ['ok.ru', 'm.ok.ru'],
    reset() {
      sent = [];
      published = [];
      delayed = [];
    },
    handle({ method, url, cookies, body }: SiteRequest) {
      const path = url.pathname;
      const language: Language =
        (url.searchParams.get('sandbox_lang') ?? cookies['sandbox_lang']) === 'en' ? 'en' : 'ru';
      if (path === '/sandbox/state') return json({ sent, published, delayed });
      if (method === 'POST') return changed(path, body, language);
      if (method !== 'GET') return null;
      const made = drawing(path, url) ?? source(path) ?? part(path, url, language);
      if (made) return made;
      const now = Date.now();
      const open = new RegExp(`^${home}/topic/(\\d+)$`).exec(path)?.[1];
      const topic = topics().find(({ id }) => id === open);
      const feed = topics().slice(0, PORTION);
      if (path === home || path === `${home}/topics`) {
        return html(
          page(language, feed.map((one) => feedItem(one, language, now)).join(''), ''),
          language,
        );
      }
      if (!topic) return null;
      return html(
        page(language, '', topicLayer(topic, commentsOf(topic.id), language, now)),
        language,
      );
    },
  };
}

const html = (body: string, language: Language): SiteAnswer => ({
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'set-cookie': `sandbox_lang=${language}; Path=/; Secure; SameSite=Lax`,
    'content-security-policy':
      "default-src 'self'; script-src 'self'; frame-src 'none'; object-src 'none'; " +
      "style-src 'self' 'unsafe-inline'; img-src 'self' data:",
  },
  body,
});

function drawing(path: string, url: URL): SiteAnswer | null {
  const drawn = /^\/sandbox\/photo\/([\w-]+)\.svg$/.exec(path)?.[1];
  if (drawn) return svg(photo(drawn));
  if (path === '/sandbox/cover.svg') return svg(cover('bakery'));
  const face =
    path === '/favicon.ico' ? 'group' : /^\/sandbox\/avatar\/(\w+)\.svg$/.exec(path)?.[1];
  if (!face) return null;
  const name = decodeURIComponent(url.search.slice(1));
  const owner = { href: face, firstName: '', dative: '' };
  return svg(avatar(face === 'group' ? { ...owner, id: -1, name: '' } : { ...owner, id: 1, name }));
}

function source(path: string): SiteAnswer | null {
  const file = /^\/sandbox\/(client\.ts|feed\.css|layers\.css)$/.exec(path)?.[1];
  if (!file) return null;
  const text = readFileSync(new URL(`./${file}`, import.meta.url), 'utf8');
  const isStyle = file.endsWith('.css');
  return {
    headers: { 'content-type': `text/${isStyle ? 'css' : 'javascript'}; charset=utf-8` },
    body: isStyle ? text : stripTypeScriptTypes(text),
  };
}
