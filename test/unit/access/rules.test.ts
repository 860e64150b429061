import { describe, expect, it } from 'vitest';
import { accessOf, covers, forget, hadFrom, remember } from '../../../utils/access/rules.ts';
import { networks } from '../../../utils/networks/index.ts';

const [com, ru] = ['https://vk.com/*', 'https://vk.ru/*'];
const vk = { id: 'vk', matches: [com, ru] } as const;

describe('access to a network', () => {
  it('never had is not lost', () => {
    expect(accessOf(vk, [], {})).toEqual({ granted: [], missing: [com, ru], lost: [] });
  });
  it('had and taken back is lost, whole or in part', () => {
    expect(accessOf(vk, [], { vk: [com, ru] }).lost).toEqual([com, ru]);
    expect(accessOf(vk, [ru], { vk: [com, ru] })).toEqual({
      granted: [ru],
      missing: [com],
      lost: [com],
    });
  });
  it('to an address that a new version knows is missing and not lost', () => {
    expect(accessOf(vk, [com], { vk: [com] })).toMatchObject({ missing: [ru], lost: [] });
  });
  it('to an address that no network has any more is nobody’s loss', () => {
    expect(accessOf(vk, [com, ru], { vk: [com, ru, 'https://old.vk.com/*'] }).lost).toEqual([]);
  });
  it('is remembered over a loss, until the person wants it so', () => {
    const had = remember({}, 'vk', [com, ru]);
    expect(remember(had, 'vk', [ru])).toBe(had);
    expect(remember(had, 'vk', [])).toBe(had);
    const accepted = forget(had, 'vk', [ru]);
    expect(accessOf(vk, [ru], accepted).lost).toEqual([]);
    expect(accessOf(vk, [], accepted).lost).toEqual([ru]);
  });
  it.each([null, undefined, 7, 'vk', [], { vk: 7 }, { vk: null }])(
    'is not made of a broken record %o',
    (value) => expect(Object.values(hadFrom(value)).flat()).toEqual([]),
  );
  it('keeps the good part of a broken record', () => {
    expect(hadFrom({ vk: [com, 7, null], ok: 'x' })).toEqual({ vk: [com] });
  });
});

describe('a pattern', () => {
  it('covers its host and scheme alone', () => {
    expect(covers(com, new URL('https://vk.com/feed'))).toBe(true);
    for (const url of ['https://m.vk.com/', 'http://vk.com/', 'https://vk.com.evil.example/']) {
      expect(covers(com, new URL(url)), url).toBe(false);
    }
  });
  it('with a star covers its host and all below it', () => {
    const below = 'https://*.livejournal.com/*';
    for (const host of ['livejournal.com', 'sad.livejournal.com', 'a.b.livejournal.com']) {
      expect(covers(below, new URL(`https://${host}/`)), host).toBe(true);
    }
    for (const host of ['notlivejournal.com', 'livejournal.com.evil.example', 'vk.com']) {
      expect(covers(below, new URL(`https://${host}/`)), host).toBe(false);
    }
  });
  it('of every network is of the form that `covers` knows', () => {
    for (const { matches } of Object.values(networks)) {
      for (const pattern of matches) {
        expect(
          covers(pattern, new URL(pattern.replace('*.', 'www.').replace('*', 'page'))),
          pattern,
        ).toBe(true);
      }
    }
  });
});
