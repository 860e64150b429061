import type { NamedTake } from '../network.ts';
import { chatOf, numberFrom, numberOf, peerIn, senderOf } from './chats.ts';
import type { Chat } from './chats.ts';
import { webCounts } from './web-counts.ts';
import { longForm, webAddressOf } from './web-pages.ts';

/** The named functions of the web apps (`/a/` and `/k/`); those of the public pages: takes.ts. */

const isWeb = (url: string) => URL.canParse(url) && webAddressOf(new URL(url)) !== null;

const only =
  (kind: Chat['kind'], ofPublic: string | null): NamedTake =>
  (element, { url }) =>
    isWeb(url) ? (chatOf(element, url)?.kind === kind ? kind : null) : ofPublic;

/** In its group the channel's own post is repeated: that is no comment. */
const isComment: NamedTake = (element, { url }) => {
  const chat = chatOf(element, url);
  if (chat?.kind !== 'group') return null;
  const sender = peerIn(chat.app === 'a' ? senderOf(element) : null);
  const isPost =
    element.matches('[data-saved-from]') ||
    (sender?.startsWith('-') && sender !== chat.id && element.querySelector('.message-views'));
  return isPost ? null : 'comment';
};

/** A thread has a header of its own, which names no community. */
const namesChat: NamedTake = (element, { url }) => {
  if (!isWeb(url)) return 'public';
  const chat = chatOf(element, url);
  return chat && chat.kind !== 'private' && !chat.thread && !isThread(chat) ? chat.kind : null;
};
const isThread = ({ app, root }: Chat) =>
  app === 'k' && 'matches' in root && (root as Element).matches('[data-type="discussion"]');

const chatId: NamedTake = (element, { url }) => chatOf(element, url)?.id ?? null;

const chatName: NamedTake = (element, { url }) => {
  const name = URL.canParse(url) ? webAddressOf(new URL(url))?.peer : null;
  return chatOf(element, url) && name?.startsWith('@') ? name.slice(1) : null;
};

/** The parts of an album have numbers of their own; the public pages call it by the first. */
const ALBUM = '.album-item[data-mid], [id^="album-media-message-"]';

/** `-100…_12`, the same as on the public pages; of a dialogue `5_12`. */
const webId: NamedTake = (element, { url, own }) => {
  const chat = chatOf(element, url);
  const number = chat && numberOf(element, chat);
  if (!chat || !number) return null;
  const parts = own(ALBUM).map((part) => {
    const text = part.getAttribute('data-mid') ?? part.id.slice('album-media-message-'.length);
    return Number(numberFrom(text, chat.app, chat.kind) ?? number);
  });
  return `${chat.id}_${Math.min(Number(number), ...parts)}`;
};

const permalink: NamedTake = (element, around) => {
  const [, chat, number] = /^-100(\d+)_(\d+)$/.exec(String(webId(element, around))) ?? [];
  return chat ? `https://t.me/c/${chat}/${number}` : null;
};

const title: NamedTake = (element, { url }) => {
  const chat = chatOf(element, url);
  const name = chat?.root.querySelector(
    chat.app === 'a'
      ? '.MiddleHeader .ChatInfo .fullName'
      : '.chat-info .user-title .peer-title, .chat-info .peer-title',
  );
  return name ? (name.textContent ?? '').trim() : null;
};

/** Who is logged in, where their *Saved Messages* stand in the list of chats; else only: "me". */
function selfIn(document: Document): string {
  const saved = document.querySelector(
    '.ListItem:has(.saved-messages) .Avatar[data-peer-id], .chatlist-chat[data-peer-id]:has(.avatar-icon-saved)',
  );
  const peer = peerIn(saved);
  return peer && !peer.startsWith('-') ? peer : 'me';
}

/** null on the public pages, and while nobody is logged in. */
const self: NamedTake = (element, { url }) =>
  isWeb(url) && element.ownerDocument.querySelector('#MiddleColumn, #column-center')
    ? selfIn(element.ownerDocument)
    : null;

const OWN = '.Message.own, .bubble.is-out';

/** The name stands at the first of a row of messages of one person. */
const authorName: NamedTake = (element, { url, own }) => {
  const chat = chatOf(element, url);
  if (!chat || element.matches(OWN)) return null;
  if (chat.kind === 'private') return title(element, { url, own });
  const row = element.closest('.sender-group-container, .bubbles-group') ?? element;
  const name = row.querySelector(
    chat.app === 'a'
      ? '.message-title .sender-title, .sender-title'
      : '.name:not(:has(.bubble-name-forwarded)) .peer-title',
  );
  return name ? (name.textContent ?? '').trim() : null;
};

