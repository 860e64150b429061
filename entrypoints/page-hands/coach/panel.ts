import type { Page } from '../../../utils/networks/network.ts';
import type { BoxPlace } from '../../../utils/page/sending.ts';
import type { PanelRequest } from '../panels.ts';

/** Until the panel tells how much room it needs. */
const panelHeight = 420;

/** The coach's panel beside the box that it speaks of; closed, it gives the focus back there. */
export function besideBox(
  { network, url }: Page,
  { place, editor, community }: { place: BoxPlace; editor: HTMLElement; community: string | null },
): PanelRequest {
  const box = editor.getBoundingClientRect();
  return {
    // The box has the focus, so the page knows which one is meant: no key is needed.
    subject: { feature: 'reply-coach', network, place, key: place, url, community },
    where: { beside: box, about: box, height: panelHeight },
    answering: null,
    opener: () => (editor.isConnected ? editor : undefined),
  };
}
