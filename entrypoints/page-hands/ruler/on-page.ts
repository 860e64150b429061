import type { PanelSubject } from '../../../utils/messages.ts';
import type { NetworkPlaces, Page } from '../../../utils/networks/network.ts';
import { shownComposer } from '../../../utils/page/composer.ts';
import type { Guard } from '../../../utils/page/guard.ts';
import type { Composed } from '../../../utils/phone-messages.ts';
import type { Panels } from '../panels.ts';
import type { Reader } from '../../page.content/reader.ts';
import { besideComposer, composedIn, composedOf, tellComposed } from './composed.ts';
import { startRuler, type Ruler } from './index.ts';

interface Parts {
  page: Page;
  network: NetworkPlaces;
  guard: Guard;
  panels: Panels;
  reader: Reader;
}

/** The ruler in a page's composer, with what its preview may ask of the page. */
export interface RulerOnPage extends Ruler {
  /** What a preview is about holds now; null: it is gone. */
  composed(subject: PanelSubject): Composed | null;
}

export function rulerOnPage(parts: Parts, signal: AbortSignal): RulerOnPage {
  const { page, network, guard, panels, reader } = parts;
  /** Beside which the preview was opened: others may stand on the page as well. */
  let beside: HTMLElement | undefined;
  const compose = (editor: HTMLElement) => composedIn(editor, network, reader.identity);
  const tell = tellComposed(compose, () => panels.shownFor('fold-ruler'));
  const ruler = startRuler({
    ...{ page, network, guard, signal },
    author: () => {
      const known = reader.identity()?.fields;
      return known?.name.value ?? known?.id.value ?? '';
    },
    open(editor, opener) {
      beside = editor;
      return panels.open(besideComposer(page, network, editor, opener, reader.community()));
    },
    composed: (editor) => {
      // Opened before this page was looked at anew: then this is the one.
      if (!beside?.isConnected || editor === beside)
        void guard.later('fold-ruler', () => tell(editor));
    },
  });
  return {
    ...ruler,
    composed({ place, key }) {
      if (place === 'post') {
        const element = reader.elementOf('post', key);
        return element ? composedOf(element, page, network) : null;
      }
      const editor = beside?.isConnected ? beside : shownComposer(network);
      return editor ? compose(editor) : null;
    },
  };
}