const authorId: NamedTake = (element, around) => {
  const chat = chatOf(element, around.url);
  if (!chat) return null;
  if (element.matches(OWN)) return selfIn(element.ownerDocument);
  if (chat.kind === 'private') return chat.id;
  const peer = peerIn(chat.app === 'a' ? senderOf(element) : senderOfK(element));
  if (peer !== chat.id) return peer;
  // An admin who hides behind the group's name speaks for the channel.
  const post = threadPost(element, around);
  return typeof post === 'string' ? (/^-\d+/.exec(post)?.[0] ?? peer) : peer;
};
const senderOfK = (bubble: Element) =>
  bubble.querySelector('.name[data-peer-id]') ??
  bubble
    .closest('.bubbles-group')
    ?.querySelector(
      '.bubbles-group-avatar[data-peer-id], .bubbles-group-avatar-container [data-peer-id], .name[data-peer-id]',
    );

/** Which post a thread is of is told by its first message alone, and long threads drop it. */
const threads = new WeakMap<Document, Map<string, string>>();

function remembered(element: Element, thread: string, told: string | null): string | null {
  const known = threads.get(element.ownerDocument) ?? new Map<string, string>();
  threads.set(element.ownerDocument, known);
  if (told) known.set(thread, told);
  return told ?? known.get(thread) ?? null;
}

/**
 * The channel's post that a comment stands under. Web A does not tell its number: there it is
 * `<channel>/<group>_<thread>`, which belongs to the channel and opens the thread.
 */
const threadPost: NamedTake = (element, { url }) => {
  const chat = chatOf(element, url);
  if (chat?.kind !== 'group') return null;
  return chat.app === 'a' ? threadPostA(element, chat) : threadPostK(element, chat);
};

function threadPostA(element: Element, { id, thread, root }: Chat): string | null {
  if (!thread) return null;
  const first = root.querySelector(`.Message[data-message-id="${thread}"]`);
  const channel = peerIn(first && senderOf(first));
  const told = channel?.startsWith('-') && channel !== id ? `${channel}/${id}_${thread}` : null;
  return remembered(element, `${id}_${thread}`, told);
}

function threadPostK(element: Element, { id, thread, root }: Chat): string | null {
  const answered = numberFrom(element.getAttribute('data-reply-to-mid'), 'k', 'group');
  for (const mirror of root.querySelectorAll('.bubble[data-saved-from][data-mid]')) {
    const number = numberFrom(mirror.getAttribute('data-mid'), 'k', 'group');
    const from = mirror.getAttribute('data-saved-from')?.split('_') ?? [];
    const post = numberFrom(from[1] ?? null, 'k', 'channel');
    if (number && post)
      remembered(element, `${id}_${number}`, `${longForm(from[0] ?? '')}_${post}`);
  }
  const known = thread
    ? remembered(element, `${id}_${thread}`, null)
    : postAnswered(element, id, root, answered);
  if (known || !thread) return known;
  // The channel that the thread was opened from still stands behind it.
  const behind = element.ownerDocument.querySelector(
    '.chat:not([data-type="discussion"]) .bubble.channel-post:not(.forwarded, [data-saved-from])[data-peer-id]',
  );
  const channel = peerIn(behind);
  return channel && channel !== id ? `${channel}/${id}_${thread}` : null;
}

/** In the whole group a thread is followed from answer to answer, up to the channel's post. */
function postAnswered(element: Element, id: string, root: ParentNode, first: string | null) {
  for (let at = first, steps = 0; at && steps < 30; steps += 1) {
    const known = remembered(element, `${id}_${at}`, null);
    if (known) return known;
    const above = root.querySelector(`.bubble[data-mid="${Number(at) + 2 ** 32}"]`);
    at = numberFrom(above?.getAttribute('data-reply-to-mid') ?? null, 'k', 'group');
  }
  return null;
}

/**
 * The comment that it answers, else the group's message that the thread began with: comments of a
 * post are one talk, and an answer without a sign belongs to it. Web A never tells which one.
 */
const answers: NamedTake = (element, { url }) => {
  const chat = chatOf(element, url);
  const number = numberFrom(element.getAttribute('data-reply-to-mid'), 'k', 'group');
  const above = number ?? chat?.thread;
  return chat && above ? `${chat.id}_${above}` : null;
};

/** A box is named by its chat and thread. */
const boxOf: NamedTake = (element, { url }) => {
  const chat = chatOf(element, url);
  return chat && `box:${chat.id}${chat.thread ? `_${chat.thread}` : ''}`;
};

/** Who would be speaking: a channel's box always speaks as the channel. */
const boxAs: NamedTake = (element, { url }) => {
  const chat = chatOf(element, url);
  if (chat?.kind === 'channel') return chat.id;
  return (
    chat &&
    peerIn(
      element
        .closest('.chat-input, .Composer, .middle-column-footer')
        ?.querySelector(
          '.new-message-send-as-avatar[data-peer-id], .send-as-button [data-peer-id]',
        ),
    )
  );
};

export const webTakes: Readonly<Record<string, NamedTake>> = {
  ...webCounts,
  inChannel: only('channel', 'public'),
  inGroup: only('group', null),
  isComment,
  inDialogue: only('private', null),
  namesChat,
  chatId,
  chatName,
  webId,
  permalink,
  title,
  self,
  authorName,
  authorId,
  threadPost,
  answers,
  boxOf,
  boxAs,
};
