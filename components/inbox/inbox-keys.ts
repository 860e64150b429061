import type { TFunction } from 'i18next';

/** The inbox's own keys, as its line of hints and the list of all shortcuts name them. */
export const inboxKeys = (t: TFunction) => [
  { keys: ['J', '↓'], does: t('inbox:key.next') },
  { keys: ['K', '↑'], does: t('inbox:key.before') },
  { keys: ['Enter'], does: t('inbox:key.open') },
  { keys: ['L'], does: t('inbox:key.later') },
  { keys: ['E'], does: t('inbox:key.done') },
  { keys: ['Z'], does: t('inbox:key.undo') },
];
