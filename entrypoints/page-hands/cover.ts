import { ask } from '../../utils/messages.ts';
import { pixelsOf, showZones } from '../../utils/page/picture-zones.ts';
import type { Pressed } from '../page.content/features/index.ts';

const whole = { left: 0, top: 0, width: 1, height: 1 };

/** Draws over a cover what a phone shows of it; the next press takes it off. */
export function makeCoverCheck() {
  /** What stands over a cover now, and how often was pressed: only the last press is answered. */
  let shown: { element: Element; end(): void } | undefined;
  let presses = 0;

  return async function pressed({ mark, slot, element, help }: Pressed): Promise<void> {
    const press = ++presses;
    const before = shown;
    before?.end();
    if (before?.element === element) return;
    const look = await ask('page.cover', { network: help.page.network, ...pixelsOf(element) });
    if (!look || press !== presses || help.signal.aborted) return;
    const { zones, words } = look;
    const { end } = showZones(
      element,
      {
        bright: zones.phone,
        // A shape that nobody wrote down is measured: what this page shows of the cover now.
        outlined: zones.desktop ?? whole,
        circle: zones.avatar,
        words: { bright: words.phone, outlined: words.desktop, more: words.more },
        more: () => void help.openPanel(mark, slot),
        ended: () => (shown = undefined),
      },
      help.signal,
    );
    shown = { element, end };
  };
}
