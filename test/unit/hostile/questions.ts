import type { Ask, Protocol } from '../../../utils/messages.ts';
import type { SharedAccount } from '../../../utils/sharing/schema.ts';
import type { HealthReport } from '../../../utils/health/schema.ts';

/** A good question of every name: the compiler misses none. */
export const token = '11111111-1111-4111-8111-111111111111';
const uuid = token;
const network = 'vk' as const;
const community = 'vk:-1';
const url = 'https://vk.com/wall-1_1';
const subject = {
  ...({ feature: 'comment-mark', network, place: 'comment', key: '-1_2' } as const),
  ...{ url, turn: 1, community },
};
const health: HealthReport = {
  ...({ network, kind: 'post', url, community: null, visit: 'visit-000' } as const),
  counts: [],
};

const account: SharedAccount = {
  ...{ brand: 'bakery', title: 'Пекарня', url: 'https://couch.agency.example', user: 'oleg' },
  ...{ who: 'Олег', communities: [community], common: false, on: true, addedAt: 1 },
};

export const questions: { [Name in keyof Protocol]: Ask<Name> } = {
  'page.read': {
    network,
    page: { network, kind: 'post', url, community: null, post: '-1_1' },
    ...{ opened: false, identity: null, community: null, posts: [], comments: [] },
  },
  'page.marks': { network, url, keys: [{ place: 'comment', key: '-1_2' }] },
  'page.health': health,
  'page.problem': { feature: 'page', network, pageKind: 'post', what: 'threw', detail: 'x' },
  'page.claim': { network, key: '-1' },
  'page.panel': subject,
  'page.panel.again': { ...subject, token },
  'page.ready': { network, url },
  'page.teachings': { network },
  'page.hands': { network },
  'page.rest': { network },
  'page.taught': { network, uses: [{ place: 'comment', field: null, places: 1, matched: 1 }] },
  'page.filled': { uuid, outcome: 'filled', text: true, media: 0, as: null, lost: [] },
  'page.coach': {
    ...({ network, kind: 'replyBox', box: null, comment: null, community } as const),
    ...{ who: { id: null, name: null, sure: false }, text: 'Спасибо!', limit: null },
  },
  'page.coach.enter': { network, kind: 'replyBox', enter: 'sends' },
  'page.cover': { network, width: 1590, height: 400 },
  'page.mentions': { network, styled: true },
  'page.mentions.seen': {
    ...{ network, url, title: 'Хлеб' },
    words: [{ community, before: '', match: 'хлеб', after: '' }],
  },
  'page.ruler': { network },
  'page.composed': { token, text: 'Хлеб', pictures: 0, as: null, name: null },
  'page.folds': {
    ...({ network, surface: 'post' } as const),
    seen: [{ key: '-1_1', width: 360, visible: 200, lines: 7, size: 15 }],
  },
  'ui.walk': { community },
  'ui.sharing.test': { account, password: 'x' },
  'ui.sharing.create': { account, password: null, admin: { user: 'admin', password: 'x' } },
  'ui.sharing.save': { account, password: 'x' },
  'ui.sharing.remove': { brand: 'bakery' },
  'ui.sharing.now': {},
  'ui.sharing.answering': { comment: 'vk:-1_2', on: true },
  'ui.sharing.choose': { id: `templates:${token}`, field: 'body', keep: 'other' },
  'ui.sharing.take-over': { uuid, out: true },
  'panel.hello': { token, frame: uuid },
  'panel.insert': { token, text: 'Спасибо!', id: uuid, as: null },
  'panel.who': { token },
  'panel.size': { token, height: 300 },
  'panel.close': { token, turn: 1 },
  'panel.draft': { token },
  'panel.teach': { token, step: 'look' },
  'panel.attach': { token, id: uuid, media: ['a'.repeat(64)] },
  'panel.coach': { token },
  'panel.coach.swap': { token, swap: { from: 'ок', to: 'хорошо' } },
  'panel.go': { token, step: 1 },
  'panel.moderate': { token },
  'panel.composed': { token },
  'ui.teach': { network, place: 'comment', field: 'text' },
  'ui.fill': { uuid },
  'ui.changed': { what: 'settings' },
  'ui.popup': {},
  'ui.networks': {},
  'ui.triage': { key: 'vk:-1_2' },
  'ui.triage.correct': { key: 'vk:-1_2', tone: null, kind: null },
  'ui.burst.seen': { community },
  'ui.listening.on': { community },
  'ui.listening.off': { community },
  'ui.membership.take': { community },
  'ui.membership.stop': { community },
  'ui.moderate': { key: 'vk:-1_2' },
  'ui.key.add': { community, key: 'abc' },
  'ui.key.test': { community },
  'ui.key.remove': { community },
  'ui.key.go': { community, answer: '' },
  'ui.key.protect': { passphrase: 'слово' },
  'ui.key.forget': {},
  'ui.key.unlock': { passphrase: 'слово' },
  'ui.phone': { url, width: 390, scrollbar: 0 },
};
