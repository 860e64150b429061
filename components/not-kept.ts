import type { TFunction } from 'i18next';
import { isFull } from '../utils/opening/rules.ts';

/** Why something was not kept: a full disk is said as such, else the words of the place. */
export const notKept = (error: unknown, t: TFunction, otherwise: string): string =>
  isFull(error) ? t('faults:noRoom') : otherwise;
