import { escape, message } from './message.ts';
import type { ChannelPost } from './posts.ts';
import { CHANNEL, POSTS } from './posts.ts';
import { WORDS } from './words.ts';
import type { Language } from './words.ts';

const frame = (title: string, body: string, bodyClass: string) => `<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title><meta property="og:title" content="${escape(CHANNEL.title)}">
<link rel="icon" href="/sandbox/avatar.svg"><link rel="stylesheet" href="/sandbox/frame.css"><link rel="stylesheet" href="/sandbox/messages.css"></head>
<body class="${bodyClass}">${body}</body></html>`;

const counter = (value: string | number, type: string) =>
  `<div class="tgme_channel_info_counter"><span class="counter_value">${value}</span> <span class="counter_type">${type}</span></div>`;

export function listPage(language: Language, now: number): string {
  const words = WORDS[language];
  const photos = POSTS.reduce((sum, { photos: own }) => sum + (own?.length ?? 0), 0);
  return frame(
    `${CHANNEL.title} – Telegram`,
    `<header class="tgme_header"><div class="tgme_header_info"><a class="tgme_channel_join_telegram" href="https://t.me/${CHANNEL.name}">${words.download}</a><div class="tgme_header_title_wrap"><div class="tgme_header_title"><span dir="auto">${CHANNEL.title}</span></div></div><div class="tgme_header_counter">5.62K ${words.subscribers}</div></div></header>
<main class="tgme_main"><div class="tgme_container">
<aside class="tgme_header_right_column"><section class="tgme_right_column"><div class="tgme_channel_info"><div class="tgme_channel_info_header"><i class="tgme_page_photo_image"><img alt="" src="/sandbox/avatar.svg"></i><div class="tgme_channel_info_header_title_wrap"><div class="tgme_channel_info_header_title"><span dir="auto">${CHANNEL.title}</span></div></div><div class="tgme_channel_info_header_username"><a href="https://t.me/${CHANNEL.name}">@${CHANNEL.name}</a></div></div>
<div class="tgme_channel_info_counters">${counter('5.62K', words.subscribers)}${counter(photos, words.photos)}${counter(1, words.videos)}</div>
<div class="tgme_channel_info_description">Хлеб на закваске, утренний кофе и немного муки на рукавах. Речная, 12, каждый день с 8:00.</div></div></section></aside>
<section class="tgme_channel_history js-message_history">${[...POSTS]
      .reverse()
      .map((post) => message(post, language, now))
      .join('\n')}</section>
</div></main>`,
    'widget_frame_base tgme_webpreview_base',
  );
}

export function landingPage(language: Language): string {
  const words = WORDS[language];
  return frame(
    `Telegram: Contact @${CHANNEL.name}`,
    `<div class="tgme_page_wrap"><div class="tgme_page tgme_page_post"><img class="tgme_page_photo_image" alt="" src="/sandbox/avatar.svg"><div class="tgme_page_title" dir="auto"><span dir="auto">${CHANNEL.title}</span></div><div class="tgme_page_extra">5 618 ${words.subscribers}</div><div class="tgme_page_description">Хлеб на закваске, утренний кофе и немного муки на рукавах.</div><div class="tgme_page_action"><a class="tgme_action_button_new" href="https://t.me/${CHANNEL.name}">${words.join}</a></div><a class="tgme_preview" href="/s/${CHANNEL.name}">${words.preview}</a></div></div>`,
    'tgme_landing',
  );
}

export function postPage(post: ChannelPost, language: Language, now: number): string {
  return frame('Telegram Widget', message(post, language, now, true), 'widget_frame_base');
}
