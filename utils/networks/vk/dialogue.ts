import type { NamedTake } from '../network.ts';
import { ownerOfAddress, pageOf } from './pages.ts';

/** A run of messages of one side: the head with the name stands in its first one alone. */
const STACK = '.ConvoStack, .im-mess-stack';
const AUTHOR = '.ConvoMessageHeader__authorLink, .im-mess-stack--lnk';
const HISTORY = '.ConvoHistory';
const DAY = '[class*="DateSeparator"]';

/** The other side, as the address names it: `5` a person, `-7` a community, `c12` a chat of many. */
export function peerOfAddress(address: URL): string | null {
  const named =
    address.searchParams.get('sel') ??
    /^\/(?:im|gim\d+)\/(?:convo|channels)\/([^/]+)/.exec(address.pathname)?.[1] ??
    '';
  if (/^-?[1-9]\d*$/.test(named)) {
    const number = Number(named);
    // Chats are numbered from 2 000 000 000 on in newer addresses.
    return number > 2_000_000_000 ? `c${number - 2_000_000_000}` : named;
  }
  return /^c[1-9]\d*$/.test(named) ? named : null;
}

const addressed = (url: string) => (URL.canParse(url) ? new URL(url) : null);

const conversation: NamedTake = (_element, { url }) => {
  const address = addressed(url);
  return address && peerOfAddress(address);
};

/** Numbers ascend inside one dialogue alone: the dialogue is part of the id. */
const messageId: NamedTake = (element, { url }) => {
  const address = addressed(url);
  const peer = address && peerOfAddress(address);
  if (!address || !peer) return null;
  const side = pageOf(address)?.community ?? 'im';
  const number =
    element.getAttribute('data-msgid') ??
    element.closest('[data-itemkey]')?.getAttribute('data-itemkey') ??
    element.querySelector('[data-cmid]')?.getAttribute('data-cmid');
  // What is not sent yet has a negative number or a random one with letters.
  return number && /^[1-9]\d*$/.test(number) ? `${side}_${peer}_${number}` : '';
};

const isOut = (element: Element) =>
  element.matches('.im-mess_out') || element.closest('.ConvoStack--out') !== null;

const messageOut: NamedTake = (element) => (isOut(element) ? 'out' : null);

const linkOf = (element: Element) => element.closest(STACK)?.querySelector(AUTHOR) ?? null;

const messageAuthor: NamedTake = (element) => linkOf(element)?.textContent ?? null;

/** In a dialogue of two what comes in is the other side's: their id, not their screen name. */
const messageAuthorId: NamedTake = (element, around) => {
  const from = element.getAttribute('data-peer');
  if (from && /^-?[1-9]\d*$/.test(from)) return from;
  const peer = conversation(element, around);
  if (!isOut(element) && typeof peer === 'string' && !peer.startsWith('c')) return peer;
  const href = linkOf(element)?.getAttribute('href');
  if (!href || !URL.canParse(href, around.url)) return null;
  return ownerOfAddress(new URL(href, around.url)) ?? '';
};

/** The day that stands last above a message, among its neighbours or theirs. */
function dayAbove(element: Element): Element | null {
  for (let at: Element | null = element; at && !at.matches(HISTORY); at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const day = before.matches(DAY) ? before : [...before.querySelectorAll(DAY)].at(-1);
      if (day) return day;
    }
  }
  return null;
}

/** A message shows its time alone; its day stands above it, between the messages. */
const messageDate: NamedTake = (element) => {
  const day = dayAbove(element)?.textContent?.trim();
  return day ? `${day}, ${(element.textContent ?? '').trim()}` : '';
};

/** Whose dialogues these are: a community's answers go out in its name. */
const dialogueOwner: NamedTake = (_element, { url }) => {
  const address = addressed(url);
  return (address && pageOf(address)?.community) ?? null;
};

const boxOfDialogue: NamedTake = (_element, { url }) => {
  const address = addressed(url);
  const peer = address && peerOfAddress(address);
  return peer ? `${(address && pageOf(address)?.community) ?? 'im'}_${peer}` : null;
};

export const messageTakes: Readonly<Record<string, NamedTake>> = {
  conversation,
  messageId,
  messageOut,
  messageAuthor,
  messageAuthorId,
  messageDate,
  dialogueOwner,
  boxOfDialogue,
};
