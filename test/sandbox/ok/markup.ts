import { momentOf } from '../vk/content/moments.ts';
import { GROUP } from './content.ts';
import type { Comment, Topic } from './content.ts';
import { WORDS } from './words.ts';
import type { Language } from './words.ts';

export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
const rich = (text: string) => escape(text).replaceAll('\n', '<br>');
const MOSCOW = 'Europe/Moscow';

/** `сегодня в 09:15`, `18 ноя в 09:15`. */
export function dateOf(at: number, now: number, language: Language): string {
  const words = WORDS[language];
  const day = (time: number) => new Intl.DateTimeFormat('sv', { timeZone: MOSCOW }).format(time);
  const clock = new Intl.DateTimeFormat('ru', {
    timeZone: MOSCOW,
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
  if (day(at) === day(now)) return `${words.today} ${clock}`;
  if (day(at) === day(now - 86_400_000)) return `${words.yesterday} ${clock}`;
  const date = new Intl.DateTimeFormat(language === 'ru' ? 'ru' : 'en-GB', {
    timeZone: MOSCOW,
    day: 'numeric',
    month: 'short',
  }).format(at);
  return `${date.replace('.', '')}${words.at}${clock}`;
}

const topicLink = (topic: Topic) => `/group/${GROUP.id}/topic/${topic.id}`;
const groupLink = `<a class="group-link o" href="/group/${GROUP.id}">${GROUP.name}</a>`;

/** Counters as the feed has them: of nobody a hidden `0` stands there. */
function widgets(topic: Topic, language: Language): string {
  const words = WORDS[language];
  const count = (n: number) =>
    `<span class="widget_count js-count${n ? '' : ' __empty'}">${n.toLocaleString('ru')}</span>`;
  return `<ul class="widget-list"><li class="widget-list_i" data-widget-item-type="comment"><a class="widget_cnt js-topic" href="${topicLink(topic)}">${words.comments} ${count(topic.comments)}</a></li><li class="widget-list_i" data-widget-item-type="reshare"><button class="widget_cnt h-mod" data-type="RESHARE" type="button">${words.reshare} ${count(topic.reshares)}</button></li><li class="widget-list_i" data-widget-item-type="like"><span class="widget_cnt js-klass-action">${words.klass} ${count(topic.likes)}</span></li></ul>`;
}

function media({ photos, video, link }: Topic): string {
  const pictures = (photos ?? []).map(
    (name) => `<div class="collage_img"><img alt="" src="/sandbox/photo/${name}.svg"></div>`,
  );
  return [
    pictures.length ? `<div class="collage n${pictures.length}">${pictures.join('')}</div>` : '',
    video
      ? `<div class="vid-card"><img alt="" src="/sandbox/photo/${video}.svg"><span class="vid-card_duration">1:14</span></div>`
      : '',
    link ? `<a class="media-link_c" href="https://${link}/">${link}</a>` : '',
  ].join('');
}

export function feedItem(topic: Topic, language: Language, now: number): string {
  const words = WORDS[language];
  const at = dateOf(momentOf(topic.at, now), now, language);
  const label = topic.ad
    ? `<div class="feed_ad">${[...words.ad].map((letter) => `<span>${letter}</span>`).join('')}</div>`
    : '';
  return `<div class="feed-w"><div class="feed h-mod" data-feed-id="${topic.id}"><div class="feed_top"><img class="feed_ava" alt="" src="/sandbox/avatar/group.svg"><div class="feed_who">${groupLink}<div class="feed_date">${at}</div></div>${label}</div><div class="feed_b"><div class="media-text_cnt"><div class="media-text_cnt_tx">${rich(topic.text ?? '')}</div></div><a class="media-text_a js-topic" href="${topicLink(topic)}" aria-label="${escape((topic.text ?? '').slice(0, 30))}"></a>${media(topic)}</div>${widgets(topic, language)}</div></div>`;
}

export function commentItem(comment: Comment, language: Language, now: number): string {
  const at = momentOf(comment.at, now);
  const href = comment.profile ? `/profile/${comment.profile}` : `/group/${GROUP.id}`;
  const face = comment.profile ?? 'group';
  return `<div id="hook_Block_Comment${escape(comment.id)}" class="hookBlock"><div class="comments_i" data-seen-params="${escape(JSON.stringify({ data: { commentId: comment.id } }))}" data-time="${at}"><img class="comments_ava" alt="" src="/sandbox/avatar/${face}.svg?${encodeURIComponent(comment.author)}"><div class="comments_body"><span><a class="comments_author-name o" href="${href}"><span>${escape(comment.author)}</span></a></span><span class="comments_text textWrap" data-rid="${escape(comment.answers ?? '')}"><span class="js-text-full">${rich(comment.text)}</span></span><ul class="comments_controls"><li class="comments_date">${dateOf(at, now, language)}</li><li><a class="js-reply" role="button" tabindex="0" data-l="t,reply" data-comment="${escape(comment.id)}" data-name="${escape(comment.author)}">${WORDS[language].reply}</a></li><li><button type="button"><span class="tico tico__16">${comment.likes}</span></button></li></ul></div></div></div>`;
}

/** So many comments stand there at first; the rest comes when asked for. */
export const FIRST = 7;

/** A topic as its own page and its layer over the feed show it. */
export function topicLayer(
  topic: Topic,
  comments: readonly Comment[],
  language: Language,
  now: number,
): string {
  const words = WORDS[language];
  const head = JSON.stringify({
    group: { name: GROUP.name, href: `/group/${GROUP.id}` },
    timeInfo: { createTime: new Date(momentOf(topic.at, now)).toISOString() },
  });
  const list = comments.slice(0, FIRST).map((comment) => commentItem(comment, language, now));
  const more = comments.length > FIRST;
  return `<div class="media-layer"><div class="mlr_cnt"><button class="media-layer_close_ico" type="button" aria-label="${words.close}">×</button><div class="mlr_top"><div><img class="feed_ava" alt="" src="/sandbox/avatar/group.svg"><group-author data="${escape(head)}">${groupLink}<span class="mlr_date">${dateOf(momentOf(topic.at, now), now, language)}</span></group-author></div></div><div class="media-text_cnt">${rich(topic.text ?? '')}</div>${media(topic)}${widgets({ ...topic, comments: comments.length }, language)}<div class="mlr_disc js-discussion-layer-block"><div data-count="${comments.length}" data-topic="${topic.id}"><div class="comments_lst_cnt">${list.join('')}</div>${more ? `<button class="link-show-more js-show-more" type="button">${words.more}</button>` : ''}<div class="comments_add"><form class="comments_add_form"><div class="comments_add_to js-to" hidden></div><div class="itx js-comments_add js-ok-e comments_add-ceditable" contenteditable="true" role="textbox" data-placeholder="${words.comment}"></div><button class="button-pro form-actions_yes" type="submit">${words.add}</button></form></div></div></div></div></div>`;
}
