import { browser } from '#imports';
import { askTab } from '../../utils/messages.ts';
import { networks } from '../../utils/networks/index.ts';
import type { NetworkId } from '../../utils/networks/network.ts';
import { accessTo } from '../../utils/site-access.ts';
import type { TeachAsk, TeachBegun, TeachStep, TeachView } from '../../utils/teachings/asking.ts';
import { mayTeach } from '../../utils/teachings/rules.ts';
import { keepLesson, taughtOf } from '../../utils/teachings/store.ts';
import { fieldWord, placeWord } from '../../utils/teachings/words.ts';
import { words } from './words.ts';
import { showTab } from './community-tab.ts';

/** The pointing comes into a page only when a person begins to teach there. */
const script = '/content-scripts/teach.js';

async function tabsOf(network: NetworkId) {
  const tabs = await browser.tabs.query({ url: [...networks[network].matches] });
  return tabs
    .filter(({ discarded }) => !discarded)
    .sort(
      (a, b) =>
        (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0) || Number(b.active) - Number(a.active),
    )
    .flatMap(({ id }) => id ?? []);
}

/** Tells open pages what is taught now; without a network: all of them. */
export async function spreadTeachings(only?: NetworkId): Promise<null> {
  const ids = only ? [only] : (Object.keys(networks) as NetworkId[]);
  for (const network of ids) {
    const tabs = await tabsOf(network);
    if (tabs.length === 0) continue;
    const taught = await taughtOf(network);
    await Promise.all(
      tabs.map((tab) => askTab(tab, 'tab.teachings', { network, taught }).catch(() => null)),
    );
  }
  return null;
}

async function wordsFor({ place, field }: TeachAsk) {
  const t = await words();
  const what = field === null ? t(placeWord(place)) : t(fieldWord(place, field));
  const ofPlace = field === null;
  return {
    point: ofPlace ? t('teach:point.place', { what }) : t('teach:point.field', { what }),
    again: ofPlace ? t('teach:point.placeAgain', { what }) : t('teach:point.fieldAgain', { what }),
    outside: t('teach:point.outside'),
    keys: t('teach:point.keys'),
  };
}

/** Tries the network's tabs, the one used last first, until one shows what is to be taught. */
export async function beginTeaching(question: TeachAsk): Promise<TeachBegun> {
  const { network, place, field } = question;
  if (!mayTeach(place, field)) return { begun: false, why: 'not-taught' };
  // Some of its hosts are enough: a tab of another is passed over below.
  const { granted } = await accessTo(networks[network]);
  if (granted.length === 0) return { begun: false, why: 'no-access' };
  const [words, taught, tabs] = await Promise.all([
    wordsFor(question),
    taughtOf(network),
    tabsOf(network),
  ]);
  let answer: TeachBegun = { begun: false, why: 'no-tab' };
  for (const tabId of tabs) {
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: [script] });
      answer = await askTab(tabId, 'teach.begin', { ...question, words, taught });
    } catch {
      // An error page or one that is just leaving: another tab may do.
      continue;
    }
    if (answer.begun) {
      await showTab(tabId);
      break;
    }
  }
  return answer;
}

/** A press in the panel goes to the page; what is to be kept comes back and is checked like a file. */
export async function stepOn(tabId: number, step: TeachStep): Promise<TeachView | null> {
  const { view, lesson } = await askTab(tabId, 'teach.step', { step });
  if (step === 'keep' && lesson) {
    const { network } = await keepLesson(lesson);
    await spreadTeachings(network);
  }
  return view;
}
