import { browser } from '#imports';
import type { Answer, Ask, Envelope, Protocol, Reply } from '../../utils/messages.ts';
import { networkOf } from '../../utils/networks/index.ts';
import { noteFailure } from './failures.ts';
import { handlers } from './handlers.ts';
import { sameNetwork } from './same-network.ts';
import { schemas } from './schemas.ts';
import { fits, mostOf } from './size.ts';

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/** Who asked, after checking: the tab of a page or panel; a surface has none. */
export interface Asker {
  tabId: number;
  /** The tab's own address, as the browser tells it. */
  url: string;
}

export type Handlers = {
  [Name in keyof Protocol]: (ask: Ask<Name>, asker: Asker) => Promise<Answer<Name>>;
};

/** The pages of ours from which a person says something. */
const surfaces = ['/panel.html', '/popup.html', '/sidepanel.html', '/dashboard.html'];

/** The network of an address that the browser tells; null where it is none's, or not to be seen. */
const networkAt = (url: string | undefined) => (url ? (networkOf(url)?.id ?? null) : null);

/**
 * Is this sender one that may ask such a question? Pages ask from a network's own address, in the
 * top frame of a tab that shows that network; panels and surfaces are pages of ours, each by its
 * name. The browser fills these fields in, not the sender.
 */
export function senderMay(name: keyof Protocol, sender: Sender, ownId: string): boolean {
  if (sender.id !== ownId) return false;
  const address = sender.url ? URL.parse(sender.url) : null;
  // A panel's address may be the session's dynamic one: its origin is still our scheme's.
  const fromUs = address !== null && /^(?:chrome|moz)-extension:$/.test(address.protocol);
  if (name.startsWith('page.')) {
    const network = networkAt(sender.url);
    // Its tab may be on the way to another network by now: what it says is too late.
    const left = sender.tab?.url !== undefined && networkAt(sender.tab.url) !== network;
    return (
      !fromUs && sender.frameId === 0 && sender.tab?.id !== undefined && network !== null && !left
    );
  }
  if (!fromUs) return false;
  if (name.startsWith('panel.')) {
    return address.pathname === '/panel.html' && sender.tab?.id !== undefined;
  }
  return name.startsWith('ui.') && surfaces.includes(address.pathname);
}

/**
 * A page that was left while its panel still spoke has nobody to hear it: the panel is told, and
 * says what it must, but nothing is broken. As both browsers word it.
 */
const isLeft = (error: unknown): boolean => String(error).includes('Receiving end does not exist');

/** Every question gets an answer, also when it is refused or the handler throws. */
export async function answer(envelope: Envelope, sender: Sender): Promise<Reply<keyof Protocol>> {
  const name = envelope.groupmate as keyof Protocol;
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (!schema) return { ok: false, reason: `There is no question "${String(name)}".` };
  if (!senderMay(name, sender, browser.runtime.id)) {
    return { ok: false, reason: `"${name}" may not be asked from there.` };
  }
  if (!fits(envelope.ask, mostOf(name))) {
    await noteFailure(name, new Error('A question was too large.'));
    return { ok: false, reason: `"${name}" is too large.` };
  }
  const question = schema.safeParse(envelope.ask);
  if (!question.success) {
    const where = question.error.issues[0]?.path.join('.') ?? '';
    await noteFailure(name, new Error(`A question was not understood at "${where}".`));
    return { ok: false, reason: `"${name}" was not understood at "${where}".` };
  }
  try {
    const handler = handlers[name] as (ask: unknown, asker: Asker) => Promise<never>;
    const asker = { tabId: sender.tab?.id ?? -1, url: sender.tab?.url ?? sender.url ?? '' };
    // Here for all of them, so that none is forgotten: a page speaks of its own network alone.
    const { network } = question.data as { network?: string | null };
    if (name.startsWith('page.') && network) sameNetwork(asker.url, network);
    return { ok: true, answer: await handler(question.data, asker) };
  } catch (error) {
    if (!(name.startsWith('panel.') && isLeft(error))) await noteFailure(name, error);
    return { ok: false, reason: error instanceof Error ? error.message : 'It failed.' };
  }
}

/** True for our own envelopes, whatever they hold. */
export function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'groupmate' in message &&
    typeof message.groupmate === 'string'
  );
}

export function answerRequests(): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: Sender) => {
    // What the background itself sends to panels comes by here in no browser; be sure all the same.
    if (!isEnvelope(message) || message.groupmate.startsWith('panels.')) return undefined;
    return answer(message, sender);
  }) as never);
}
