import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { sharedFile } from '../../shared-folder.ts';
import { json } from '../site.ts';
import type { Site, SiteAnswer, SiteRequest } from '../site.ts';
import { CHANNEL } from '../telegram/posts.ts';
import { faultScript, type Fault } from './faults.ts';
import { formOf, type FormField } from './form.ts';

/** Tokens of make-believe bots: an administrator of the bakery's channel, and one that is not. */
export const BOT_TOKENS = {
  good: '700100200:sandbox-bot-of-the-bakery-0123456789',
  stranger: '700100300:sandbox-bot-of-nobody-at-all-0123456789',
} as const;
const bots: Readonly<Record<string, { id: number; username: string; admin: boolean }>> = {
  [BOT_TOKENS.good]: { id: 700_100_200, username: 'teplyhleb_bot', admin: true },
  [BOT_TOKENS.stranger]: { id: 700_100_300, username: 'nobody_bot', admin: false },
};
const channel = { id: Number(`-100${CHANNEL.number}`), type: 'channel', title: CHANNEL.title };

/** What bots sent, as the channel holds it. */
export interface BotPost {
  id: number;
  text: string;
  /** SHA-256 of each picture's bytes. */
  pictures: string[];
}

const described = sharedFile('data/api/telegram/api.json');
interface Described {
  methods: Record<string, { fields?: { name: string; required: boolean }[] }>;
}
/** Parameters by method; by hand where the description is not there. */
function fieldsOf(method: string): { name: string; required: boolean }[] {
  if (existsSync(described)) {
    const { methods } = JSON.parse(readFileSync(described, 'utf8')) as Described;
    return methods[method]?.fields ?? [];
  }
  const all: Record<string, string[]> = {
    getMe: [],
    getChat: ['chat_id'],
    getChatMember: ['chat_id', 'user_id'],
    sendMessage: ['chat_id', 'text'],
    sendPhoto: ['chat_id', 'photo', 'caption?'],
    sendMediaGroup: ['chat_id', 'media'],
  };
  return (all[method] ?? []).map((name) => ({
    name: name.replace('?', ''),
    required: !name.endsWith('?'),
  }));
}

/** Telegram's Bot API at its own address. It knows no idempotency key: what comes twice is twice. */
export function telegramApiSite(): Site {
  const faults = faultScript();
  let posts: BotPost[] = [];
  let wrongs: string[] = [];
  let nextId = 5001;

  const failed = (code: number, more: Record<string, unknown> = {}): SiteAnswer =>
    json({ ok: false, error_code: code, description: `Sandbox error ${code}`, ...more }, code);
  const bad = (description: string) => failed(400, { description: `Bad Request: ${description}` });
  const message = (post: BotPost, more: object) => ({
    message_id: post.id,
    date: Math.floor(Date.now() / 1000),
    chat: channel,
    ...more,
  });
  function keep(text: string, pictures: string[]): BotPost {
    const post = { id: nextId++, text, pictures };
    posts.push(post);
    return post;
  }

  function answer(method: string, fields: Map<string, FormField>, token: string): SiteAnswer {
    const bot = bots[token];
    if (!bot) return failed(401, { description: 'Unauthorized' });
    const text = (name: string) => fields.get(name)?.text ?? '';
    const ok = (result: unknown) => json({ ok: true, result });
    if (method === 'getMe') {
      return ok({ id: bot.id, is_bot: true, first_name: 'Пекарь', username: bot.username });
    }
    const named = text('chat_id').toLowerCase();
    if (named !== String(channel.id) && named !== `@${CHANNEL.name}`) return bad('chat not found');
    if (method === 'getChat') return ok({ ...channel, username: CHANNEL.name });
    if (method === 'getChatMember') {
      const user = { id: bot.id, is_bot: true, first_name: 'Пекарь' };
      return bot.admin
        ? ok({ status: 'administrator', user, can_post_messages: true })
        : ok({ status: 'left', user });
    }
    if (!bot.admin) {
      return failed(403, { description: 'Forbidden: bot is not a member of the channel chat' });
    }
    if (method === 'sendMessage') {
      if (!text('text').trim()) return bad('message text is empty');
      if (text('text').length > 4096) return bad('message is too long');
      return ok(message(keep(text('text'), []), { text: text('text') }));
    }
    const caption = text('caption');
    if (caption.length > 1024) return bad('message caption is too long');
    const hashed = (name: string) => {
      const field = fields.get(name);
      return field?.file
        ? createHash('sha256').update(Buffer.from(field.text, 'latin1')).digest('hex')
        : null;
    };
    if (method === 'sendPhoto') {
      const picture = hashed('photo');
      if (!picture) return bad('there is no photo in the request');
      return ok(message(keep(caption, [picture]), { caption, photo: [] }));
    }
    const media = JSON.parse(text('media')) as { media: string; caption?: string }[];
    const pictures = media.map((one) => hashed(one.media.replace('attach://', '')));
    if (media.length < 2 || media.length > 10 || pictures.includes(null)) return bad('wrong media');
    const album = keep(
      media[0]?.caption ?? '',
      pictures.filter((one) => one !== null),
    );
    nextId += media.length - 1;
    return ok(media.map((_, place) => message({ ...album, id: album.id + place }, { photo: [] })));
  }

  function called(method: string, token: string, request: SiteRequest): SiteAnswer {
    const fields = formOf(request);
    const known = fieldsOf(method);
    const files = method === 'sendMediaGroup' ? /^picture\d$/ : /^$/;
    const alien = [...fields.keys()].find(
      (name) => !files.test(name) && !known.some((field) => field.name === name),
    );
    const missing = known.find(({ name, required }) => required && !fields.has(name));
    if (alien || missing) {
      wrongs.push(`${method}: ${alien ? `no field ${alien}` : `without ${missing?.name}`}`);
      return bad(wrongs.at(-1) ?? '');
    }
    return faults.run(method, () => answer(method, fields, token), failed);
  }

  return {
    id: 'telegram-api',
    hosts: ['api.telegram.org'],
    reset() {
      faults.reset();
      posts = [];
      wrongs = [];
      nextId = 5001;
    },
    handle(request) {
      const { pathname } = request.url;
      if (pathname === '/sandbox/posts') return json({ posts, wrongs });
      if (request.method !== 'POST') return null;
      if (pathname === '/sandbox/faults') {
        faults.add(JSON.parse(request.body) as Fault[]);
        return json({ ok: true });
      }
      if (pathname === '/sandbox/latency') {
        faults.setLatency(Number(request.body));
        return json({ ok: true });
      }
      const [, token, method] = /^\/bot([^/]+)\/(\w+)$/.exec(pathname) ?? [];
      return token && method ? called(method, token, request) : null;
    },
  };
}
