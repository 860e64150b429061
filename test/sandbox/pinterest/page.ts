import { escape } from '../own-files.ts';
import { BOARD, IDEAS, PINS, PROFILE, WORDS } from './content.ts';
import type { Language, Pin, Said } from './content.ts';

const id = (name: string) => `data-test-id="${name}"`;
const number = (n: number, language: Language) =>
  n.toLocaleString(language === 'ru' ? 'ru-RU' : 'en-US');

interface Frame {
  language: Language;
  title: string;
  head: string;
  body: string;
}

/** `main` alone is exchanged when one goes on without a reload: the head stays as it was. */
function frame({ language, title, head, body }: Frame): string {
  return `<!doctype html>
<html class="${language}" lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>${head}<link rel="icon" href="/favicon.ico"><link rel="stylesheet" href="/sandbox/style.css"></head>
<body><header class="top"><a class="logo" href="/">P</a><div class="search">${WORDS[language].search}</div><div ${id('header-profile')}><a href="/${PROFILE.name}/"><img src="/sandbox/avatar/${PROFILE.name}.svg" alt=""></a></div></header>
<main>${body}</main><script type="module" src="/sandbox/client.ts"></script></body></html>`;
}

const tile = (pin: Pin) =>
  `<div data-grid-item="true"><div ${id('pin')} data-test-pin-id="${pin.id}"><a href="/pin/${pin.id}/"><img src="/sandbox/photo/${pin.drawing}.svg" alt="${escape(pin.title)}"></a><div ${id('pinrep-footer')}><div ${id('pinrep-footer-organic-title')}><a href="/pin/${pin.id}/">${pin.title}</a></div>${pin.foreign ? `<a class="whose" href="/${pin.foreign}/">${pin.foreign}</a>` : ''}</div></div></div>`;
const promoted = `<div data-grid-item="true"><div ${id('pin')} data-test-pin-id="AaotmqT8C48ZQT-Pqb9GnBfCpEo0xZNe"><img src="/sandbox/photo/shop-5.svg" alt=""><div ${id('pinrep-footer')}><div ${id('pinrep-footer-organic-title')}>Мука высшего сорта</div><span class="whose">Promoted by Mill</span></div></div></div>`;
const canonical = (path: string) =>
  `<link rel="canonical" href="https://www.pinterest.com${path}">`;

export function profilePage(language: Language): string {
  const words = WORDS[language];
  const head = `<meta property="pinterestapp:followers" name="pinterestapp:followers" content="${PROFILE.followers}">${canonical(`/${PROFILE.name}/`)}`;
  const body = `<section class="profile"><img src="/sandbox/avatar/${PROFILE.name}.svg" alt=""><h1>${PROFILE.title}</h1><p>@${PROFILE.name}</p><div ${id('profile-followers-count')}>${number(PROFILE.followers, language)} ${words.followers}</div><button>${words.follow}</button><nav><a class="on" href="/${PROFILE.name}/_created/">${words.created}</a><a href="/${PROFILE.name}/${BOARD.slug}/">${BOARD.title}</a></nav></section><div class="grid" ${id('profile-pins-grid')}>${PINS.map(tile).join('')}</div>`;
  return frame({ language, title: `${PROFILE.title} | Pinterest`, head, body });
}

export function boardPage(language: Language): string {
  const body = `<section class="profile"><h1>${BOARD.title}</h1><p>${PROFILE.title}</p></section><div class="grid" ${id('board-feed')}>${PINS.slice(0, 4).map(tile).join('')}${promoted}</div><h2 class="ideas">${WORDS[language].ideas}</h2><div class="grid" ${id('more-ideas')}>${IDEAS.map(tile).join('')}</div>`;
  const head = canonical(`/${PROFILE.name}/${BOARD.slug}/`);
  return frame({ language, title: BOARD.title, head, body });
}

export function commentHtml(said: Said, language: Language): string {
  const link = `/${said.name}/`;
  return `<div class="comment" ${id('author-and-comment-container')}><a class="ava" href="${link}"><img src="/sandbox/avatar/${said.name}.svg" alt=""></a><div><span ${id('text-container')}><a href="${link}"><b>${said.title}</b></a></span> <span ${id('text-container')}>${escape(said.text)}</span><div class="under"><span ${id('comments-time-passed')}>${said.ago[language]}</span><span ${id('comment-reply-button-container')}><button>${WORDS[language].reply}</button></span><span ${id('comment-reaction-container-reaction-count')}>${said.likes}</span></div></div></div>`;
}

export function pinPage(pin: Pin, comments: readonly Said[], language: Language): string {
  const words = WORDS[language];
  const head = `<meta property="pinterestapp:repins" name="pinterestapp:repins" content="${pin.saves}"><link rel="alternate" href="ios-app://429047995/pinterest/pin/${pin.id}">${canonical(`/pin/${pin.id}/`)}`;
  const count = comments.length
    ? `<h2 id="comments-heading">${comments.length} ${words.comments}</h2>`
    : '';
  const body = `<div class="closeup" ${id('closeup-body-landscape')}><div ${id('CloseupMainPin')}><div ${id('pin-closeup-image')}><img src="/sandbox/photo/${pin.drawing}.svg" alt=""></div></div>
<div ${id('CloseupDetails')}><div class="bar" ${id('header')}>♡ ${pin.reactions === null ? '' : `<span ${id('reactions-count')}>${number(pin.reactions, language)}</span>`}<button ${id('standard-save-button')}>${words.save}</button></div>
<div ${id('pinTitle')}><h1>${pin.title}</h1></div><div ${id('CloseupDescriptionContainer')}><div ${id('main-pin-description-text')}><div ${id('truncated-description')}><div dir="auto"><span>${escape(pin.text)}</span></div></div></div></div>
<div ${id('CloseupUserRep')}><div ${id('user-rep')}><a href="/${PROFILE.name}/"><img src="/sandbox/avatar/${PROFILE.name}.svg" alt=""><div><div ${id('username')}>${PROFILE.title}</div><div ${id('user-follower-count')}>${number(PROFILE.followers, language)} ${words.followers}</div></div></a></div></div>
${count}<div class="comments">${comments.map((one) => commentHtml(one, language)).join('')}</div>
<div ${id('comment-editor-container')}><div class="editor" contenteditable="true" role="textbox" aria-label="${words.add}"></div><div ${id('activity-item-create-submit')}><button aria-label="${words.send}">➤</button></div></div></div></div>
<h2 class="ideas">${words.like}</h2><div class="grid">${IDEAS.map(tile).join('')}</div>`;
  return frame({ language, title: pin.title, head, body });
}
