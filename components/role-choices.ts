import type { TFunction } from 'i18next';
import type { CommunityRole } from '../utils/communities/schema.ts';
import type { Choice } from './ui/select.tsx';

/** The three answers to "whose is it?". */
export const roleChoices = (t: TFunction): Choice<CommunityRole>[] => [
  { value: 'mine', label: t('common:role.mine') },
  { value: 'competitor', label: t('common:role.competitor') },
  { value: 'seen', label: t('common:role.seen') },
];
