import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { EDITORS_FOLDER } from '../../editors/editors.ts';
import { json } from '../../site.ts';
import type { Site, SiteAnswer } from '../../site.ts';
import { avatar } from '../../vk/drawings/avatar.ts';
import { photo } from '../../vk/drawings/photo.ts';
import { ANNA, webData } from './content.ts';
import type { ChatName } from './model.ts';

const POLICY =
  "default-src 'self'; script-src 'self'; frame-src 'none'; object-src 'none'; " +
  "style-src 'self' 'unsafe-inline'; img-src 'self' data:";
const typed = (type: string, body: string | Uint8Array): SiteAnswer => ({
  headers: { 'content-type': type },
  body,
});
const here = (name: string) => new URL(name, import.meta.url);

/** Web A and Web K of the bakery: a channel, its discussion group and one dialogue. */
export function telegramWebSite(): Site {
  let sent: { text: string }[] = [];
  let published: { text: string }[] = [];
  let messages: { text: string }[] = [];
  const reset = () => {
    sent = [];
    published = [];
    messages = [];
  };
  const lists: Record<ChatName, () => { text: string }[]> = {
    channel: () => published,
    group: () => sent,
    person: () => messages,
  };
  return {
    id: 'telegram',
    hosts: ['web.telegram.org'],
    reset,
    handle({ method, url, body }) {
      const path = url.pathname;
      if (method === 'POST' && path === '/sandbox/send') {
        const { chat, ...said } = JSON.parse(body) as { chat: ChatName; text: string };
        lists[chat]().push(said);
        return json({});
      }
      if (method !== 'GET') return null;
      if (path === '/sandbox/state') return json({ sent, published, messages });
      const app = /^\/([ak])\/$/.exec(path)?.[1];
      if (app) {
        const language = url.searchParams.get('ln') === 'ru' ? 'ru' : 'en';
        const editor = url.searchParams.get('editor') === 'plain' ? 'plain' : 'tiptap';
        return page(app, language, JSON.stringify(webData(Date.now(), language, editor)));
      }
      return file(path);
    },
  };
}

function file(path: string): SiteAnswer | null {
  const drawn = /^\/sandbox\/photo\/([\w-]+)\.svg$/.exec(path)?.[1];
  if (drawn) return typed('image/svg+xml', photo(drawn));
  const face = /^\/sandbox\/avatar\/(-?\d+)\.svg$/.exec(path)?.[1];
  if (face || path === '/favicon.ico') {
    const isBakery = !face || face.startsWith('-');
    const name = isBakery ? 'Хлеб' : face === String(ANNA.id) ? ANNA.name : 'Павел Рыжов';
    const owner = { id: isBakery ? -1 : 1, name, href: face ?? '', firstName: '', dative: '' };
    return typed('image/svg+xml', avatar(owner));
  }
  const script = /^\/sandbox\/client\/([\w-]+\.ts)$/.exec(path)?.[1];
  const source = script && here(`./client/${script}`);
  if (source && existsSync(source)) {
    return typed(
      'text/javascript; charset=utf-8',
      stripTypeScriptTypes(readFileSync(source, 'utf8')),
    );
  }
  const editor = /^\/sandbox\/editors\/([\w-]+\.js)$/.exec(path)?.[1];
  const built = editor && join(EDITORS_FOLDER, editor);
  if (built && existsSync(built)) return typed('text/javascript', readFileSync(built));
  if (path === '/sandbox/web.css') {
    return typed('text/css; charset=utf-8', readFileSync(here('./web.css'), 'utf8'));
  }
  return null;
}

const page = (app: string, language: string, data: string): SiteAnswer => ({
  headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY },
  body: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Telegram Web</title><link rel="icon" href="/sandbox/avatar/-1.svg"><link rel="stylesheet" href="/sandbox/web.css"></head><body class="app-${app}"><script type="application/json" id="data">${data.replaceAll('<', '\\u003c')}</script><script type="module" src="/sandbox/client/app-${app}.ts"></script></body></html>`,
});
