import { beforeAll, describe, expect, it } from 'vitest';
import type { TFunction } from 'i18next';
import { wrongIn, type TypedAccount } from '../../../components/sharing/account-draft.ts';
import {
  findingSentence,
  sharedFieldWord,
  sharedFieldWords,
} from '../../../components/sharing/sharing-words.ts';
import { signWords } from '../../../components/sharing/sign-words.ts';
import { valueWords } from '../../../components/sharing/value-words.ts';
import { en } from '../../../assets/locales/en/index.ts';
import type { SharingFinding } from '../../../utils/sharing-messages.ts';
import { speak } from '../../../utils/languages.ts';
import { changesOf } from '../../../utils/sharing/changes.ts';
import { claimSays } from '../../../utils/sharing/post-claim.ts';

const now = Date.UTC(2026, 10, 22, 12);
let t: TFunction;
beforeAll(async () => {
  t = (await speak('en', () => Promise.resolve(en))).t;
});

describe('who changed what', () => {
  it('puts what one person saved at once together, the latest first', () => {
    const changes = changesOf({
      text: { at: now - 10, who: 'Oleg' },
      dueAt: { at: now, who: 'Oleg' },
      media: { at: now - 90_000, who: 'Oleg' },
      note: { at: now - 5, who: 'Anna' },
      updatedAt: { at: now + 5, who: 'Anna' },
    });
    expect(changes).toEqual([
      { who: 'Oleg', at: now, fields: ['dueAt', 'text'] },
      { who: 'Anna', at: now - 5, fields: ['note'] },
      { who: 'Oleg', at: now - 90_000, fields: ['media'] },
    ]);
  });

  it('names fields as people do, and never as the database does', () => {
    expect(sharedFieldWord('body', t)).toBe('text');
    expect(sharedFieldWord('constructor', t)).toBe('settings');
    expect(sharedFieldWords(['dueAt', 'zone', 'text'], t, 'en')).toBe('time and text');
  });
});

describe('a claim on a post', () => {
  const claim = (state: 'held' | 'done' | 'free' | 'uncertain', left: number) =>
    claimSays({ state, leaseUntil: now + left }, now);
  it('stands in the way while it is held, and wants a person when its time ran out', () => {
    expect(claimSays(null, now)).toBe('none');
    expect(claim('free', 1000)).toBe('none');
    expect(claim('held', 1000)).toBe('held');
    expect(claim('held', 0)).toBe('stopped');
    expect(claim('uncertain', 1000)).toBe('uncertain');
    expect(claim('done', -1000)).toBe('done');
  });
});

describe('words of sharing', () => {
  it('say of the sign what is wrong, what waits and the last success', () => {
    const words = signWords(
      {
        kind: 'fault',
        fault: { brand: 'bakery', title: 'Bakery', cause: 'offline' },
        waiting: 12,
        clashes: 1,
        lastSuccessAt: now - 300_000,
      },
      now,
      t,
      'en',
    );
    expect(words).toBe(
      'Sharing stands still. The server does not answer. 1 place changed on two computers. ' +
        '12 changes wait. Last success: 5 minutes ago.',
    );
  });

  it('say what to do about each finding', () => {
    const sentence = (finding: SharingFinding, hasQueue = true) =>
      findingSentence(finding, { brand: 'bakery', hasQueue }, t);
    expect(sentence({ what: 'server', ok: true })).toBeNull();
    expect(sentence({ what: 'content', ok: false, fault: 'forbidden' })).toBe(
      'This user may not use the client’s databases. Ask an admin to give them the role brand-bakery.',
    );
    expect(sentence({ what: 'queue-single', ok: null })).toContain('how many copies');
    expect(sentence({ what: 'queue-single', ok: null }, false)).toContain('lines above');
    expect(sentence({ what: 'queue', ok: null }, false)).toContain('lines above');
  });

  it('show values as a person reads them', () => {
    const said = (field: string, value: unknown) => valueWords(field, value, 'UTC', now, t, 'en');
    expect(said('text', 'Rye bread')).toBe('Rye bread');
    expect(said('text', '')).toBe('nothing');
    expect(said('dueAt', now)).toContain('22');
    expect(said('state', 'planned')).toBe('Planned');
    expect(said('tags', ['price', 'delivery'])).toBe('price\ndelivery');
    expect(said('media', ['a', 'b'])).toBe('2 pictures');
    expect(said('target', 1500)).toBe('1,500');
    expect(said('utm', { source: 'vk', empty: null, on: true })).toBe('vk');
  });
});

describe('the form of an account', () => {
  const typed: TypedAccount = {
    url: 'https://couch.agency.example',
    user: 'anna',
    password: 'secret',
    title: 'Bakery',
    brand: 'bakery',
    who: 'Anna',
    communities: [],
    common: true,
  };
  it('takes what is whole', () => {
    expect(wrongIn(typed, { known: null, taken: [] })).toEqual({});
    const again = { ...typed, password: '' };
    expect(wrongIn(again, { known: typed, taken: ['bakery'] })).toEqual({});
  });
  it('wants the password anew for another server or user', () => {
    const known = { ...typed, url: 'https://old.agency.example' };
    expect(wrongIn({ ...typed, password: '' }, { known, taken: [] })).toEqual({
      password: 'sharing:form.passwordAnew',
    });
  });
  it('says of each field what is wrong', () => {
    const wrong = wrongIn(
      { ...typed, url: 'couch', user: ' ', password: '', brand: 'Bakery', who: '' },
      { known: null, taken: [] },
    );
    expect(Object.keys(wrong).sort()).toEqual(['brand', 'password', 'url', 'user', 'who']);
    expect(wrongIn(typed, { known: null, taken: ['bakery'] })).toEqual({
      brand: 'sharing:form.brandTaken',
    });
  });
});
