import { STEPS } from './steps.ts';
import type { TourStep } from './step.ts';

/** One of README's pictures: a part of what one stop shows. */
export interface ReadmePicture {
  /** Its name in `.github/pictures`. */
  file: string;
  /** The stop's id. */
  step: string;
  /** In CSS pixels of the stop's page. */
  clip: { x: number; y: number; width: number; height: number };
}

/** How much sharper than the page's own pixels: read well on any screen, and no picture is heavy. */
export const README_SCALE = 1.5;

/** `npm start -- --readme` makes these. */
export const README_PICTURES: readonly ReadmePicture[] = [
  { file: 'wall.png', step: 'post', clip: { x: 300, y: 140, width: 980, height: 600 } },
  { file: 'reply.png', step: 'picker', clip: { x: 316, y: 252, width: 954, height: 585 } },
  { file: 'day.png', step: 'sample-popup', clip: { x: 0, y: 0, width: 380, height: 634 } },
  { file: 'figures.png', step: 'sample-popup', clip: { x: 0, y: 628, width: 380, height: 634 } },
  { file: 'plan.png', step: 'sample-calendar', clip: { x: 310, y: 180, width: 885, height: 720 } },
  { file: 'report.png', step: 'sample-report', clip: { x: 310, y: 172, width: 885, height: 600 } },
];

const elsewhere = /^(?:network-|dashboard-|networks-|popup)/u;

/** The stops on the way to those pictures: without the other networks and the settings. */
export const README_STEPS: readonly TourStep[] = STEPS.filter(({ id }) => !elsewhere.test(id));
