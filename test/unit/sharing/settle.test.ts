import { describe, expect, it } from 'vitest';
import { brandOf, type Sharer } from '../../../utils/sharing/brand-of.ts';
import { claimToTell } from '../../../utils/sharing/claim-words.ts';
import { mergeDocs } from '../../../utils/sharing/engine/merge.ts';
import type { SharedDoc } from '../../../utils/sharing/schema.ts';
import { changedFields, settle, type Standing } from '../../../utils/sharing/settle.ts';
import { planState } from '../../../utils/plan/schema.ts';
import { uuid } from './made-up.ts';

const id = `templates:${uuid(1)}`;
const row = (body: string, at = 1) => ({
  ...{ uuid: uuid(1), title: 'Цена', body, updatedAt: at, updatedBy: 'x' },
});
const doc = (body: string, at = 1): SharedDoc => ({
  ...{ id, brand: 'bakery', kind: 'templates' as const, row: row(body, at) },
  ...{ edits: {}, clashes: [], made: { at: 1, who: 'Анна' } },
});
const mark = (body: string) => {
  const { brand, row: agreed, edits, clashes, made } = doc(body);
  return { id, brand, row: agreed, edits, clashes, made };
};
const standing = (change: Partial<Standing>): Standing => ({
  ...{ id, row: row('a'), mark: mark('a'), doc: doc('a'), deleted: false },
  ...{ brand: 'bakery', belongs: true, who: 'Олег', now: 9, ...change },
});
const end = (change: Partial<Standing>) => settle(standing(change), mergeDocs).do;
const none = { row: undefined, mark: undefined, doc: undefined };

describe('a row between Dexie and the mirror', () => {
  it.each<[string, Partial<Standing>, string]>([
    ['nothing changed', {}, 'nothing'],
    ['nobody knows it', none, 'nothing'],
    ['only its stamp changed', { row: row('a', 7) }, 'nothing'],
    ['it is new here', { mark: undefined, doc: undefined }, 'share'],
    ['it was changed here', { row: row('b', 7) }, 'share'],
    ['it was changed there', { doc: doc('b', 7) }, 'take'],
    ['it was changed in both', { row: row('b', 7), doc: doc('c', 8) }, 'merge'],
    ['both were changed alike', { row: row('b', 7), doc: doc('b', 7) }, 'agree'],
    ['it is new there', { ...none, doc: doc('a') }, 'take'],
    ['it was made in both', { mark: undefined, row: row('b') }, 'merge'],
    ['it was deleted here', { row: undefined }, 'unshare'],
    ['it was deleted here and changed there', { row: undefined, doc: doc('b') }, 'take'],
    ['it was deleted there', { doc: undefined, deleted: true }, 'drop'],
    [
      'it was deleted there and changed here',
      { row: row('b'), doc: undefined, deleted: true },
      'share',
    ],
    ['it was deleted in both', { ...none, mark: mark('a'), deleted: true }, 'unmark'],
    ['the mirror was lost', { doc: undefined }, 'share'],
    ['it belongs to another brand now', { belongs: false }, 'unshare'],
    ['it never belonged to this one', { belongs: false, mark: undefined }, 'nothing'],
  ])('when %s', (_what, change, wanted) => {
    expect(end(change)).toBe(wanted);
  });

  it('says who changed which field', () => {
    const settled = settle(standing({ row: row('b', 7) }), mergeDocs);
    expect(settled).toMatchObject({ doc: { edits: { body: { at: 7, who: 'Олег' } } } });
    expect('doc' in settled && Object.keys(settled.doc.edits)).toEqual(['body']);
  });

  it('a run that its rule made is not made again after a colleague deleted it', () => {
    const run = { uuid: uuid(1), repeats: { rule: uuid(2), run: 0 }, journal: [{}] };
    const of = { id: `plan:${uuid(1)}`, mark: undefined, doc: undefined, deleted: true };
    expect(end({ ...of, row: run })).toBe('drop');
    expect(end({ ...of, row: { ...run, journal: [{}, {}] } })).toBe('share');
  });

  it('an absent field and a missing one are the same', () => {
    expect(changedFields({ a: 1, b: undefined }, { a: 1 })).toEqual([]);
  });
});

describe('the brand of a row', () => {
  const accounts: Sharer[] = [
    { brand: 'bakery', communities: ['vk:-7', 'telegram:-1'], common: true, left: ['vk:-5'] },
    { brand: 'cafe', communities: ['vk:-8'], common: false, left: [] },
  ];
  it.each<[string, string, object, string | null, string | null]>([
    ['by its community', 'daily', { community: 'vk:-8' }, null, 'cafe'],
    ['nobody’s', 'daily', { community: 'vk:-99' }, null, null],
    ['that of colleagues', 'daily', { community: 'vk:-99' }, 'cafe', 'cafe'],
    ['not of what was let go', 'daily', { community: 'vk:-5' }, 'bakery', null],
    ['the new one', 'daily', { community: 'vk:-8' }, 'bakery', 'cafe'],
    ['of one client', 'templates', { communities: ['vk:-7', 'telegram:-1'] }, null, 'bakery'],
    ['never of two clients', 'templates', { communities: ['vk:-7', 'vk:-8'] }, 'bakery', null],
    ['the common one', 'templates', { communities: [] }, null, 'bakery'],
    ['the common one', 'personNotes', { person: 'vk:5' }, null, 'bakery'],
    ['its own', 'communities', { network: 'vk', id: '-8' }, null, 'cafe'],
    ['none while it is written', 'plan', { community: 'vk:-7', state: 'draft' }, null, null],
    ['kept when written on', 'plan', { community: 'vk:-7', state: 'draft' }, 'bakery', 'bakery'],
  ])('is %s (%s)', (_what, kind, of, marked, wanted) => {
    expect(brandOf(`${kind}:${uuid(1)}`, { ...of }, accounts, marked)).toBe(wanted);
  });
});

describe('what colleagues are told of a claim', () => {
  it('is told for every state, and only what is out for good is done', () => {
    const told = planState.options.map((state) => [state, claimToTell({ state })] as const);
    expect(told.filter(([, to]) => to === 'done').map(([state]) => state)).toEqual([
      ...['live', 'sent', 'handed-over'],
    ]);
    expect(told.filter(([, to]) => to === null).map(([state]) => state)).toEqual([
      ...['opened', 'filled', 'unconfirmed', 'sending'],
    ]);
    expect(claimToTell(undefined)).toBe('done');
    expect(claimToTell({ state: 'unknown' })).toBe('uncertain');
  });
});
