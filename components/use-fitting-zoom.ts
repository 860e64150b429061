import { useLayoutEffect, useState, type RefObject } from 'react';

/** How much smaller `width` CSS px must be drawn to fit into the element; at most 1. */
export function useFittingZoom(room: RefObject<HTMLElement | null>, width: number): number {
  const [available, setAvailable] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const measure = () => setAvailable(element.clientWidth);
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    measure();
    return () => sizes.disconnect();
  }, [room]);
  return available ? Math.min(1, available / width) : 1;
}
