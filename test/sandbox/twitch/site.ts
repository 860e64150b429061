import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownDrawing, ownFile, ownPage } from '../own-files.ts';
import { json } from '../site.ts';
import type { Site, SiteAnswer } from '../site.ts';
import { TWITCH_CLIENT } from './client-file.ts';
import { CHANNEL, LINES } from './content.ts';
import type { Boot } from './content.ts';

/** The bakery's channel while it is live, at its real address; the channel itself is logged in. */
export function twitchSite(): Site {
  let sent: { text: string }[] = [];
  return {
    id: 'twitch',
    hosts: ['www.twitch.tv'],
    reset: () => (sent = []),
    handle({ method, url, cookies, body }) {
      const path = url.pathname;
      if (method === 'POST') {
        if (path !== '/sandbox/say') return null;
        sent.push({ text: (JSON.parse(body) as { text: string }).text });
        return json({});
      }
      if (method !== 'GET') return null;
      if (path === '/sandbox/state') return json({ sent, published: [] });
      if (path === '/sandbox/client.js') return client();
      const own = ownDrawing(path, CHANNEL.login) ?? ownFile(import.meta.url, path);
      if (own) return own;
      const known = new RegExp(`^/(?:${CHANNEL.login}(?:/about)?|popout/${CHANNEL.login}/chat)$`);
      if (!known.test(path)) return null;
      const language = (url.searchParams.get('lang') ?? cookies['language']) === 'ru' ? 'ru' : 'en';
      const boot: Boot = { language, lines: LINES, chatAlone: path.startsWith('/popout') };
      return ownPage(shell(boot), `language=${language}`);
    },
  };
}

const shell = (boot: Boot) => `<!doctype html>
<html lang="${boot.language}" class="${boot.chatAlone ? 'alone' : ''}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${CHANNEL.title} - Twitch</title>
<link rel="icon" href="/favicon.ico"><link rel="stylesheet" href="/sandbox/style.css">
<script type="application/json" id="boot">${JSON.stringify(boot).replaceAll('<', '\\u003c')}</script></head>
<body><div id="root"></div><script type="module" src="/sandbox/client.js"></script></body></html>`;

function client(): SiteAnswer {
  // Its editor is a package: where no test has built the client yet, it is built now.
  if (!existsSync(TWITCH_CLIENT)) {
    execFileSync(process.execPath, [join(import.meta.dirname, 'build.ts')], { stdio: 'inherit' });
  }
  const headers = { 'content-type': 'text/javascript; charset=utf-8' };
  return { headers, body: readFileSync(TWITCH_CLIENT, 'utf8') };
}
