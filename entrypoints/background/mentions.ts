import { browser } from '#imports';
import type { Mention } from '../../utils/mentions/schema.ts';
import { keepTones, listRules, notePageWords, noteReading } from '../../utils/mentions/store.ts';
import { pageOf } from '../../utils/networks/index.ts';
import type { Network } from '../../utils/networks/network.ts';
import { highlightCss } from '../../utils/mentions/highlight-css.ts';
import type { MentionProtocol } from '../../utils/mention-messages.ts';
import type { PageReading } from '../../utils/readings/schema.ts';
import { noteFailure } from './failures.ts';
import { soonPopupRecord } from './popup-record.ts';
import type { Handlers } from './requests.ts';
import { sameNetwork } from './same-network.ts';
import { toneOf } from './triage.ts';

/** Tells the tone of what is new; one that has none is listed all the same. */
async function toned(fresh: readonly Mention[]): Promise<void> {
  if (!fresh.length) return;
  const tones = new Map<string, Mention['tone']>();
  for (const { key, before, match, after } of fresh) {
    tones.set(key, await toneOf(`${before}${match}${after}`));
  }
  await keepTones(tones);
}

/** After a reading: what of it holds keywords. A failure must not take the marks with it. */
export async function afterReadingWords(
  reading: PageReading,
  network: Pick<Network, 'id' | 'postUrl'>,
  now: number,
): Promise<void> {
  try {
    const fresh = await noteReading(reading, network, now);
    await toned(fresh);
    if (fresh.length) soonPopupRecord();
  } catch (error) {
    await noteFailure('mentions', error);
  }
}

/**
 * The colours of what is lit, laid over the tab by the browser: no sheet in the page's tree. A tab
 * that refuses them (an error page) has its list all the same.
 */
const style = (tabId: number) =>
  browser.scripting
    .insertCSS({ target: { tabId, frameIds: [0] }, css: highlightCss, origin: 'USER' })
    .catch((error: unknown) => noteFailure('mentions', error));

export const mentionHandlers: Pick<
  Handlers,
  keyof Pick<MentionProtocol, 'page.mentions' | 'page.mentions.seen'>
> = {
  async 'page.mentions'({ network, styled }, { tabId, url }) {
    sameNetwork(url, network);
    const wanted = (await listRules())
      .filter(({ words }) => words.length > 0)
      .map(({ community, words, except }) => ({ community, words, except }));
    if (wanted.length && !styled) await style(tabId);
    return { wanted };
  },
  async 'page.mentions.seen'({ network, words, url: at, title }, { url }) {
    sameNetwork(url, network);
    const page = pageOf(at);
    // The script says so too; here it is held: nothing of private messages.
    if (page?.network !== network || page.kind === 'messages') return null;
    const seen = { network, url: page.url, title, community: page.community };
    const fresh = await notePageWords(words, seen, Date.now());
    await toned(fresh);
    if (fresh.length) soonPopupRecord();
    return null;
  },
};
