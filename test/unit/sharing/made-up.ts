import type { SharedAccount } from '../../../utils/sharing/schema.ts';

/** An account of a make-believe agency. */
export const anAccount = (change: Partial<SharedAccount> = {}): SharedAccount => ({
  brand: 'bakery',
  title: 'Пекарня',
  url: 'https://couch.agency.example',
  user: 'oleg',
  who: 'Олег',
  communities: ['vk:-7'],
  common: true,
  on: true,
  addedAt: 1,
  ...change,
});
