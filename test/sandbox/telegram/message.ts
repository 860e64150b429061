import { momentOf } from '../vk/content/moments.ts';
import type { ChannelPost } from './posts.ts';
import { CHANNEL } from './posts.ts';
import { WORDS } from './words.ts';
import type { Language } from './words.ts';

export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
const EMOJI = /\p{Extended_Pictographic}\uFE0F?/gu;
const rich = (text: string): string =>
  escape(text)
    .replace(/#(?!\d+;)[\p{L}\d]+/gu, (tag) => `<a href="?q=${encodeURIComponent(tag)}">${tag}</a>`)
    .replace(EMOJI, (emoji) => `<i class="emoji"><b>${emoji}</b></i>`)
    .replaceAll('\n', '<br>');
const picture = (name: string) => `background-image:url('/sandbox/photo/${name}.svg')`;
const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

const AUTHOR = `<div class="tgme_widget_message_author accent_color"><a class="tgme_widget_message_owner_name" href="https://t.me/${CHANNEL.name}"><span dir="auto">${CHANNEL.title}</span></a></div>`;

function media(post: ChannelPost, language: Language): string {
  const words = WORDS[language];
  const link = `https://t.me/${CHANNEL.name}/${post.n}`;
  const photos = (post.photos ?? []).map(
    (name, index, all) =>
      `<a class="tgme_widget_message_photo_wrap${all.length > 1 ? ' grouped_media_wrap js-message_photo' : ''}" href="https://t.me/${CHANNEL.name}/${post.n + index}${all.length > 1 ? '?single' : ''}" style="${picture(name)}"><div class="tgme_widget_message_photo"></div></a>`,
  );
  return [
    photos.length > 1
      ? `<div class="tgme_widget_message_grouped_wrap js-message_grouped_wrap"><div class="tgme_widget_message_grouped">${photos.join('')}</div></div>`
      : photos.join(''),
    post.video
      ? `<a class="tgme_widget_message_video_player js-message_video_player" href="${link}"><i class="tgme_widget_message_video_thumb" style="${picture(post.video.drawing)}"></i><time class="message_video_duration">${clock(post.video.seconds)}</time></a>`
      : '',
    post.voice
      ? `<a class="tgme_widget_message_voice_player js-message_voice_player" href="${link}"><i class="voice_button"></i><span class="voice_wave"></span><time class="tgme_widget_message_voice_duration">${clock(post.voice)}</time></a>`
      : '',
    post.poll
      ? `<div class="tgme_widget_message_poll js-poll"><div class="tgme_widget_message_poll_question">${escape(post.poll.question)}</div><div class="tgme_widget_message_poll_type">${words.poll}</div>${post.poll.answers.map(([text, percent]) => `<div class="tgme_widget_message_poll_option"><div class="tgme_widget_message_poll_option_percent">${percent}%</div><div class="tgme_widget_message_poll_option_value"><div class="tgme_widget_message_poll_option_text">${escape(text)}</div><div class="tgme_widget_message_poll_option_bar" style="width:${percent}%"></div></div></div>`).join('')}</div>`
      : '',
  ].join('');
}

function before(post: ChannelPost, language: Language): string {
  const from = post.forwarded;
  const name = from && `<span dir="auto">${escape(from.name)}</span>`;
  return [
    from
      ? `<div class="tgme_widget_message_forwarded_from accent_color">${WORDS[language].forwarded}&nbsp;${from.href ? `<a class="tgme_widget_message_forwarded_from_name" href="${from.href}">${name}</a>` : `<span class="tgme_widget_message_forwarded_from_name">${name}</span>`}</div>`
      : '',
    post.answers
      ? `<a class="tgme_widget_message_reply" href="https://t.me/${CHANNEL.name}/${post.answers.n}"><div class="tgme_widget_message_author accent_color"><span class="tgme_widget_message_author_name" dir="auto">${CHANNEL.title}</span></div><div class="tgme_widget_message_text js-message_reply_text" dir="auto">${escape(post.answers.text)}</div></a>`
      : '',
  ].join('');
}

function textOf(post: ChannelPost): string {
  if (!post.text) return '';
  const text = `<div class="tgme_widget_message_text js-message_text" dir="auto">${rich(post.text)}</div>`;
  // An album's caption is drawn as two, one in the other.
  return (post.photos?.length ?? 0) > 1
    ? `<div class="tgme_widget_message_text js-message_text before_footer" dir="auto">${text}<span style="display:inline-block;width:97px"></span></div>`
    : text;
}

function reactions(post: ChannelPost): string {
  if (!post.reactions) return '';
  const stars = post.stars
    ? `<span class="tgme_reaction tgme_reaction_paid"><i class="icon icon-telegram-stars">★</i>${post.stars}</span>`
    : '';
  const each = post.reactions.map(
    ([emoji, count]) =>
      `<span class="tgme_reaction"><i class="emoji"><b>${emoji}</b></i>${count}</span>`,
  );
  return `<div class="tgme_widget_message_reactions js-message_reactions">${stars}${each.join('')}</div>`;
}

function link(post: ChannelPost): string {
  if (!post.link) return '';
  const { site, title, about } = post.link;
  return `<a class="tgme_widget_message_link_preview" href="https://example.org/"><div class="link_preview_site_name accent_color">${site}</div><div class="link_preview_title">${title}</div><div class="link_preview_description">${about}</div></a>`;
}

/** One message as the list and the single post's widget draw it. */
export function message(post: ChannelPost, language: Language, now: number, single = false) {
  const words = WORDS[language];
  const time = new Date(momentOf(post.at, now));
  const stamp = time
    .toISOString()
    .replace('.000Z', '+00:00')
    .replace(/\.\d+Z/, '+00:00');
  const shown = new Intl.DateTimeFormat('ru', {
    timeZone: 'Europe/Moscow',
    hour: '2-digit',
    minute: '2-digit',
  }).format(time);
  const view = { c: -CHANNEL.number, p: post.n, t: Math.floor(now / 1000), h: 'a1b2c3' };
  const known = single
    ? `data-peer="c${CHANNEL.number}_-81726"`
    : `data-view="${Buffer.from(JSON.stringify(view)).toString('base64')}"`;
  const date = `<a class="tgme_widget_message_date" href="https://t.me/${CHANNEL.name}/${post.n}"><time datetime="${stamp}" class="time">${shown}</time></a>`;
  const inside = post.service
    ? `<div class="tgme_widget_message_text js-message_text">${post.service === 'pinned' ? `${CHANNEL.title} ${words.pinned}` : words.created}</div><span class="tgme_widget_message_meta">${date}</span>`
    : `${before(post, language)}${media(post, language)}${textOf(post)}${link(post)}${reactions(post)}<div class="tgme_widget_message_footer compact js-message_footer"><div class="tgme_widget_message_info short js-message_info">${post.views ? `<span class="tgme_widget_message_views">${post.views}</span><span class="copyonly"> ${words.views}</span>` : ''}<span class="tgme_widget_message_meta">${post.edited ? `${words.edited} ` : ''}${date}</span></div></div>`;
  return `<div class="tgme_widget_message_wrap js-widget_message_wrap"><div class="tgme_widget_message text_not_supported_wrap ${post.service ? 'service_message ' : ''}js-widget_message" data-post="${CHANNEL.name}/${post.n}" ${known}><div class="tgme_widget_message_user"><a href="https://t.me/${CHANNEL.name}"><i class="tgme_widget_message_user_photo"><img alt="" src="/sandbox/avatar.svg"></i></a></div><div class="tgme_widget_message_bubble">${AUTHOR}${inside}</div></div></div>`;
}
