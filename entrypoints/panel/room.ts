import { useEffect, type RefObject } from 'react';
import { ask } from '../../utils/messages.ts';

/** The padding below a panel's content, CSS px. */
const below = 16;

/**
 * Tells the page script how much room the panel needs, so that a short one covers little of the
 * page. `fixed`: that height, whatever the parts are; else the sum of the parts' heights.
 */
export function useRoom(
  token: string,
  fixed: number | null,
  parts: readonly RefObject<HTMLElement | null>[],
): void {
  useEffect(() => {
    let told = 0;
    const tell = () => {
      const sum = parts.reduce((all, { current }) => all + (current?.offsetHeight ?? 0), below);
      const height = fixed ?? sum;
      // A hidden panel has no heights: it needs no room.
      if (height === told || sum <= below) return;
      told = height;
      // The page may be gone by now, or the panel closed: then nobody needs to know.
      void ask('panel.size', { token, height }).catch(() => undefined);
    };
    const sizes = new ResizeObserver(tell);
    for (const { current } of parts) if (current) sizes.observe(current);
    tell();
    return () => sizes.disconnect();
  });
}
