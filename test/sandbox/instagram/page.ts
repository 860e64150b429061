import { ME } from './content.ts';
import type { Post, State } from './content.ts';
import { WORDS } from './words.ts';
import type { Language } from './words.ts';

/** What the page is started with; the rest is asked for as one scrolls. */
export interface Boot {
  language: Language;
  me: typeof ME;
  /** How many posts there are in all. */
  count: number;
  posts: Post[];
  /** The post of a post's own page. */
  post: Post | null;
  messages: State['messages'];
}

const escape = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** The HTML of any page: the head is of the page that was asked for, and stays so. */
export function page(url: URL, language: Language, { posts, messages }: State): string {
  const words = WORDS[language];
  const bare = posts.map((post) => ({ ...post, comments: [] }));
  const post = bare.find(({ code }) => url.pathname.includes(`/${code}/`)) ?? null;
  const short = new Intl.NumberFormat(words.locale, { notation: 'compact' });
  const number = new Intl.NumberFormat(words.locale);
  const title = `${ME.name} (@${ME.handle}) • ${words.title}`;
  const about = post
    ? words.told(
        post.likes === null ? null : short.format(post.likes),
        number.format(post.total),
        ME.handle,
      )
    : `${words.about(short.format(ME.followers), String(ME.following), String(posts.length))} ${ME.name}`;
  const canonical = post
    ? `https://www.instagram.com/${ME.handle}/${post.reel ? 'reel' : 'p'}/${post.code}/`
    : `https://www.instagram.com${url.pathname}`;
  const boot: Boot = {
    language,
    me: ME,
    count: posts.length,
    posts: bare.slice(0, 12),
    post,
    messages,
  };
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title><link rel="canonical" href="${canonical}">
<meta property="og:url" content="${canonical}"><meta property="og:title" content="${escape(title)}">
<meta name="description" content="${escape(about)}"><meta property="og:description" content="${escape(about)}">
<link rel="icon" href="/favicon.ico"><link rel="stylesheet" href="/sandbox/frame.css"><link rel="stylesheet" href="/sandbox/talk.css"><link rel="stylesheet" href="/sandbox/direct.css">
<script type="application/json" id="boot">${JSON.stringify(boot).replaceAll('<', '\\u003c')}</script>
<script type="module" src="/sandbox/client.js"></script></head><body><div id="mount"></div></body></html>`;
}
