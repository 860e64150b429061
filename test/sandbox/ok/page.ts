import { GROUP, ME } from './content.ts';
import { WORDS } from './words.ts';
import type { Language } from './words.ts';

/** Topics of one portion of the feed. */
export const PORTION = 5;

/** The whole page around a feed, or an empty one with a topic's layer. */
export function page(language: Language, feed: string, layer: string): string {
  const words = WORDS[language];
  const home = `/group/${GROUP.id}`;
  const members = GROUP.members.toLocaleString('ru').replace(/\s/g, '\u00a0');
  const nav = [words.feed, words.friends, words.groups, words.photos, words.video];
  const head = feed
    ? `<meta property="og:title" content="${GROUP.name} | OK.RU"><meta property="og:url" content="https://ok.ru${home}">`
    : '';
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${GROUP.name}</title>${head}<link rel="icon" href="/sandbox/avatar/group.svg"><link rel="stylesheet" href="/sandbox/feed.css"><link rel="stylesheet" href="/sandbox/layers.css"><script type="module" src="/sandbox/client.ts"></script></head><body>
<header class="toolbar"><a class="toolbar_logo" href="/feed">ok</a><div class="toolbar_search">🔍</div></header>
<div id="hook_Block_MainContainer" class="main"><nav class="nav-side"><a class="nav-side_i __me" data-l="t,userPage" href="/profile/${ME.id}"><img alt="" src="/sandbox/avatar/${ME.id}.svg?${encodeURIComponent(ME.name)}"><span class="tico">${ME.name}</span></a>${nav.map((word) => `<a class="nav-side_i" href="/feed">${word}</a>`).join('')}</nav>
<div class="content"><div class="group-cover"><img alt="" src="/sandbox/cover.svg"></div><div class="group-name"><img class="group-ava" alt="" src="/sandbox/avatar/group.svg"><div><h1 class="group-name_h" itemprop="name">${GROUP.name}</h1><div class="group-name_d">Хлеб на закваске, кофе и немного муки на рукавах</div></div></div>
<div class="group-nav"><a class="__active" href="${home}/topics">${words.topics}</a><a href="${home}/members">${words.members} <span id="groupMembersCntEl">${members}</span></a><a data-group-id="${GROUP.id}" href="${home}/about">${words.about}</a></div>
<div id="hook_Block_PostingForm" class="pf-head"><img class="feed_ava" alt="" src="/sandbox/avatar/group.svg"><a class="pf-head_itx_a" href="/post" role="button">${words.write}</a></div>
<div class="group-feed"><div class="feed-list js-feed">${feed}</div><div class="js-load-more" data-offset="${PORTION}"></div></div></div></div>
${layer}<template class="js-posting">${posting(language)}</template></body></html>`;
}

/** The layer in which a topic is written. Ticking the timer turns its button from now to later. */
function posting(language: Language): string {
  const words = WORDS[language];
  const options = (to: number, step: number) =>
    Array.from({ length: to / step }, (_, n) => {
      const value = String(n * step).padStart(2, '0');
      return `<option value="${value}">${value}</option>`;
    }).join('');
  return `<div class="posting-layer"><div class="posting" role="dialog" aria-label="${words.title}"><div class="posting_head"><b>${words.title}</b><button class="js-posting-close" type="button" aria-label="${words.close}">×</button></div><div class="posting_itx-w"><div class="posting_itx emoji-tx h-mod js-ok-e js-posting-itx ok-posting-handler" contenteditable="true" role="textbox" data-module="postingForm/mediaText" data-placeholder="${words.say}"></div></div><div class="posting_f"><label class="posting_timer"><input name="timer" class="irc gpf-timer-post" type="checkbox"><span class="irc-vis __n"></span><span class="irc_l">${words.time}</span></label><span class="js-when" hidden><input name="st.layer.date" type="text" value="01.12.2026"><select name="st.layer.hours">${options(24, 1)}</select>:<select name="st.layer.mins">${options(60, 5)}</select></span><button class="posting_submit button-pro js-publish-btn" data-share="${words.share}" data-save="${words.save}" data-done="${words.published}" data-later="${words.later}" type="button">${words.share}</button></div></div></div>`;
}
