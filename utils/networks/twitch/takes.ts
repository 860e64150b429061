import { passingId } from '../../text/passing-id.ts';
import type { Around, NamedTake } from '../network.ts';
import { loginOf, pageOf } from './pages.ts';

const channelAt = (url: string) =>
  URL.canParse(url) ? (pageOf(new URL(url))?.community ?? null) : null;

const channel: NamedTake = (_element, { url }) => channelAt(url);

/** The stream that runs now: its own id is in no page, so this one says only whose it is. */
const stream: NamedTake = (_element, { url }) => {
  const login = channelAt(url);
  return login && `${login}/live`;
};
const streamUrl: NamedTake = (_element, { url }) => {
  const login = channelAt(url);
  return login && `https://www.twitch.tv/${login}`;
};

const loginIn = (element: Element | undefined) =>
  loginOf(element?.getAttribute('data-a-user') ?? undefined);

function authorOf(line: Element, { own }: Pick<Around, 'own'>): string | null {
  return loginIn(line) ?? loginIn(own('[data-a-user]')[0]);
}

const author: NamedTake = (element, around) => authorOf(element, around);

/** Emotes are pictures: their names are words, too. A deleted line has no body, so no id. */
function wordsOf({ own }: Pick<Around, 'own'>): string {
  const [body] = own('[data-a-target="chat-line-message-body"]');
  const parts = body ? [body] : own('[data-a-target="chat-message-text"]');
  const emotes = body ? [...body.querySelectorAll('img[alt]')] : [];
  return [
    ...parts.map((part) => part.textContent ?? ''),
    ...emotes.map((emote) => emote.getAttribute('alt') ?? ''),
  ].join(' ');
}

/** A line shows no number of its own: see `passingId`. */
const line: NamedTake = (element, around) =>
  passingId(channelAt(around.url), authorOf(element, around), wordsOf(around));

export const takes: Readonly<Record<string, NamedTake>> = {
  channel,
  stream,
  streamUrl,
  author,
  line,
};
