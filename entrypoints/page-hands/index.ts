import { browser, defineUnlistedScript } from '#imports';
import { signAs } from '../../utils/page/leftover.ts';
import { shareHosts } from '../../utils/page/mark.ts';
import { countUses } from '../../utils/page/teach/uses.ts';
import { offerHands } from '../page.content/hands.ts';
import { makeCoverCheck } from './cover.ts';
import { workOnPage } from './on-page.ts';
import { makePanels } from './panels.ts';

/**
 * The page script's hands: what fills in, answers, points and draws panels. It comes into a page when
 * the person first does something there (page.content/hands.ts), so that reading stays light.
 */
export default defineUnlistedScript(() => {
  offerHands((tab) => {
    signAs(browser.runtime.id);
    shareHosts(tab.hosts);
    const panels = makePanels(tab.signal, tab.guard);
    const own = { ...tab, panels, cover: makeCoverCheck() };
    return {
      begin: (page) => workOnPage(own, page),
      countUses,
      answer: panels.answer,
      closePanel: panels.close,
    };
  });
});
