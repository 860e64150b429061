import type { Target } from '../../utils/plan/calendar.ts';

/**
 * Places that take what is dragged say so in their data: `drop-day`; `drop-minutes` with `drop-for`
 * (an empty slot of a community); `drop-scale` (a day as a column, its height is 24 hours).
 * `grabbed`: so many px below its top it is held: the top says the time.
 */
export function targetAt(
  document: Document,
  { clientX, clientY }: { clientX: number; clientY: number },
  community: string,
  step: number | null,
  grabbed: number,
): Target | null {
  const place = (from: Element | null | undefined) =>
    from?.closest<HTMLElement>('[data-drop-day]') ?? null;
  let found = place(document.elementFromPoint(clientX, clientY));
  const another = found?.dataset['dropFor'];
  // Another community's slot is only a place on that day.
  if (another !== undefined && another !== community) found = place(found?.parentElement);
  const day = found?.dataset['dropDay'];
  if (!found || day === undefined) return null;
  const { dropMinutes, dropScale } = found.dataset;
  if (dropMinutes !== undefined) return { day, minutes: Number(dropMinutes) };
  if (dropScale === undefined || step === null) return { day, minutes: null };
  const { top, height } = found.getBoundingClientRect();
  const minutes = ((clientY - grabbed - top) / height) * 1440;
  const last = 1440 - step;
  return { day, minutes: Math.min(Math.max(Math.round(minutes / step) * step, 0), last) };
}
