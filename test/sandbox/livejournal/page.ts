import { escape } from '../own-files.ts';
import { ENTRIES, JOURNAL } from './content.ts';
import type { Entry, Reply } from './content.ts';

const WORDS = {
  en: {
    leave: 'Leave a comment',
    reply: 'Reply',
    link: 'Link',
    send: 'Add comment',
    expand: 'Expand',
    profile: 'Profile',
    archive: 'Archive',
    friends: 'Friends',
    none: 'No comments',
  },
  ru: {
    leave: 'Оставить комментарий',
    reply: 'Ответить',
    link: 'Ссылка',
    send: 'Добавить комментарий',
    expand: 'Развернуть',
    profile: 'Профиль',
    archive: 'Архив',
    friends: 'Друзья',
    none: 'Нет комментариев',
  },
} as const;
export type Language = keyof typeof WORDS;

const host = (name: string) => `https://${name.replaceAll('_', '-')}.livejournal.com`;
const home = host(JOURNAL.name);
const counted = (n: number, language: Language) =>
  language === 'ru' ? `Комментариев: ${n}` : `${n} comments`;

function dated(at: number, language: Language, seconds = false): string {
  const options = { timeZone: 'Europe/Moscow' } as const;
  const date = new Date(at);
  const day = new Intl.DateTimeFormat(language, { ...options, month: 'long', day: 'numeric' });
  const year = new Intl.DateTimeFormat('en', { ...options, year: 'numeric' }).format(date);
  const clock = new Intl.DateTimeFormat('ru', {
    ...options,
    hour: '2-digit',
    minute: '2-digit',
    ...(seconds ? { second: '2-digit' } : {}),
  }).format(date);
  return `${day.format(date)} ${year}, ${clock}`;
}

const user = (name: string) =>
  `<span class="ljuser i-ljuser i-ljuser-type-P" data-ljuser="${name}"><a class="i-ljuser-profile" href="${host(name)}/profile"><img class="i-ljuser-userhead" src="/sandbox/avatar/${name}.svg" alt=""></a><a class="i-ljuser-username" href="${host(name)}/"><b>${name}</b></a></span>`;
const paragraphs = (text: string) => escape(text).replaceAll('\n', '<br>');
const picture = ({ photo }: Entry) =>
  photo ? `<img class="shot" src="/sandbox/photo/${photo}.svg" alt="">` : '';

function frame(title: string, kind: string, language: Language, body: string): string {
  const words = WORDS[language];
  return `<!doctype html>
<html lang="${language}" class="html-desktop"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title><meta property="og:title" content="${escape(kind === 'p-journal' ? JOURNAL.title : title)}">
<link rel="icon" href="/favicon.ico"><link rel="stylesheet" href="/sandbox/style.css"></head>
<body class="${kind}"><nav class="s-header"><a class="s-logo" href="${home}/">LiveJournal</a><ul class="s-nav"><li>${words.friends}</li><li class="s-nav-item"><span class="s-nav-item__name">${JOURNAL.name}</span></li></ul></nav>
${body}<script type="module" src="/sandbox/client.ts"></script></body></html>`;
}

export function journalPage(language: Language, now: number): string {
  const words = WORDS[language];
  const entry = (
    one: Entry,
  ) => `<article class="entryunit"><header class="entryunit__head"><h3 class="entryunit__title"><a href="${home}/${one.id}.html">${one.title}</a></h3><p class="entryunit__date">${dated(now - one.hours * 3_600_000, language)}</p></header>
<div class="entryunit__text">${paragraphs(one.text)}${picture(one)}</div><footer class="entryunit__footer"><a href="${home}/${one.id}.html#comments">${one.comments ? counted(one.comments, language) : words.leave}</a></footer></article>`;
  return frame(
    `${JOURNAL.name} — LiveJournal`,
    'p-journal',
    language,
    `<header class="journal"><h1 class="journal-title">${JOURNAL.title}</h1><p>Хлеб на закваске, утренний кофе и немного муки на рукавах</p><a href="${home}/profile">${words.profile}</a> <a href="${home}/2026/">${words.archive}</a></header><section class="j-l">${ENTRIES.map(entry).join('')}</section>`,
  );
}

export function commentHtml(reply: Reply, post: number, language: Language, now: number): string {
  const words = WORDS[language];
  const at = now - reply.minutes * 60_000;
  const here = `${home}/${post}.html`;
  const body = reply.text
    ? `<div class="mdspost-comment__body">${paragraphs(reply.text)}</div>`
    : `<a class="expand" href="${here}?thread=${reply.id}">${words.expand}</a>`;
  return `<div class="b-tree-twig b-tree-twig-${reply.level}" data-tid="t${reply.id}"><article id="t${reply.id}" class="mdspost-comment" data-username="${reply.name}" data-displayname="${reply.name}" data-updated-ts="${Math.floor(at / 1000)}" data-full="${reply.text ? 1 : 0}"><img class="userpic" src="/sandbox/avatar/${reply.name}.svg" alt=""><div class="mdspost-comment__inner"><div class="mdspost-comment-details">${user(reply.name)} <span class="mdspost-comment-time mdspost-comment-time--ctime">${dated(at, language, true)}</span></div>${body}
<ul class="mdspost-comment-actions"><li class="mdspost-comment-actions__item mdspost-comment-actions__item--reply"><a href="${here}?replyto=${reply.id}">${words.reply}</a></li><li class="mdspost-comment-actions__item"><a href="${here}?thread=${reply.id}#t${reply.id}">${words.link}</a></li></ul></div></article></div>`;
}

export function entryPage(
  entry: Entry,
  replies: readonly Reply[],
  language: Language,
  now: number,
): string {
  const words = WORDS[language];
  return frame(
    `${entry.title}: ${JOURNAL.name} — LiveJournal`,
    'p-singlepost',
    language,
    `<main class="aentry"><div class="aentry-head"><img class="userpic" src="/sandbox/avatar/${JOURNAL.name}.svg" alt=""><div class="aentry-head__block">${user(JOURNAL.name)}<p class="aentry-head__date"><time>${dated(now - entry.hours * 3_600_000, language)}</time></p></div></div>
<h1 class="aentry-post__title"><span class="aentry-post__title-text">${entry.title}</span></h1><div class="aentry-post__text aentry-post__text--view">${paragraphs(entry.text)}${picture(entry)}</div></main>
<section class="mdspost-comments" id="comments"><a class="mdspost-comments-controls__count" href="#comments">${replies.length ? counted(replies.length, language) : words.none}</a>
<div class="mdspost-comments__addcomment"><form id="multiform" data-post="${entry.id}"><input type="hidden" name="parenttalkid" value="0"><textarea id="body" name="body" rows="4"></textarea><button type="submit">${words.send}</button></form></div>
<div class="mdscomments-list b-tree b-tree-root">${replies.map((reply) => commentHtml(reply, entry.id, language, now)).join('')}</div></section>`,
  );
}

export function profilePage(language: Language): string {
  return frame(
    `${JOURNAL.title}`,
    'p-profile',
    language,
    `<main class="b-profile"><h1 class="b-profile-title">${JOURNAL.title}</h1><div class="b-profile-stat-value">318</div><div id="fofs_header">${WORDS[language].friends} (${JOURNAL.friends}):</div></main>`,
  );
}
