import { defineContentScript } from '#imports';
import { ask } from '../../utils/messages.ts';
import { pageOf } from '../../utils/networks/index.ts';
import type { Page } from '../../utils/networks/network.ts';
import { places } from '../../utils/networks/places.ts';
import { afterNavigation } from '../../utils/page/navigation.ts';
import { makeGuard } from '../../utils/page/guard.ts';
import { rememberSelection } from './fill.ts';
import { helpOnPage } from './help.ts';
import { makeLessons } from './lessons.ts';
import { makePanels } from './panels.ts';
import { makeSlots } from './slots.ts';

/**
 * Always on, so light: URL -> network -> places -> marks. Registered at run time for the networks
 * that the person allowed (`matches` stays empty: WXT would ask for its hosts at install).
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_idle',
  main(ctx) {
    let page: Page | null = pageOf(new URL(location.href));
    const guard = makeGuard(
      (problem) => void ask('page.problem', problem).catch(() => undefined),
      () => ({ network: page?.network ?? null, pageKind: page?.kind ?? null }),
    );
    const slots = makeSlots(guard);
    ctx.onInvalidated(() => slots.clear());
    const lessons = makeLessons();
    // Nobody is answered before the page is read by what was taught: a fill would be turned away.
    const begun = lessons.ask(page?.network).then(() => begin());
    const panels = makePanels(ctx.signal, guard, begun, (told) => {
      if (page?.network === told.network && lessons.learn(told.taught)) help();
    });
    let visit = new AbortController();
    let over = false;
    const help = () => {
      visit.abort();
      visit = new AbortController();
      const here = page;
      if (!here || !lessons.known()) return slots.clear();
      const network = lessons.placesOf(here.network);
      guard.run('page', () => helpOnPage(here, { network, guard, slots, panels }, visit.signal));
      lessons.watch(network, here, visit.signal);
    };
    ctx.signal.addEventListener('abort', () => visit.abort());
    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
      const next = pageOf(newUrl);
      // A window over the page, and back again: what stands behind is the same page.
      const wasOver = over;
      over = page !== null && next?.over === true && !page.over;
      if (over || (wasOver && next?.url === page?.url)) return;
      const before = page;
      page = next;
      panels.close();
      // Another part of the address (a moment in the video) is no other page.
      const event =
        page?.url === before?.url ? null : page && places[page.network].navigated?.(newUrl);
      if (!event) return help();
      visit.abort();
      visit = new AbortController();
      slots.clear();
      afterNavigation(event, visit.signal, help);
    });
    rememberSelection(ctx.signal);
    function begin() {
      if (ctx.signal.aborted) return;
      help();
      // A fill may wait for this tab. Where nobody answers, none does.
      if (!page) return;
      const { network, url } = page;
      void ask('page.ready', { network, url }).catch(() => undefined);
    }
  },
});
