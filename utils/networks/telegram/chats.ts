import { webAddressOf } from './web-pages.ts';
import { longForm } from './web-pages.ts';
import type { App } from './web-pages.ts';

/**
 * What chat of a web app an element stands in. Neither app says it in one place, and the same
 * elements draw a channel, a group and a dialogue: this page alone decides, and everything that
 * reads or writes asks it, so that a private text never lands in a public box.
 */
export interface Chat {
  app: App;
  kind: 'channel' | 'group' | 'private';
  /** `-100…`, or the number of the other side of a dialogue. */
  id: string;
  /** The number of the message that its thread of comments began with; null outside of one. */
  thread: string | null;
  /** Around its messages. */
  root: ParentNode;
}

/** Numbers of messages in channels and groups begin here in Web K. */
const MID_OFFSET = 2 ** 32;

/** Last resort, when a chat shows no message that tells: how its header counts people. */
const SUBSCRIBERS = /subscri|подпис|підпис|abona|abone|жазыл|pelanggan/i;

export function chatOf(element: Element, url: string): Chat | null {
  const address = URL.canParse(url) ? webAddressOf(new URL(url)) : null;
  if (!address?.peer) return null;
  return address.app === 'a'
    ? chatOfA(element, address.peer, address.thread)
    : chatOfK(element, address.peer);
}

/** `-100…` or a person's number as an element of either app has it; null for anything else. */
export function peerIn(element: Element | null | undefined): string | null {
  const peer = element?.getAttribute('data-peer-id') ?? '';
  return /^-?[1-9]\d*$/.test(peer) ? longForm(peer) : null;
}

/** The message's number; null for one that is being sent (`12.0001`) or is not the chat's. */
export function numberOf(message: Element, { app, kind }: Pick<Chat, 'app' | 'kind'>) {
  return numberFrom(message.getAttribute(app === 'a' ? 'data-message-id' : 'data-mid'), app, kind);
}

export function numberFrom(text: string | null, app: App, kind: Chat['kind']): string | null {
  if (!/^[1-9]\d{0,15}$/.test(text ?? '')) return null;
  if (app === 'a' || kind === 'private') return text;
  const number = Number(text) - MID_OFFSET;
  return number > 0 ? String(number) : null;
}

/** Web A: who wrote a message stands once, beside the last of a row of messages. */
export const senderOf = (message: Element): Element | null | undefined =>
  message.closest('.sender-group-container')?.querySelector('.Avatar[data-peer-id]');

/** Web A slides from chat to chat: for a moment two lists stand there under one address. */
const LEAVING = '.Transition_slide-from, .Transition_slide-inactive';

function chatOfA(element: Element, peer: string, thread: string | null): Chat | null {
  const column = element.closest('#MiddleColumn') ?? element.ownerDocument;
  if (peer.startsWith('@') || element.closest(LEAVING)) return null;
  const headers = [...column.querySelectorAll('.MiddleHeader .ChatInfo')];
  const header = headers.find((each) => !each.closest(LEAVING));
  const shown = peerIn(header?.querySelector('.Avatar[data-peer-id]'));
  // The address may be ahead of what is drawn, or behind it.
  if (shown && shown !== peer) return null;
  const chat = { app: 'a' as const, id: peer, thread, root: column };
  const isPerson = header?.querySelector('.user-status') !== null && header !== undefined;
  if (!peer.startsWith('-')) {
    return header?.querySelector('.group-status') ? null : { ...chat, kind: 'private' };
  }
  if (isPerson) return null;
  if (thread) return { ...chat, kind: 'group' };
  for (const message of column.querySelectorAll('.Message[data-message-id]:not(.own)')) {
    if (message.closest(LEAVING)) continue;
    const sender = peerIn(senderOf(message));
    const isChannels = message.querySelector('.message-views') && (!sender || sender === peer);
    return { ...chat, kind: isChannels ? 'channel' : 'group' };
  }
  return byWords(chat, header?.querySelector('.status'));
}

function chatOfK(element: Element, peer: string): Chat | null {
  const root = element.closest('.chat') ?? element.ownerDocument.querySelector('.chat.active');
  const type = root?.getAttribute('data-type') ?? 'chat';
  if (!root || !/^(?:chat|discussion)$/.test(type)) return null;
  const bubbles = [...root.querySelectorAll('.bubble[data-mid][data-peer-id]:not(.is-sponsored)')];
  const first = bubbles.find((bubble) => /^\d+$/.test(bubble.getAttribute('data-mid') ?? ''));
  const id = peerIn(first) ?? peerIn(root.querySelector('.chat-info [data-peer-id]'));
  if (!id || (!peer.startsWith('@') && peer !== id)) return null;
  const chat = { app: 'k' as const, id, thread: null, root };
  if (!id.startsWith('-')) return { ...chat, kind: 'private' };
  // A small group has another kind of number, and its messages too.
  if (first && numberFrom(first.getAttribute('data-mid'), 'k', 'group') === null) return null;
  if (type === 'discussion') return { ...chat, kind: 'group', thread: rootOfK(root) };
  for (const bubble of bubbles) {
    if (bubble.matches('.service')) continue;
    if (!bubble.matches('.channel-post')) return { ...chat, kind: 'group' };
    // A group shows what its channel wrote, and what people forwarded, in the same way.
    if (!bubble.matches('.forwarded, [data-saved-from]')) return { ...chat, kind: 'channel' };
  }
  return byWords(chat, root.querySelector('.chat-info .info'));
}

/** A thread's own message stays in the bar above it, also when it has scrolled away. */
function rootOfK(chat: Element): string | null {
  const mirror = chat.querySelector('.bubble[data-saved-from][data-mid]');
  const bar = chat.querySelector('.topbar-floating-plates .pinned-message[data-mid]');
  return numberFrom((mirror ?? bar)?.getAttribute('data-mid') ?? null, 'k', 'group');
}

function byWords(chat: Omit<Chat, 'kind'>, status: Element | null | undefined): Chat | null {
  const text = status?.textContent ?? '';
  if (!/\d/.test(text)) return null;
  return { ...chat, kind: SUBSCRIBERS.test(text) ? 'channel' : 'group' };
}
