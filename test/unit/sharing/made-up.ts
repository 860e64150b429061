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

export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A reply template of the bakery's. */
export const template = (n: number, more: object = {}) => ({
  ...{ uuid: uuid(n), title: `Ответ ${String(n)}`, body: 'Здравствуйте!', tags: [] },
  ...{ kinds: [], language: 'ru', starter: null, communities: ['vk:-7'], ...more },
});

/** A planned post of the bakery's. */
export const post = (n: number) => ({
  ...{ uuid: uuid(n), network: 'vk', community: 'vk:-7', text: `Пост ${String(n)}`, media: [] },
  ...{ dueAt: Date.UTC(2026, 10, 21, 9), zone: 'Europe/Moscow', state: 'planned' },
  ...{ livePost: null, liveUrl: null, journal: [] },
});
