import { browser } from '#imports';
import { askTab, type Envelope } from '../../utils/messages.ts';
import type { PhoneProtocol } from '../../utils/phone-messages.ts';
import { hintWords } from '../../utils/preview/hint-words.ts';
import { keepFolds } from '../../utils/preview/store.ts';
import { readSettings } from '../../utils/settings.ts';
import { wordsBy } from './words.ts';
import { openAsPhone } from './open-as-phone.ts';
import { subjectOf } from './panel-tokens.ts';
import { sameNetwork } from './same-network.ts';
import type { Handlers } from './requests.ts';

/** Filled in by the page: it counts anew with every letter. */
const numbers = { visible: '{visible}', whole: '{whole}' };

/** The ruler's words, what its preview is about, and windows as wide as a phone. */
export const phoneHandlers: Pick<Handlers, keyof PhoneProtocol> = {
  async 'page.ruler'({ network }, { url }) {
    sameNetwork(url, network);
    const settings = await readSettings();
    if (settings.off.includes('fold-ruler')) return { words: null };
    const { t, language } = await wordsBy(settings);
    return {
      words: {
        language,
        count: t('phone:ruler.count', numbers),
        whole: t('phone:ruler.whole', numbers),
        unknown: t('phone:ruler.unknown', numbers),
        label: t('phone:ruler.label', numbers),
        wholeLabel: t('phone:ruler.wholeLabel', numbers),
        unknownLabel: t('phone:ruler.unknownLabel', numbers),
        more: t('phone:ruler.more'),
        hints: hintWords(t),
      },
    };
  },
  async 'page.composed'(composed, { tabId }) {
    await subjectOf(composed.token, tabId);
    const envelope: Envelope<'panels.composed'> = { groupmate: 'panels.composed', ask: composed };
    // A frame of ours in a page is a page of ours in Chromium, and a part of the tab in Firefox. One
    // that was closed meanwhile does not answer.
    await Promise.all([
      browser.runtime.sendMessage(envelope).catch(() => undefined),
      browser.tabs.sendMessage(tabId, envelope).catch(() => undefined),
    ]);
    return null;
  },
  async 'page.folds'({ network, surface, seen }, { url }) {
    sameNetwork(url, network);
    await keepFolds(network, surface, seen, Date.now());
    return null;
  },
  async 'panel.composed'({ token }, { tabId }) {
    const subject = await subjectOf(token, tabId);
    return askTab(tabId, 'tab.composed', { subject });
  },
  'ui.phone': ({ url, width, scrollbar }) => openAsPhone(url, width, scrollbar),
};
