import type { TeachWish } from '../../components/health-alert.tsx';

/**
 * Where *Networks* and teaching meet: the person pressed *Teach* beside what is not read. Set to
 * `(wish) => ask('ui.teach', wish)` where the background answers that; without it no surface shows
 * the button.
 */
export const onTeach: ((wish: TeachWish) => void) | undefined = undefined;
