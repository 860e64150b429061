import { browser, defineContentScript } from '#imports';
import { ask, type Ask, type MessageName } from '../../utils/messages.ts';
import type { Page } from '../../utils/networks/network.ts';
import { networkHere } from '../../utils/networks/on-page.ts';
import { afterNavigation, watchAddress } from '../../utils/page/navigation.ts';
import { makeGuard } from '../../utils/page/guard.ts';
import { removeLeftovers, signAs } from '../../utils/page/leftover.ts';
import { isOurHost, ownHosts } from '../../utils/page/mark.ts';
import { startedEvent, type ScriptLife } from '../../utils/script-life.ts';
import type { ChipWords } from '../../utils/reload-chip.ts';
import { answerBackground } from '../../utils/tab-listener.ts';
import { makeHolder } from './hands.ts';
import { helpOnPage, type HelpOnPage } from './help.ts';
import { watchForLoss } from './lost.ts';
import { makeLessons } from './lessons.ts';
import { whenNearBox } from './near-box.ts';
import { makeRest } from './rest.ts';
import { rememberSelection } from './selection.ts';
import { makeSlots } from './slots.ts';

/**
 * Always on, so light: URL -> network -> places -> marks. Registered at run time for the networks
 * that the person allowed (`matches` stays empty: WXT would ask for its hosts at install).
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_idle',
  // A newer script tells an older one by an event that carries our id; never by a message to the page.
  noScriptStartedPostMessage: true,
  main(life: ScriptLife) {
    const shipped = networkHere();
    // Put in by what was registered before an update: the new background brings both scripts.
    if (!shipped) return;
    // An older script that still lives has cleared up by now: it heard of us when `life` was made.
    signAs(browser.runtime.id);
    removeLeftovers(document, isOurHost);
    let page: Page | null = shipped.pageOf(new URL(location.href));
    const guard = makeGuard(
      (problem) => {
        void ask('page.problem', problem).catch(() => undefined);
        lookForLoss();
      },
      () => ({ network: page?.network ?? null, pageKind: page?.kind ?? null }),
    );
    const slots = makeSlots(guard);
    const rest = makeRest(shipped.id);
    const lessons = makeLessons(shipped, rest, () => hands.fetch());
    const { signal } = life;
    const hands = makeHolder({
      ...{ network: shipped, guard, signal, hosts: ownHosts() },
      marked: rememberSelection(signal),
      opener: () => nearBox.opener(),
    });
    let onPage: HelpOnPage | null = null;
    let visit = new AbortController();
    let chip: ChipWords | null = null;
    const lookForLoss = watchForLoss({
      successor: startedEvent,
      leave: () => life.abort(),
      words: () => chip,
      show: (...said) => rest.now()?.showReloadChip(...said),
    });
    const help = () => {
      visit.abort();
      visit = new AbortController();
      const here = page;
      onPage = null;
      if (!here || !lessons.known()) return slots.clear();
      const network = lessons.places();
      onPage =
        guard.run('page', () =>
          helpOnPage(here, { network, guard, slots, hands, rest }, visit.signal),
        ) ?? null;
      lessons.watch(network, here, visit.signal);
    };
    signal.addEventListener('abort', () => {
      visit.abort();
      slots.clear();
      lookForLoss();
    });
    watchAddress(signal, (newUrl) => {
      const next = shipped.pageOf(newUrl);
      // A window over the page, and back again: what stands behind is the same page.
      const over = page !== null && next?.over === true && !page.over;
      // Another part of the address (a moment in the video) is no other page: all goes on.
      if (over || next?.url === page?.url) return;
      page = next;
      hands.now()?.closePanel();
      const event = page && shipped.navigated?.(newUrl);
      if (!event) return help();
      visit.abort();
      visit = new AbortController();
      slots.clear();
      afterNavigation(event, visit.signal, help);
    });
    const nearBox = whenNearBox({
      ...{ network: shipped, guard, signal },
      near: () => void guard.later('reply-coach', hands.fetch),
    });
    // Nobody is answered before the page is read by what was taught: a fill would be turned away.
    const begun = lessons.ask().then(() => begin());
    answerBackground(
      (name, question) =>
        name.startsWith('tab.') ? begun.then(() => answer(name, question)) : undefined,
      signal,
    );
    async function answer(name: MessageName, question: unknown): Promise<unknown> {
      switch (name) {
        case 'tab.here':
          return null;
        case 'tab.refresh':
          onPage?.refresh();
          return null;
        case 'tab.withdrawn':
          // What the person has taken back.
          if ((question as Ask<'tab.withdrawn'>).network === shipped?.id) life.abort();
          return null;
        case 'tab.teachings': {
          const told = question as Ask<'tab.teachings'>;
          if (shipped?.id === told.network && (await lessons.learn(told.taught))) help();
          return null;
        }
        // Of a panel that was never opened here.
        case 'tab.panel.close':
        case 'tab.panel.size':
          return hands.now()?.answer(name, question) ?? null;
        default:
          return (await hands.fetch()).answer(name as never, question);
      }
    }
    function begin() {
      if (signal.aborted) return;
      help();
      // A fill may wait for this tab. Where nobody answers, none does.
      if (!page) return;
      const { network, url } = page;
      void ask('page.ready', { network, url })
        .then((answer) => (chip = answer.chip))
        .catch(() => undefined);
    }
  },
});
