/**
 * One wall of VK's React skin, made up: always the same. Drawn by the server as far as the last
 * comments, which the page's own script appends while the person scrolls.
 */
import { bakeryId } from '../make-rows.ts';

export const posts = 100;
/** Twelve under each post; the last 200 of them come while scrolling. */
export const commentsEach = 12;
export const commentsLater = 200;

const words = 'хлеб утро рецепт скидка новый сегодня вечер город пирог кофе праздник история'.split(
  ' ',
);
const said = (n: number, length: number) =>
  Array.from({ length }, (_, i) => words[(n * 7 + i * i + i) % words.length]).join(' ');
const postKey = (n: number) => `${bakeryId}_${90_000 - n}`;

function comment(post: number, n: number): string {
  const id = 100_000 + post * commentsEach + n;
  const author = 10_000_000 + ((post * 31 + n * 17) % 400);
  // Every third is a question: it waits.
  const text = `${said(id, 6 + (id % 9))}${n % 3 === 0 ? ', подскажите?' : '.'}`;
  return `<div class="vkitComment__root" data-testid="wall_comments_comment_root">
<a href="/id${author}" data-testid="comment-avatar"><i class="round"></i></a><div class="body">
<a href="/id${author}" data-testid="comment-owner">Гость ${author}</a>
<div data-testid="comment-text"><span data-testid="showmoretext-in">${text}</span></div>
<div class="foot"><a href="/wall${postKey(post)}?reply=${id}" data-testid="wall_comment_date">сегодня в ${8 + (n % 4)}:${10 + (post % 50)}</a>
<button data-testid="comment-reply" type="button">Ответить</button>
<button data-testid="comment-like" type="button" aria-label="Нравится"><span>${id % 7}</span></button></div></div></div>`;
}

function post(n: number, comments: string): string {
  const key = postKey(n);
  const action = (id: string, label: string, value: number) =>
    `<div role="button" tabindex="0" data-testid="post_footer_action_${id}" aria-label="${label}"><span class="vkitPostFooterAction__label">${value}</span></div>`;
  return `<div class="vkitPost__root" data-testid="post" data-post-id="${key}" data-post-nesting-lvl="0">
<div class="vkitPostHeader__root"><i class="round"></i><div><a href="/teplyhleb" data-testid="post-header-title">Пекарня «Тёплый хлеб»</a>
<div data-testid="post-header-subtitle"><a href="/wall${key}" data-testid="post_date_block_preview">${1 + (n % 27)} окт в 10:${String(10 + (n % 50))}</a></div></div></div>
<div data-testid="post-content-container"><div class="vkitPostText__root"><div data-testid="showmoretext-in">${said(n, 20 + (n % 30))}</div></div><div class="photo"></div></div>
<div class="foot">${action('like', 'Отправить реакцию «Лайк»', 40 + ((n * 13) % 90))}${action('comment', 'Комментировать', commentsEach)}${action('share', 'Поделиться', n % 9)}<span title="${900 + n * 11} просмотров">${900 + n * 11}</span></div>
<div data-testid="wall_comments_layout_root"><div class="list">${comments}</div></div></div>`;
}

const style = `body{margin:0;font:15px/1.4 sans-serif;background:#edeef0}
main{width:550px;margin:0 auto}.vkitPost__root{background:#fff;margin:12px 0;padding:16px;border-radius:12px}
.vkitPostHeader__root{display:flex;gap:12px}.round{display:block;width:40px;height:40px;border-radius:50%;background:#ccd}
.photo{height:260px;margin:8px 0;background:linear-gradient(#e9c,#fc9)}.foot{display:flex;gap:16px;align-items:center;color:#666}
.vkitComment__root{display:flex;gap:10px;padding:8px 0}.body{flex:1}`;

/**
 * The page's own script: appends comments as its end comes near, and draws the wall anew at another
 * address without a reload when it is told to (`benchGo`).
 */
const script = `const later = JSON.parse(document.getElementById('later').textContent);
const append = () => {
  for (let i = 0; i < 10 && later.length; i++) {
    const [post, html] = later.shift();
    document.querySelectorAll('[data-testid="post"] .list')[post].insertAdjacentHTML('beforeend', html);
  }
};
let asked = false;
addEventListener('scroll', () => {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => {
    asked = false;
    if (scrollY > document.documentElement.scrollHeight * 0.3) append();
  });
}, { passive: true });
const first = document.querySelector('main').innerHTML;
window.benchGo = (address) => {
  history.pushState(null, '', address);
  document.querySelector('main').innerHTML = address.startsWith('/wall') ? first.split('<!--post-->').slice(0, 2).join('') : first;
};
window.benchLeft = () => later.length;`;

/** The whole page. */
export function wall(): string {
  const split = posts * commentsEach - commentsLater;
  const later: [number, string][] = [];
  const all = Array.from({ length: posts }, (_, n) => {
    const comments = Array.from({ length: commentsEach }, (_, i) => {
      // The last ones under the last posts would stand below where scrolling ends.
      const at = i * posts + n;
      if (at < split) return comment(n, i);
      later.push([n, comment(n, i)]);
      return '';
    });
    return `<!--post-->${post(n, comments.join(''))}`;
  });
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Пекарня «Тёплый хлеб»</title>
<meta property="og:title" content="Пекарня «Тёплый хлеб»"><meta property="og:url" content="https://vk.com/teplyhleb"><style>${style}</style></head><body>
<div class="redesigned-group-info"><h1>Пекарня «Тёплый хлеб»</h1><a class="redesigned-group-subscribers" href="/teplyhleb?act=members"><span>12 345 подписчиков</span></a></div>
<main>${all.join('\n')}</main><script type="application/json" id="later">${JSON.stringify(later).replaceAll('<', '\\u003c')}</script>
<script>${script}</script></body></html>`;
}
